// What every exporter must do, whichever format it writes.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/exporters/exporter.ts";
import { binaryExporters } from "../../src/exporters/binary-exporters.ts";
import { exporters as textExporters } from "../../src/exporters/exporters.ts";
import { json } from "../../src/exporters/json.ts";
import { createKnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { recordsOf } from "../../src/graph/graph-records.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import { sqlite } from "../../src/node/export-sqlite.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { bytesOfPieces, textOfPieces } from "../support/read-back.ts";
import { sampleArchive } from "../support/sample-archive.ts";

const exporters = [...textExporters, ...binaryExporters, sqlite];

describe("exporters", () => {
  it("have ids, labels and extensions of their own kind", () => {
    const ids = exporters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, label, extension, mediaType } of exporters) {
      expect(id).toMatch(/^[a-z][a-z0-9]*$/);
      expect(label).not.toBe("");
      expect(extension).toMatch(/^[a-z0-9]+$/);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    }
  });
});

it("the README names every format", async () => {
  const readme = await readFile(resolve(import.meta.dirname, "../../README.md"), "utf8");
  expect(exporters.filter(({ id }) => !readme.includes(`\`${id}\``))).toEqual([]);
});

it.each([
  ["gml", /^ {4}label "(.*)"$/gm],
  ["pajek", /^\d+ "(.*)" [\d.]+ [\d.]+ ellipse$/gm],
])("%s gives every node a label of its own, which readers take for its id", (format, line) => {
  const graph = createKnowledgeGraph();
  for (const id of ["technology:github", "organisation:github"])
    graph.addNode(id, { label: "GitHub", entityType: "technology", aliases: [], episodeCount: 1 });
  const text = textOfPieces(exporters.find(({ id }) => id === format)!.write(graph));
  const labels = [...text.matchAll(line)].map(([, label]) => label);
  expect(labels).toEqual(["GitHub", "GitHub (technology:github)"]);
});

describe.each(exporters.map((exporter) => ({ id: exporter.id, exporter })))(
  "$id",
  ({ exporter }) => {
    it.each(exampleGraphs)("gives the same bytes each time for $name", ({ build }) => {
      const first = digest(exporter.write(build()));
      expect(digest(exporter.write(build()))).toBe(first);
      expect(digest(exporter.write(recordsOf(build())))).toBe(first);
    });

    it("does not depend on the order in which the graph was made", () => {
      const graph = hostileGraph();
      const reversed = createKnowledgeGraph();
      reversed.replaceAttributes(graph.getAttributes());
      for (const id of graph.nodes().reverse()) reversed.addNode(id, graph.getNodeAttributes(id));
      for (const key of graph.edges().reverse()) {
        const [source, target] = graph.extremities(key);
        reversed.addDirectedEdgeWithKey(key, source, target, graph.getEdgeAttributes(key));
      }
      expect(digest(exporter.write(reversed))).toBe(digest(exporter.write(graph)));
    });

    it("writes an empty graph", () => {
      expect(bytesOfPieces(exporter.write(createKnowledgeGraph())).length).toBeGreaterThan(0);
    });

    it("leaves out the texts of episodes when asked", () => {
      const bare = sampleArchive();
      for (const key of bare.edges()) bare.setEdgeAttribute(key, "evidence", []);
      const sentence = "is where most teams begin";
      expect(textOfPieces(json.write(bare))).toContain(sentence);
      expect(textOfPieces(exporter.write(bare, { texts: false }))).not.toContain(sentence);
    });

    it("does not hand over everything at once", () => {
      for (const piece of exporter.write(hostileGraph())) expect(piece.length).toBeLessThan(1e6);
    });

    it("names files that any system takes", () => {
      for (const { path, pieces } of exporter.files?.(hostileGraph()) ?? []) {
        expect(path).toMatch(/^[^\\:*?"<>|\u0000-\u001f]+$/);
        expect(path.split("/")).not.toContain("..");
        expect(Math.max(...path.split("/").map((part) => Buffer.byteLength(part)))).toBeLessThan(
          250,
        );
        for (const _ of pieces);
      }
    });
  },
);

function digest(pieces: Iterable<Piece>): string {
  return createHash("sha256").update(bytesOfPieces(pieces)).digest("hex");
}
