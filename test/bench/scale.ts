// castgraph build on invented archives of growing size, each in a process of its own: rates, time and peak memory; and how
// long each question to the stores that come of it takes.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { inventDocuments } from "../support/synthetic-archive.ts";
import { formatQueries, questionsTo, type QueriesResult } from "./queries.ts";

/** One size. */
export interface ScaleResult {
  readonly episodes: number;
  /** Of text, 10⁶ bytes. */
  readonly megabytes: number;
  readonly seconds: number;
  /** User and system time of all threads: what a busy machine does not blur. */
  readonly cpuSeconds: number;
  /** Largest resident size, 2²⁰ bytes. */
  readonly peakMebibytes: number;
  readonly queries: QueriesResult;
}

/** Beside the entry of the benchmarks; this module may have been moved by the bundler. */
const program = join(dirname(process.argv[1] ?? ""), "castgraph.js");
/** Says on the way out what the process has used; its threads, which load this as well, keep silent. */
const onExit = `import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("used " + JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6]));
});`;

/** Builds 1,000 and 10,000 episodes, and as many more as `CASTGRAPH_SCALE` says (100000). */
export async function measureScale(): Promise<readonly ScaleResult[]> {
  const asked = Number(process.env["CASTGRAPH_SCALE"] ?? 0);
  const results: ScaleResult[] = [];
  for (const episodes of [1000, 10_000, ...(asked > 0 ? [asked] : [])])
    results.push(await measure(episodes));
  return results;
}

/** A table for people. */
export function formatScale(results: readonly ScaleResult[]): string {
  const head = ["episodes", "MB", "s", "CPU s", "episodes/s", "MB/s", "peak MiB"];
  const rows = results.map(({ episodes, megabytes, seconds, cpuSeconds, peakMebibytes }) => [
    episodes.toLocaleString("en"),
    megabytes.toFixed(1),
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    (episodes / seconds).toFixed(0),
    (megabytes / seconds).toFixed(2),
    peakMebibytes.toFixed(0),
  ]);
  const line = (cells: readonly string[]) => cells.map((cell) => cell.padStart(12)).join("");
  return [
    "scale: castgraph build on invented archives",
    line(head),
    ...rows.map(line),
    "",
    formatQueries(results.map(({ queries }) => queries)),
  ].join("\n");
}

async function measure(episodes: number): Promise<ScaleResult> {
  const folder = mkdtempSync(join(tmpdir(), "castgraph-scale-"));
  try {
    const store = join(folder, "graph.castgraph");
    let bytes = 0;
    for (const { uri, text } of inventDocuments(await loadGazetteer(), { episodes })) {
      writeFileSync(join(folder, uri), text);
      bytes += statSync(join(folder, uri)).size;
    }
    const start = performance.now();
    const { stderr } = await promisify(execFile)(process.execPath, [
      "--import",
      `data:text/javascript,${encodeURIComponent(onExit)}`,
      program,
      "build",
      folder,
      "--out",
      store,
      "--quiet",
    ]);
    const seconds = (performance.now() - start) / 1000;
    const [peakMebibytes = 0, cpuSeconds = 0] = JSON.parse(
      /used (.*)$/.exec(stderr)?.[1] ?? "[]",
    ) as number[];
    const queries = await questionsTo(store);
    return { episodes, megabytes: bytes / 1e6, seconds, cpuSeconds, peakMebibytes, queries };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
