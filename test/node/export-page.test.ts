// The page with a graph: into its slot as one file, or beside it as a site.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillPage, graphSlot } from "../../src/exporters/single-page.ts";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import { pageExporters } from "../../src/node/export-page.ts";
import { hostileGraph } from "../support/hostile-graph.ts";

const page = `<!doctype html><body><div id="app"></div>${graphSlot}<script>1</script></body>`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "castgraph-"));
  mkdirSync(join(folder, "page", "assets"), { recursive: true });
  mkdirSync(join(folder, "page-single"));
  writeFileSync(join(folder, "page", "index.html"), "<p>page</p>");
  writeFileSync(join(folder, "page", "assets", "a.js"), "1");
  writeFileSync(join(folder, "page-single", "index.html"), page);
});
afterAll(() => rmSync(folder, { recursive: true }));

const exporter = (id: string) =>
  pageExporters(join(folder, "page")).find((candidate) => candidate.id === id)!;

describe("html", () => {
  const graph = hostileGraph();
  const json = [...writeGraphFile(graph)].join("");

  it("keeps the graph as it was, whatever its names look like", () => {
    const written = [...exporter("html").write(graph)].join("");
    const block = /<script type="application\/json" id="[^"]+">([^<]*)<\/script>/.exec(written);
    expect(JSON.parse(block![1]!)).toEqual(JSON.parse(json));
  });

  it("writes nothing into the page that could end the block", () => {
    const pieces = ['{"a":"</script><!--', '<script>"}'];
    const written = [...fillPage(page, pieces)].join("");
    expect(written.match(/<\/script>/g)).toHaveLength(2);
    expect(written).not.toContain("<!--");
  });

  it("notices a page without a place for the graph", () => {
    expect(() => [...fillPage("<p></p>", [json])]).toThrow(/no place for a graph/);
  });
});

describe("site", () => {
  it("is the page's files with the graph beside them", () => {
    const files = [...exporter("site").files!(hostileGraph())].map(({ path }) => path);
    expect(files).toEqual(["assets/a.js", "index.html", "graph.json"]);
  });
});
