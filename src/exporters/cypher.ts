// Cypher: a script that merges the graph into a running Neo4j, Memgraph or FalkorDB, in batches.
import { recordsOf } from "../graph/graph-records.ts";
import { weightOf } from "./appearance.ts";
import { edgeColumns, jsonText, nodeColumns, valueOf, type Column } from "./columns.ts";
import type { Exportable, Exporter, ExportOptions } from "./exporter.ts";
import { labelOf, relationshipType } from "./property-graph.ts";

/**
 * May be run again: nodes are merged by id, relationships by key. Lists of texts are lists, other structures JSON text.
 */
export const cypher: Exporter = {
  id: "cypher",
  label: "Cypher script (Neo4j)",
  extension: "cypher",
  mediaType: "application/x-cypher-query",
  write: writeCypher,
};

/** Rows in one statement. */
const batchSize = 200;

function* writeCypher(graph: Exportable, options: ExportOptions = {}): Generator<string> {
  const records = recordsOf(graph);
  yield "CREATE CONSTRAINT castgraph_id IF NOT EXISTS FOR (n:Castgraph) REQUIRE n.id IS UNIQUE;\n";
  const nodes = nodeColumns(records, options);
  yield* batches(
    records.nodes(),
    ({ attributes }) => labelOf(attributes),
    ({ id, attributes }) => map({ id }, attributes, nodes),
    (label, rows) =>
      `UNWIND [\n${rows}\n] AS row\nMERGE (n:Castgraph {id: row.id})\nSET n:${label}, n += row;\n`,
  );
  const edges = edgeColumns(records).filter(({ name }) => name !== "weight");
  yield* batches(
    records.edges(),
    ({ attributes }) => relationshipType(attributes),
    ({ key, source, target, attributes }) => {
      const quotes = attributes.evidence.map(({ quote }) => quote);
      const own = { key, weight: weightOf(attributes), quotes };
      return `{source: ${literal(source)}, target: ${literal(target)}, properties: ${map(own, attributes, edges)}}`;
    },
    (type, rows) =>
      `UNWIND [\n${rows}\n] AS row\nMATCH (a:Castgraph {id: row.source}), (b:Castgraph {id: row.target})\n` +
      `MERGE (a)-[r:${type} {key: row.properties.key}]->(b)\nSET r += row.properties;\n`,
  );
}

/** Labels and types cannot be parameters, so each has batches of its own; the number of open batches is that of types. */
function* batches<Item>(
  items: Iterable<Item>,
  groupOf: (item: Item) => string,
  rowOf: (item: Item) => string,
  statement: (group: string, rows: string) => string,
): Generator<string> {
  const open = new Map<string, string[]>();
  for (const item of items) {
    const group = groupOf(item);
    const rows = open.get(group) ?? [];
    open.set(group, rows);
    rows.push(rowOf(item));
    if (rows.length < batchSize) continue;
    yield statement(group, rows.join(",\n"));
    open.delete(group);
  }
  for (const group of [...open.keys()].sort()) yield statement(group, open.get(group)!.join(",\n"));
}

function map(own: object, attributes: object, columns: readonly Column[]): string {
  const taken = new Set(Object.keys(own));
  const entries = Object.entries(own).map(([name, value]) => `${name}: ${literal(value)}`);
  for (const column of columns) {
    const value = valueOf(attributes, column);
    if (value === undefined) continue;
    const name = taken.has(column.name) ? `attribute_${column.name}` : column.name;
    const isList = column.name === "aliases";
    const structured = column.type === "json" && !isList;
    entries.push(`${property(name)}: ${literal(structured ? jsonText(value) : value)}`);
  }
  return `{${entries.join(", ")}}`;
}

/** A name in backticks where it is not plain; a backtick in it is doubled. */
function property(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return typeof value === "string" ? quote(value) : JSON.stringify(value);
}

function quote(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (c) => unicodeEscape(c))
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    // Some parsers read \u before they know of the backslash in front of it: the two are kept apart.
    .replace(/\\\\(?=u)/g, "\\\\' + '");
  return `'${escaped}'`;
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
