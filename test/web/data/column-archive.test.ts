// A graph in columns: the same map as that of the graph itself, and what was said when it is asked for.
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { parseGraphFile, writeGraphFile } from "../../../src/graph/graph-file.ts";
import { createApp } from "../../../src/server/app.ts";
import { createMemoryGraphStore } from "../../../src/store/memory-graph-store.ts";
import { openColumnArchive } from "../../../src/web/data/columns/column-archive.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { type Dataset, linkBetween } from "../../../src/web/data/dataset.ts";
import { LoadError } from "../../../src/web/data/load-graph.ts";
import type { Ask, RemoteArchive } from "../../../src/web/data/remote/remote-archive.ts";
import { inventGraph } from "../../support/invented-graph.ts";

let whole: Dataset;
let archive: RemoteArchive;
let asked: string[];

beforeAll(async () => {
  const invented = inventGraph({ things: 400, episodes: 120 });
  analyse(invented);
  // As a page reads it: sorted.
  const graph = parseGraphFile([...writeGraphFile(invented)].join(""));
  whole = createDataset(graph);
  const app = createApp(createMemoryGraphStore(graph), new Map());
  const ask: Ask = async (question, parameters) => {
    asked.push(question);
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
      for (const one of typeof value === "string" ? [value] : value) query.append(name, one);
    }
    return (await app.request(`/api/${question}?${query.toString()}`)).json();
  };
  asked = [];
  archive = openColumnArchive(await (await app.request("/graph.columns")).arrayBuffer(), ask);
});

describe("a graph in columns", () => {
  it("is the same map as the graph itself", () => {
    const map = archive.dataset();
    expect(map.ids).toEqual(whole.ids);
    expect(map.types).toEqual(whole.types);
    expect(map.communities).toEqual(whole.communities);
    for (const name of ["type", "community", "degree", "firstDay", "lastDay"] as const)
      expect([name, Array.from(map.nodes[name])]).toEqual([name, Array.from(whole.nodes[name])]);
    for (const name of ["x", "y", "rank"] as const)
      map.nodes[name].forEach((value, i) => expect(value).toBeCloseTo(whole.nodes[name][i]!, 3));
    expect(Array.from(map.episodes.source)).toEqual(Array.from(whole.episodes.source));
    expect(Array.from(map.episodes.target)).toEqual(Array.from(whole.episodes.target));
    expect(Array.from(map.episodes.weight)).toEqual(Array.from(whole.episodes.weight));
  });

  it("has the strongest links of the graph, as they are", () => {
    const { things } = archive.dataset();
    expect(things.source.length).toBeGreaterThan(100);
    things.source.forEach((source, link) => {
      const same = linkBetween(whole.things, source, things.target[link]!);
      for (const name of ["episodes", "asserted", "direction", "kinds"] as const)
        expect(things[name][link]).toBe(whole.things[name][same]);
      expect(things.weight[link]).toBeCloseTo(whole.things.weight[same]!, 6);
    });
  });

  it("learns what was said around a node when it is asked for, once, and stays the same map", async () => {
    const before = archive.dataset();
    const node = whole.things.source[whole.things.strongestFirst[0]!]!;
    const id = whole.ids[node]!;
    expect(before.graph.degree(id)).toBe(0);
    expect(await archive.complete([id, "nobody"])).toBe(true);
    expect(await archive.complete([id])).toBe(false);
    expect(asked).toEqual(["subgraph"]);
    const after = archive.dataset();
    expect(after).not.toBe(before);
    expect(after.nodes).toBe(before.nodes);
    whole.graph.forEachEdge(id, (key, edge) =>
      expect(after.graph.getEdgeAttributes(key)).toEqual(edge),
    );
    expect(after.attributes[node]).toEqual(whole.attributes[node]);
  });

  it("is refused where what came is no column file", () => {
    expect(() => openColumnArchive(new ArrayBuffer(20), async () => ({}))).toThrow(LoadError);
  });
});
