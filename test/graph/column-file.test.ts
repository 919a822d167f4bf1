// Graph columns: the same of records and of what was written and read; files that are none are refused.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coOccurrences } from "../../src/graph/co-occurrence.ts";
import { readColumnFile, writeColumnFile } from "../../src/graph/column-file.ts";
import { countsOf } from "../../src/graph/counts.ts";
import { columnNodeTypes, columnsOfRecords } from "../../src/graph/graph-columns.ts";
import { recordsOf } from "../../src/graph/graph-records.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { arbitraryGraph } from "../support/arbitrary-graph.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { sampleArchive } from "../support/sample-archive.ts";

function columnsOf(graph: KnowledgeGraph) {
  return columnsOfRecords(recordsOf(graph), countsOf(graph), coOccurrences(graph));
}

describe("graph columns", () => {
  it("hold what a map needs of the graph", () => {
    const graph = sampleArchive();
    const { nodes, words, occurrences, links } = columnsOf(graph);
    expect(nodes.id).toEqual(graph.nodes().sort());
    nodes.id.forEach((id, i) => {
      const node = graph.getNodeAttributes(id);
      expect(nodes.label[i]).toBe(node.label);
      expect(columnNodeTypes[nodes.type[i]!]).toBe(node.entityType);
      const isEpisode = node.entityType === "episode";
      expect(words[nodes.kind[i]!]).toBe((isEpisode ? node.show : node.kind) ?? "");
      expect(words[nodes.first[i]!]).toBe((isEpisode ? node.published : node.firstPublished) ?? "");
    });
    occurrences.episode.forEach((episode, i) =>
      expect(graph.areNeighbors(nodes.id[episode]!, nodes.id[occurrences.thing[i]!]!)).toBe(true),
    );
    expect(links.source.length).toBe(coOccurrences(graph).source.length);
  });

  it.each([
    ["an archive", sampleArchive],
    ["hostile strings", hostileGraph],
  ])("are read as they were written: %s", (_, build) => {
    const columns = columnsOf(build());
    expect(readColumnFile(writeColumnFile(columns).buffer)).toEqual(columns);
  });

  it("are read as they were written, of any graph", () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const columns = columnsOf(graph);
        expect(readColumnFile(writeColumnFile(columns).buffer)).toEqual(columns);
      }),
      { numRuns: 50 },
    );
  });

  it("are refused where the file is none, is of another version, or was cut", () => {
    const file = writeColumnFile(columnsOf(sampleArchive()));
    expect(() => readColumnFile(new ArrayBuffer(3))).toThrow(/not a column file: 3 bytes/);
    const other = file.slice();
    other[8] = 9;
    expect(() => readColumnFile(other.buffer)).toThrow(/version 9/);
    expect(() => readColumnFile(file.slice(0, -64).buffer)).toThrow(/without its column/);
  });
});
