// GraphML read by graphology's reader.
import { MultiGraph } from "graphology";
import { parse } from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { graphml } from "../../src/exporters/graphml.ts";
import { originalEdgeKey, originalId } from "../../src/graph/safe-ids.ts";
import {
  cleanXml,
  edgesOf,
  nodesOf,
  omit,
  originalNames,
  parseLists,
  textOfPieces,
} from "../support/read-back.ts";
import { exampleGraphs } from "../support/example-graphs.ts";

describe.each(exampleGraphs)("GraphML of $name", ({ build }) => {
  it.each([{}, { yed: true }])("comes back whole with %j", (options) => {
    const graph = build();
    const read = parse(MultiGraph, textOfPieces(graphml.write(graph, options)));
    expect([read.order, read.size]).toEqual([graph.order, graph.size]);
    expect(JSON.parse(read.getAttribute("communities"))).toEqual(graph.getAttribute("communities"));

    const drawn = ["color", "size", "r", "g", "b", ""];
    const nodes = new Map(read.mapNodes((id, a) => [originalId(id), a]));
    for (const [id, expected] of nodesOf(graph, cleanXml)) {
      expect(omit(parseLists(originalNames(nodes.get(id)!), expected, ["mixed"]), drawn)).toEqual(
        expected,
      );
    }
    const edges = new Map(
      read.mapEdges((key, a, source, target) => [
        originalEdgeKey(key),
        { ...a, source: originalId(source), target: originalId(target) },
      ]),
    );
    for (const [key, expected] of edgesOf(graph, cleanXml)) {
      const found = omit(originalNames(edges.get(key)!), ["weight", "label", ""]);
      expect(parseLists(found, expected)).toEqual(expected);
    }
  });

  it("has the same bytes each time", () => {
    expect(textOfPieces(graphml.write(build()))).toBe(textOfPieces(graphml.write(build())));
  });
});
