// Questions of the map: what is most prominent, and the links between things.
import { askFor, type Asking } from "../asking.ts";
import type { Row } from "../database.ts";
import { idOfStored } from "../exact.ts";
import type { GraphSql } from "../graph-sql.ts";
import type { LinkedThing, MapLink, NodeSummary, Page, PageQuery } from "../graph-store.ts";
import { numberOf, numbersOf, summariesOf } from "./nodes.ts";

/** The columns of a link between nodes `s` and `t`. */
const columnsOf = (link: string) =>
  `s.id AS source, t.id AS target, ${link}.episodes, ${link}.weight, ${link}.asserted, ${link}.direction`;
const withEnds = "CROSS JOIN node s CROSS JOIN node t";
const areEndsOf = (link: string) => `s.number = ${link}.source AND t.number = ${link}.target`;

/** The most prominent things by their numbers, in their order. */
export function* mostProminent(most: number, sql: GraphSql): Asking<Map<number, NodeSummary>> {
  const rows = yield* askFor(
    "SELECT number FROM node WHERE prominence < ? ORDER BY prominence",
    most,
  );
  const numbers = rows.map(({ number }) => Number(number));
  const nodes = yield* summariesOf(numbers, sql);
  return new Map(numbers.map((number) => [number, nodes.get(number)!]));
}

/** The strongest links among the most prominent things, which are given by their numbers. */
export function* backbone(
  things: ReadonlyMap<number, { readonly id: string }>,
  most: number,
): Asking<MapLink[]> {
  // Whatever a link of this reach joins is among the things: no need to look nodes up by thousands.
  const rows = yield* askFor(
    `SELECT source, target, episodes, weight, asserted, direction FROM link
     WHERE reach < ? ORDER BY weight DESC, source, target LIMIT ?`,
    things.size,
    most,
  );
  const idOf = (number: unknown) => things.get(Number(number))!.id;
  return rows.map((row) => linkBetween(idOf(row["source"]), idOf(row["target"]), row));
}

export function* linked(
  id: string,
  { limit, offset }: Required<PageQuery>,
  sql: GraphSql,
): Asking<Page<LinkedThing>> {
  const node = yield* numberOf(id);
  if (node === undefined) return { total: 0, offset, items: [] };
  const own =
    "SELECT link.*, target AS other FROM link WHERE source = ? UNION ALL SELECT link.*, source AS other FROM link WHERE target = ?";
  const [count] = yield* askFor(`SELECT count(*) AS total FROM (${own}) AS own`, node, node);
  const rows = yield* askFor(
    `SELECT ${columnsOf("x")}, x.other FROM (SELECT * FROM (${own}) AS own ORDER BY weight DESC, other LIMIT ? OFFSET ?) AS x
     ${withEnds} WHERE ${areEndsOf("x")} ORDER BY x.weight DESC, x.other`,
    node,
    node,
    limit,
    offset,
  );
  const others = rows.map(({ other }) => Number(other));
  const nodes = yield* summariesOf(others, sql);
  const items = rows.map((row, i) => ({ node: nodes.get(others[i]!)!, link: linkOfRow(row) }));
  return { total: Number(count!["total"]), offset, items };
}

export function* linksAmong(ids: readonly string[], sql: GraphSql): Asking<MapLink[]> {
  const numbers = yield* numbersOf(ids, sql);
  const list = JSON.stringify([...numbers.values()]);
  const rows = yield* askFor(
    `SELECT ${columnsOf("l")} FROM ${sql.numbers} w CROSS JOIN link l ${withEnds}
     WHERE l.source = w.value AND l.target IN (SELECT value FROM ${sql.numbers} AS ends) AND ${areEndsOf("l")}
     ORDER BY l.source, l.target`,
    list,
    list,
  );
  return rows.map(linkOfRow);
}

/** A link from a row that names its ends by their ids. */
const linkOfRow = (row: Row): MapLink =>
  linkBetween(idOfStored(String(row["source"])), idOfStored(String(row["target"])), row);

function linkBetween(source: string, target: string, row: Row): MapLink {
  const direction = Number(row["direction"]);
  return {
    source,
    target,
    episodes: Number(row["episodes"]),
    weight: Number(row["weight"]),
    asserted: row["asserted"] === 1,
    direction: direction === 1 ? 1 : direction === -1 ? -1 : 0,
  };
}
