import { describe, expect, it } from "vitest";
import { coOccurrences } from "../../src/graph/co-occurrence.ts";
import { findNodes } from "../../src/graph/find-node.ts";
import { flatten } from "../../src/graph/flatten.ts";
import { coOccurring, episodesOf, relationsOf } from "../../src/graph/neighbours.ts";
import { relatedEpisodes } from "../../src/graph/related-episodes.ts";
import { shortestPaths } from "../../src/graph/shortest-paths.ts";
import { smallGraph } from "../support/small-graph.ts";

const graph = smallGraph();
const label = (id: string) => graph.getNodeAttribute(id, "label");

describe("findNodes", () => {
  it("prefers the whole name, ignoring case and accents", () => {
    expect(findNodes(graph, "ENVOY")[0]).toEqual({ id: "technology:envoy", rank: 1 });
    expect(findNodes(graph, "byron")[0]).toEqual({ id: "person:ada-byron", rank: 4 });
    expect(findNodes(graph, "C++")[0]!.id).toBe("technology:c-plus-plus");
    expect(findNodes(graph, "?")).toEqual([]);
  });
});

describe("neighbours", () => {
  it("tells relations with direction and evidence", () => {
    const relations = relationsOf(graph, "person:ada-byron");
    expect(relations.map(({ relationType, id }) => [relationType, label(id)])).toEqual([
      ["guest_of", "Proxies with Ada Byron"],
      ["works_at", "Acme"],
    ]);
    expect(relations[1]!.outgoing).toBe(true);
    expect(relations[1]!.evidence[0]!.quote).toContain("works at Acme");
  });

  it("ranks what comes up together by shared episodes", () => {
    const [first] = coOccurring(graph, "technology:rust");
    expect(first).toMatchObject({ id: "technology:linkerd", episodes: [expect.any(String)] });
    expect(coOccurring(graph, "technology:envoy").map(({ id }) => label(id))).toEqual([
      "Acme",
      "Ada Byron",
      "Bo Chen",
      "C++",
      "Linkerd",
    ]);
  });

  it("lists episodes by date, undated last", () => {
    expect(episodesOf(graph, "technology:linkerd").map(label)).toEqual([
      "Meshes with Bo Chen",
      "Safe systems",
    ]);
  });

  it("names what related episodes share", () => {
    const [proxies] = episodesOf(graph, "person:ada-byron");
    const related = relatedEpisodes(graph, proxies!);
    const reasons = new Map(related.map(({ id, shared }) => [label(id), shared.map(label)]));
    expect(reasons).toEqual(
      new Map([
        ["Gardens", ["Acme"]],
        ["Meshes with Bo Chen", ["Envoy"]],
      ]),
    );
  });
});

describe("shortestPaths", () => {
  const describePath = (path: ReturnType<typeof shortestPaths>[number]) =>
    [path[0]!.from, ...path.map((hop) => hop.to)].map(label).join(" > ");

  it("finds all shortest chains, each hop with an edge", () => {
    const paths = shortestPaths(graph, "organisation:acme", "technology:rust");
    expect(paths.map(describePath)).toEqual([
      "Acme > Proxies with Ada Byron > Envoy > Meshes with Bo Chen > Linkerd > Rust",
    ]);
    for (const hop of paths[0]!) expect(hop.edges.length).toBeGreaterThan(0);
  });

  it("does not pass through shows or what is to be avoided", () => {
    const avoid = new Set(["technology:envoy"]);
    expect(shortestPaths(graph, "organisation:acme", "technology:rust", { avoid })).toEqual([]);
  });

  it("has no answer for a thing and itself, or for an unknown id", () => {
    expect(shortestPaths(graph, "technology:rust", "technology:rust")).toEqual([]);
    expect(shortestPaths(graph, "technology:rust", "technology:none")).toEqual([]);
  });
});

describe("projection", () => {
  const links = coOccurrences(graph);

  it("links each pair of an episode's things once, without shows and episodes", () => {
    const pairs = Array.from(links.source, (source, i) =>
      [source, links.target[i]!].map((index) => label(links.ids[index]!)).join("–"),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs).toContain("Linkerd–Rust");
    expect(pairs).not.toContain("Acme–Rust");
    expect(links.weight.every((weight) => weight > 0)).toBe(true);
  });

  it("marks asserted relations", () => {
    const asserted = Array.from(links.asserted.entries())
      .filter(([, flag]) => flag === 1)
      .map(([i]) => [label(links.ids[links.source[i]!]!), label(links.ids[links.target[i]!]!)]);
    expect(asserted).toEqual([
      ["Acme", "Ada Byron"],
      ["Linkerd", "Rust"],
    ]);
  });

  it("lays every link out in both rows, sorted", () => {
    const { offsets, targets, weights, ids } = flatten(links);
    expect(offsets.at(-1)).toBe(links.source.length * 2);
    for (let i = 0; i < ids.length; i++) {
      const row = targets.slice(offsets[i], offsets[i + 1]);
      expect([...row]).toEqual([...row].sort((a, b) => a - b));
      expect(row).not.toContain(i);
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const j = targets[k]!;
        const back = targets.subarray(offsets[j], offsets[j + 1]).indexOf(i);
        expect(weights[offsets[j]! + back]).toBe(weights[k]);
      }
    }
  });
});
