// CSV read by csv-parse.
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { csv } from "../../src/exporters/csv.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { bytesOfPieces, edgesOf, nodesOf, omit, type Attributes } from "../support/read-back.ts";

/** As UTF-8 has it: a lone surrogate cannot be written. */
const clean = (text: string) => text.replace(/[\ud800-\udfff]/gu, "\ufffd");

describe.each(exampleGraphs)("CSV of $name", ({ build }) => {
  it("comes back whole", () => {
    const graph = build();
    const tables = readTables(graph);
    const nodes = new Map(tables["nodes.csv"]!.map((row) => [row["Id"]!, row]));
    expect(nodes.size).toBe(graph.order);
    for (const [id, { label, ...expected }] of nodesOf(graph, clean)) {
      const row = nodes.get(clean(id))!;
      expect(row["Label"]).toBe(label);
      expect(cellsOf(row, expected, ["mixed"])).toEqual(expected);
    }

    const edges = new Map(tables["edges.csv"]!.map((row) => [row["Id"]!, row]));
    expect(edges.size).toBe(graph.size);
    for (const [key, { relationType, source, target, evidence, ...expected }] of edgesOf(
      graph,
      clean,
    )) {
      const row = edges.get(clean(key))!;
      const ends = [clean(String(source)), clean(String(target))];
      expect([row["Source"], row["Target"], row["Type"], row["Kind"]]).toEqual([
        ...ends,
        "Directed",
        relationType,
      ]);
      expect(cellsOf(row, expected)).toEqual(expected);
      const quotes = tables["evidence.csv"]!.filter((entry) => entry["Edge"] === clean(key));
      expect(quotes.map((entry) => entry["Quote"])).toEqual(
        (evidence as { quote: string }[]).map(({ quote }) => clean(quote)),
      );
    }
  });
});

describe("CSV", () => {
  it("keeps control characters", () => {
    const row = readTables(hostileGraph())["nodes.csv"]!.find((r) => r["Label"]!.startsWith("NUL"));
    expect(row!["Label"]).toContain("\u0000, vertical tab \u000b");
  });

  it("is a ZIP archive as one piece of data", () => {
    const bytes = bytesOfPieces(csv.write(hostileGraph()));
    expect([...bytes.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
    expect([...bytes.subarray(-22, -18)]).toEqual([0x50, 0x4b, 5, 6]);
  });
});

function readTables(graph: KnowledgeGraph): Record<string, Record<string, string>[]> {
  return Object.fromEntries(
    [...csv.files!(graph)].map(({ path, pieces }) => [
      path,
      parse<Record<string, string>>(Buffer.from(bytesOfPieces(pieces)), { columns: true }),
    ]),
  );
}

/** Cells as the values the original has: CSV knows no types, so they are read as those of the original. */
function cellsOf(
  row: Record<string, string>,
  original: Attributes,
  mixed: string[] = [],
): Attributes {
  const own = Object.keys(original).map((name) => {
    const cell = row[name] ?? row[`attribute:${name}`];
    const isText = typeof original[name] === "string" && !mixed.includes(name);
    return [name, isText ? cell : JSON.parse(cell!)] as const;
  });
  const absent = Object.keys(omit(row, Object.keys(original))).filter(
    (name) => /^[a-z]/.test(name) && !name.startsWith("attribute:") && row[name] !== "",
  );
  expect(absent).toEqual([]);
  return Object.fromEntries(own);
}
