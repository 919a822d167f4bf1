// The counts that describe a graph in a line.
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { entityTypes } from "../ontology/entity-types.ts";

/** How much a graph holds. */
export interface Counts {
  readonly nodes: number;
  readonly edges: number;
  readonly episodes: number;
  readonly communities: number;
  /** Pieces of evidence over all edges. */
  readonly quotations: number;
  /** Number of nodes by entity type, without episodes. */
  readonly entities: Readonly<Record<string, number>>;
  /** Number of edges by relation type. */
  readonly relations: Readonly<Record<string, number>>;
  /** First and last date of the episodes. */
  readonly firstPublished?: string;
  readonly lastPublished?: string;
}

/** Counts a graph once through. */
export function countsOf(graph: KnowledgeGraph): Counts {
  const entities: Record<string, number> = Object.fromEntries(entityTypes.map(({ id }) => [id, 0]));
  const relations: Record<string, number> = {};
  const dates: string[] = [];
  let episodes = 0;
  let quotations = 0;
  graph.forEachNode((_, attributes) => {
    if (attributes.entityType === "episode") {
      episodes++;
      if (attributes.published !== undefined) dates.push(attributes.published);
    } else entities[attributes.entityType]!++;
  });
  graph.forEachEdge((_, { relationType, evidence }) => {
    relations[relationType] = (relations[relationType] ?? 0) + 1;
    quotations += evidence.length;
  });
  dates.sort();
  return {
    nodes: graph.order,
    edges: graph.size,
    episodes,
    communities: graph.getAttribute("communities")?.length ?? 0,
    quotations,
    entities,
    relations,
    ...(dates.length > 0 && { firstPublished: dates[0]!, lastPublished: dates.at(-1)! }),
  };
}

/** "47 episodes · 52 people · 80 organisations · … · 2,310 links with 3,412 quotations". */
export function describeCounts(counts: Counts): string {
  const format = (value: number) => value.toLocaleString("en");
  const things = entityTypes
    .filter(({ id, onMap }) => onMap && counts.entities[id]! > 0)
    .map(({ id, label, plural }) => {
      const count = counts.entities[id]!;
      return `${format(count)} ${(count === 1 ? label : plural).toLowerCase()}`;
    });
  return [
    `${format(counts.episodes)} episode${counts.episodes === 1 ? "" : "s"}`,
    ...things,
    `${format(counts.edges)} links with ${format(counts.quotations)} quotations`,
  ].join(" · ");
}
