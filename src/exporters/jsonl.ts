// JSON Lines: one line for the graph, then one a node, then one an edge; for tools that read line by line.
import { recordsOf } from "../graph/graph-records.ts";
import type { Exportable, Exporter, ExportOptions } from "./exporter.ts";
import { withoutTexts } from "./without-texts.ts";

/** Each line says what it is by its first key: `graph`, `node` (the id) or `edge` (the key). Nothing is left out. */
export const jsonl: Exporter = {
  id: "jsonl",
  label: "JSON Lines",
  extension: "jsonl",
  mediaType: "application/x-ndjson",
  write: writeJsonLines,
};

function* writeJsonLines(graph: Exportable, options?: ExportOptions): Generator<string> {
  const records = withoutTexts(recordsOf(graph), options);
  yield `${JSON.stringify({ graph: records.attributes })}\n`;
  for (const { id, attributes } of records.nodes()) {
    yield `${JSON.stringify({ node: id, attributes })}\n`;
  }
  for (const { key, source, target, attributes } of records.edges()) {
    yield `${JSON.stringify({ edge: key, source, target, attributes })}\n`;
  }
}
