// npm run bench -- opening: how long from the address to the map with its labels, for archives of all sizes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { analyse } from "../../src/analysis/analyse.ts";
import { type GraphRecords, recordsOf } from "../../src/graph/graph-records.ts";
import { createApp } from "../../src/server/app.ts";
import { listen } from "../../src/server/listen.ts";
import { type PageFile, readPage } from "../../src/server/page-files.ts";
import { openDatabase } from "../../src/store/database.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import { writeGraph } from "../../src/store/write-graph.ts";
import { launchBrowser } from "../support/browser.ts";
import { inventGraph } from "../support/invented-graph.ts";
import { inventRecords } from "./invent-records.ts";

/** What was measured of one archive; milliseconds from navigation. */
export interface OpeningResult {
  readonly archive: string;
  readonly nodes: number;
  readonly edges: number;
  /** Whether the page loaded all of it, or the overview of what the server holds. */
  readonly isWhole: boolean;
  /** Until the map with its labels was drawn; the median, the least, the most. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

interface Archive {
  readonly name: string;
  readonly records: () => GraphRecords;
  readonly isWhole: boolean;
}

const analysed = (things: number, episodes: number) => () => {
  const graph = inventGraph({ things, episodes });
  analyse(graph);
  return recordsOf(graph);
};

const archives: readonly Archive[] = [
  { name: "like the sample", records: analysed(150, 47), isWhole: true },
  { name: "a thousand", records: analysed(1000, 300), isWhole: true },
  { name: "ten thousand, whole", records: analysed(7000, 3000), isWhole: true },
  { name: "ten thousand, overview", records: analysed(7000, 3000), isWhole: false },
  {
    name: "a hundred thousand, overview",
    records: () => inventRecords({ episodes: 50_000, things: 50_000, thingsPerEpisode: 10 }),
    isWhole: false,
  },
];

const rounds = 5;

/** Each archive is written into a file, served from it and opened in a fresh browser page `rounds` times. */
export async function measureOpening(): Promise<OpeningResult[]> {
  const browser = await launchBrowser();
  // The page as `npm run build` leaves it.
  const page = await readPage("dist/page");
  try {
    const results: OpeningResult[] = [];
    for (const archive of archives) results.push(await measure(browser, page, archive));
    return results;
  } finally {
    await browser.close();
  }
}

async function measure(
  browser: Browser,
  page: ReadonlyMap<string, PageFile>,
  { name, records: make, isWhole }: Archive,
): Promise<OpeningResult> {
  const folder = mkdtempSync(join(tmpdir(), "castgraph-bench-"));
  const path = join(folder, "bench.castgraph");
  const records = make();
  const database = await openDatabase(path);
  await writeGraph(database, { records });
  await database.close();
  const store = await openSqlGraphStore(await openDatabase(path));
  const app = createApp(store, page, { mostWhole: isWhole ? Infinity : 0 });
  const server = await listen(app, { port: 0, orFree: true });
  try {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await open(browser, server.url));
    times.sort((a, b) => a - b);
    return {
      archive: name,
      nodes: records.nodeCount,
      edges: records.edgeCount,
      isWhole,
      median: times[rounds >> 1]!,
      least: times[0]!,
      most: times.at(-1)!,
    };
  } finally {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a context of its own, so that nothing is cached. */
async function open(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(url);
    const shown = await page.waitForFunction(
      () => (window.castgraph?.labels.length ?? 0) > 0 && performance.now(),
      undefined,
      { polling: "raf", timeout: 120_000 },
    );
    return Number(await shown.jsonValue());
  } finally {
    await context.close();
  }
}

export function formatOpening(results: readonly OpeningResult[]): string {
  const rows = results.map(({ archive, nodes, edges, median, least, most }) => [
    archive,
    nodes.toLocaleString("en"),
    edges.toLocaleString("en"),
    `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`,
  ]);
  const head = ["archive", "nodes", "edges", "ms to the labelled map"];
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join("  ");
  return [
    "opening: from the address to the map with its labels",
    line(head),
    ...rows.map(line),
    "",
  ].join("\n");
}
