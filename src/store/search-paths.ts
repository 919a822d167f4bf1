// Shortest paths in a database: a breadth-first search from both ends at once, which meets after half the way.
import { askFor, type Asking } from "./asking.ts";
import type { GraphSql } from "./graph-sql.ts";

/** Nodes looked around from with one question. */
const frontierPerQuestion = 1000;

/** Between which nodes, by their numbers, and what may not be passed through. */
export interface PathSearch {
  readonly from: number;
  readonly to: number;
  readonly avoid: ReadonlySet<number>;
  readonly limit: number;
}

/** What one side of the search has found: how far nodes are from its end, and through which nodes they were reached. */
interface Side {
  readonly end: number;
  readonly distance: Map<number, number>;
  readonly before: Map<number, ReadonlySet<number>>;
  frontier: number[];
  depth: number;
}

/**
 * The shortest chains of nodes, the first in the order in which `shortestPaths` gives them. Reads what lies within half
 * the distance of either end, the smaller side first. Shows are not passed through.
 */
export function* searchPaths(search: PathSearch, sql: GraphSql): Asking<number[][]> {
  const { from, to } = search;
  if (from === to) return [];
  const forward = beginAt(from);
  const backward = beginAt(to);
  while (forward.frontier.length > 0 && backward.frontier.length > 0) {
    const isForward = forward.frontier.length <= backward.frontier.length;
    const [side, other] = isForward ? [forward, backward] : [backward, forward];
    yield* advance(side, other, search, sql);
    if (side.frontier.some((node) => other.distance.has(node)))
      return chains(forward, backward, search.limit);
  }
  return [];
}

/** Nodes linked to some nodes, in either direction, as pairs. */
export function* linkedNodes(
  nodes: readonly number[],
  sql: GraphSql,
): Asking<readonly { readonly node: number; readonly other: number }[]> {
  const pairs: { node: number; other: number }[] = [];
  for (let i = 0; i < nodes.length; i += frontierPerQuestion) {
    const list = JSON.stringify(nodes.slice(i, i + frontierPerQuestion));
    const rows = yield* askFor(
      `SELECT w.value AS node, e.target AS other FROM ${sql.numbers} w CROSS JOIN edge e WHERE e.source = w.value
       UNION ALL
       SELECT w.value AS node, e.source AS other FROM ${sql.numbers} w CROSS JOIN edge e WHERE e.target = w.value`,
      list,
      list,
    );
    for (const { node, other } of rows) pairs.push({ node: Number(node), other: Number(other) });
  }
  return pairs;
}

function beginAt(end: number): Side {
  return { end, distance: new Map([[end, 0]]), before: new Map(), frontier: [end], depth: 0 };
}

/** Takes one step from all nodes of the frontier. */
function* advance(side: Side, other: Side, { avoid }: PathSearch, sql: GraphSql): Asking<void> {
  const reached = new Map<number, Set<number>>();
  for (const { node, other: neighbour } of yield* linkedNodes(side.frontier, sql)) {
    if (side.distance.has(neighbour)) continue;
    if (neighbour !== other.end && avoid.has(neighbour)) continue;
    const before = reached.get(neighbour);
    if (before) before.add(node);
    else reached.set(neighbour, new Set([node]));
  }
  for (const show of yield* showsAmong([...reached.keys()], sql))
    if (show !== other.end) reached.delete(show);
  side.depth++;
  for (const [node, before] of reached) {
    side.distance.set(node, side.depth);
    side.before.set(node, before);
  }
  side.frontier = [...reached.keys()];
}

function* showsAmong(nodes: readonly number[], sql: GraphSql): Asking<number[]> {
  if (nodes.length === 0) return [];
  const rows = yield* askFor(
    `SELECT number FROM node WHERE number IN (SELECT value FROM ${sql.numbers} w) AND entity_type = 'podcast'`,
    JSON.stringify(nodes),
  );
  return rows.map(({ number }) => Number(number));
}

/** Chains through the nodes at which the sides meet; from the far end back, always by the lowest number first. */
function chains(forward: Side, backward: Side, limit: number): number[][] {
  const previous = new Map<number, Set<number>>();
  const meeting = forward.frontier.filter((node) => backward.distance.get(node) === backward.depth);
  // Where the last step was one of the other side, its frontier holds the meeting places.
  const met =
    meeting.length > 0
      ? meeting
      : backward.frontier.filter((node) => forward.distance.get(node) === forward.depth);
  let ring = new Set(met);
  while (ring.size > 0) {
    const next = new Set<number>();
    for (const node of ring) {
      for (const nearer of backward.before.get(node) ?? []) {
        const list = previous.get(nearer);
        if (list) list.add(node);
        else previous.set(nearer, new Set([node]));
        next.add(nearer);
      }
    }
    ring = next;
  }
  const found: number[][] = [];
  const extend = (node: number, tail: readonly number[]): void => {
    if (found.length >= limit) return;
    if (node === forward.end) {
      found.push([node, ...tail]);
      return;
    }
    const before = previous.get(node) ?? forward.before.get(node) ?? [];
    for (const nearer of [...before].sort((a, b) => a - b)) extend(nearer, [node, ...tail]);
  };
  extend(backward.end, []);
  return found;
}
