// Statements of a draft: quotations added to them and taken from them.
import { relationTypeSpec } from "../../ontology/relation-types.ts";
import { combineConfidence } from "../confidence.ts";
import type { EdgeAttributes, EdgeEvidence } from "../knowledge-graph.ts";
import type { GraphDraft } from "./graph-draft.ts";

/** Adds quotations to the statement between two nodes, made if nobody made it before; false where all were known. */
export function addEvidence(
  draft: GraphDraft,
  source: string,
  target: string,
  rest: Omit<EdgeAttributes, "evidence">,
  added: readonly EdgeEvidence[],
): boolean {
  const { graph } = draft;
  if (!isPossible(draft, rest.relationType, source, target)) return false;
  const key = `${source}|${rest.relationType}|${target}`;
  const before = graph.hasEdge(key) ? graph.getEdgeAttributes(key) : undefined;
  const isSame = (a: EdgeEvidence, b: EdgeEvidence | undefined) =>
    a.episode === b?.episode && a.start === b.start;
  if (before && added.every((piece) => before.evidence.some((other) => isSame(other, piece))))
    return false;
  const evidence = [...(before?.evidence ?? []), ...added]
    .sort((a, b) => (a.episode < b.episode ? -1 : a.episode > b.episode ? 1 : a.start - b.start))
    .filter((piece, i, all) => !isSame(piece, all[i - 1]));
  const confidence = evidence.length > 0 ? sureness(evidence) : rest.confidence;
  const attributes: EdgeAttributes = { ...rest, ...before, evidence, confidence };
  if (before) graph.replaceEdgeAttributes(key, attributes);
  else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  draft.touched.add(source).add(target);
  return true;
}

/** Leaves a statement the quotations that are kept; without any it is gone. */
export function keepEvidence(
  { graph, touched }: GraphDraft,
  key: string,
  isKept: (piece: EdgeEvidence) => boolean,
): void {
  const before = graph.getEdgeAttributes(key);
  const evidence = before.evidence.filter(isKept);
  if (evidence.length === before.evidence.length) return;
  for (const end of graph.extremities(key)) touched.add(end);
  if (evidence.length === 0) graph.dropEdge(key);
  else graph.replaceEdgeAttributes(key, { ...before, evidence, confidence: sureness(evidence) });
}

/** Takes out statements that cannot hold between what their ends have become. */
export function dropImpossible(draft: GraphDraft, id: string): void {
  const { graph } = draft;
  for (const key of graph.edges(id)) {
    const [source, target] = graph.extremities(key);
    if (!isPossible(draft, graph.getEdgeAttribute(key, "relationType"), source, target))
      graph.dropEdge(key);
  }
}

function isPossible(
  { graph }: GraphDraft,
  type: EdgeAttributes["relationType"],
  source: string,
  target: string,
): boolean {
  const spec = relationTypeSpec(type);
  const fits = (id: string, types: readonly string[]) => {
    const { entityType } = graph.getNodeAttributes(id);
    return entityType === "episode" || types.includes(entityType);
  };
  return fits(source, spec.subject) && fits(target, spec.object);
}

const sureness = (evidence: readonly EdgeEvidence[]) =>
  combineConfidence(evidence.map(({ confidence }) => confidence));
