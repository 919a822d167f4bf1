// Pajek: numbered vertices and arcs, with attributes as Pajek's own pairs of name and value.
import { recordsOf, type GraphRecords } from "../graph/graph-records.ts";
import { edgeLabel, weightOf } from "./appearance.ts";
import { edgeColumns, nodeColumns, textOf, valueOf, type Column } from "./columns.ts";
import type { Exportable, Exporter, ExportOptions } from "./exporter.ts";

/**
 * Labels are made unique, because readers take them for ids. Pajek has no way to quote a quotation mark and keeps a vertex
 * on one line: such characters are written as numeric references, which Pajek shows as what they stand for.
 */
export const pajek: Exporter = {
  id: "pajek",
  label: "Pajek",
  extension: "net",
  mediaType: "text/plain",
  write: writePajek,
};

function* writePajek(graph: Exportable, options: ExportOptions = {}): Generator<string> {
  const records = recordsOf(graph);
  const nodes = nodeColumns(records, options).filter(({ name }) => !/^[xy]$/.test(name));
  const edges = edgeColumns(records).filter(({ name }) => name !== "weight");
  const place = unitSquare(records);
  yield `*Vertices ${records.nodeCount}\n`;
  const numbers = new Map<string, number>();
  const labels = new Set<string>();
  for (const { id, attributes } of records.nodes()) {
    const number = numbers.size + 1;
    numbers.set(id, number);
    let label = attributes.label || id;
    if (labels.has(label)) label = `${label} (${id})`;
    labels.add(label);
    const { x, y } = attributes;
    yield `${number} ${quote(label)} ${place(x, y)} ellipse key ${quote(id)}${pairs(attributes, nodes)}\n`;
  }
  yield "*Arcs\n";
  for (const { key, source, target, attributes } of records.edges()) {
    const ends = `${numbers.get(source)} ${numbers.get(target)}`;
    yield `${ends} ${weightOf(attributes)} l ${quote(edgeLabel(attributes))} key ${quote(key)}${pairs(attributes, edges)}\n`;
  }
}

/** Pajek's coordinates lie between 0 and 1, the ordinate growing downwards. */
function unitSquare(records: GraphRecords): (x?: number, y?: number) => string {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { attributes } of records.nodes()) {
    const { x, y } = attributes;
    if (x === undefined || y === undefined) continue;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  const side = Math.max(right - left, top - bottom) || 1;
  return (x, y) =>
    x === undefined || y === undefined
      ? "0.5 0.5"
      : `${((x - left) / side).toFixed(6)} ${((top - y) / side).toFixed(6)}`;
}

function pairs(attributes: object, columns: readonly Column[]): string {
  let text = "";
  for (const column of columns) {
    const value = valueOf(attributes, column);
    if (value === undefined) continue;
    const name = reserved.has(column.name) ? `attribute:${column.name}` : column.name;
    text += ` ${quote(name)} ${quote(textOf(value, column))}`;
  }
  return text;
}

/** Names that mean something else on these lines. */
const reserved = new Set(["key", "id", "shape", "l", "x", "y", "weight"]);

function quote(text: string): string {
  const plain = /^[A-Za-z][A-Za-z0-9_-]*$/.test(text) || /^-?\d+(\.\d+)?$/.test(text);
  if (plain) return text;
  const escaped = text
    .replace(/["&\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/[\ud800-\udfff]/gu, "\ufffd");
  return `"${escaped}"`;
}
