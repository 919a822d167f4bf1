// The contract of metrics, and known values on graphs small enough to know them.
import { describe, expect, it } from "vitest";
import { betweenness } from "../../src/analysis/betweenness.ts";
import { findCommunities, nameCommunities } from "../../src/analysis/communities.ts";
import { metrics } from "../../src/analysis/metrics.ts";
import { pagerank } from "../../src/analysis/pagerank.ts";
import { coOccurrences } from "../../src/graph/co-occurrence.ts";
import { flatten, type FlatGraph } from "../../src/graph/flatten.ts";
import { inventGraph } from "../support/invented-graph.ts";

/** An undirected graph from a list of links with weight 1. */
function graphOf(n: number, pairs: readonly (readonly [number, number])[]): FlatGraph {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return flatten({
    ids: Array.from({ length: n }, (_, i) => `n${i}`),
    source: Uint32Array.from(sorted, (pair) => pair[0]),
    target: Uint32Array.from(sorted, (pair) => pair[1]),
    weight: new Float64Array(pairs.length).fill(1),
  });
}

const empty = graphOf(0, []);
const star = graphOf(5, [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
]);
const twoTriangles = graphOf(6, [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 5],
]);
const invented = flatten(coOccurrences(inventGraph({ things: 200, episodes: 120 })));

describe.each(metrics.map((metric) => [metric.id, metric] as const))("metric %s", (_, metric) => {
  it("is described", () => {
    expect(metric.label.length * metric.description.length).toBeGreaterThan(0);
    expect(metrics.filter(({ id }) => id === metric.id)).toHaveLength(1);
  });

  it.each([
    ["an empty graph", empty],
    ["one node", graphOf(1, [])],
    ["nodes without links", graphOf(3, [])],
    ["a larger graph", invented],
  ])("gives one finite number a node for %s", (__, graph) => {
    const values = metric.compute(graph);
    expect(values).toHaveLength(graph.ids.length);
    expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    expect(metric.compute(graph)).toEqual(values);
  });
});

describe("known values", () => {
  it("PageRank sums to 1 and favours the centre of a star", () => {
    const ranks = pagerank.compute(star);
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 9);
    // Solved by hand: r0 = .03 + .85 · 4 · r1, r1 = .03 + .85 · r0 / 4.
    expect(ranks[0]).toBeCloseTo((0.03 + 0.85 * 4 * 0.03) / (1 - 0.85 * 0.85), 9);
  });

  it("betweenness of a star's centre is 1, of its leaves 0", () => {
    expect([...betweenness.compute(star)]).toEqual([1, 0, 0, 0, 0]);
  });
});

describe("communities", () => {
  it("parts two triangles at their bridge", () => {
    const { communityOf, count, modularity } = findCommunities(twoTriangles);
    expect([...communityOf]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(count).toBe(2);
    expect(modularity).toBeCloseTo(5 / 14, 5);
  });

  it("is the same every time", () => {
    expect(findCommunities(invented)).toEqual(findCommunities(invented));
  });

  it("handles graphs without nodes or links", () => {
    expect(findCommunities(empty).count).toBe(0);
    expect([...findCommunities(graphOf(2, [])).communityOf]).toEqual([0, 1]);
  });

  it("says a name once that a company and its product bear", () => {
    const alike = nameCommunities(twoTriangles, findCommunities(twoTriangles), () => "Zap");
    expect(alike).toEqual(["Zap", "Zap (2)"]);
  });

  it("is named by its distinctive members, each name once", () => {
    const partition = findCommunities(twoTriangles);
    const names = nameCommunities(twoTriangles, partition, (node) =>
      node < 3 ? `N${node}` : undefined,
    );
    expect(names).toEqual(["N0 · N1 · N2", "Community 2"]);
  });

  it("is named by the others where none of those who name one is in it", () => {
    const partition = findCommunities(twoTriangles);
    const first = (node: number) => (node === 0 ? "Zap" : undefined);
    const names = nameCommunities(twoTriangles, partition, first, (node) => `P${node}`);
    expect(names).toEqual(["Zap", "P4 · P5 · P3"]);
  });
});
