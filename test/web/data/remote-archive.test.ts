// A part of a large graph, asked for piece by piece from the server's own routes.
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { createApp } from "../../../src/server/app.ts";
import { createMemoryGraphStore } from "../../../src/store/memory-graph-store.ts";
import { linkBetween } from "../../../src/web/data/dataset.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { type Ask, openRemoteArchive } from "../../../src/web/data/remote/remote-archive.ts";
import { inventGraph } from "../../support/invented-graph.ts";

const graph = inventGraph({ things: 1500, episodes: 500 });
let ask: Ask;
let asked: string[];

beforeAll(() => {
  analyse(graph);
  const app = createApp(createMemoryGraphStore(graph), new Map());
  ask = async (question, parameters) => {
    asked.push(question);
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
      for (const one of typeof value === "string" ? [value] : value) query.append(name, one);
    }
    const response = await app.request(`/api/${question}?${query.toString()}`);
    expect(response.status).toBe(200);
    return response.json();
  };
  asked = [];
});

const rankOf = (id: string) => graph.getNodeAttribute(id, "pagerank") ?? 0;

describe("a remote archive", () => {
  it("begins with the overview, in which positions and links are those of the whole", async () => {
    const archive = await openRemoteArchive(ask);
    const [part, whole] = [archive.dataset(), createDataset(graph)];
    expect(part.ids).toHaveLength(600);
    expect(part.whole?.nodes).toBe(graph.order);
    part.things.source.forEach((source, link) => {
      const target = part.things.target[link]!;
      const [a, b] = [source, target].map((node) => whole.indexOf.get(part.ids[node]!)!);
      const same = linkBetween(whole.things, a!, b!);
      expect(part.things.weight[link]).toBeCloseTo(whole.things.weight[same]!, 9);
    });
    for (const [node, id] of part.ids.entries()) {
      expect(part.nodes.x[node]).toBe(whole.nodes.x[whole.indexOf.get(id)!]);
    }
  });

  it("brings in what lies around a node, once, with all that is quoted", async () => {
    const archive = await openRemoteArchive(ask);
    const rare = graph.nodes().sort((a, b) => rankOf(a) - rankOf(b))[0]!;
    const thing = rare.startsWith("episode:") ? graph.neighbors(rare)[0]! : rare;
    expect(await archive.complete([thing])).toBe(true);
    asked = [];
    expect(await archive.complete([thing])).toBe(false);
    expect(asked).toEqual([]);
    const { graph: part } = archive.dataset();
    graph.forEachEdge(thing, (key, attributes) => {
      expect(part.getEdgeAttribute(key, "evidence")).toEqual(attributes.evidence);
    });
  });

  it("finds names of the whole graph", async () => {
    const archive = await openRemoteArchive(ask);
    const known = new Set(archive.dataset().ids);
    const unknown = graph.nodes().find((id) => !known.has(id) && !id.startsWith("episode:"))!;
    const found = await archive.find(graph.getNodeAttribute(unknown, "label"));
    expect(found.map(({ id }) => id)).toContain(unknown);
  });
});
