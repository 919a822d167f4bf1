// CSV: nodes, edges and evidence as three tables, with the headers that Gephi expects.
import { recordsOf, type GraphRecords } from "../graph/graph-records.ts";
import { edgeLabel, weightOf } from "./appearance.ts";
import { edgeColumns, nodeColumns, textOf, valueOf, type Column } from "./columns.ts";
import type { Exportable, ExportFile, Exporter, ExportOptions } from "./exporter.ts";
import { zip } from "./zip.ts";

/** RFC 4180. Texts come back as they were, control characters included; lists are JSON text; one row per quotation. */
export const csv: Exporter = {
  id: "csv",
  label: "CSV (spreadsheets, Gephi)",
  extension: "zip",
  mediaType: "application/zip",
  write: (graph, options) => zip(csvFiles(graph, options)),
  files: csvFiles,
  fileExtension: "csv",
};

function* csvFiles(graph: Exportable, options: ExportOptions = {}): Generator<ExportFile> {
  const records = recordsOf(graph);
  yield { path: "nodes.csv", pieces: nodeRows(records, options) };
  yield { path: "edges.csv", pieces: edgeRows(records) };
  yield { path: "evidence.csv", pieces: evidenceRows(records) };
}

const nodeHeader = ["Id", "Label"];
const edgeHeader = ["Id", "Source", "Target", "Type", "Kind", "Label", "Weight"];
const evidenceHeader = ["Edge", "Episode", "Start", "End", "Quote", "Recognizer", "Confidence"];

function* nodeRows(records: GraphRecords, options: ExportOptions): Generator<string> {
  const columns = nodeColumns(records, options).filter(({ name }) => name !== "label");
  yield csvRow([...nodeHeader, ...headings(columns, nodeHeader)]);
  for (const { id, attributes } of records.nodes()) {
    yield csvRow([id, attributes.label, ...cells(attributes, columns)]);
  }
}

function* edgeRows(records: GraphRecords): Generator<string> {
  const elsewhere = new Set(["relationType", "evidence", "weight", "label"]);
  const columns = edgeColumns(records).filter(({ name }) => !elsewhere.has(name));
  yield csvRow([...edgeHeader, ...headings(columns, edgeHeader)]);
  for (const { key, source, target, attributes } of records.edges()) {
    const weight = String(weightOf(attributes));
    const { relationType } = attributes;
    const own = [key, source, target, "Directed", relationType, edgeLabel(attributes), weight];
    yield csvRow([...own, ...cells(attributes, columns)]);
  }
}

function* evidenceRows(records: GraphRecords): Generator<string> {
  yield csvRow(evidenceHeader);
  for (const { key, attributes } of records.edges()) {
    let rows = "";
    for (const { episode, start, end, quote, recognizer, confidence } of attributes.evidence) {
      const numbers = [String(start), String(end)];
      rows += csvRow([key, episode, ...numbers, quote, recognizer, String(confidence)]);
    }
    if (rows !== "") yield rows;
  }
}

/** One row with its line end; values are quoted where they must be. */
export function csvRow(values: readonly string[]): string {
  return `${values.map(quoted).join(",")}\r\n`;
}

/** Attribute names as headings; one that a heading of the format already takes, in any case, is marked. */
function headings(columns: readonly Column[], taken: readonly string[]): string[] {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  return columns.map(({ name }) => (lower.has(name.toLowerCase()) ? `attribute:${name}` : name));
}

function cells(attributes: object, columns: readonly Column[]): string[] {
  return columns.map((column) => {
    const value = valueOf(attributes, column);
    return value === undefined ? "" : textOf(value, column);
  });
}

function quoted(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
