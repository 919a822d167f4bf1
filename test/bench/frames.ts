// npm run bench -- frames [SIZE… RENDERER…]: how long a frame takes while one pans, ours against others, in a real browser.
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
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
const defaultSizes = [1000, 10_000, 50_000, 100_000];
const rounds = 3;
/** Of one size: no round is begun after so many seconds, and no page is waited for longer. */
const seconds = { size: 150, page: 60 } as const;
/** Other renderers put styles into the page. */
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** What was measured, by size and renderer: milliseconds, one entry a round; empty where a renderer gave up. */
export type FrameResults = Record<string, Record<string, readonly FrameTimes[]>>;

/**
 * Measures renderers in turn, each in a fresh page, and prints a table for each size. Results are kept in `file`, where
 * those of earlier runs stay: all of it takes a quarter of an hour, and may be done in pieces.
 */
export async function runFrames(
  sizes: readonly number[],
  only: readonly string[],
  file = "dist/bench-frames.json",
): Promise<void> {
  const results: FrameResults = existsSync(file)
    ? (JSON.parse(await readFile(file, "utf8")) as FrameResults)
    : {};
  const browser = await launchBrowser();
  try {
    const page = await pageFiles();
    for (const size of sizes.length > 0 ? sizes : defaultSizes) {
      const map = flatMap(size);
      const content = JSON.stringify(map);
      const files = new Map(page).set("/map.json", { mediaType: "application/json", content });
      const names = Object.keys(largest).filter(
        (name) => size <= largest[name]! && (only.length === 0 || only.includes(name)),
      );
      results[size] = { ...results[size], ...(await measure(browser, files, names)) };
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
      console.log(format(`${size} nodes, ${map.source.length} links, 1280 × 800`, results[size]));
    }
  } finally {
    await browser.close();
  }
}

async function measure(
  browser: Browser,
  files: ReadonlyMap<string, ServedFile>,
  names: readonly string[],
): Promise<Record<string, readonly FrameTimes[]>> {
  const server = await serve(files, policy);
  const results: Record<string, FrameTimes[]> = Object.fromEntries(names.map((name) => [name, []]));
  try {
    const begin = performance.now();
    const failed = new Set<string>();
    const isInTime = () => performance.now() - begin < seconds.size * 1000;
    for (let round = 0; round < rounds; round++) {
      for (const name of names) {
        // Everybody is tried once.
        if (failed.has(name) || (round > 0 && !isInTime())) continue;
        const times = await open(browser, `${server.url}?renderer=${name}`);
        if (times) results[name]!.push(times);
        else failed.add(name);
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

function format(title: string, results: Readonly<Record<string, readonly FrameTimes[]>>): string {
  const ours = medianOf(results["castgraph"] ?? [], "frame");
  const rows = Object.keys(largest).flatMap((name) => {
    const times = results[name];
    if (!times) return [];
    if (times.length === 0) return [[name, "gave up", "", "", ""]];
    const frames = times.map(({ frame }) => frame);
    const range = `(${whole(Math.min(...frames))}–${whole(Math.max(...frames))})`;
    return [
      [
        name,
        `${whole(medianOf(times, "frame"))} ${range}`,
        (medianOf(times, "frame") / ours).toFixed(1),
        whole(medianOf(times, "settling")),
        whole(medianOf(times, "opening")),
      ],
    ];
  });
  const head = ["", "ms a frame", "times ours", "then to rest", "graph to first frame"];
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

function medianOf(times: readonly FrameTimes[], what: keyof FrameTimes): number {
  const sorted = times.map((one) => one[what]).toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

function whole(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toFixed(1);
}
