// A part of the graph: the surroundings of a node, a time range, some types, or a selection.
import { createKnowledgeGraph, type KnowledgeGraph } from "./knowledge-graph.ts";

/** What shall remain; several conditions must all hold. */
export interface SubgraphQuery {
  /** Only these nodes, by id; those that the graph does not have are ignored. */
  readonly nodes?: Iterable<string>;
  /** Only what is at most `depth` links away from one of these; direction does not matter. */
  readonly around?: { readonly nodes: Iterable<string>; readonly depth: number };
  /** Only episodes of these days and what they say: ISO 8601 dates or their beginnings, inclusive (`2018`, `2018-06`). */
  readonly from?: string;
  readonly to?: string;
  /** Only nodes of these types; "episode" is one. */
  readonly types?: Iterable<string>;
}

/**
 * A new graph of the nodes that remain and the edges between them, attributes shared with the original. With a time range,
 * quotations of other episodes go, edges without any go with them, and things that no remaining episode speaks of. Numbers
 * computed for the whole graph (positions, communities, episode counts) stay as they were, so that parts can be compared;
 * only the sizes of communities are counted anew.
 */
export function subgraph(graph: KnowledgeGraph, query: SubgraphQuery): KnowledgeGraph {
  const timed = query.from !== undefined || query.to !== undefined;
  const inTime = timed ? withinTime(graph, query) : graph;
  const wanted = query.nodes && new Set(query.nodes);
  const types = query.types && new Set(query.types);
  const near = query.around && surroundings(inTime, query.around);
  return induced(
    inTime,
    (id) =>
      (!wanted || wanted.has(id)) &&
      (!near || near.has(id)) &&
      (!types || types.has(inTime.getNodeAttribute(id, "entityType"))),
  );
}

/** Ids of the nodes at most `depth` links away; breadth first, linear in what is visited. */
function surroundings(
  graph: KnowledgeGraph,
  { nodes, depth }: NonNullable<SubgraphQuery["around"]>,
): Set<string> {
  const reached = new Set([...nodes].filter((id) => graph.hasNode(id)));
  let ring = [...reached];
  for (let step = 0; step < depth && ring.length > 0; step++) {
    const next: string[] = [];
    for (const id of ring) {
      graph.forEachNeighbor(id, (neighbour) => {
        if (reached.has(neighbour)) return;
        reached.add(neighbour);
        next.push(neighbour);
      });
    }
    ring = next;
  }
  return reached;
}

function withinTime(graph: KnowledgeGraph, { from = "", to = "9999" }: SubgraphQuery) {
  // A beginning of a date is no later than the dates it begins; for the upper end it is cut to the same length.
  const isWithin = (date: string) => date >= from && date.slice(0, to.length) <= to;
  const episodes = new Set(
    graph.filterNodes(
      (_, a) => a.entityType === "episode" && a.published !== undefined && isWithin(a.published),
    ),
  );
  const part = createKnowledgeGraph();
  part.replaceAttributes(graph.getAttributes());
  const keep = (id: string) => {
    if (!part.hasNode(id)) part.addNode(id, graph.getNodeAttributes(id));
  };
  for (const id of graph.nodes()) if (episodes.has(id)) keep(id);
  for (const key of graph.edges().sort()) {
    const attributes = graph.getEdgeAttributes(key);
    const evidence = attributes.evidence.filter(({ episode }) => episodes.has(episode));
    if (evidence.length === 0) continue;
    const [source, target] = graph.extremities(key);
    keep(source);
    keep(target);
    part.addDirectedEdgeWithKey(key, source, target, { ...attributes, evidence });
  }
  return part;
}

function induced(graph: KnowledgeGraph, isWanted: (id: string) => boolean): KnowledgeGraph {
  const part = createKnowledgeGraph();
  const sizes = new Map<number, number>();
  for (const id of graph.filterNodes(isWanted).sort()) {
    const attributes = graph.getNodeAttributes(id);
    part.addNode(id, attributes);
    const { community } = attributes;
    if (community !== undefined) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  }
  for (const key of graph.edges().sort()) {
    const [source, target] = graph.extremities(key);
    if (!part.hasNode(source) || !part.hasNode(target)) continue;
    part.addDirectedEdgeWithKey(key, source, target, graph.getEdgeAttributes(key));
  }
  const { communities, ...rest } = graph.getAttributes();
  part.replaceAttributes({
    ...rest,
    ...(communities && {
      communities: communities.map(({ label }, i) => ({ label, size: sizes.get(i) ?? 0 })),
    }),
  });
  return part;
}
