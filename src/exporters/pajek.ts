// Pajek: numbered vertices and arcs with what the format has places for: names, positions, weights, relations.
import { recordsOf, type GraphRecords } from "../graph/graph-records.ts";
import { edgeLabel, uniqueLabels, weightOf } from "./appearance.ts";
import type { Exportable, Exporter } from "./exporter.ts";

/**
 * Pajek knows no attributes of one's own, and strict readers refuse a file with any: evidence cannot travel. Labels are
 * made unique, because other readers take them for ids. There is no way to quote a quotation mark, and a vertex is one
 * line: such characters are written as numeric references, which Pajek shows as what they stand for.
 */
export const pajek: Exporter = {
  id: "pajek",
  label: "Pajek (names, weights, relations only)",
  extension: "net",
  mediaType: "text/plain",
  write: writePajek,
};

function* writePajek(graph: Exportable): Generator<string> {
  const records = recordsOf(graph);
  const place = unitSquare(records);
  yield `*Vertices ${records.nodeCount}\n`;
  const numbers = new Map<string, number>();
  const labelOf = uniqueLabels();
  for (const node of records.nodes()) {
    const { id, attributes } = node;
    const number = numbers.size + 1;
    numbers.set(id, number);
    yield `${number} ${quote(labelOf(node))} ${place(attributes.x, attributes.y)} ellipse\n`;
  }
  yield "*Arcs\n";
  for (const { source, target, attributes } of records.edges()) {
    const ends = `${numbers.get(source)} ${numbers.get(target)}`;
    yield `${ends} ${weightOf(attributes)} l ${quote(edgeLabel(attributes))}\n`;
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

function quote(text: string): string {
  const escaped = text
    .replace(/["&\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/[\ud800-\udfff]/gu, "\ufffd");
  return `"${escaped}"`;
}
