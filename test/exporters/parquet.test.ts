// Parquet read by hyparquet.
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { parquet } from "../../src/exporters/parquet.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import { bytesOfPieces, edgesOf, nodesOf, omit, type Attributes } from "../support/read-back.ts";

const clean = (text: string) => text.replace(/[\ud800-\udfff]/gu, "\ufffd");

describe.each(exampleGraphs)("Parquet of $name", ({ build }) => {
  it("comes back whole", async () => {
    const graph = build();
    const tables = await readTables(graph);
    const nodes = new Map(tables["nodes.parquet"]!.map((row) => [row["id"], row]));
    expect(nodes.size).toBe(graph.order);
    for (const [id, expected] of nodesOf(graph)) {
      expect(attributesOf(nodes.get(clean(id))!, ["id"])).toEqual(cleaned(expected));
    }
    const edges = new Map(tables["edges.parquet"]!.map((row) => [row["key"], row]));
    expect(edges.size).toBe(graph.size);
    for (const [key, { evidence, ...expected }] of edgesOf(graph)) {
      const row = edges.get(clean(key))!;
      expect(attributesOf(row, ["key", "weight"])).toEqual(cleaned(expected));
      const quotes = tables["evidence.parquet"]!.filter(({ edge }) => edge === clean(key));
      expect(quotes.map((quote) => omit(quote, ["edge"]))).toEqual(cleaned(evidence));
    }
  });
});

async function readTables(graph: KnowledgeGraph): Promise<Record<string, Attributes[]>> {
  const tables: Record<string, Attributes[]> = {};
  for (const { path, pieces } of parquet.files!(graph)) {
    const file = bytesOfPieces(pieces).buffer;
    tables[path] = (await parquetReadObjects({ file })) as Attributes[];
  }
  return tables;
}

/** What a row says of a node, without what the format adds. */
function attributesOf(row: Attributes, added: readonly string[]): Attributes {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      value === null || value === undefined || added.includes(name)
        ? []
        : [[name.replace(/^attribute:/, ""), value]],
    ),
  );
}

/** UTF-8 has no lone surrogates, neither in strings nor inside lists; JSON text escapes them. */
function cleaned<T>(value: T): T {
  const visit = (inner: unknown, depth: number): unknown => {
    if (typeof inner === "string") return clean(inner);
    if (Array.isArray(inner))
      return inner.map((item: unknown) => (depth < 2 ? visit(item, depth + 1) : item));
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([k, v]: [string, unknown]) => [
        k,
        isJson(k) ? v : visit(v, depth + 1),
      ]),
    );
  };
  return visit(value, 0) as T;
}

function isJson(name: string): boolean {
  return ["sections", "mentions", "nested", "mixed"].includes(name);
}
