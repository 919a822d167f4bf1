// GEXF read by graphology's own reader.
import { MultiGraph } from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, it } from "vitest";
import type { ExportOptions } from "../../src/exporters/exporter.ts";
import { gexf } from "../../src/exporters/gexf.ts";
import { originalEdgeKey, originalId } from "../../src/graph/safe-ids.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import {
  cleanXml,
  edgesOf,
  nodesOf,
  omit,
  parseLists,
  textOfPieces,
  type Attributes,
} from "../support/read-back.ts";
import { sampleArchive } from "../support/sample-archive.ts";

const drawn = ["color", "size", "z", "weight", "label"];
const versions: ExportOptions[] = [{}, { gexf: "1.2" }, { dynamic: true }];

describe.each(exampleGraphs)("GEXF of $name", ({ build }) => {
  it.each(versions)("comes back whole with %j", (options) => {
    const graph = build();
    const read = parse(MultiGraph, textOfPieces(gexf.write(graph, options)));
    expect([read.order, read.size]).toEqual([graph.order, graph.size]);

    const nodes = new Map(read.mapNodes((id, a) => [originalId(id), a]));
    for (const [id, { label, ...expected }] of nodesOf(graph, cleanXml)) {
      const found = nodes.get(id)!;
      expect(found["label"] ?? "").toBe(label);
      expect(omit(parseLists(found, expected, ["mixed"]), drawn)).toEqual(expected);
    }
    const edges = new Map(
      read.mapEdges((key, a, source, target) => [
        originalEdgeKey(key),
        { ...a, source: originalId(source), target: originalId(target) },
      ]),
    );
    for (const [key, expected] of edgesOf(graph, cleanXml)) {
      const found: Attributes = omit(edges.get(key)!, [...drawn, "kind"]);
      expect(parseLists(found, expected)).toEqual(expected);
    }
  });

  it("has the same bytes each time", () => {
    const write = () => textOfPieces(gexf.write(build(), { dynamic: true }));
    expect(write()).toBe(write());
  });
});

describe("GEXF", () => {
  it("writes the days of episodes for the timeline", () => {
    const text = textOfPieces(gexf.write(sampleArchive(), { dynamic: true }));
    expect(text).toContain('mode="dynamic" timeformat="date"');
    expect(text).toMatch(
      /<node id="episode:[^>]*2016-03-03[^>]* start="2016-03-03" end="2016-03-03">/,
    );
    expect(text).toMatch(/<node id="technology:[^>]* start="[^"]*" end="[^"]*">/);
    expect(text).toMatch(/<spells><spell start="2016-03-03" end="2016-03-03"\/>/);
    expect(textOfPieces(gexf.write(sampleArchive()))).not.toContain("spell");
  });

  it("leaves texts out when asked, quotes never", () => {
    const text = textOfPieces(gexf.write(sampleArchive(), { texts: false }));
    expect(text).not.toContain('id="text"');
    expect(text).toContain('for="evidence"');
  });

  it("writes an empty graph", () => {
    const empty = sampleArchive();
    empty.clear();
    expect(parse(MultiGraph, textOfPieces(gexf.write(empty))).order).toBe(0);
  });
});
