// Plain edges: those of which the rows surely hold everything, which is nearly all.
import type { EdgeAttributes } from "../graph/knowledge-graph.ts";
import { hasNames } from "./exact.ts";
import type { EvidenceRow } from "./records-of-rows.ts";

/** The names of an edge's attributes, by whether it has a role and a provenance. */
const namesOfEdge = [false, true].map((hasProvenance) =>
  [false, true].map((hasRole) => [
    "relationType",
    "confidence",
    ...(hasRole ? ["role"] : []),
    ...(hasProvenance ? ["provenance"] : []),
    "evidence",
  ]),
);
const namesOfEvidence = ["episode", "start", "end", "quote", "recognizer", "confidence"];

/**
 * Whether the rows of an edge, with these quotations, hold all of it; seen without making it again from them. Where the
 * answer is no they may hold it all the same.
 */
export function isPlainEdge(attributes: EdgeAttributes, pieces: readonly EvidenceRow[]): boolean {
  const { role, provenance, confidence, evidence } = attributes;
  const [hasRole, hasProvenance] = [typeof role === "string", typeof provenance === "string"];
  const names = namesOfEdge[Number(hasProvenance)]![Number(hasRole)]!;
  if (!hasNames(attributes, names) || !Number.isFinite(confidence)) return false;
  if (pieces.length !== evidence.length) return false;
  return evidence.every((piece, i) => {
    const { recognizer, quote } = pieces[i]!;
    return (
      hasNames(piece, namesOfEvidence) &&
      Number.isFinite(piece.confidence) &&
      recognizer === piece.recognizer &&
      (quote === null || quote === piece.quote)
    );
  });
}
