// The question for all that a map is made of: columns come as lists in JSON, a tenth of the time of row by row.
import { writeColumnFile } from "../../graph/column-file.ts";
import {
  columnsOf,
  type EdgeNumbers,
  type GraphColumns,
  type LinkColumns,
  type NodeOutline,
} from "../../graph/graph-columns.ts";
import type { RelationType } from "../../model/index.ts";
import { askFor, type Asking } from "../asking.ts";
import { joinRows } from "../column-file-rows.ts";
import type { Row } from "../database.ts";
import { idOfStored, withDifference } from "../exact.ts";
import type { GraphSql } from "../graph-sql.ts";
import type { GraphState } from "../graph-state.ts";

/** Nodes of which one question is asked. */
const perQuestion = 4000;

/** The file as it is kept, or made now. */
export function* columnFile(state: GraphState, sql: GraphSql): Asking<Uint8Array<ArrayBuffer>> {
  if (state.hasColumnFile) {
    const kept = joinRows(yield* askFor("SELECT bytes FROM column_file ORDER BY part"));
    if (kept) return kept;
  }
  return writeColumnFile(yield* columns(state, sql));
}

function* columns({ attributes, counts }: GraphState, sql: GraphSql): Asking<GraphColumns> {
  const nodes: NodeOutline[] = [];
  const edges: EdgeNumbers[] = [];
  const links: Lists<keyof LinkColumns> = emptyLists(linkNames);
  for (let from = 0; from < counts.nodes; from += perQuestion) {
    const to = from + perQuestion;
    yield* addNodes(nodes, from, to, sql);
    yield* addEdges(edges, from, to, sql);
    yield* addLinks(links, from, to, sql);
  }
  return columnsOf({ attributes, counts }, nodes, edges, {
    source: Uint32Array.from(links.source),
    target: Uint32Array.from(links.target),
    episodes: Uint32Array.from(links.episodes),
    weight: Float32Array.from(links.weight),
    asserted: Uint8Array.from(links.asserted),
    direction: Int8Array.from(links.direction),
  });
}

type Lists<Name extends string> = Readonly<Record<Name, number[]>>;

const linkNames = ["source", "target", "episodes", "weight", "asserted", "direction"] as const;

function emptyLists<Name extends string>(names: readonly Name[]): Lists<Name> {
  return Object.fromEntries(names.map((name) => [name, []])) as unknown as Lists<Name>;
}

/** The fields of an outline by the columns they stand in. */
const nodeColumns = {
  label: "label",
  entityType: "entity_type",
  kind: "kind",
  show: "show",
  published: "published",
  firstPublished: "first_published",
  lastPublished: "last_published",
  episodeCount: "episode_count",
  x: "x",
  y: "y",
  community: "community",
  pagerank: "pagerank",
} as const;

function* addNodes(nodes: NodeOutline[], from: number, to: number, sql: GraphSql): Asking<void> {
  const names = ["id", ...Object.values(nodeColumns), "exact"];
  const lists = names.map((name) => `${sql.list(name)} AS ${name}`).join(", ");
  const [row] = yield* askFor(
    `SELECT ${lists} FROM (
       SELECT n.*, e.show, e.published FROM node n LEFT JOIN episode e ON e.node = n.number
       WHERE n.number >= ? AND n.number < ? ORDER BY n.number) AS part`,
    from,
    to,
  );
  const ids = listOf(row, "id");
  const exact = listOf(row, "exact");
  const fields = Object.entries(nodeColumns).map(
    ([field, name]) => [field, listOf(row, name)] as const,
  );
  ids.forEach((id, i) => {
    const given: Record<string, unknown> = {};
    for (const [field, values] of fields) {
      const value = values[i];
      if (value !== null) given[field] = value;
    }
    const difference = exact[i];
    const whole = typeof difference === "string" ? withDifference(given, difference) : given;
    // The fields are those of an outline.
    nodes.push({ ...whole, id: idOfStored(String(id)) } as NodeOutline);
  });
}

function* addEdges(edges: EdgeNumbers[], from: number, to: number, sql: GraphSql): Asking<void> {
  const rows = yield* askFor(
    `SELECT source, type, ${sql.list("target")} AS targets FROM (
       SELECT g.source, r.id AS type, g.target FROM edge g CROSS JOIN relation_type r
       WHERE g.source >= ? AND g.source < ? AND r.number = g.relation_type) AS part GROUP BY source, type`,
    from,
    to,
  );
  for (const row of rows) {
    const source = Number(row["source"]);
    const relationType = String(row["type"]) as RelationType;
    for (const target of listOf(row, "targets"))
      edges.push({ source, target: Number(target), relationType });
  }
}

function* addLinks(
  links: Lists<keyof LinkColumns>,
  from: number,
  to: number,
  sql: GraphSql,
): Asking<void> {
  const [row] = yield* askFor(
    `SELECT ${linkNames.map((name) => `${sql.list(name)} AS ${name}`).join(", ")} FROM (
       SELECT * FROM link WHERE source >= ? AND source < ? ORDER BY source, target) AS part`,
    from,
    to,
  );
  for (const name of linkNames)
    for (const value of listOf(row, name)) links[name].push(Number(value));
}

/** A list that SQL has made; of no rows there may be none. */
function listOf(row: Row | undefined, name: string): readonly unknown[] {
  const text = row?.[name];
  return typeof text === "string" ? (JSON.parse(text) as readonly unknown[]) : [];
}
