// One suite for all graph stores: what the graph object in memory answers, every store answers, in the same order.
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { readColumnFile } from "../../src/graph/column-file.ts";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import { recordsOf } from "../../src/graph/graph-records.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { openDatabase } from "../../src/store/database.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { createMemoryGraphStore } from "../../src/store/memory-graph-store.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import { writeGraph } from "../../src/store/write-graph.ts";
import { createEntityId, createRelationId } from "../../src/model/index.ts";
import { arbitraryGraph } from "../support/arbitrary-graph.ts";
import { testDatabases } from "../support/databases.ts";
import { testGraphStores, type TestGraphStores } from "../support/graph-stores.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { inventGraph } from "../support/invented-graph.ts";
import { sampleArchive } from "../support/sample-archive.ts";
import { seedsGraph } from "../support/seeds-graph.ts";
import { smallGraph } from "../support/small-graph.ts";

const seeds = await seedsGraph();

function invented(): KnowledgeGraph {
  const graph = inventGraph({ things: 120, episodes: 60 });
  analyse(graph);
  return graph;
}

const hub = createEntityId("topic", "everything");

/** The hub is mentioned in every episode, and those are so many that it is not gone through where a part will do. */
function withHub(): KnowledgeGraph {
  const graph = inventGraph({ things: 150, episodes: 5200, thingsPerEpisode: 3 });
  graph.addNode(hub, { label: "everything", entityType: "topic", aliases: [], episodeCount: 5200 });
  for (const id of graph.filterNodes((_, { entityType }) => entityType === "episode")) {
    const edge = { relationType: "mentions", confidence: 0.9, evidence: [] } as const;
    graph.addEdgeWithKey(createRelationId(id, "mentions", hub), id, hub, edge);
  }
  return graph;
}

const graphs: readonly (readonly [name: string, build: () => KnowledgeGraph])[] = [
  ["a small one", smallGraph],
  ["the sample archive", () => seeds],
  ["hostile strings", hostileGraph],
  ["an archive", sampleArchive],
  ["an invented one", invented],
];

const texts = [
  "c++",
  "node.js",
  "service-mesh",
  '"safe" OR',
  "the",
  "Envoy proxy",
  "+",
  "NEAR(a b)",
  "名前",
];

/** Questions to a graph, about some of its nodes and edges, by what is asked. */
function* questions(
  graph: KnowledgeGraph,
): Generator<readonly [string, (store: GraphStore) => Promise<unknown>]> {
  const some = <T>(items: readonly T[], count: number) => {
    const step = Math.max(1, Math.floor(items.length / count));
    return items.filter((_, i) => i % step === 0).slice(0, count);
  };
  const ids = graph.nodes().sort();
  const busiest = ids.toSorted((a, b) => graph.degree(b) - graph.degree(a)).slice(0, 1);
  const picked = [...some(ids, 12), ...busiest, "nobody"];
  const keys = some(graph.edges().sort(), 12);
  const labels = some(ids, 10).map((id) => graph.getNodeAttribute(id, "label"));
  yield ["version", (store) => store.version()];
  yield ["facts", (store) => store.facts()];
  for (const type of ["technology", "person", "podcast"] as const)
    yield [`most mentioned ${type}`, (store) => store.mostMentioned(type, 7)];
  for (const name of [
    ...labels,
    ...labels.map((label) => label.slice(0, 3)),
    "nobody",
    "e",
    "conversation",
  ]) {
    yield [`find ${name}`, (store) => store.find(name, { limit: 6 })];
    yield [`find more of ${name}`, (store) => store.find(name, { limit: 3, offset: 2 })];
    yield [`meaning of ${name}`, (store) => store.meaningOf(name)];
  }
  yield ["find beyond the end", (store) => store.find("e", { limit: 3, offset: 1_000_000 })];
  yield ["summaries", (store) => store.summaries(picked.toReversed())];
  yield ["edges", (store) => store.edges(["none", ...keys.toReversed()])];
  for (const id of picked) {
    yield [`node ${id}`, (store) => store.node(id)];
    yield [`neighbours of ${id}`, (store) => store.neighbours(id, { limit: 9, mostEpisodes: 3 })];
    const type = { type: "technology", limit: 4, offset: 1 } as const;
    yield [`technologies with ${id}`, (store) => store.neighbours(id, type)];
    yield [`statements of ${id}`, (store) => store.statements(id, { limit: 5 })];
    yield [`more statements of ${id}`, (store) => store.statements(id, { limit: 5, offset: 3 })];
    yield [`edges of ${id}`, (store) => store.edgesOf(id, { limit: Infinity })];
    yield [`episodes of ${id}`, (store) => store.episodes(id, { limit: 4, offset: 1 })];
    yield [`things of ${id}`, (store) => store.things(id)];
    yield [`related to ${id}`, (store) => store.related(id, 5)];
    yield [`linked to ${id}`, (store) => store.linked(id, { limit: 6, offset: 1 })];
    for (const depth of [0, 1, 2])
      yield [
        `${depth} around ${id}`,
        (store) => store.subgraph({ nodes: [id], depth, mostNodes: 40 }),
      ];
  }
  const ends = [...some(ids, 7), ...busiest];
  for (const a of ends) {
    for (const b of ends) {
      const avoid = some(ids, 3);
      yield [`edges between ${a} and ${b}`, (store) => store.edgesBetween(a, b)];
      yield [`episodes of ${a} and ${b}`, (store) => store.sharedEpisodes(a, b, { limit: 3 })];
      yield [`paths from ${a} to ${b}`, (store) => store.paths(a, b, { limit: 20 })];
      yield [`other paths from ${a} to ${b}`, (store) => store.paths(a, b, { avoid, limit: 2 })];
    }
  }
  const sentence = labels.slice(0, 4);
  for (const text of [...texts, ...sentence]) {
    yield [`search ${text}`, (store) => store.search(text, { limit: 4 })];
    yield [`search on for ${text}`, (store) => store.search(text, { limit: 4, offset: 3 })];
  }
  yield [
    "surroundings of several",
    (store) => store.subgraph({ nodes: ids.slice(0, 3), depth: 4, mostNodes: 1000 }),
  ];
  yield ["links among", (store) => store.linksAmong(some(ids, 60))];
  for (const nodes of [0, 5, 50])
    yield [`overview of ${nodes}`, (store) => store.overview({ nodes, links: nodes * 2 })];
  yield ["columns", async (store) => readColumnFile((await store.columnFile()).buffer)];
  yield ["the graph file", async (store) => [...writeGraphFile(await store.records())].join("")];
}

describe.each(["memory", "sqlite", "postgres"] as const)("the graph store in %s", (kind) => {
  let stores: TestGraphStores;
  beforeAll(async () => {
    stores = await testGraphStores[kind]();
  });
  afterAll(() => stores.close());

  it.each(graphs)("answers as the graph does: %s", async (_, build) => {
    const graph = build();
    const reference = createMemoryGraphStore(graph);
    const store = await stores.create(graph);
    for (const [name, ask] of questions(graph))
      expect([name, await ask(store)]).toEqual([name, await ask(reference)]);
    await store.close();
  });

  it("answers as the graph does about a hub, and past it", async () => {
    const graph = withHub();
    const reference = createMemoryGraphStore(graph);
    const store = await stores.create(graph);
    const episodes = graph.filterNodes((_, { entityType }) => entityType === "episode");
    const things = graph.filterNodes((_, { entityType }) => entityType !== "episode");
    for (const episode of [episodes[0]!, episodes[2500]!, episodes.at(-1)!]) {
      expect(await store.related(episode, 7)).toEqual(await reference.related(episode, 7));
      const around = { nodes: [episode], depth: 2, mostNodes: 300 };
      expect(await store.subgraph(around)).toEqual(await reference.subgraph(around));
    }
    for (const nodes of [[hub], [hub, things[3]!]]) {
      const around = { nodes, depth: 3, mostNodes: 500 };
      expect(await store.subgraph(around)).toEqual(await reference.subgraph(around));
    }
    const most = { limit: 20, mostEpisodes: 3 };
    expect(await store.neighbours(hub, most)).toEqual(await reference.neighbours(hub, most));
    for (const [a, b] of [
      [hub, things[5]!],
      [things[7]!, hub],
      [things[2]!, things[30]!],
      [episodes[9]!, episodes[8]!],
    ])
      for (const avoid of [[], [hub]]) {
        const asked = { avoid, limit: 6 };
        expect(await store.paths(a!, b!, asked)).toEqual(await reference.paths(a!, b!, asked));
      }
    await store.close();
  });

  it("answers as any graph does", { timeout: 240_000 }, async () => {
    const numRuns = { postgres: 6, sqlite: 16, memory: 40 }[kind];
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, async (graph) => {
        const reference = createMemoryGraphStore(graph);
        const store = await stores.create(graph);
        try {
          for (const [name, ask] of questions(graph))
            expect([name, await ask(store)]).toEqual([name, await ask(reference)]);
        } finally {
          await store.close();
        }
      }),
      { numRuns },
    );
  });
});

describe("writing a graph", () => {
  it.each(["sqlite", "postgres"] as const)(
    "can be stopped, and leaves the old one: %s",
    async (kind) => {
      const databases = await testDatabases[kind]();
      const database = await openDatabase(await databases.create());
      const { version } = await writeGraph(database, { records: recordsOf(smallGraph()) });
      const stop = new AbortController();
      const writing = writeGraph(database, { records: recordsOf(seeds) }, stop.signal);
      stop.abort(new Error("enough"));
      await expect(writing).rejects.toThrow("enough");
      const store = await openSqlGraphStore(database);
      expect(await store.version()).toBe(version);
      expect(await store.facts()).toEqual(await createMemoryGraphStore(smallGraph()).facts());
      await store.close();
      await databases.close();
    },
  );

  it.each(["sqlite", "postgres"] as const)(
    "keeps the columns where it is to, and drops them with their graph: %s",
    async (kind) => {
      const databases = await testDatabases[kind]();
      const database = await openDatabase(await databases.create());
      const kept = async () => (await database.rows("SELECT part FROM column_file")).length;
      await writeGraph(database, { records: recordsOf(hostileGraph()), keepsColumns: true });
      expect(await kept()).toBe(1);
      const store = await openSqlGraphStore(database);
      const file = await createMemoryGraphStore(hostileGraph()).columnFile();
      expect(Buffer.from(await store.columnFile())).toEqual(Buffer.from(file));
      await writeGraph(database, { records: recordsOf(seeds) });
      expect(await kept()).toBe(0);
      const next = await createMemoryGraphStore(seeds).columnFile();
      expect(Buffer.from(await store.columnFile())).toEqual(Buffer.from(next));
      await store.close();
      await databases.close();
    },
  );

  it("is one step for those who read meanwhile", async () => {
    const databases = await testDatabases.sqlite();
    const address = await databases.create();
    const [writer, reader] = [await openDatabase(address), await openDatabase(address)];
    await writeGraph(writer, { records: recordsOf(smallGraph()) });
    const store = await openSqlGraphStore(reader);
    const before = await store.version();
    const seen = new Set<string>();
    const writing = writeGraph(writer, { records: recordsOf(seeds) });
    const progress = { isWriting: true };
    void writing.finally(() => (progress.isWriting = false));
    while (progress.isWriting) {
      const version = await store.version();
      const { counts } = await store.facts();
      seen.add(version);
      if (version === (await store.version()))
        expect(counts.nodes).toBe(version === before ? smallGraph().order : seeds.order);
      await new Promise((done) => setImmediate(done));
    }
    const { version: after } = await writing;
    expect(await store.version()).toBe(after);
    expect([...seen].every((version) => version === before || version === after)).toBe(true);
    expect(seen.has(before)).toBe(true);
    await store.close();
    await writer.close();
    await databases.close();
  });
});
