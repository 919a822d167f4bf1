// npm run bench -- store: how long each question to a graph of 100,000 nodes and 500,000 edges takes in a store.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyse } from "../../src/analysis/analyse.ts";
import { recordsOf, type GraphRecords } from "../../src/graph/graph-records.ts";
import { openDatabase } from "../../src/store/database.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import { writeGraph } from "../../src/store/write-graph.ts";
import { inventGraph } from "../support/invented-graph.ts";
import { inventRecords } from "./invent-records.ts";
import {
  formatQuestions,
  readSubjects,
  timeQuestions,
  type QuestionResult,
} from "./store-questions.ts";

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
    const writeSeconds = (performance.now() - writing) / 1000;
    const subjects = await readSubjects(database);
    await database.close();
    const opening = performance.now();
    const store = await openSqlGraphStore(await openDatabase(path));
    await store.facts();
    const reopenMilliseconds = performance.now() - opening;
    const questions = await timeQuestions(store, subjects);
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

/** Tables for people. */
export function formatStore(results: readonly StoreResult[]): string {
  return results
    .map(({ graph, nodes, edges, writeSeconds, megabytes, reopenMilliseconds, questions }) =>
      [
        `store, ${graph}: ${nodes.toLocaleString("en")} nodes, ${edges.toLocaleString("en")} edges; ` +
          `written in ${writeSeconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, reopened in ${reopenMilliseconds.toFixed(1)} ms`,
        formatQuestions(questions),
        "",
      ].join("\n"),
    )
    .join("\n");
}
