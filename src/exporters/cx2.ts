// CX2: the exchange format of NDEx and Cytoscape Web, a list of aspects.
import { recordsOf } from "../graph/graph-records.ts";
import { weightOf } from "./appearance.ts";
import { edgeColumns, jsonText, nodeColumns, valueOf, type Column } from "./columns.ts";
import type { Exportable, Exporter, ExportOptions } from "./exporter.ts";

/**
 * Attributes with declared types (https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/),
 * aliases as a list of strings, other structures as JSON text. Nodes are numbered; `represents` is the id.
 */
export const cx2: Exporter = {
  id: "cx2",
  label: "CX2 (Cytoscape Web, NDEx)",
  extension: "cx2",
  mediaType: "application/json",
  write: writeCx2,
};

/** A column under the name it has in the file. */
interface DeclaredColumn extends Column {
  readonly as: string;
  readonly d: string;
}

const types = {
  string: "string",
  integer: "integer",
  double: "double",
  boolean: "boolean",
  json: "string",
} as const;

function* writeCx2(graph: Exportable, options: ExportOptions = {}): Generator<string> {
  const records = recordsOf(graph);
  const nodes = declare(nodeColumns(records, options), { label: "name" }, ["name", "represents"]);
  const edges = declare(edgeColumns(records), { relationType: "interaction" }, [
    "name",
    "interaction",
    "weight",
  ]);
  const { format, version, communities = [] } = records.attributes;
  const metaData = [
    { name: "attributeDeclarations", elementCount: 1 },
    { name: "networkAttributes", elementCount: 1 },
    { name: "nodes", elementCount: records.nodeCount },
    { name: "edges", elementCount: records.edgeCount },
  ];
  const attributeDeclarations = {
    networkAttributes: {
      name: { d: "string" },
      format: { d: "string" },
      version: { d: "integer" },
      communities: { d: "list_of_string" },
    },
    nodes: { represents: { d: "string" }, ...declarations(nodes) },
    edges: { name: { d: "string" }, weight: { d: "double" }, ...declarations(edges) },
  };
  const network = {
    name: "castgraph",
    format,
    version,
    communities: communities.map(({ label }) => label),
  };
  yield '[{"CXVersion":"2.0","hasFragments":false},\n';
  yield `${JSON.stringify({ metaData })},\n`;
  yield `${JSON.stringify({ attributeDeclarations: [attributeDeclarations] })},\n`;
  yield `${JSON.stringify({ networkAttributes: [network] })},\n{"nodes":[`;
  const numbers = new Map<string, number>();
  let separator = "\n";
  for (const { id, attributes } of records.nodes()) {
    const number = numbers.size;
    numbers.set(id, number);
    const { x, y } = attributes;
    const position = typeof x === "number" && typeof y === "number" && { x, y: 0 - y };
    const v = { represents: id, ...values(attributes, nodes) };
    yield `${separator}${JSON.stringify({ id: number, ...position, v })}`;
    separator = ",\n";
  }
  yield '\n]},\n{"edges":[';
  separator = "\n";
  let number = 0;
  for (const { key, source, target, attributes } of records.edges()) {
    const v = { name: key, weight: weightOf(attributes), ...values(attributes, edges) };
    const ends = { s: numbers.get(source), t: numbers.get(target) };
    yield `${separator}${JSON.stringify({ id: number++, ...ends, v })}`;
    separator = ",\n";
  }
  yield '\n]},\n{"status":[{"error":"","success":true}]}]\n';
}

/** Renames what the format has a name for, marks what would take a name of the format's, drops positions. */
function declare(
  columns: readonly Column[],
  renamed: Readonly<Record<string, string>>,
  reserved: readonly string[],
): DeclaredColumn[] {
  return columns
    .filter(({ name }) => name !== "x" && name !== "y" && name !== "weight")
    .map((column) => {
      const { name, type } = column;
      const as = renamed[name] ?? (reserved.includes(name) ? `attribute:${name}` : name);
      return { ...column, as, d: name === "aliases" ? "list_of_string" : types[type] };
    });
}

function declarations(columns: readonly DeclaredColumn[]) {
  return Object.fromEntries(columns.map(({ as, d }) => [as, { d }]));
}

function values(attributes: object, columns: readonly DeclaredColumn[]) {
  const found: Record<string, unknown> = {};
  for (const column of columns) {
    const value = valueOf(attributes, column);
    if (value === undefined) continue;
    found[column.as] = column.d === "string" && column.type === "json" ? jsonText(value) : value;
  }
  return found;
}
