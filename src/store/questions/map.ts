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

export function* mostProminent(most: number, sql: GraphSql): Asking<NodeSummary[]> {
  const rows = yield* askFor(
    "SELECT number FROM node WHERE prominence < ? ORDER BY prominence",
    most,
  );
  const numbers = rows.map(({ number }) => Number(number));
  const nodes = yield* summariesOf(numbers, sql);
  return numbers.map((number) => nodes.get(number)!);
}

/** The strongest links among the most prominent things. */
export function* backbone(things: number, most: number): Asking<MapLink[]> {
  const rows = yield* askFor(
    `SELECT ${columnsOf("l")} FROM (
       SELECT source, target, weight FROM link WHERE reach < ? ORDER BY weight DESC, source, target LIMIT ?) AS strongest
     CROSS JOIN link l ${withEnds}
     WHERE l.source = strongest.source AND l.target = strongest.target AND ${areEndsOf("l")}
     ORDER BY strongest.weight DESC, strongest.source, strongest.target`,
    things,
    most,
  );
  return rows.map(linkOfRow);
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

function linkOfRow(row: Row): MapLink {
  const direction = Number(row["direction"]);
  return {
    source: idOfStored(String(row["source"])),
    target: idOfStored(String(row["target"])),
    episodes: Number(row["episodes"]),
    weight: Number(row["weight"]),
    asserted: row["asserted"] === 1,
    direction: direction === 1 ? 1 : direction === -1 ? -1 : 0,
  };
}
