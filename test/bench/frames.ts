// npm run bench -- frames [SIZE…]: how long a frame takes while one pans, ours against others, in a real browser.
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { type Rolldown, build } from "vite";
import { launchBrowser } from "../support/browser.ts";
import { type ServedFile, serve } from "../support/serve.ts";
import { flatMap } from "./flat-map.ts";
import type { FrameTimes } from "./frames-page/main.ts";

/** Beyond so many nodes a renderer is not tried: it would take minutes or fail. */
const largest: Readonly<Record<string, number>> = {
  castgraph: Infinity,
  sigma: 100_000,
  canvas: 100_000,
  "force-graph": 100_000,
  "vis-network": 10_000,
  cytoscape: 10_000,
};
const defaultSizes = [1000, 10_000, 100_000];
const rounds = 3;
/** Of one size: no round is begun after so many seconds, and no page is waited for longer. */
const seconds = { size: 70, page: 35 } as const;
/** Other renderers put styles into the page. */
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** Prints a table for each size; renderers take turns, each in a fresh page. */
export async function runFrames(sizes: readonly number[], only?: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await pageFiles();
    for (const size of sizes.length > 0 ? sizes : defaultSizes) {
      const map = flatMap(size);
      const content = JSON.stringify(map);
      const files = new Map(page).set("/map.json", { mediaType: "application/json", content });
      const names = Object.keys(largest).filter(
        (name) => size <= largest[name]! && (only === undefined || name === only),
      );
      const results = await measure(browser, files, names);
      console.log(format(`${size} nodes, ${map.source.length} links, 1280 × 800`, results));
    }
  } finally {
    await browser.close();
  }
}

/** Milliseconds, one entry a round. */
interface Measured {
  readonly opening: number[];
  readonly frame: number[];
}

async function measure(
  browser: Browser,
  files: ReadonlyMap<string, ServedFile>,
  names: readonly string[],
): Promise<ReadonlyMap<string, Measured>> {
  const server = await serve(files, policy);
  const results = new Map(
    names.map((name): [string, Measured] => [name, { opening: [], frame: [] }]),
  );
  try {
    const begin = performance.now();
    const failed = new Set<string>();
    const isInTime = () => performance.now() - begin < seconds.size * 1000;
    for (let round = 0; round < rounds && isInTime(); round++) {
      for (const [name, result] of results) {
        if (failed.has(name)) continue;
        const times = await open(browser, `${server.url}?renderer=${name}`);
        if (!times) {
          failed.add(name);
          continue;
        }
        result.opening.push(times.opening);
        result.frame.push(times.frame);
      }
    }
  } finally {
    await server.close();
  }
  return results;
}

/** Nothing where the renderer gave up. */
async function open(browser: Browser, url: string): Promise<FrameTimes | undefined> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    page.on("pageerror", (error) => console.error(`${url}: ${error.message}`));
    await page.goto(url);
    await page.waitForSelector("[data-done]", { timeout: seconds.page * 1000 });
    return await page.evaluate(() => window.frameTimes);
  } catch (error) {
    console.error(
      `${url}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
    );
    return undefined;
  } finally {
    await page.close();
  }
}

function format(title: string, results: ReadonlyMap<string, Measured>): string {
  const ours = median(results.get("castgraph")?.frame ?? []);
  const rows = [...results].map(([name, { opening, frame }]) =>
    frame.length === 0
      ? [name, "gave up", "", ""]
      : [
          name,
          `${whole(median(frame))} (${whole(Math.min(...frame))}–${whole(Math.max(...frame))})`,
          (median(frame) / ours).toFixed(1),
          whole(median(opening)),
        ],
  );
  const head = ["", "ms a frame", "times ours", "graph to first frame"];
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join("  ");
  return [`frames: ${title}`, line(head), ...rows.map(line), ""].join("\n");
}

async function pageFiles(): Promise<ReadonlyMap<string, ServedFile>> {
  const result = await build({
    configFile: false,
    root: resolve("test/bench/frames-page"),
    base: "./",
    logLevel: "error",
    build: { write: false, target: "es2022", modulePreload: { polyfill: false } },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return new Map(
    output!.output.map((file): [string, ServedFile] => [
      `/${file.fileName}`,
      {
        mediaType: mediaTypes.find(([end]) => file.fileName.endsWith(end))?.[1] ?? "",
        content: file.type === "chunk" ? file.code : file.source,
      },
    ]),
  );
}

const mediaTypes = [
  [".html", "text/html"],
  [".js", "text/javascript"],
  [".css", "text/css"],
] as const;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

function whole(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(1);
}
