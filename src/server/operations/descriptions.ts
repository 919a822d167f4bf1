// Nodes, statements and quotations as answers show them.
import type { EdgeRecord } from "../../graph/graph-records.ts";
import type { EdgeEvidence } from "../../graph/knowledge-graph.ts";
import type { GraphStore, NodeSummary } from "../../store/graph-store.ts";

/** A node in a line: id, name, type; of an episode its show and date. */
export function briefly({ id, label, entityType, show, published }: NodeSummary) {
  if (entityType !== "episode") return { id, label, type: entityType };
  return { id, label, type: entityType, show, ...(published !== undefined && { published }) };
}

/** A node by its id, which the graph has. */
export async function describedBriefly(store: GraphStore, id: string) {
  const [node] = await store.summaries([id]);
  return node ? briefly(node) : { id, label: id, type: "other" as const };
}

/** Describes statements and quotations of some edges, after looking up all that they name at once. */
export async function describer(store: GraphStore, edges: readonly EdgeRecord[], mostQuotes = 5) {
  const ids = new Set<string>();
  for (const { source, target, attributes } of edges) {
    ids.add(source).add(target);
    for (const { episode } of attributes.evidence.slice(0, mostQuotes)) ids.add(episode);
  }
  const found = await store.summaries([...ids]);
  const nodes = new Map(found.map((node) => [node.id, briefly(node)]));
  const named = (id: string) => nodes.get(id) ?? { id, label: id, type: "other" as const };
  const quoted = ({ episode, quote, start, end, recognizer, confidence }: EdgeEvidence) => ({
    quote,
    episode: named(episode),
    start,
    end,
    recognizer,
    confidence,
  });
  return {
    /** Quotations with the episodes they stand in. */
    quotations: ({ attributes }: EdgeRecord) =>
      attributes.evidence.slice(0, mostQuotes).map(quoted),
    /** A statement: subject, relation, object, and the quotations it stands on. */
    stated: ({ source, target, attributes }: EdgeRecord) => {
      const { relationType, confidence, evidence } = attributes;
      return {
        subject: named(source),
        relation: relationType,
        object: named(target),
        confidence,
        quotations: evidence.length,
        evidence: evidence.slice(0, mostQuotes).map(quoted),
      };
    },
  };
}
