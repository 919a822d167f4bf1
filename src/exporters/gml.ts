// GML: the format of Himsolt's Graph Modelling Language, as networkx, igraph and Gephi read it.
import { recordsOf } from "../graph/graph-records.ts";
import { colorOf, edgeLabel, sizeOf, uniqueLabels, weightOf } from "./appearance.ts";
import { edgeColumns, nodeColumns, textOf, valueOf, type Column } from "./columns.ts";
import type { Exportable, Exporter, ExportOptions } from "./exporter.ts";

/**
 * Every attribute, lists as JSON text, booleans as 0 and 1. The file is ASCII: other characters are written as numeric
 * references, as networkx does. Nodes are numbered; `name` is the id of a node, `key` that of an edge. Labels are made
 * unique, because networkx takes them for ids unless told otherwise.
 */
export const gml: Exporter = {
  id: "gml",
  label: "GML",
  extension: "gml",
  mediaType: "text/plain",
  write: writeGml,
};

/** A column with the key it has in the file. */
type KeyedColumn = Column & { readonly key: string };

function* writeGml(graph: Exportable, options: ExportOptions = {}): Generator<string> {
  const records = recordsOf(graph);
  const skipped = new Set(["x", "y", "weight"]);
  const keyed = (columns: readonly Column[], taken: readonly string[]) =>
    withKeys(
      columns.filter(({ name }) => !skipped.has(name)),
      taken,
    );
  const nodes = keyed(nodeColumns(records, options), ["id", "name", "graphics"]);
  const edges = keyed(edgeColumns(records), ["id", "key", "source", "target", "weight", "name"]);
  const label = edges.some(({ name }) => name === "label");
  yield 'Creator "castgraph"\ngraph [\n  directed 1\n  multigraph 1\n';
  const numbers = new Map<string, number>();
  const labelOf = uniqueLabels();
  for (const node of records.nodes()) {
    const { id } = node;
    const attributes = { ...node.attributes, label: labelOf(node) };
    const number = numbers.size;
    numbers.set(id, number);
    const { x, y } = attributes;
    const place =
      typeof x === "number" && typeof y === "number" ? `x ${real(x)} y ${real(y)} ` : "";
    const size = real(sizeOf(attributes));
    yield (
      `  node [\n    id ${number}\n    name ${string(id)}\n${lines(attributes, nodes)}` +
      `    graphics [ ${place}w ${size} h ${size} fill "${colorOf(attributes)}" ]\n  ]\n`
    );
  }
  for (const { key, source, target, attributes } of records.edges()) {
    const derived = label ? "" : `    label ${string(edgeLabel(attributes))}\n`;
    yield (
      `  edge [\n    source ${numbers.get(source)}\n    target ${numbers.get(target)}\n    key ${string(key)}\n` +
      `    weight ${real(weightOf(attributes))}\n${derived}${lines(attributes, edges)}  ]\n`
    );
  }
  yield "]\n";
}

/** Keys are letters and digits there; what is otherwise the same is numbered. */
function withKeys(columns: readonly Column[], taken: readonly string[]): KeyedColumn[] {
  const used = new Set(taken);
  return columns.map((column) => {
    const base = column.name.replace(/[^A-Za-z0-9]+/g, "").replace(/^(?=\d|$)/, "a");
    let key = base;
    for (let i = 2; used.has(key); i++) key = `${base}${i}`;
    used.add(key);
    return { ...column, key };
  });
}

function lines(attributes: object, columns: readonly KeyedColumn[]): string {
  let text = "";
  for (const column of columns) {
    const value = valueOf(attributes, column);
    if (value === undefined) continue;
    text += `    ${column.key} ${literal(value, column)}\n`;
  }
  return text;
}

function literal(value: unknown, column: Column): string {
  if (column.type === "boolean") return value === true ? "1" : "0";
  if (typeof value === "number" && column.type !== "json") {
    return column.type === "integer" ? String(value) : real(value);
  }
  return string(textOf(value, column));
}

/** A real number has a point there. */
function real(value: number): string {
  const text = String(value);
  return text.includes(".") ? text : text.replace(/(?=e|$)/, ".0");
}

function string(text: string): string {
  const ascii = text.replace(
    /[^ -~]|[&"]/gu,
    (character) => `&#${wellFormed(character).codePointAt(0)};`,
  );
  return `"${ascii}"`;
}

function wellFormed(character: string): string {
  return /[\ud800-\udfff]/u.test(character) ? "\ufffd" : character;
}
