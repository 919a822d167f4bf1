// Questions that follow links: shortest paths and surroundings.
import type { Hop } from "../../graph/shortest-paths.ts";
import { askFor, type Asking } from "../asking.ts";
import type { GraphSql } from "../graph-sql.ts";
import type { GraphState } from "../graph-state.ts";
import type { PartOfGraph, PathQuery, SurroundingsQuery } from "../graph-store.ts";
import { among, keyOf, readEdges, readNodes } from "../read-records.ts";
import { countEdges, linkedNodes, searchPaths } from "../search-paths.ts";
import { numbersOf, summariesOf } from "./nodes.ts";

export function* paths(
  from: string,
  to: string,
  { avoid = [], limit }: PathQuery,
  sql: GraphSql,
): Asking<Hop[][]> {
  const numbers = yield* numbersOf([from, to, ...avoid], sql);
  const [start, end] = [numbers.get(from), numbers.get(to)];
  if (start === undefined || end === undefined) return [];
  const shut = new Set(avoid.flatMap((id) => numbers.get(id) ?? []));
  const chains = yield* searchPaths({ from: start, to: end, avoid: shut, limit }, sql);
  if (chains.length === 0) return [];
  const passed = new Set(chains.flat());
  const nodes = yield* summariesOf([...passed], sql);
  const keys = yield* keysBetween(passed, sql);
  const idOf = (number: number) => nodes.get(number)!.id;
  return chains.map((chain) =>
    chain.slice(1).map((number, i) => ({
      from: idOf(chain[i]!),
      to: idOf(number),
      edges: keys.get(pairOf(chain[i]!, number)) ?? [],
    })),
  );
}

const pairOf = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;

/** Keys of the edges between nodes by pair. */
function* keysBetween(
  numbers: ReadonlySet<number>,
  sql: GraphSql,
): Asking<ReadonlyMap<string, readonly string[]>> {
  const list = JSON.stringify([...numbers]);
  const rows = yield* askFor(
    `SELECT g.number, g.source AS from_node, g.target AS to_node, g.key, s.id AS source, t.id AS target, r.id AS relation_type
     FROM ${sql.numbers} w CROSS JOIN edge g CROSS JOIN node s CROSS JOIN node t CROSS JOIN relation_type r
     WHERE g.source = w.value AND g.target IN (SELECT value FROM ${sql.numbers} AS ends)
       AND s.number = g.source AND t.number = g.target AND r.number = g.relation_type
     ORDER BY g.number`,
    list,
    list,
  );
  const keys = new Map<string, string[]>();
  for (const row of rows) {
    const pair = pairOf(Number(row["from_node"]), Number(row["to_node"]));
    const list = keys.get(pair);
    if (list) list.push(keyOf(row));
    else keys.set(pair, [keyOf(row)]);
  }
  return keys;
}

export function* subgraph(
  query: SurroundingsQuery,
  { attributes, texts }: GraphState,
  sql: GraphSql,
): Asking<PartOfGraph> {
  const { taken, isCut } = yield* surroundings(query, sql);
  const nodes = yield* readNodes(among(sql, taken), sql, texts);
  const numbers = yield* edgesAmong(taken, sql);
  const edges = yield* readEdges(among(sql, numbers), sql, texts);
  const sizes = new Map<number, number>();
  for (const { community } of nodes.map((node) => node.attributes))
    if (community !== undefined) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const { communities, ...rest } = attributes;
  const counted = communities?.map(({ label }, i) => ({ label, size: sizes.get(i) ?? 0 }));
  return { attributes: { ...rest, ...(counted && { communities: counted }) }, nodes, edges, isCut };
}

/** Numbers of the edges from and to some nodes, sorted. */
function* edgesAmong(nodes: Iterable<number>, sql: GraphSql): Asking<number[]> {
  const list = JSON.stringify([...nodes]);
  const rows = yield* askFor(
    `SELECT g.number FROM ${sql.numbers} w CROSS JOIN edge g
     WHERE g.source = w.value AND g.target IN (SELECT value FROM ${sql.numbers} AS ends) ORDER BY g.number`,
    list,
    list,
  );
  return rows.map(({ number }) => Number(number));
}

/** Numbers ring by ring, each sorted, as many as may be taken. */
function* surroundings(
  { nodes, depth, mostNodes }: SurroundingsQuery,
  sql: GraphSql,
): Asking<{ taken: Set<number>; isCut: boolean }> {
  const met = new Set((yield* numbersOf(nodes, sql)).values());
  const taken = new Set<number>();
  let ring = [...met].sort(ascending);
  for (let step = 0; ring.length > 0; step++) {
    for (const number of ring) {
      if (taken.size >= mostNodes) return { taken, isCut: true };
      taken.add(number);
    }
    if (step >= depth) break;
    // One more than may be taken tells whether there are more; those met already may come first.
    const wanted = Math.min(mostNodes - taken.size + 1, mostRows);
    const around = yield* firstAround(ring, wanted + met.size, sql);
    ring = around.filter((other) => !met.has(other)).slice(0, wanted);
    for (const other of ring) met.add(other);
  }
  return { taken, isCut: false };
}

/** What SQL takes as a limit, and no more than a graph has. */
const mostRows = 2 ** 30;

/** Nodes with more edges are not gone through, but asked for their first neighbours alone. */
const mostEdges = 5000;

/** The first neighbours of some nodes by number, in either direction: sorted, at least so many, if there are so many. */
function* firstAround(
  nodes: readonly number[],
  count: number,
  sql: GraphSql,
): Asking<readonly number[]> {
  const found = new Set<number>();
  if ((yield* countEdges(nodes, mostEdges, sql)) < mostEdges) {
    for (const { other } of yield* linkedNodes(nodes, sql)) found.add(other);
  } else {
    // The index has the neighbours by every relation in order.
    const first = (end: string, other: string) =>
      `(SELECT ${sql.list(other)} FROM (SELECT e.${other} FROM edge e WHERE e.${end} = w.value AND e.relation_type = r.number
        ORDER BY e.${other} LIMIT ?) AS first)`;
    const rows = yield* askFor(
      `SELECT ${first("source", "target")} AS targets, ${first("target", "source")} AS sources
       FROM ${sql.numbers} w CROSS JOIN relation_type r`,
      count,
      count,
      JSON.stringify(nodes),
    );
    for (const { targets, sources } of rows)
      for (const list of [targets, sources])
        if (typeof list === "string")
          for (const other of JSON.parse(list) as number[]) found.add(other);
  }
  return [...found].sort(ascending);
}

const ascending = (a: number, b: number) => a - b;
