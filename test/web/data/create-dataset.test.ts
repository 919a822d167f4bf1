// What the page knows about a graph: links of both pictures, neighbours, places.
import { describe, expect, it } from "vitest";
import { createKnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { linkBetween, neighboursOf } from "../../../src/web/data/dataset.ts";
import { inventGraph } from "../../support/invented-graph.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

describe("dataset", () => {
  const dataset = createDataset(inventGraph({ things: 120, episodes: 60 }));

  it("keeps links sorted, and every node's links from the strongest to the weakest", () => {
    for (const table of [dataset.things, dataset.episodes]) {
      for (let i = 1; i < table.source.length; i++) {
        const [a, b] = [table.source[i - 1]!, table.source[i]!];
        expect(a < b || (a === b && table.target[i - 1]! < table.target[i]!)).toBe(true);
      }
      dataset.ids.forEach((_, node) => {
        const weights = [...neighboursOf(table, node)].map(({ link }) => table.weight[link]!);
        expect(weights).toEqual(weights.toSorted((x, y) => y - x));
      });
    }
  });

  it("links things by episodes that name both", () => {
    const { graph, ids, things } = dataset;
    for (let link = 0; link < things.source.length; link += 17) {
      const [a, b] = [ids[things.source[link]!]!, ids[things.target[link]!]!];
      const shared = graph.inNeighbors(a).filter((episode) => graph.hasEdge(episode, b));
      expect(things.episodes[link]).toBe(shared.length);
    }
  });

  it("marks asserted relations and lets them outweigh mere company", () => {
    const sample = createDataset(sampleArchive());
    const { things, ids, graph } = sample;
    const asserted = [...things.asserted.keys()].filter((link) => things.asserted[link] === 1);
    expect(asserted.length).toBeGreaterThan(5);
    for (const link of asserted) {
      const [a, b] = [ids[things.source[link]!]!, ids[things.target[link]!]!];
      expect(graph.edges(a, b).length + graph.edges(b, a).length).toBeGreaterThan(0);
      expect(linkBetween(things, things.source[link]!, things.target[link]!)).toBe(link);
    }
    expect(Math.max(...things.weight)).toBeLessThanOrEqual(1);
  });

  it("knows who says what of whom: relations point from subject to object", () => {
    const { things, ids, indexOf, graph } = createDataset(sampleArchive());
    let directed = 0;
    graph.forEachEdge((_edge, { relationType }, source, target) => {
      if (relationType !== "works_at") return;
      const [a, b] = [indexOf.get(source)!, indexOf.get(target)!];
      const link = linkBetween(things, a, b);
      expect(ids[things.source[link]!]).toBe(a < b ? source : target);
      expect(things.direction[link]).toBe(a < b ? 1 : -1);
      directed++;
    });
    expect(directed).toBeGreaterThan(3);
  });

  it("gives every node a place, the same at each loading", () => {
    const again = createDataset(inventGraph({ things: 120, episodes: 60 }));
    expect([...dataset.nodes.x, ...dataset.nodes.y].some(Number.isNaN)).toBe(false);
    expect(again.nodes).toEqual(dataset.nodes);
  });

  it("puts a node without a place beside its neighbours", () => {
    const graph = inventGraph({ things: 6, episodes: 3, communities: 1 });
    graph.forEachNode((id) => graph.mergeNodeAttributes(id, { x: 10, y: 10 }));
    graph.setNodeAttribute(graph.nodes()[1]!, "x", -90);
    const lost = graph.nodes()[0]!;
    graph.removeNodeAttribute(lost, "x");
    const { nodes } = createDataset(graph);
    expect(Math.hypot(nodes.x[0]! - 10, nodes.y[0]! - 10)).toBeLessThan(60);
  });

  it("takes an empty graph", () => {
    const empty = createDataset(createKnowledgeGraph());
    expect(empty.ids).toEqual([]);
    expect(empty.things.source.length).toBe(0);
  });
});
