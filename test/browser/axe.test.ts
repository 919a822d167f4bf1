// axe-core finds nothing to complain about on any screen, in light and in dark, wide and narrow.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { servePage } from "../support/page-site.ts";
import { sampleArchive } from "../support/sample-archive.ts";
import type { RunningServer } from "../support/serve.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let server: RunningServer;
const graph = sampleArchive();

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), servePage(graph)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const episode = graph.findNode((_, node) => node.label === "Meshes at Sea with Ilse Vandermeer")!;
const community = encodeURIComponent(`community:${graph.getAttributes().communities![0]!.label}`);

type Act = (page: Page) => Promise<void>;

/** Screen, its view state, and what is to be done first. */
const screens: readonly (readonly [name: string, hash: string, act?: Act])[] = [
  ["start", ""],
  ["search results", "", (page) => page.locator(".search input").fill("ku")],
  ["nothing found", "", (page) => page.locator(".search input").fill("qqqq")],
  ["thing", "selected=technology:envoy"],
  ["person", "selected=person:ilse-vandermeer&color=type"],
  ["episode", `mode=episodes&selected=${episode}`],
  ["link", "selected=technology:envoy&linked=technology:istio"],
  ["filters", "hide=person,other,podcast&period=2018,2019&degrees=3,40&kinds=uses&episodes=2"],
  ["the end of the filters", "muted=technology:envoy&pinned=technology:istio,10,10", showFilters],
  ["focus", "selected=technology:envoy&focus=technology:envoy,2"],
  ["unfolded and muted", "selected=technology:kubernetes&expand=technology:kubernetes,20"],
  ["empty map", "hide=person,organisation,technology,topic,podcast,other,event,work"],
  ["empty by several filters", "episodes=90&period=2016,2016"],
  ["episodes as nodes", "mode=episodes"],
  ["episode page", `page=${episode}`],
  ["thing page", "page=technology:envoy&selected=technology:envoy&linked=technology:istio"],
  ["show page", "page=podcast:harbour-talks"],
  ["community page", `page=${community}`],
  ["selection", "marked=technology:envoy,technology:kafka"],
  ["table", "screen=table&selected=technology:envoy"],
  ["table with marks", "screen=table&order=label&marked=technology:envoy,technology:istio"],
  ["empty table", "screen=table&episodes=90"],
  ["connections without ends", "screen=connections"],
  ["all ways", "screen=connections&connect=organisation:northwind-labs,technology:kafka&ways=all"],
  ["nothing connects", "screen=connections&connect=technology:envoy,technology:envoy"],
  ["unknown thing", "selected=technology:gone"],
  ["unknown page", "page=technology:gone"],
  ["person page", "page=person:ilse-vandermeer"],
  ["connections", "screen=connections&connect=organisation:northwind-labs,technology:kafka"],
  ["commands", "", (page) => page.keyboard.press("Control+k")],
  ["help", "selected=technology:envoy", (page) => page.keyboard.press("?")],
  ["download", "", openDownload],
  ["download of a selection", "selected=technology:envoy", openDownload],
  ["opened graph", "", openSomething],
  ["open files", "", (page) => page.locator(".brand").press("i")],
  ["remarks", "", readSomethingOdd],
  ["review", "screen=review"],
  ["review, decided", "screen=review", (page) => page.keyboard.press("a")],
  ["review, a form", "screen=review", (page) => page.keyboard.press("l")],
  ["stories", "", saveView],
  ["a story being told", "story=1,tour&selected=technology:envoy"],
  ["settings", "color=date", (page) => page.locator(".brand").press(",")],
];

function openDownload(page: Page): Promise<void> {
  return page.locator(".brand").press("d");
}

async function showFilters(page: Page): Promise<void> {
  const legend = page.getByRole("button", { name: "Legend and filters" });
  if (await legend.isVisible()) await legend.click();
  await page.locator(".range").first().waitFor();
  await page.locator(".hub-filters").scrollIntoViewIfNeeded();
}

async function openSomething(page: Page): Promise<void> {
  await page.locator(".brand").press("i");
  await page
    .getByLabel("Text to read")
    .fill("---\ntitle: One\ndate: 2019-03-04\n---\n\nAbout Kubernetes and Envoy.\n");
  await page.getByRole("button", { name: "Read", exact: true }).click();
  await page.getByRole("button", { name: "Show the graph" }).click();
  await page.locator(".kept-note").waitFor();
}

async function readSomethingOdd(page: Page): Promise<void> {
  await page.locator(".brand").press("i");
  await page.getByLabel("Text to read").fill("---\ndate: [2019\n---\n\nAbout Kubernetes.\n");
  await page.getByRole("button", { name: "Read", exact: true }).click();
  await page.locator(".remark").first().waitFor();
}

async function saveView(page: Page): Promise<void> {
  await page.locator(".brand").press("s");
  await page.getByRole("button", { name: "Save this view" }).click();
  await page.getByRole("button", { name: /^Make a copy/ }).click();
}

async function violations(address: string, dark: boolean, width: number, act?: Act) {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    // axe is put into the page by the test, which the page's own policy rightly forbids.
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}${address}`);
    await page.locator("main h1").first().waitFor();
    await act?.(page);
    await atRest(page);
    await page.evaluate(axe);
    // Of what passes one element will do; of what does not it tells all.
    const result = await page.evaluate(() =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
        resultTypes: ["violations"],
      }),
    );
    expect(result.passes.length).toBeGreaterThan(10);
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
  } finally {
    await context.close();
  }
}

/** All parts that are fetched are there, and what they do has been drawn. */
async function atRest(page: Page): Promise<void> {
  const isMap = await page.locator(".map").count();
  if (isMap > 0) await page.waitForFunction(() => window.castgraph !== undefined);
  if (await page.locator(".sheet-legend").isVisible()) {
    await page.locator(".range").first().waitFor({ state: "attached" });
  }
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Both themes and both widths; all four pairings of them with `CASTGRAPH_AXE=all`, in twice the time. */
const views: readonly (readonly [name: string, dark: boolean, width: number])[] = [
  ["light and wide", false, 1280],
  ["dark and narrow", true, 390],
  ...(process.env["CASTGRAPH_AXE"] === "all"
    ? ([
        ["dark and wide", true, 1280],
        ["light and narrow", false, 390],
      ] as const)
    : []),
];

// Two at a time: nothing here depends on how long anything takes.
describe.concurrent.each(views)("%s", (_name, dark, width) => {
  for (const [screen, hash, act] of screens) {
    it(screen, async () => {
      expect(await violations(hash && `#${hash}`, dark, width, act)).toEqual([]);
    });
  }
  it("embedded", async () => {
    const address = "?embed=1#selected=technology:envoy";
    expect(await violations(address, dark, width)).toEqual([]);
  });
});
