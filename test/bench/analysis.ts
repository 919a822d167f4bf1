// The analysis that travels with the graph, on 1,000 things, against plain ForceAtlas2 from random positions.
import { MultiGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { analyse } from "../../src/analysis/analyse.ts";
import { createRandom } from "../../src/analysis/random.ts";
import { coOccurrences } from "../../src/graph/co-occurrence.ts";
import { inventGraph } from "../support/invented-graph.ts";
import type { Bench } from "./bench.ts";

export function createBench(): Bench {
  const graph = inventGraph({ things: 1000, episodes: 600 });
  const links = coOccurrences(graph);
  const plain = () => {
    const random = createRandom(1);
    const flat = new MultiGraph();
    for (const id of links.ids) flat.addNode(id, { x: random(), y: random() });
    links.source.forEach((source, i) => {
      flat.addEdge(links.ids[source], links.ids[links.target[i]!], { weight: links.weight[i]! });
    });
    return forceAtlas2(flat, { iterations: 500, getEdgeWeight: "weight" });
  };
  return {
    name: "analysis",
    title: `co-occurrence, communities, PageRank and layout of ${links.ids.length} things and ${links.source.length} links`,
    work: { amount: links.ids.length, unit: "things" },
    baseline: "ForceAtlas2 alone, 500 rounds",
    rounds: 3,
    cases: [
      { name: "ForceAtlas2 alone, 500 rounds", run: plain },
      { name: "analyse", run: () => analyse(graph) },
    ],
  };
}
