// Nodes, statements and quotations as answers show them.
import type { EdgeEvidence, KnowledgeGraph } from "../../graph/knowledge-graph.ts";

/** A node in a line: id, name, type. */
export function briefly(graph: KnowledgeGraph, id: string) {
  const attributes = graph.getNodeAttributes(id);
  const { label, entityType } = attributes;
  if (attributes.entityType !== "episode") return { id, label, type: entityType };
  const { show, published } = attributes;
  return { id, label, type: entityType, show, ...(published !== undefined && { published }) };
}

/** A quotation with the episode it stands in. */
export function quoted(graph: KnowledgeGraph, evidence: EdgeEvidence) {
  const { episode, quote, start, end, recognizer, confidence } = evidence;
  return { quote, episode: briefly(graph, episode), start, end, recognizer, confidence };
}

/** A statement: subject, relation, object, and the quotations it stands on. */
export function stated(graph: KnowledgeGraph, key: string, mostQuotes = 5) {
  const { relationType, confidence, evidence } = graph.getEdgeAttributes(key);
  const [source, target] = graph.extremities(key);
  return {
    subject: briefly(graph, source),
    relation: relationType,
    object: briefly(graph, target),
    confidence,
    quotations: evidence.length,
    evidence: evidence.slice(0, mostQuotes).map((item) => quoted(graph, item)),
  };
}
