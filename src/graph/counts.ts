// The counts that describe a graph in a line.
import { entityTypes } from "../ontology/entity-types.ts";
import { recordsOf, type GraphRecords } from "./graph-records.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

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
export function countsOf(graph: KnowledgeGraph | GraphRecords): Counts {
  const { records, counts } = countedRecords(recordsOf(graph));
  for (const _ of records.nodes());
  for (const _ of records.edges());
  return counts();
}

/** The records, and what was counted while their nodes and edges were gone through once by somebody else. */
export function countedRecords(records: GraphRecords): {
  readonly records: GraphRecords;
  readonly counts: () => Counts;
} {
  const entities: Record<string, number> = Object.fromEntries(entityTypes.map(({ id }) => [id, 0]));
  const relations: Record<string, number> = {};
  let first: string | undefined;
  let last: string | undefined;
  let episodes = 0;
  let quotations = 0;
  return {
    records: {
      ...records,
      *nodes() {
        for (const node of records.nodes()) {
          const { attributes } = node;
          if (attributes.entityType === "episode") {
            episodes++;
            const { published } = attributes;
            if (published !== undefined && (first === undefined || published < first))
              first = published;
            if (published !== undefined && (last === undefined || published > last))
              last = published;
          } else entities[attributes.entityType]!++;
          yield node;
        }
      },
      *edges() {
        for (const edge of records.edges()) {
          const { relationType, evidence } = edge.attributes;
          relations[relationType] = (relations[relationType] ?? 0) + 1;
          quotations += evidence.length;
          yield edge;
        }
      },
    },
    counts: () => ({
      nodes: records.nodeCount,
      edges: records.edgeCount,
      episodes,
      communities: records.attributes.communities?.length ?? 0,
      quotations,
      entities,
      relations,
      ...(first !== undefined && { firstPublished: first }),
      ...(last !== undefined && { lastPublished: last }),
    }),
  };
}

/**
 * "47 episodes · 52 people · 80 organisations · … · 2,310 links with 3,412 quotations"; of a graph without episodes,
 * which was made elsewhere, "3 nodes · 2 links".
 */
export function describeCounts(counts: Counts): string {
  const plural = (count: number, one: string, many: string) =>
    `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
  const links = plural(counts.edges, "link", "links");
  if (counts.episodes === 0 && counts.quotations === 0) {
    return `${plural(counts.nodes, "node", "nodes")} · ${links}`;
  }
  const things = entityTypes
    .filter(({ id, onMap }) => onMap && counts.entities[id]! > 0)
    .map(({ id, label, plural: many }) =>
      plural(counts.entities[id]!, label.toLowerCase(), many.toLowerCase()),
    );
  return [
    plural(counts.episodes, "episode", "episodes"),
    ...things,
    `${links} with ${plural(counts.quotations, "quotation", "quotations")}`,
  ].join(" · ");
}
