// Columns: the attributes of all nodes or edges as typed columns, for formats that declare what they hold.
import type { GraphRecords } from "../graph/graph-records.ts";
import type { ExportOptions } from "./exporter.ts";

/** What a column holds; `json` is a list, an object or a mixture, written as JSON text. */
export type ColumnType = "string" | "integer" | "double" | "boolean" | "json";

/** One attribute, as it occurs in the whole graph. */
export interface Column {
  /** Name of the attribute. */
  readonly name: string;
  readonly type: ColumnType;
}

/** Attributes of ours in the order in which they are written; their types never depend on the values of one graph. */
const nodeOrder: Readonly<Record<string, ColumnType>> = {
  label: "string",
  entityType: "string",
  kind: "string",
  aliases: "json",
  episodeCount: "integer",
  firstPublished: "string",
  lastPublished: "string",
  show: "string",
  title: "string",
  published: "string",
  durationSeconds: "double",
  url: "string",
  document: "string",
  community: "integer",
  pagerank: "double",
  x: "double",
  y: "double",
  text: "string",
  sections: "json",
  mentions: "json",
};
const edgeOrder: Readonly<Record<string, ColumnType>> = {
  relationType: "string",
  confidence: "double",
  role: "string",
  provenance: "string",
  evidence: "json",
};
const textual = new Set(["text", "sections", "mentions"]);

/** The attributes that nodes of this graph carry: ours in a fixed order, then others by name. Reads all nodes once. */
export function nodeColumns(records: GraphRecords, options: ExportOptions = {}): Column[] {
  const columns = collect(records.nodes(), nodeOrder);
  return options.texts === false ? columns.filter(({ name }) => !textual.has(name)) : columns;
}

/** The attributes that edges of this graph carry: ours in a fixed order, then others by name. Reads all edges once. */
export function edgeColumns(records: GraphRecords): Column[] {
  return collect(records.edges(), edgeOrder);
}

/** The value of an attribute, or nothing where it is missing, null or no finite number. */
export function valueOf(attributes: object, { name }: Column): unknown {
  const value: unknown = Reflect.get(attributes, name);
  return isMissing(value) ? undefined : value;
}

/** A value as text: strings as they are, numbers and booleans in their shortest form, everything else as JSON. */
export function textOf(value: unknown, { type }: Column): string {
  return type !== "json" && typeof value === "string" ? value : jsonText(value);
}

/** JSON in characters that every text format can hold: other noncharacters than `JSON.stringify` itself escapes, too. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return /[\ufffe\uffff]/.test(text)
    ? text.replace(/[\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
    : text;
}

function collect(
  records: Iterable<{ readonly attributes: object }>,
  order: Readonly<Record<string, ColumnType>>,
): Column[] {
  const types = new Map<string, ColumnType>();
  for (const { attributes } of records) {
    for (const name in attributes) {
      const known = types.get(name);
      if (known === "json") continue;
      const value: unknown = Reflect.get(attributes, name);
      if (isMissing(value)) continue;
      const type = typeOf(value);
      if (known !== type) types.set(name, known === undefined ? type : common(known, type));
    }
  }
  const ours = Object.entries(order).flatMap(([name, stated]) => {
    const found = types.get(name);
    return found ? [{ name, type: found === stated ? found : common(stated, found) }] : [];
  });
  const others = [...types.keys()].filter((name) => !Object.hasOwn(order, name)).sort();
  return [...ours, ...others.map((name) => ({ name, type: types.get(name)! }))];
}

function isMissing(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "number" && !Number.isFinite(value))
  );
}

function typeOf(value: unknown): ColumnType {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  if (typeof value !== "number") return "json";
  // What is called an integer elsewhere has 32 bits; larger ones are exact as doubles.
  return (value | 0) === value ? "integer" : "double";
}

/** The narrowest type that holds values of both. */
function common(a: ColumnType, b: ColumnType): ColumnType {
  if (a === b) return a;
  const numeric = (type: ColumnType) => type === "integer" || type === "double";
  return numeric(a) && numeric(b) ? "double" : "json";
}
