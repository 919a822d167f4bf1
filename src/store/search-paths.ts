// Shortest paths in a database: a breadth-first search from both ends, which looks for where they meet in the order in which
// the paths are wanted, and ends there.
import { askFor, type Asking } from "./asking.ts";
import type { GraphSql } from "./graph-sql.ts";

/** Nodes looked around from with one question. */
const frontierPerQuestion = 1000;
/** Nodes of which it is asked at first whether they touch the other side; then twice as many, and so on. */
const firstTouched = 16;
/** Edges that are counted to see which side is the cheaper one to go on from. */
const mostCounted = 20_000;

/** Between which nodes, by their numbers, and what may not be passed through. */
export interface PathSearch {
  readonly from: number;
  readonly to: number;
  readonly avoid: ReadonlySet<number>;
  readonly limit: number;
}

/** What one side of the search has found: nodes by their distance from its end, and through which nodes they were reached. */
interface Side {
  readonly end: number;
  readonly distance: Map<number, number>;
  /** Nearer to the end by one. */
  readonly before: Map<number, number[]>;
  /** Farther by one. */
  readonly after: Map<number, number[]>;
  frontier: readonly number[];
  depth: number;
  /** Of the frontier, counted only up to `mostCounted`. */
  edges: number;
}

/**
 * The shortest chains of nodes, the first in the order in which `shortestPaths` gives them. Goes on from the side with
 * fewer edges until the two touch; where they touch in many places only the first are looked at. Shows are not passed
 * through.
 */
export function* searchPaths(search: PathSearch, sql: GraphSql): Asking<number[][]> {
  const { from, to, limit } = search;
  if (from === to || limit <= 0) return [];
  const forward = yield* beginAt(from, sql);
  const backward = yield* beginAt(to, sql);
  for (;;) {
    const found = yield* chains(forward, backward, limit, sql);
    if (found.length > 0) return found;
    const isForward = forward.edges <= backward.edges;
    const [side, other] = isForward ? [forward, backward] : [backward, forward];
    yield* advance(side, other, search, sql);
    if (side.frontier.length === 0) return [];
  }
}

interface Pair {
  readonly node: number;
  readonly other: number;
}

/** Nodes linked to some nodes, in either direction, as pairs; where other ends are given only with those. */
export function* linkedNodes(
  nodes: readonly number[],
  sql: GraphSql,
  others?: readonly number[],
): Asking<readonly Pair[]> {
  const pairs: Pair[] = [];
  const within = (column: string) =>
    others ? ` AND ${column} IN (SELECT value FROM ${sql.numbers} AS ends)` : "";
  const ends = others ? [JSON.stringify(others)] : [];
  for (let i = 0; i < nodes.length; i += frontierPerQuestion) {
    const list = JSON.stringify(nodes.slice(i, i + frontierPerQuestion));
    const rows = yield* askFor(
      `SELECT w.value AS node, e.target AS other FROM ${sql.numbers} w CROSS JOIN edge e WHERE e.source = w.value${within("e.target")}
       UNION ALL
       SELECT w.value AS node, e.source AS other FROM ${sql.numbers} w CROSS JOIN edge e WHERE e.target = w.value${within("e.source")}`,
      list,
      ...ends,
      list,
      ...ends,
    );
    for (const { node, other } of rows) pairs.push({ node: Number(node), other: Number(other) });
  }
  return pairs;
}

function* beginAt(end: number, sql: GraphSql): Asking<Side> {
  return {
    end,
    distance: new Map([[end, 0]]),
    before: new Map(),
    after: new Map(),
    frontier: [end],
    depth: 0,
    edges: yield* countEdges([end], mostCounted, sql),
  };
}

/** How many edges some nodes have, counted up to `most`. */
export function* countEdges(nodes: readonly number[], most: number, sql: GraphSql): Asking<number> {
  const list = JSON.stringify(nodes);
  const [row] = yield* askFor(
    `SELECT count(*) AS count FROM (
       SELECT 1 FROM ${sql.numbers} w CROSS JOIN edge e WHERE e.source = w.value
       UNION ALL SELECT 1 FROM ${sql.numbers} w CROSS JOIN edge e WHERE e.target = w.value LIMIT ?) AS counted`,
    list,
    list,
    most,
  );
  return Number(row!["count"]);
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
    side.before.set(node, [...before].sort(ascending));
    for (const nearer of before) {
      const after = side.after.get(nearer);
      if (after) after.push(node);
      else side.after.set(nearer, [node]);
    }
  }
  for (const nearer of side.frontier) side.after.get(nearer)?.sort(ascending);
  side.frontier = [...reached.keys()];
  side.edges = yield* countEdges(side.frontier, mostCounted, sql);
}

function* showsAmong(nodes: readonly number[], sql: GraphSql): Asking<number[]> {
  if (nodes.length === 0) return [];
  const rows = yield* askFor(
    `SELECT number FROM node WHERE number IN (SELECT value FROM ${sql.numbers} w) AND entity_type = 'podcast'`,
    JSON.stringify(nodes),
  );
  return rows.map(({ number }) => Number(number));
}

/** Chains over an edge between the two frontiers; from the far end back, always by the lowest number first. */
function* chains(forward: Side, backward: Side, limit: number, sql: GraphSql): Asking<number[][]> {
  const found: number[][] = [];
  const touching = touchesOf(backward, forward, sql);
  /** From the place where the sides touch to the beginning. */
  const finish = (node: number, tail: readonly number[]): void => {
    if (found.length >= limit) return;
    if (node === forward.end) found.push([node, ...tail]);
    for (const nearer of forward.before.get(node) ?? []) finish(nearer, [node, ...tail]);
  };
  /** Nodes from which no chain goes on. */
  const dead = new Set<number>();
  function* extend(node: number, tail: readonly number[]): Asking<void> {
    if (found.length >= limit || dead.has(node)) return;
    const before = found.length;
    if (backward.distance.get(node) === backward.depth) {
      for (const other of yield* touching(node)) finish(other, [node, ...tail]);
    } else
      for (const farther of backward.after.get(node) ?? []) yield* extend(farther, [node, ...tail]);
    if (found.length === before) dead.add(node);
  }
  yield* extend(backward.end, []);
  return found;
}

/** Tells of nodes of a frontier, asked for in the order of the chains, which of the other frontier they are linked to. */
function touchesOf(
  side: Side,
  other: Side,
  sql: GraphSql,
): (node: number) => Asking<readonly number[]> {
  const known = new Map<number, number[]>();
  if (other.edges * 4 < side.edges) {
    // All at once from where there are far fewer edges.
    return function* (node) {
      if (known.size === 0) {
        for (const one of side.frontier) known.set(one, []);
        for (const pair of yield* linkedNodes(other.frontier, sql, side.frontier))
          known.get(pair.other)!.push(pair.node);
        for (const [one, touched] of known) known.set(one, [...new Set(touched)].sort(ascending));
      }
      return known.get(node)!;
    };
  }
  const order = inOrder(side);
  let next = 0;
  let count = firstTouched;
  return function* (node) {
    while (!known.has(node)) {
      const part = order.slice(next, next + count);
      const pairs = yield* linkedNodes(part, sql, other.frontier);
      for (const one of part) known.set(one, []);
      for (const pair of pairs) known.get(pair.node)!.push(pair.other);
      for (const one of part) known.set(one, [...new Set(known.get(one))].sort(ascending));
      next += count;
      count *= 2;
    }
    return known.get(node)!;
  };
}

/** The nodes of a frontier as the chains from the end come to them first. */
function inOrder({ end, depth, distance, after }: Side): number[] {
  const met = new Set<number>();
  const order: number[] = [];
  const visit = (node: number): void => {
    if (met.has(node)) return;
    met.add(node);
    if (distance.get(node) === depth) order.push(node);
    else for (const farther of after.get(node) ?? []) visit(farther);
  };
  visit(end);
  return order;
}

const ascending = (a: number, b: number) => a - b;
