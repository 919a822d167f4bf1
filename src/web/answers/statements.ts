// Statements: what is asserted about a thing, in the words of the ontology.
import type { RelationType } from "../../model/index.ts";
import { relationTypeSpec } from "../../ontology/relation-types.ts";
import type { Dataset } from "../data/dataset.ts";

/** "works at Buoyant", seen from one of its ends. */
export interface Statement {
  readonly relationType: RelationType;
  /** "works at", or "employs" seen from the other end. */
  readonly words: string;
  /** The thing at the other end. */
  readonly other: string;
  readonly otherLabel: string;
  /** How many quotations it stands on. */
  readonly quotations: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Relations that say where something stands, not what it is: cards show them as lists of episodes. */
const structural: ReadonlySet<RelationType> = new Set(["mentions", "episode_of", "guest_of"]);

/** What is said of a node, in the order of the ontology's relation types, the most quoted first. */
export function statementsAbout(dataset: Dataset, id: string): Statement[] {
  const statements: Statement[] = [];
  if (!dataset.graph.hasNode(id)) return statements;
  dataset.graph.forEachEdge(id, (_key, edge, source, target) => {
    if (structural.has(edge.relationType)) return;
    const spec = relationTypeSpec(edge.relationType);
    const other = source === id ? target : source;
    statements.push({
      relationType: edge.relationType,
      words: source === id ? spec.label : spec.inverse,
      other,
      otherLabel: dataset.graph.getNodeAttribute(other, "label"),
      quotations: edge.evidence.length,
      confidence: edge.confidence,
    });
  });
  return statements.sort(
    (a, b) =>
      (a.words < b.words ? -1 : a.words > b.words ? 1 : 0) ||
      b.quotations - a.quotations ||
      (a.otherLabel < b.otherLabel ? -1 : 1),
  );
}
