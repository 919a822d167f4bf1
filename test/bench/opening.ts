// npm run bench -- opening [ARCHIVE or WAY…]: how long from the address to the map with its labels, for archives of all sizes.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { analyse } from "../../src/analysis/analyse.ts";
import { sunflower } from "../../src/analysis/sunflower.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { recordsOf, type GraphRecords } from "../../src/graph/graph-records.ts";
import { createApp } from "../../src/server/app.ts";
import type { GraphLimits } from "../../src/server/large-graph.ts";
import { listen } from "../../src/server/listen.ts";
import { type PageFile, readPage } from "../../src/server/page-files.ts";
import { openDatabase } from "../../src/store/database.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import { writeGraph } from "../../src/store/write-graph.ts";
import { launchBrowser } from "../support/browser.ts";
import { inventGraph } from "../support/invented-graph.ts";
import { inventRecords } from "./invent-records.ts";

/** What was measured of one archive; milliseconds from navigation until the map with its labels was drawn. */
export interface OpeningResult {
  readonly archive: string;
  readonly nodes: number;
  readonly edges: number;
  /** How the page comes by the graph, and what it shows. */
  readonly way: string;
  /** The first time after the server was started; missing where nothing came in time. */
  readonly first?: number;
  /** Each time after that, ascending. */
  readonly later: readonly number[];
}

const analysed = (things: number, episodes: number) => () => {
  const graph = inventGraph({ things, episodes });
  analyse(graph);
  return recordsOf(graph);
};

/** Communities and places by a rule stand in for the analysis, which would take longer than the bench. */
function placed(): KnowledgeGraph {
  const graph = inventGraph({ things: 50_000, episodes: 50_000, thingsPerEpisode: 10 });
  const { x, y } = sunflower(graph.order, 24);
  const communities = 60;
  let at = 0;
  graph.updateEachNodeAttributes((_id, node) => {
    const [place, community] = [at, at % communities];
    at++;
    if (node.entityType === "episode") return { ...node, x: x[place]!, y: y[place]! };
    const pagerank = node.episodeCount / graph.size;
    return { ...node, x: x[place]!, y: y[place]!, community, pagerank };
  });
  graph.setAttribute(
    "communities",
    Array.from({ length: communities }, (_, i) => ({ label: `Community ${i}`, size: 800 })),
  );
  return graph;
}

interface BenchArchive {
  readonly name: string;
  readonly make: () => GraphRecords;
  /** Opened only where it is asked for by name. */
  readonly isHuge?: boolean;
}

const archives: readonly BenchArchive[] = [
  { name: "sample", make: analysed(150, 47) },
  { name: "thousand", make: analysed(1000, 300) },
  { name: "ten-thousand", make: analysed(7000, 3000) },
  { name: "hundred-thousand", make: () => recordsOf(placed()) },
  { name: "million", make: million, isHuge: true },
];

/** A million nodes and two million links; written in some minutes. */
function million(): GraphRecords {
  return inventRecords({ episodes: 500_000, things: 500_000, thingsPerEpisode: 4 });
}

interface Way extends GraphLimits {
  readonly name: string;
  readonly hash: string;
  /** Only archives of so many nodes are opened this way. */
  readonly least: number;
  readonly most?: number;
}

const ways: readonly Way[] = [
  { name: "whole (JSON)", hash: "", least: 0, most: 200_000, mostWhole: Infinity },
  { name: "columns", hash: "", least: 1000, most: 200_000, mostWhole: 0, mostInColumns: Infinity },
  {
    name: "columns, all drawn",
    hash: "#mode=episodes&all=1",
    least: 5000,
    most: 200_000,
    mostWhole: 0,
    mostInColumns: Infinity,
  },
  { name: "overview", hash: "", least: 5000, mostWhole: 0, mostInColumns: 0 },
];

const rounds = 5;
/** Nobody is waited for longer, and nobody who took so long is asked again. */
const milliseconds = { most: 120_000, again: 20_000 } as const;

/** Each archive is written into a file, which is kept for the next run, served and opened in fresh browser pages. */
export async function measureOpening(names: readonly string[] = []): Promise<OpeningResult[]> {
  const browser = await launchBrowser();
  // The page as `npm run build` leaves it.
  const page = await readPage("dist/page");
  try {
    const results: OpeningResult[] = [];
    for (const { name, make, isHuge = false } of named(archives, names)) {
      if (isHuge && !names.includes(name)) continue;
      const path = await written(name, make);
      for (const way of named(ways, names)) {
        const result = await measure(browser, page, name, path, way);
        if (result) results.push(result);
      }
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** Those that are named, all where none is. */
function named<T extends { readonly name: string }>(all: readonly T[], names: readonly string[]) {
  const some = all.filter(({ name }) => names.includes(name));
  return some.length > 0 ? some : all;
}

async function written(name: string, make: () => GraphRecords): Promise<string> {
  const folder = "dist/bench-opening";
  const path = join(folder, `${name}.castgraph`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const database = await openDatabase(path);
  await writeGraph(database, { records: make() });
  await database.close();
  return path;
}

async function measure(
  browser: Browser,
  page: ReadonlyMap<string, PageFile>,
  archive: string,
  path: string,
  way: Way,
): Promise<OpeningResult | undefined> {
  const store = await openSqlGraphStore(await openDatabase(path));
  const { nodes, edges } = (await store.facts()).counts;
  if (nodes < way.least || nodes > (way.most ?? Infinity)) {
    await store.close();
    return undefined;
  }
  const app = createApp(store, page, way);
  const server = await listen(app, { port: 0, orFree: true });
  const result = { archive, nodes, edges, way: way.name };
  const url = `${server.url}${way.hash}`;
  try {
    const first = await open(browser, url);
    if (first === undefined) return { ...result, later: [] };
    const later: number[] = [];
    for (let round = 0; round < rounds && first < milliseconds.again; round++)
      later.push((await open(browser, url)) ?? Infinity);
    return { ...result, first, later: later.toSorted((a, b) => a - b) };
  } finally {
    await server.close();
    await store.close();
  }
}

/** In a context of its own, so that nothing is cached; nothing where no map came in time. */
async function open(browser: Browser, url: string): Promise<number | undefined> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(`${url}: ${error.message}`));
    await page.goto(url);
    const shown = await page.waitForFunction(
      () => (window.castgraph?.labels.length ?? 0) > 0 && performance.now(),
      undefined,
      { polling: "raf", timeout: milliseconds.most },
    );
    return Number(await shown.jsonValue());
  } catch (error) {
    console.error(`${url}: ${error instanceof Error ? error.message.split("\n")[0] : "failed"}`);
    return undefined;
  } finally {
    await context.close();
  }
}

export function formatOpening(results: readonly OpeningResult[]): string {
  const rows = results.map(({ archive, nodes, edges, way, first, later }) => [
    archive,
    nodes.toLocaleString("en"),
    edges.toLocaleString("en"),
    way,
    first === undefined ? "gave up" : first.toFixed(0),
    later.length === 0
      ? ""
      : `${later[later.length >> 1]!.toFixed(0)} (${later[0]!.toFixed(0)}–${later.at(-1)!.toFixed(0)})`,
  ]);
  const head = ["archive", "nodes", "edges", "as", "the first time, ms", "later, ms"];
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
  const isText = (i: number) => i === 0 || i === 3;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (isText(i) ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join("  ");
  return [
    "opening: from the address to the map with its labels",
    line(head),
    ...rows.map(line),
    "",
  ].join("\n");
}
