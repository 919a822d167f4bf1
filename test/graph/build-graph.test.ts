import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build-graph.ts";
import { episodeNode } from "../../src/graph/episode-node.ts";
import { parseGraphFile, writeGraphFile } from "../../src/graph/graph-file.ts";
import { episodeAttributes } from "../../src/graph/knowledge-graph.ts";
import { resolve } from "../../src/resolution/resolve.ts";
import { literalEpisode } from "../support/literal-episode.ts";
import { smallExtractions, smallGraph } from "../support/small-graph.ts";

const literalEpisodeOf = (text: string) => ({
  episode: literalEpisode(text),
  show: "podcast:the-show",
  relations: [],
});

const bytes = (graph: ReturnType<typeof smallGraph>) => [...writeGraphFile(graph)].join("");

describe("buildGraph", () => {
  const graph = smallGraph();

  it("has a node for every episode, show and entity", () => {
    const types = graph.mapNodes((_, attributes) => attributes.entityType);
    expect(types.filter((type) => type === "episode")).toHaveLength(4);
    expect(types.filter((type) => type === "podcast")).toHaveLength(2);
    expect(graph.hasNode("technology:envoy")).toBe(true);
    expect(graph.getNodeAttributes("technology:envoy")).toMatchObject({
      label: "Envoy",
      episodeCount: 2,
      firstPublished: "2018-03-01",
      lastPublished: "2019-05-02",
    });
  });

  it("calls an episode without a title by its first words, of which there are few", () => {
    const labelOf = (text: string) =>
      episodeNode({ ...literalEpisodeOf(text), mentions: [] }).label;
    expect(labelOf("One two three four five six seven eight nine ten.")).toBe(
      "One two three four five six seven eight",
    );
    expect(labelOf("x".repeat(5000))).toHaveLength(120);
    expect(labelOf(`x${"🎙".repeat(100)}`)).toHaveLength(119); // not half a sign
  });

  it("puts on every edge evidence whose quote is literally the text at its span", () => {
    let quotes = 0;
    graph.forEachEdge((_, { evidence }) => {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { episode, start, end, quote } of evidence) {
        const { text } = episodeAttributes(graph, episode)!;
        expect(quote.length).toBeGreaterThan(0);
        expect(text.slice(start, end)).toBe(quote);
        quotes++;
      }
    });
    expect(quotes).toBeGreaterThan(15);
  });

  it("quotes the sentence a name stands in, not the whole paragraph", () => {
    const key = graph.edges().find((edge) => edge.endsWith("|mentions|technology:c-plus-plus"))!;
    expect(graph.getEdgeAttribute(key, "evidence")[0]!.quote).toBe("It is written in C++.");
  });

  it("gathers several mentions under one edge and keeps the strongest role", () => {
    const key = graph.edges().find((edge) => edge.endsWith("|mentions|person:ada-byron"))!;
    const { evidence, role, confidence } = graph.getEdgeAttributes(key);
    expect(evidence).toHaveLength(2);
    expect(role).toBe("guest");
    expect(confidence).toBe(0.99);
  });

  it("does not depend on the order of the episodes", () => {
    const reversed = smallExtractions.toReversed();
    const ordered = buildGraph(smallExtractions, resolve(smallExtractions));
    expect(bytes(buildGraph(reversed, resolve(reversed)))).toBe(bytes(ordered));
  });

  it("gives an empty graph for an empty archive", () => {
    expect(buildGraph([], resolve([])).order).toBe(0);
  });
});

describe("graph file", () => {
  it("survives writing and reading", () => {
    const text = bytes(smallGraph());
    expect(bytes(parseGraphFile(text))).toBe(text);
    const parts = ["format", "options", "edges", "nodes", "attributes"];
    expect(Object.keys(JSON.parse(text))).toEqual(parts);
  });

  it.each([
    ["no JSON", "<rss>", /not a graph file/],
    ["other JSON", "[1]", /not a graph file/],
    ["a foreign graph", '{"attributes":{},"nodes":[],"edges":[]}', /not a graph file/],
    [
      "a later version",
      '{"attributes":{"format":"castgraph","version":2},"nodes":[],"edges":[]}',
      /version 2, this castgraph reads 1/,
    ],
  ])("refuses %s with a message", (_, text, message) => {
    expect(() => parseGraphFile(text)).toThrow(message);
  });

  it("refuses an edge without evidence", () => {
    const file = JSON.parse(bytes(smallGraph()));
    file.edges[0].attributes.evidence = [];
    expect(() => parseGraphFile(JSON.stringify(file))).toThrow(/edges\.0\.attributes\.evidence/);
  });
});
