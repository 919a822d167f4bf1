// A graph that only the server holds whole: in columns, or the overview at first, then what a person comes to.
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { parseGraphFile } from "../../src/graph/graph-file.ts";
import { createApp } from "../../src/server/app.ts";
import { type Listening, listen } from "../../src/server/listen.ts";
import type { PageFile } from "../../src/server/page-files.ts";
import { createMemoryGraphStore } from "../../src/store/memory-graph-store.ts";
import { launchBrowser } from "../support/browser.ts";
import { inventGraph } from "../support/invented-graph.ts";
import { builtPage } from "../support/page-site.ts";

const graph = inventGraph({ things: 3000, episodes: 1200 });
/** Somebody who is not in the overview of 600. */
let rare: string;
let browser: Browser;
let server: Listening;
/** The same, where the page loads all columns. */
let columns: Listening;

beforeAll(async () => {
  analyse(graph);
  const things = graph
    .nodes()
    .filter((id) => id.startsWith("technology:"))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  rare = things[0]!;
  const page = new Map<string, PageFile>();
  for (const [path, { mediaType, content }] of builtPage()) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    page.set(path, { mediaType, bytes: Uint8Array.from(bytes) });
  }
  const store = createMemoryGraphStore(graph);
  const start = (mostInColumns: number) =>
    listen(createApp(store, page, { mostWhole: 1000, mostInColumns }), { port: 0, orFree: true });
  [browser, server, columns] = await Promise.all([launchBrowser(), start(1000), start(Infinity)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await columns?.close();
});

const rankOf = (id: string) => graph.getNodeAttribute(id, "pagerank") ?? 0;
const labelOf = (id: string) => graph.getNodeAttribute(id, "label");

describe("a large graph", () => {
  it("opens with its overview, and never asks for the whole", async () => {
    const { page, asked, problems } = await open("");
    const { counts } = await page.evaluate(() => ({ counts: window.castgraph!.counts }));
    expect(counts.shownNodes).toBe(150);
    expect(counts.allNodes).toBe(600);
    expect(await page.locator(".map-notes").textContent()).toContain("in the archive");
    expect(asked).not.toContain("/graph.json");
    expect(problems).toEqual([]);
    await page.close();
  });

  it("finds what lies outside, selects it with its neighbours, and tells what was said", async () => {
    const { page, problems } = await open("");
    await page.fill(".search input", labelOf(rare));
    await page.click(`.search [role="option"]:has-text("${labelOf(rare)}")`);
    await page.waitForFunction((id) => window.castgraph?.selected === id, rare);
    const nodes = await page.evaluate(() => window.castgraph!.nodes.map(({ id }) => id));
    const episode = graph.neighbors(rare).find((id) => id.startsWith("episode:"))!;
    const together = new Set(graph.neighbors(episode).filter((id) => id !== rare));
    expect(nodes.filter((id) => together.has(id)).length).toBeGreaterThan(2);
    await page.waitForSelector(`.card :text("${labelOf(episode)}")`);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("keeps the map where it is while more comes in", async () => {
    const { page } = await open("");
    const before = await places(page);
    await page.evaluate((id) => {
      location.hash = `selected=${encodeURIComponent(id)}`;
    }, rare);
    await page.waitForFunction((id) => window.castgraph?.selected === id, rare);
    const camera = await page.evaluate(() => window.castgraph!.camera.ratio);
    expect(camera).toBeGreaterThan(0);
    const after = await places(page);
    const kept = [...before.keys()].filter((id) => after.has(id));
    expect(kept.length).toBeGreaterThan(100);
    await page.close();
  });

  it("asks the server how two things are connected", async () => {
    const things = graph.nodes().filter((id) => id.startsWith("technology:"));
    const other = things.sort((a, b) => rankOf(a) - rankOf(b))[3]!;
    const { page, asked } = await open(`screen=connections&connect=${rare},${other}`);
    await page.waitForSelector(".paths .path");
    expect(asked).toContain("/api/path-between");
    await page.close();
  });
});

describe("a graph in columns", () => {
  it("opens as a whole map, without texts and quotations", async () => {
    const { page, asked, problems } = await open("mode=episodes&all=1", columns);
    const counts = await page.evaluate(() => window.castgraph!.counts);
    expect(counts.shownNodes).toBe(graph.order);
    expect(counts.shownLinks).toBe(graph.size);
    expect(asked).toContain("/graph.columns");
    expect(asked).not.toContain("/graph.json");
    expect(await page.locator(".start-facts").textContent()).not.toContain("page");
    expect(problems).toEqual([]);
    await page.close();
  });

  it("finds everything itself, and fetches what was said; the map stays", async () => {
    const { page, asked, problems } = await open("", columns);
    const before = await places(page);
    await page.fill(".search input", labelOf(rare));
    await page.click(`.search [role="option"]:has-text("${labelOf(rare)}")`);
    await page.waitForFunction((id) => window.castgraph?.selected === id, rare);
    const episode = graph.neighbors(rare).find((id) => id.startsWith("episode:"))!;
    await page.waitForSelector(`.card :text("${labelOf(episode)}")`);
    expect(asked).toContain("/api/subgraph");
    const after = await places(page);
    expect([...before.keys()].filter((id) => after.has(id)).length).toBeGreaterThan(100);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("is downloaded whole", async () => {
    const { page } = await open("", columns);
    await page.getByRole("button", { name: "Download" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click(".modal-actions .button-main"),
    ]);
    const file = await readFile(await download.path(), "utf8");
    expect(parseGraphFile(file).size).toBe(graph.size);
    await page.close();
  });

  it("brings in everything for a review", async () => {
    const page = await browser.newPage();
    await page.goto(`${columns.url}#screen=review`);
    await page.getByRole("heading", { name: "The review needs the texts." }).waitFor();
    await page.getByRole("button", { name: "Load all of it" }).click();
    await page.locator(".review-list, .review-main h1:not(:has-text('needs'))").first().waitFor();
    expect(await page.getByRole("button", { name: "Load all of it" }).count()).toBe(0);
    await page.close();
  });
});

async function places(page: Page): Promise<ReadonlyMap<string, number>> {
  const nodes = await page.evaluate(() => window.castgraph!.nodes);
  return new Map(nodes.map(({ id, x }) => [id, x]));
}

async function open(hash: string, from = server) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  const problems: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${from.url}#${hash}`);
  await page.waitForFunction(() => (window.castgraph?.nodes.length ?? 0) > 0);
  return { page, asked, problems };
}
