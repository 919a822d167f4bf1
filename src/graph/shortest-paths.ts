// How two things are connected: all shortest chains of quoted links between them.
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** Limits of a search. */
export interface PathOptions {
  /** Ids that no chain may pass through ("avoid hubs"). */
  readonly avoid?: ReadonlySet<string>;
  /** At most so many chains: the first by the ids of their nodes, compared from the end. */
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
 * All shortest chains from one node to another, over edges in either direction: things are linked through the episodes
 * that mention both, or directly where a relation is asserted, so that every hop has its quotation. Shows are not passed
 * through: everything in a show would be connected. Breadth-first from both ends until they meet, so that of a large
 * graph only what lies within half the distance is looked at.
 */
export function shortestPaths(
  graph: KnowledgeGraph,
  from: string,
  to: string,
  { avoid = new Set(), limit = 20 }: PathOptions = {},
): Hop[][] {
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return [];
  const isOpen = (id: string) =>
    id === from ||
    id === to ||
    (!avoid.has(id) && graph.getNodeAttribute(id, "entityType") !== "podcast");
  const distance = distancesFrom(graph, from, to, isOpen);
  if (!distance) return [];

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

/** Nodes by their distance from a middle one, level by level. */
interface Ball {
  readonly distance: Map<string, number>;
  frontier: readonly string[];
  radius: number;
}

/** Steps from `from` of every node on a shortest chain to `to`, and of others near it; undefined where there is none. */
function distancesFrom(
  graph: KnowledgeGraph,
  from: string,
  to: string,
  isOpen: (id: string) => boolean,
): ReadonlyMap<string, number> | undefined {
  const createBall = (id: string): Ball => ({
    distance: new Map([[id, 0]]),
    frontier: [id],
    radius: 0,
  });
  const [near, far] = [createBall(from), createBall(to)];
  const grow = (ball: Ball) => {
    const next: string[] = [];
    ball.radius++;
    for (const id of ball.frontier) {
      for (const neighbour of graph.neighbors(id)) {
        if (ball.distance.has(neighbour) || !isOpen(neighbour)) continue;
        ball.distance.set(neighbour, ball.radius);
        next.push(neighbour);
      }
    }
    ball.frontier = next;
  };
  while (!near.frontier.some((id) => far.distance.has(id))) {
    const smaller = near.frontier.length <= far.frontier.length ? near : far;
    grow(smaller);
    if (smaller.frontier.length === 0) return undefined;
  }
  // From where they meet outwards: the other half of every chain.
  const length = near.radius + far.radius;
  let level = near.frontier.filter((id) => far.distance.get(id) === far.radius);
  for (let steps = near.radius + 1; steps <= length; steps++) {
    const next: string[] = [];
    for (const id of level) {
      for (const neighbour of graph.neighbors(id)) {
        if (far.distance.get(neighbour) !== length - steps || near.distance.has(neighbour))
          continue;
        near.distance.set(neighbour, steps);
        next.push(neighbour);
      }
    }
    level = next;
  }
  return near.distance;
}

/** Keys of all edges between two nodes, in either direction, sorted. */
export function edgesBetween(graph: KnowledgeGraph, a: string, b: string): string[] {
  return [...graph.edges(a, b), ...(a === b ? [] : graph.edges(b, a))].filter(unique).sort();
}

function unique(key: string, index: number, keys: readonly string[]): boolean {
  return keys.indexOf(key) === index;
}
