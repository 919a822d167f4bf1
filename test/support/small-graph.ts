// A small graph of four episodes in two shows, through the real steps, for tests of everything behind resolution.
import { analyse } from "../../src/analysis/analyse.ts";
import { buildGraph } from "../../src/graph/build-graph.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { resolve } from "../../src/resolution/resolve.ts";
import { markedExtraction } from "./marked-extraction.ts";

export const smallExtractions = [
  markedExtraction(
    "Proxies with [Ada Byron|person:guest]\n[Ada Byron|person:guest] works at [Acme|organisation] on [Envoy|technology]. " +
      "It is written in [C++|technology].",
    [
      ["Ada Byron", "guest_of", "episode"],
      ["Ada Byron", "works_at", "Acme"],
    ],
    { published: "2018-03-01" },
  ),
  markedExtraction(
    "Meshes with [Bo Chen|person:guest]\n[Bo Chen|person:guest] compares [Linkerd|technology] and [Envoy|technology].",
    [["Bo Chen", "guest_of", "episode"]],
    { published: "2019-05-02" },
  ),
  markedExtraction(
    "Safe systems\n[Linkerd|technology] has a proxy in [Rust|technology]. [Rust|technology] is safe.",
    [["Linkerd", "built_with", "Rust"]],
    { show: "Other Show" },
  ),
  markedExtraction("Gardens\nNothing technical is said about [Acme|organisation] here.", [], {
    show: "Other Show",
    published: "2020-01-01",
  }),
];

export function smallGraph(): KnowledgeGraph {
  const graph = buildGraph(smallExtractions, resolve(smallExtractions));
  analyse(graph);
  return graph;
}
