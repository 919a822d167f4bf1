// What castgraph exports it reads again: the same graph, but for what a format cannot hold.
import { describe, expect, it } from "vitest";
import { gexf } from "../../src/exporters/gexf.ts";
import { graphml } from "../../src/exporters/graphml.ts";
import { json } from "../../src/exporters/json.ts";
import { jsonl } from "../../src/exporters/jsonl.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { importGraph } from "../../src/importers/importers.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import { cleanXml, edgesOf, nodesOf, textOfPieces } from "../support/read-back.ts";

const formats = [
  {
    name: "JSON",
    write: (graph: KnowledgeGraph) => json.write(graph),
    clean: (text: string) => text,
  },
  {
    name: "JSON Lines",
    write: (graph: KnowledgeGraph) => jsonl.write(graph),
    clean: (text: string) => text,
  },
  { name: "GEXF", write: (graph: KnowledgeGraph) => gexf.write(graph), clean: cleanXml },
  {
    name: "GEXF 1.2 with dates",
    write: (graph: KnowledgeGraph) => gexf.write(graph, { gexf: "1.2", dynamic: true }),
    clean: cleanXml,
  },
  { name: "GraphML", write: (graph: KnowledgeGraph) => graphml.write(graph), clean: cleanXml },
  {
    name: "GraphML for yEd",
    write: (graph: KnowledgeGraph) => graphml.write(graph, { yed: true }),
    clean: cleanXml,
  },
];

describe.each(exampleGraphs)("$name", ({ build }) => {
  it.each(formats)("comes back from $name", ({ write, clean }) => {
    const graph = build();
    const read = importGraph(textOfPieces(write(graph)));
    expect(read.nodes()).toEqual(graph.nodes().sort());
    expect(read.edges()).toEqual(graph.edges().sort());
    expect(nodesOf(read)).toEqual(nodesOf(graph, clean));
    expect(edgesOf(read)).toEqual(edgesOf(graph, clean));
    expect(read.getAttributes()).toEqual(graph.getAttributes());
  });

  it.each(formats)("is written by $name with the same bytes once more", ({ write }) => {
    const once = textOfPieces(write(build()));
    const twice = textOfPieces(write(importGraph(once)));
    expect(twice === once).toBe(true);
  });
});

describe("without texts", () => {
  it.each([gexf, graphml, json])("a graph comes back with empty ones from $label", (exporter) => {
    const graph = exampleGraphs[1]!.build();
    const read = importGraph(textOfPieces(exporter.write(graph, { texts: false })));
    expect(edgesOf(read)).toEqual(edgesOf(graph));
    read.forEachNode((_, attributes) => {
      if (attributes.entityType !== "episode") return;
      expect([attributes.text, attributes.sections, attributes.mentions]).toEqual(["", [], []]);
    });
  });
});
