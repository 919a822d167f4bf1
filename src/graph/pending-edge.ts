// A pending edge: what is quoted for an edge while it is gathered, and the edge that comes of it.
import {
  createRelationId,
  textAt,
  type Episode,
  type PersonRole,
  type RelationType,
  type Span,
} from "../model/index.ts";
import { combineConfidence } from "./confidence.ts";
import type { EdgeOutline, EdgeRecord } from "./graph-records.ts";
import type { EdgeAttributes, EdgeEvidence } from "./knowledge-graph.ts";

/** An edge while its evidence is gathered. */
export interface PendingEdge {
  readonly key: string;
  readonly source: string;
  readonly relationType: RelationType;
  readonly target: string;
  /** As it came; several pieces may stand in one place. */
  readonly evidence: EdgeEvidence[];
  role?: PersonRole;
}

/** An edge without evidence yet. */
export function createPendingEdge(
  source: string,
  relationType: RelationType,
  target: string,
): PendingEdge {
  const key = createRelationId(source, relationType, target);
  return { key, source, relationType, target, evidence: [] };
}

/** The words at a place of an episode as evidence. */
export function quote(
  episode: Episode,
  span: Span,
  recognizer: string,
  confidence: number,
): EdgeEvidence {
  const { start, end } = span;
  const words = textAt(episode.text, span);
  return { episode: episode.id, start, end, quote: words, recognizer, confidence };
}

/** By episode and place; of pieces in one place the most confident first. */
function compareEvidence(a: EdgeEvidence, b: EdgeEvidence): number {
  return (
    (a.episode < b.episode ? -1 : a.episode > b.episode ? 1 : 0) ||
    a.start - b.start ||
    a.end - b.end ||
    b.confidence - a.confidence ||
    (a.recognizer < b.recognizer ? -1 : a.recognizer > b.recognizer ? 1 : 0)
  );
}

/** Sorted; of the pieces in one place the most confident. */
function distinctPlaces(evidence: EdgeEvidence[]): readonly EdgeEvidence[] {
  if (evidence.length === 1) return evidence;
  evidence.sort(compareEvidence);
  return evidence.filter((piece, i) => i === 0 || !isSamePlace(piece, evidence[i - 1]!));
}

function isSamePlace(a: EdgeEvidence, b: EdgeEvidence): boolean {
  return a.start === b.start && a.end === b.end && a.episode === b.episode;
}

const roleOrder: readonly PersonRole[] = ["guest", "host", "mentioned"];

/** Of two parts that a person plays the one that says more. */
export function strongerRole(a: PersonRole | undefined, b: PersonRole): PersonRole {
  return a !== undefined && roleOrder.indexOf(a) <= roleOrder.indexOf(b) ? a : b;
}

/** The edge with all that was gathered, each place once. */
export function finish({
  key,
  source,
  target,
  relationType,
  role,
  evidence,
}: PendingEdge): EdgeRecord {
  const sorted = distinctPlaces(evidence);
  const confidence = combineConfidence(sorted.map((piece) => piece.confidence));
  const attributes: EdgeAttributes = role
    ? { relationType, confidence, role, evidence: sorted }
    : { relationType, confidence, evidence: sorted };
  return { key, source, target, attributes };
}

/** As {@link finish}, without the quotations. */
export function outlineOf({ source, target, relationType, evidence }: PendingEdge): EdgeOutline {
  const distinct = distinctPlaces(evidence);
  const confidence = combineConfidence(distinct.map((piece) => piece.confidence));
  const episodes = distinct.map(({ episode }) => episode);
  return { source, target, relationType, statement: { confidence, episodes } };
}
