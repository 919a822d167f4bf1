// Graphs made by other tools.
import { describe, expect, it } from "vitest";
import { MultiDirectedGraph, UndirectedGraph } from "graphology";
import { write as writeForeignGexf } from "graphology-gexf";
import { analyse } from "../../src/analysis/analyse.ts";
import { parseGraphFile, writeGraphFile } from "../../src/graph/graph-file.ts";
import { importGraph, isGraphText } from "../../src/importers/importers.ts";
import { textOfPieces } from "../support/read-back.ts";

const gephi = `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node" mode="static">
      <attribute id="type" title="Type" type="string"><default>software</default></attribute>
      <attribute id="modularity_class" title="Modularity Class" type="integer"/>
      <attribute id="tags" title="tags" type="liststring"/>
      <attribute id="big" title="big" type="long"/>
    </attributes>
    <nodes>
      <node id="1" label="Ada &amp; Co"><attvalues><attvalue for="type" value="Person"/>
        <attvalue for="modularity_class" value="3"/><attvalue for="tags" value="[a, &quot;b, c&quot;]"/>
        <attvalue for="big" value="9223372036854775807"/></attvalues>
        <viz:size value="12.5"/><viz:position x="-10.5" y="20" z="0"/><viz:color r="255" g="0" b="16"/></node>
      <node id="2" label="Engine"/>
      <node id="3"><attvalues><attvalue for="type" value="planet"/></attvalues></node>
    </nodes>
    <edges>
      <edge id="0" source="1" target="2" label="created" weight="2.5" type="directed"/>
      <edge id="1" source="1" target="3" label="circles"/>
      <edge source="1" target="3"/>
      <edge source="2" target="9"/>
    </edges>
  </graph>
</gexf>`;

describe("GEXF of another tool", () => {
  const graph = importGraph(gephi);

  it("keeps nodes with what is said of them, in our types where they are named", () => {
    expect(graph.nodes()).toEqual(["1", "2", "3", "9"]);
    expect(graph.getNodeAttributes("1")).toEqual({
      label: "Ada & Co",
      entityType: "person",
      aliases: [],
      episodeCount: 0,
      x: -10.5,
      y: 20,
      color: "#ff0010",
      size: 12.5,
      Type: "Person",
      "Modularity Class": 3,
      tags: ["a", "b, c"],
      big: "9223372036854775807",
    });
    expect(graph.getNodeAttribute("2", "entityType")).toBe("technology");
    expect(graph.getNodeAttributes("3")).toMatchObject({ label: "3", entityType: "other" });
    expect(graph.getNodeAttributes("9")).toMatchObject({ label: "9", entityType: "other" });
  });

  it("marks edges as imported and invents no evidence", () => {
    expect(graph.getEdgeAttributes("0")).toEqual({
      relationType: "created",
      confidence: 1,
      provenance: "imported",
      evidence: [],
      weight: 2.5,
    });
    expect(graph.getEdgeAttributes("1")).toMatchObject({
      relationType: "linked_to",
      label: "circles",
      undirected: true,
    });
    expect(graph.size).toBe(4);
  });

  it("is a graph file like any other", () => {
    const again = parseGraphFile(textOfPieces(writeGraphFile(graph)));
    expect(again.export()).toEqual(graph.export());
  });
});

describe("GraphML of another tool", () => {
  it("reads what networkx writes", () => {
    const graph = importGraph(`<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d1" for="edge" attr.name="weight" attr.type="double" />
  <key id="d0" for="node" attr.name="category" attr.type="string" />
  <graph edgedefault="undirected">
    <node id="Rust"><data key="d0">Language</data></node>
    <node id="Mozilla"><data key="d0">Company</data></node>
    <edge source="Rust" target="Mozilla"><data key="d1">0.5</data></edge>
  </graph>
</graphml>`);
    expect(graph.getNodeAttributes("Rust")).toMatchObject({
      label: "Rust",
      entityType: "technology",
    });
    expect(graph.getNodeAttributes("Mozilla")).toMatchObject({
      entityType: "organisation",
      category: "Company",
    });
    expect(graph.getEdgeAttributes("Rust|linked_to|Mozilla")).toMatchObject({
      weight: 0.5,
      undirected: true,
    });
  });

  it("reads labels, places and colours that yEd draws", () => {
    const graph =
      importGraph(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G">
    <node id="n0" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode>
      <y:Geometry height="40" width="80" x="100" y="-20"/><y:Fill color="#FFCC00" transparent="false"/>
      <y:NodeLabel>Group</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
      <graph edgedefault="directed" id="n0:"><node id="n0::n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Inner</y:NodeLabel></y:ShapeNode></data></node></graph>
    </node>
    <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Outer</y:NodeLabel></y:ShapeNode></data></node>
    <edge id="e0" source="n0::n0" target="n1"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>works at</y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph></graphml>`);
    expect(graph.mapNodes((_, { label }) => label)).toEqual(["Group", "Inner", "Outer"]);
    expect(graph.getNodeAttributes("n0")).toMatchObject({ x: 140, y: 0, color: "#ffcc00" });
    expect(graph.getEdgeAttributes("e0")).toMatchObject({ relationType: "works_at" });
  });
});

describe("JSON of another tool", () => {
  it("reads graphology's, networkx's and Cytoscape's", () => {
    const made = new UndirectedGraph();
    made.mergeEdge("a", "b", { weight: 3 });
    const files = [
      JSON.stringify(made.export()),
      '{"directed":false,"multigraph":false,"graph":{},"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","weight":3}]}',
      '{"elements":{"nodes":[{"data":{"id":"a"}},{"data":{"id":"b"}}],"edges":[{"data":{"source":"a","target":"b","weight":3}}]}}',
    ];
    for (const file of files) {
      expect(isGraphText(file)).toBe(true);
      const graph = importGraph(file);
      expect(graph.nodes()).toEqual(["a", "b"]);
      expect(graph.mapEdges((_, a) => Reflect.get(a, "weight"))).toEqual([3]);
    }
  });

  it("numbers nodes of networkx by their text", () => {
    const graph = importGraph(
      '{"nodes":[{"id":1},{"id":2}],"links":[{"source":1,"target":2,"key":0},{"source":1,"target":2,"key":1}]}',
    );
    expect(graph.edges()).toEqual(["1|linked_to|2", "1|linked_to|2#2"]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["", /none of the formats fits/],
    ["Just a page of notes.", /none of the formats fits/],
    ["<gexf><meta/></gexf>", /no <graph>/],
    [gephi.slice(0, 900), /ends too early/],
    ['{"nodes":[{"id":"a"}],"edges":3}', /no lists of nodes/],
    ['{"nodes": [], "edges": [', /not a graph file/],
  ])("is refused with a reason: %#", (text, message) => {
    expect(() => importGraph(text)).toThrow(message);
  });

  it("is not taken for a graph", () => {
    expect(isGraphText('{"show":"A show","title":"An episode"}')).toBe(false);
    expect(isGraphText('{"title":"An episode","links":[]}')).toBe(false);
    expect(isGraphText("<rss><channel/></rss>")).toBe(false);
  });

  it("an edge without evidence is refused unless it is imported", () => {
    const graph = importGraph(gephi);
    const text = textOfPieces(writeGraphFile(graph)).replace('"provenance":"imported",', "");
    expect(() => parseGraphFile(text)).toThrow(/edge without evidence that is not imported/);
  });
});

describe("a foreign graph", () => {
  it("can be analysed and laid out though none of its nodes has a type", () => {
    const foreign = new MultiDirectedGraph();
    for (let i = 0; i < 20; i++) foreign.mergeEdge(`n${i}`, `n${(i * 7 + 1) % 20}`);
    const graph = importGraph(writeForeignGexf(foreign));
    analyse(graph);
    expect(graph.everyNode((_, { x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

it("takes nodes whose ids every object has as names of its own", () => {
  const json = JSON.stringify({
    nodes: [{ id: "__proto__" }, { id: "constructor" }],
    links: [{ source: "__proto__", target: "constructor" }],
  });
  const graph = importGraph(json);
  expect(graph.nodes()).toEqual(["id:__proto__", "id:constructor"]);
  expect(graph.size).toBe(1);
});
