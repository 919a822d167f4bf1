// How two things are connected: all shortest chains of quoted links between them.
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** Limits of a search. */
export interface PathOptions {
  /** Ids that no chain may pass through ("avoid hubs"). */
  readonly avoid?: ReadonlySet<string>;
  /** At most so many chains, the first by their ids. */
  readonly limit?: number;
}

/** A step of a chain: from one node to the next, over one or more edges of the graph. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  /** Keys of the edges between the two, in either direction, sorted. */
  readonly edges: readonly string[];
}

/**
 * All shortest chains from one node to another, by breadth-first search from `from` over edges in either direction:
 * things are linked through the episodes that mention both, or directly where a relation is asserted, so that every hop
 * has its quotation. Shows are not passed through: everything in a show would be connected. Linear in the graph's size.
 */
export function shortestPaths(
  graph: KnowledgeGraph,
  from: string,
  to: string,
  { avoid = new Set(), limit = 20 }: PathOptions = {},
): Hop[][] {
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return [];
  const isOpen = (id: string) =>
    id === to || (!avoid.has(id) && graph.getNodeAttribute(id, "entityType") !== "podcast");
  const distance = new Map([[from, 0]]);
  let frontier = [from];
  while (frontier.length > 0 && !distance.has(to)) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const neighbour of graph.neighbors(id)) {
        if (distance.has(neighbour) || !isOpen(neighbour)) continue;
        distance.set(neighbour, distance.get(id)! + 1);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  const length = distance.get(to);
  if (length === undefined) return [];

  const paths: Hop[][] = [];
  const extend = (id: string, tail: Hop[]): void => {
    if (paths.length >= limit) return;
    if (id === from) {
      paths.push(tail);
      return;
    }
    const before = distance.get(id)! - 1;
    const previous = graph.neighbors(id).filter((neighbour) => distance.get(neighbour) === before);
    for (const neighbour of [...new Set(previous)].sort()) {
      extend(neighbour, [
        { from: neighbour, to: id, edges: edgesBetween(graph, neighbour, id) },
        ...tail,
      ]);
    }
  };
  extend(to, []);
  return paths;
}

/** Keys of all edges between two nodes, in either direction, sorted. */
export function edgesBetween(graph: KnowledgeGraph, a: string, b: string): string[] {
  return [...graph.edges(a, b), ...(a === b ? [] : graph.edges(b, a))].filter(unique).sort();
}

function unique(key: string, index: number, keys: readonly string[]): boolean {
  return keys.indexOf(key) === index;
}
