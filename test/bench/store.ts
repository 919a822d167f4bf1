// npm run bench -- store: how long each question to a graph of 100,000 nodes and 500,000 edges takes in a store.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRandom } from "../../src/analysis/random.ts";
import { analyse } from "../../src/analysis/analyse.ts";
import { recordsOf, type GraphRecords } from "../../src/graph/graph-records.ts";
import { openDatabase } from "../../src/store/database.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import { writeGraph } from "../../src/store/write-graph.ts";
import { inventGraph } from "../support/invented-graph.ts";
import { inventRecords } from "./invent-records.ts";

/** What was measured on one graph. */
export interface StoreResult {
  readonly graph: string;
  readonly nodes: number;
  readonly edges: number;
  readonly writeSeconds: number;
  readonly megabytes: number;
  /** From the name of the file to the first answer, in a process that has opened others. */
  readonly reopenMilliseconds: number;
  readonly questions: readonly QuestionResult[];
}

/** The times of one kind of question, in milliseconds. */
export interface QuestionResult {
  readonly question: string;
  readonly p50: number;
  readonly p95: number;
  readonly slowest: number;
}

/** How often each question is asked, each time about something else. */
const repeats = 200;

/** Two graphs: one in which everything is mentioned alike, one with hubs and a long tail. */
const graphs: Readonly<Record<string, () => GraphRecords>> = {
  even: () => inventRecords({ episodes: 50_000, things: 50_000, thingsPerEpisode: 10 }),
  hubs: () => {
    const graph = inventGraph({ things: 50_000, episodes: 50_000, thingsPerEpisode: 10 });
    analyse(graph);
    return recordsOf(graph);
  },
};

/** Measures all graphs, one after the other. */
export async function measureStore(): Promise<StoreResult[]> {
  const results: StoreResult[] = [];
  for (const [name, make] of Object.entries(graphs)) results.push(await measure(name, make()));
  return results;
}

async function measure(graph: string, records: GraphRecords): Promise<StoreResult> {
  const folder = mkdtempSync(join(tmpdir(), "castgraph-bench-"));
  try {
    const path = join(folder, "bench.castgraph");
    const writing = performance.now();
    const database = await openDatabase(path);
    await writeGraph(database, { records });
    await database.close();
    const writeSeconds = (performance.now() - writing) / 1000;
    const opening = performance.now();
    const store = await openSqlGraphStore(await openDatabase(path));
    await store.facts();
    const reopenMilliseconds = performance.now() - opening;
    const questions: QuestionResult[] = [];
    for (const [question, ask] of questionsTo(records))
      questions.push(await time(question, (random) => ask(store, random)));
    await store.close();
    return {
      graph,
      nodes: records.nodeCount,
      edges: records.edgeCount,
      writeSeconds,
      megabytes: statSync(path).size / 1e6,
      reopenMilliseconds,
      questions,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function time(
  question: string,
  ask: (random: () => number) => Promise<unknown>,
): Promise<QuestionResult> {
  const random = createRandom(7);
  const times: number[] = [];
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    await ask(random);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    question,
    p50: times[Math.floor(repeats * 0.5)]!,
    p95: times[Math.floor(repeats * 0.95)]!,
    slowest: times.at(-1)!,
  };
}

type Ask = (store: GraphStore, random: () => number) => Promise<unknown>;

function* questionsTo(records: GraphRecords): Generator<readonly [string, Ask]> {
  const things: string[] = [];
  const episodes: string[] = [];
  const labels: string[] = [];
  for (const { id, attributes } of records.nodes()) {
    (attributes.entityType === "episode" ? episodes : things).push(id);
    labels.push(attributes.label);
  }
  const keys: string[] = [];
  for (const { key } of records.edges()) keys.push(key);
  const one = <T>(items: readonly T[], random: () => number) =>
    items[Math.floor(random() * items.length)]!;
  const part = (label: string, random: () => number) =>
    label.slice(0, 2 + Math.floor(random() * 6));
  yield ["find a name", (store, r) => store.find(one(labels, r), { limit: 20 })];
  yield ["find a part", (store, r) => store.find(part(one(labels, r), r), { limit: 20 })];
  yield ["meaning of a name", (store, r) => store.meaningOf(one(labels, r))];
  yield ["node: thing", (store, r) => store.node(one(things, r))];
  yield ["node: episode", (store, r) => store.node(one(episodes, r))];
  yield [
    "neighbours",
    (store, r) => store.neighbours(one(things, r), { limit: 20, mostEpisodes: 20 }),
  ];
  yield [
    "neighbours by type",
    (store, r) => store.neighbours(one(things, r), { limit: 20, type: "technology" }),
  ];
  yield ["statements", (store, r) => store.statements(one(things, r), { limit: 50 })];
  yield ["episodes", (store, r) => store.episodes(one(things, r), { limit: 50 })];
  yield [
    "shared episodes",
    (store, r) => store.sharedEpisodes(one(things, r), one(things, r), { limit: 50 }),
  ];
  yield ["things", (store, r) => store.things(one(episodes, r))];
  yield ["related", (store, r) => store.related(one(episodes, r), 10)];
  yield ["paths", (store, r) => store.paths(one(things, r), one(things, r), { limit: 5 })];
  yield ["search: two words", (store, r) => store.search(one(labels, r), { limit: 20 })];
  yield ["search: a common word", (store) => store.search("conversation", { limit: 20 })];
  yield ["edges by key", (store, r) => store.edges(Array.from({ length: 20 }, () => one(keys, r)))];
  yield ["edges between", (store, r) => store.edgesBetween(one(things, r), one(episodes, r))];
  yield [
    "subgraph, 1 link",
    (store, r) => store.subgraph({ nodes: [one(things, r)], depth: 1, mostNodes: 200 }),
  ];
  yield [
    "subgraph, 2 links",
    (store, r) => store.subgraph({ nodes: [one(things, r)], depth: 2, mostNodes: 200 }),
  ];
  yield ["overview", (store) => store.overview({ nodes: 1000, links: 4000 })];
  yield ["linked", (store, r) => store.linked(one(things, r), { limit: 20 })];
  yield [
    "links among 200",
    (store, r) => store.linksAmong(Array.from({ length: 200 }, () => one(things, r))),
  ];
  yield ["most mentioned", (store) => store.mostMentioned("technology", 20)];
  yield ["facts", (store) => store.facts()];
}

/** Tables for people. */
export function formatStore(results: readonly StoreResult[]): string {
  return results
    .map(({ graph, nodes, edges, writeSeconds, megabytes, reopenMilliseconds, questions }) =>
      [
        `store, ${graph}: ${nodes.toLocaleString("en")} nodes, ${edges.toLocaleString("en")} edges; ` +
          `written in ${writeSeconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, reopened in ${reopenMilliseconds.toFixed(1)} ms`,
        `  ${"milliseconds".padEnd(24)}${["p50", "p95", "slowest"].map((name) => name.padStart(10)).join("")}`,
        ...questions.map(
          ({ question, p50, p95, slowest }) =>
            `  ${question.padEnd(24)}${[p50, p95, slowest].map((value) => value.toFixed(2).padStart(10)).join("")}`,
        ),
        "",
      ].join("\n"),
    )
    .join("\n");
}
