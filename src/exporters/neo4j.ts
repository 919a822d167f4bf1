// Neo4j: nodes and relationships as CSV with typed headers, and the command that imports them.
import { recordsOf, type GraphRecords } from "../graph/graph-records.ts";
import { weightOf } from "./appearance.ts";
import { edgeColumns, nodeColumns, textOf, valueOf, type Column } from "./columns.ts";
import { csvRow } from "./csv.ts";
import type { Exportable, ExportFile, Exporter, ExportOptions } from "./exporter.ts";
import { labelOf, relationshipType } from "./property-graph.ts";
import { zip } from "./zip.ts";

/** For `neo4j-admin database import`: lists of texts as lists, the rest of what is structured as JSON text. */
export const neo4j: Exporter = {
  id: "neo4j",
  label: "Neo4j (CSV with typed headers)",
  extension: "zip",
  mediaType: "application/zip",
  write: (graph, options) => zip(neo4jFiles(graph, options)),
  files: neo4jFiles,
};

/** Between the items of a list: a control character made for it, which names and quotes do not hold. */
const separator = "\u001f";

const types = {
  string: "string",
  integer: "long",
  double: "double",
  boolean: "boolean",
  json: "string",
} as const;

function* neo4jFiles(graph: Exportable, options: ExportOptions = {}): Generator<ExportFile> {
  const records = recordsOf(graph);
  yield { path: "nodes.csv", pieces: nodeRows(records, options) };
  yield { path: "relationships.csv", pieces: relationshipRows(records) };
  yield { path: "import.sh", pieces: [script] };
}

const script = `#!/bin/sh
# Imports the graph into a new database of Neo4j 5 or later: sh import.sh [DATABASE]. Run it on the server, while the
# database is stopped.
cd "$(dirname "$0")" || exit 1
neo4j-admin database import full "\${1:-neo4j}" \\
  --nodes=nodes.csv --relationships=relationships.csv \\
  --id-type=string --multiline-fields=true --array-delimiter=U+001F
`;

function* nodeRows(records: GraphRecords, options: ExportOptions): Generator<string> {
  const columns = nodeColumns(records, options);
  yield csvRow(["id:ID", ...columns.map((column) => header(column, ["id"])), ":LABEL"]);
  for (const { id, attributes } of records.nodes()) {
    yield csvRow([id, ...columns.map((column) => cell(attributes, column)), labelOf(attributes)]);
  }
}

function* relationshipRows(records: GraphRecords): Generator<string> {
  const columns = edgeColumns(records).filter(({ name }) => name !== "weight");
  const own = ["key", "weight", "quotes"];
  yield csvRow([
    ":START_ID",
    ":END_ID",
    ":TYPE",
    "key",
    "weight:double",
    "quotes:string[]",
    ...columns.map((column) => header(column, own)),
  ]);
  for (const { key, source, target, attributes } of records.edges()) {
    const quotes = list(attributes.evidence.map(({ quote }) => quote));
    yield csvRow([
      source,
      target,
      relationshipType(attributes),
      key,
      String(weightOf(attributes)),
      quotes,
      ...columns.map((column) => cell(attributes, column)),
    ]);
  }
}

/** A colon ends the name of a property in a header. */
function header({ name, type }: Column, taken: readonly string[]): string {
  const plain = name.replaceAll(":", "_");
  const unique = taken.includes(plain) ? `attribute_${plain}` : plain;
  return `${unique}:${name === "aliases" ? "string[]" : types[type]}`;
}

function cell(attributes: object, column: Column): string {
  const value = valueOf(attributes, column);
  if (value === undefined) return "";
  if (column.name === "aliases" && Array.isArray(value)) return list(value.map(String));
  return textOf(value, column);
}

function list(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(separator, "\ufffd")).join(separator);
}
