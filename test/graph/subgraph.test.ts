// Parts of a graph.
import { describe, expect, it } from "vitest";
import { subgraph } from "../../src/graph/subgraph.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { sampleArchive } from "../support/sample-archive.ts";

describe("subgraph", () => {
  const graph = sampleArchive();

  it("is the graph itself when nothing is asked", () => {
    const part = subgraph(graph, {});
    expect(part.nodes()).toEqual(graph.nodes().sort());
    expect(part.edges()).toEqual(graph.edges().sort());
    expect(part.getAttributes()).toMatchObject({ format: "castgraph", version: 1 });
  });

  it("keeps the edges between a selection and no other", () => {
    const [source, target] = graph.extremities(graph.edges()[0]);
    const part = subgraph(graph, { nodes: [source, target, "nothing"] });
    expect(part.nodes()).toEqual([source, target].sort());
    expect(part.edges()).toEqual(graph.edges(source, target).sort());
  });

  it("reaches as far as asked, in either direction", () => {
    const episode = graph.findNode((_, { entityType }) => entityType === "episode")!;
    expect(subgraph(graph, { around: { nodes: [episode], depth: 0 } }).nodes()).toEqual([episode]);
    const near = subgraph(graph, { around: { nodes: [episode], depth: 1 } });
    expect(near.order).toBe(graph.neighbors(episode).length + 1);
  });

  it("keeps only quotations of the time asked for, and every edge has some", () => {
    const part = subgraph(graph, { from: "2017", to: "2017-06" });
    expect(part.order).toBeGreaterThan(3);
    part.forEachEdge((_, { evidence }) => {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { episode } of evidence) {
        const attributes = graph.getNodeAttributes(episode);
        expect(attributes.entityType === "episode" && attributes.published).toMatch(/^2017-0[1-6]/);
      }
    });
    const quotes = (g: typeof graph) =>
      g.reduceEdges((sum, _, { evidence }) => sum + evidence.length, 0);
    const halves = [subgraph(graph, { to: "2017" }), subgraph(graph, { from: "2018" })];
    const dated = subgraph(graph, { from: "0000" });
    expect(quotes(halves[0]!) + quotes(halves[1]!)).toBe(quotes(dated));
  });

  it("counts communities anew", () => {
    const part = subgraph(hostileGraph(), { types: ["technology"] });
    const sizes = part.getAttribute("communities")!.map(({ size }) => size);
    expect(sizes.reduce((a, b) => a + b)).toBe(
      part.filterNodes((_, a) => a.community !== undefined).length,
    );
  });
});
