// DOT: the language of Graphviz.
import { recordsOf } from "../graph/graph-records.ts";
import { entityTypeSpec } from "../ontology/entity-types.ts";
import type { NodeAttributes } from "../graph/knowledge-graph.ts";
import { colorOf, edgeLabel, weightOf } from "./appearance.ts";
import { edgeColumns, nodeColumns, textOf, valueOf, type Column } from "./columns.ts";
import type { Exportable, Exporter, ExportOptions } from "./exporter.ts";

/**
 * Every attribute as a string, lists as JSON text. Backslashes are doubled and line ends written as `\n`, `\r`, as in
 * Graphviz's own escaped strings; NUL, which ends a string there, becomes U+FFFD.
 */
export const dot: Exporter = {
  id: "dot",
  label: "DOT (Graphviz)",
  extension: "dot",
  mediaType: "text/vnd.graphviz",
  write: writeDot,
};

const shapes = {
  circle: "ellipse",
  square: "box",
  diamond: "diamond",
  triangle: "triangle",
  hexagon: "hexagon",
  ring: "doublecircle",
} as const;

/** Written from the appearance; an attribute of the same name must not change the drawing. */
const drawn = new Set(["key", "pos", "shape", "fillcolor", "weight"]);

function* writeDot(graph: Exportable, options: ExportOptions = {}): Generator<string> {
  const records = recordsOf(graph);
  const nodes = nodeColumns(records, options);
  const edges = edgeColumns(records);
  yield 'digraph castgraph {\ngraph [charset="UTF-8", overlap="false", outputorder="edgesfirst"];\n';
  yield 'node [style="filled", fontname="sans-serif"];\nedge [color="#a3a9b3"];\n';
  for (const { id, attributes } of records.nodes()) {
    const { x, y } = attributes;
    const look = [
      ["shape", shapeOf(attributes)],
      ["fillcolor", colorOf(attributes)],
      ...(typeof x === "number" && typeof y === "number" ? [["pos", `${x},${y}`]] : []),
    ];
    yield `${quote(id)} [${[...look.map(pair), ...pairs(attributes, nodes)].join(", ")}];\n`;
  }
  for (const { key, source, target, attributes } of records.edges()) {
    const look = [
      ["key", key],
      ["weight", String(Math.max(1, Math.round(weightOf(attributes))))],
      ...("label" in attributes ? [] : [["label", edgeLabel(attributes)]]),
    ];
    const list = [...look.map(pair), ...pairs(attributes, edges)].join(", ");
    yield `${quote(source)} -> ${quote(target)} [${list}];\n`;
  }
  yield "}\n";
}

function shapeOf(attributes: Readonly<NodeAttributes>): string {
  const { entityType } = attributes;
  return entityType === "episode" ? "note" : shapes[entityTypeSpec(entityType).shape];
}

function pairs(attributes: object, columns: readonly Column[]): string[] {
  return columns.flatMap((column) => {
    const value = valueOf(attributes, column);
    const { name } = column;
    if (value === undefined) return [];
    return [pair([drawn.has(name) ? `attribute:${name}` : name, textOf(value, column)])];
  });
}

function pair([name, value]: readonly string[]): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name!) && !keywords.test(name!);
  return `${plain ? name : quote(name!)}=${quote(value!)}`;
}

const keywords = /^(strict|graph|digraph|node|edge|subgraph)$/i;

function quote(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\0", "\ufffd");
  return `"${escaped}"`;
}
