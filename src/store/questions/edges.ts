// Questions about edges: by key, of a node, between two nodes.
import type { EdgeRecord } from "../../graph/graph-records.ts";
import { relationTypes } from "../../ontology/relation-types.ts";
import { askFor, type Asking } from "../asking.ts";
import { storedId } from "../exact.ts";
import type { GraphSql } from "../graph-sql.ts";
import type { GraphState } from "../graph-state.ts";
import type { Page, PageQuery, Statement } from "../graph-store.ts";
import { among, readEdges } from "../read-records.ts";
import { numberOf, numbersOf } from "./nodes.ts";

/** Whole edges in the order of the numbers given. */
function* edgesNumbered(
  numbers: readonly number[],
  { texts }: GraphState,
  sql: GraphSql,
): Asking<EdgeRecord[]> {
  if (numbers.length === 0) return [];
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const edges = yield* readEdges(among(sql, sorted), sql, texts);
  const byNumber = new Map(sorted.map((number, i) => [number, edges[i]!]));
  return numbers.map((number) => byNumber.get(number)!);
}

export function* statements(
  id: string,
  { limit, offset }: Required<PageQuery>,
  state: GraphState,
  sql: GraphSql,
): Asking<Page<Statement>> {
  const node = yield* numberOf(id);
  if (node === undefined) return { total: 0, offset, items: [] };
  const { mentions } = state;
  // Mentions may be very many: what stands before and after them in the index is read instead.
  const columns = "number, relation_type, confidence";
  const out = `SELECT ${columns}, target AS other, 1 AS outgoing FROM edge WHERE source = ?`;
  const into = `SELECT ${columns}, source AS other, 0 AS outgoing FROM edge WHERE target = ?`;
  const all = [
    `${out} AND relation_type < ?`,
    `${out} AND relation_type > ?`,
    `${into} AND relation_type < ? AND source <> target`,
    `${into} AND relation_type > ? AND source <> target`,
  ].join(" UNION ALL ");
  const values = Array.from({ length: 4 }, () => [node, mentions]).flat();
  const [count] = yield* askFor(`SELECT count(*) AS total FROM (${all}) AS stated`, ...values);
  const rows = yield* askFor(
    `SELECT number, outgoing FROM (${all}) AS stated
     ORDER BY relation_type, confidence DESC, other, outgoing, number LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  );
  const numbers = rows.map(({ number }) => Number(number));
  const found = yield* edgesNumbered(numbers, state, sql);
  const items = found.map((edge, i) => ({ edge, outgoing: rows[i]!["outgoing"] === 1 }));
  return { total: Number(count!["total"]), offset, items };
}

export function* edgesOf(
  id: string,
  { limit, offset }: Required<PageQuery>,
  state: GraphState,
  sql: GraphSql,
): Asking<Page<EdgeRecord>> {
  const node = yield* numberOf(id);
  if (node === undefined) return { total: 0, offset, items: [] };
  const all =
    "SELECT number FROM edge WHERE source = ? UNION SELECT number FROM edge WHERE target = ?";
  const [count] = yield* askFor(`SELECT count(*) AS total FROM (${all}) AS own`, node, node);
  const rows = yield* askFor(
    `SELECT number FROM (${all}) AS own ORDER BY number LIMIT ? OFFSET ?`,
    node,
    node,
    limit,
    offset,
  );
  const numbers = rows.map(({ number }) => Number(number));
  const items = yield* edgesNumbered(numbers, state, sql);
  return { total: Number(count!["total"]), offset, items };
}

export function* edgesBetween(
  a: string,
  b: string,
  state: GraphState,
  sql: GraphSql,
): Asking<EdgeRecord[]> {
  const [from, to] = [yield* numberOf(a), yield* numberOf(b)];
  if (from === undefined || to === undefined) return [];
  const rows = yield* askFor(
    `SELECT number FROM edge WHERE source = ? AND target = ?
     UNION SELECT number FROM edge WHERE source = ? AND target = ? ORDER BY number`,
    from,
    to,
    to,
    from,
  );
  const numbers = rows.map(({ number }) => Number(number));
  return yield* edgesNumbered(numbers, state, sql);
}

export function* edges(
  keys: readonly string[],
  state: GraphState,
  sql: GraphSql,
): Asking<EdgeRecord[]> {
  const numbers = yield* numbersOfKeys(keys, sql);
  const found = keys.flatMap((key) => numbers.get(key) ?? []);
  return yield* edgesNumbered(found, state, sql);
}

/** Where `source|type|target` may be cut: ids may hold the marks, too. */
function* readings(key: string): Generator<{ source: string; type: string; target: string }> {
  for (const { id: type } of relationTypes) {
    const mark = `|${type}|`;
    for (let at = key.indexOf(mark); at >= 0; at = key.indexOf(mark, at + 1))
      yield { source: key.slice(0, at), type, target: key.slice(at + mark.length) };
  }
}

/** Numbers of edges by key: those with a key of their own, and those whose key says what they link. */
function* numbersOfKeys(keys: readonly string[], sql: GraphSql): Asking<Map<string, number>> {
  const found = new Map<string, number>();
  const byStored = new Map(keys.map((key) => [storedId(key), key]));
  const own = yield* askFor(
    `SELECT g.number, g.key FROM ${sql.texts} w CROSS JOIN edge g WHERE g.key = w.value`,
    JSON.stringify([...byStored.keys()]),
  );
  for (const { number, key } of own) found.set(byStored.get(String(key))!, Number(number));
  const rest = keys.filter((key) => !found.has(key));
  const read = rest.flatMap((key) => [...readings(key)].map((reading) => ({ key, ...reading })));
  if (read.length === 0) return found;
  const ids = yield* numbersOf(
    read.flatMap(({ source, target }) => [source, target]),
    sql,
  );
  const wanted = new Map<string, string>();
  for (const { key, source, type, target } of read) {
    const [from, to] = [ids.get(source), ids.get(target)];
    if (from !== undefined && to !== undefined) wanted.set(`${from} ${type} ${to}`, key);
  }
  const numbersIn = (side: "source" | "target") =>
    JSON.stringify([...new Set(read.flatMap((reading) => ids.get(reading[side]) ?? []))]);
  const rows = yield* askFor(
    `SELECT g.number, g.source, g.target, r.id AS type FROM ${sql.numbers} w CROSS JOIN edge g CROSS JOIN relation_type r
     WHERE g.source = w.value AND g.key IS NULL AND r.number = g.relation_type
       AND g.target IN (SELECT value FROM ${sql.numbers} AS targets)`,
    numbersIn("source"),
    numbersIn("target"),
  );
  for (const { number, source, target, type } of rows) {
    const key = wanted.get(`${Number(source)} ${String(type)} ${Number(target)}`);
    if (key !== undefined) found.set(key, Number(number));
  }
  return found;
}
