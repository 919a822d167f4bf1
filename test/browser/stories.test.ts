// Views and stories in a real browser: saved, put in order, told, shared, taken away and brought back.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillPage } from "../../src/exporters/single-page.ts";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import { parseStories } from "../../src/graph/story.ts";
import { launchBrowser } from "../support/browser.ts";
import { withPage } from "../support/open-page.ts";
import { builtSinglePage, servePage } from "../support/page-site.ts";
import { sampleArchive } from "../support/sample-archive.ts";
import type { RunningServer } from "../support/serve.ts";

let browser: Browser;
let server: RunningServer;
const graph = sampleArchive();
graph.setAttribute("stories", [
  {
    title: "Meshes at sea",
    steps: [
      { title: "A proxy", caption: "Where it began.", view: "selected=technology:envoy" },
      { title: "A table", caption: "", view: "screen=table" },
    ],
  },
]);

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), servePage(graph)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens the page at a view state. */
const open = (
  hash: string,
  check: (page: Page) => Promise<void>,
  { width = 1280, url = server.url } = {},
) =>
  withPage(browser, `${url}${hash && `#${hash}`}`, check, {
    ready: "main h1",
    viewport: { width, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });

const step = (page: Page) => page.locator(".story-step").innerText();
const titles = (page: Page) =>
  page
    .locator(".step-title")
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

describe("a story", () => {
  it("is told by keyboard, forth and back, and left", async () => {
    await open("", async (page) => {
      await page.getByRole("link", { name: "Take the tour" }).click();
      const first = await step(page);
      await page.keyboard.press("ArrowRight");
      await page.getByText(/^2 of /).waitFor();
      expect(await step(page)).not.toBe(first);
      await page.keyboard.press("PageUp");
      await page.getByText(/^1 of /).waitFor();
      expect(await step(page)).toBe(first);
      await page.keyboard.press("End");
      await page.getByRole("button", { name: "Next view" }).click();
      await page.goBack();
      expect(await step(page)).toBe(first);
      await page.keyboard.press("Escape");
      await page.locator(".story-bar").waitFor({ state: "detached" });
    });
  });

  it("that came with the graph is there, also in a page of one file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "castgraph-stories-"));
    try {
      const file = join(folder, "graph.html");
      writeFileSync(file, [...fillPage(builtSinglePage(), writeGraphFile(graph))].join(""));
      for (const url of [server.url, pathToFileURL(file).href])
        await open(
          "story=0,graph:meshes-at-sea&selected=technology:envoy",
          async (page) => {
            expect(await step(page)).toBe("A proxy");
            await page.getByText("Where it began.").waitFor();
            await page.getByRole("button", { name: "Next view" }).click();
            await page.locator(".table-screen").waitFor();
          },
          { url },
        );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("is made of saved views, renamed, put in order, and survives a link and a file", async () => {
    await open("selected=technology:envoy", async (page) => {
      await page.locator(".brand").focus();
      await page.keyboard.press("s");
      await page.getByRole("button", { name: "Save this view" }).click();
      await page.getByLabel("Name of this view").fill("Again");
      await page.keyboard.press("Enter");
      await page.locator(".step-entry").nth(1).waitFor();
      expect(await titles(page)).toEqual(["Envoy", "Again"]);
      await page.getByRole("button", { name: "Move “Again” up" }).click();
      expect(await titles(page)).toEqual(["Again", "Envoy"]);
      await page.getByLabel("Title of view 1").fill("Twice");
      await page.keyboard.press("Tab");
      await page.getByLabel("Put “Twice” into a story").selectOption({ label: "New story" });
      await page.getByLabel("Put “Envoy” into a story").selectOption({ label: "Untitled story" });
      await page.getByRole("button", { name: "Edit “Untitled story”" }).click();
      await page.getByLabel("Title of the story").fill("Two looks");
      await page.getByLabel("Caption of view 2").fill("The same, and yet.");
      await page.getByRole("button", { name: "Done" }).click();

      await page.reload();
      await page.locator(".card").waitFor();
      await page.locator(".brand").press("s");
      await page.getByText("2 views").first().waitFor();
      await page.getByRole("button", { name: "Copy link to “Two looks”" }).click();
      await page.getByText("The link is copied").waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Export “Two looks”" }).click(),
      ]);
      const text = readFileSync(await download.path(), "utf8");
      expect(parseStories(text)!.map(({ title }) => title)).toEqual(["Two looks"]);
      await page.getByRole("button", { name: "Delete “Two looks”" }).click();
      await page.locator("input[type=file]").setInputFiles({
        name: "two.json",
        mimeType: "application/json",
        buffer: Buffer.from(text),
      });
      await page.getByText("1 story was imported.").waitFor();

      // Somebody else, who has nothing but the link.
      const other = await browser.newPage();
      await other.goto(link);
      expect(await step(other)).toBe("Twice");
      await other.keyboard.press("PageDown");
      await other.getByText("The same, and yet.").waitFor();
      await other.close();
    });
  });

  it("fits a phone", async () => {
    await open(
      "story=0,tour",
      async (page) => {
        const bar = await page.locator(".story-bar").boundingBox();
        const map = await page.locator(".map").boundingBox();
        expect(map!.y + map!.height).toBeLessThanOrEqual(bar!.y + 1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        const next = await page.getByRole("button", { name: "Next view" }).boundingBox();
        expect(next!.height).toBeGreaterThanOrEqual(44);
      },
      { width: 390 },
    );
  });
});

describe("settings", () => {
  it("that change the picture are in the address and undone; the others stay on the machine", async () => {
    await open("", async (page) => {
      await page.getByRole("button", { name: "Settings" }).click();
      await page.getByRole("radio", { name: "Betweenness" }).check();
      await page.getByRole("radio", { name: "Date" }).check();
      await page.getByRole("radio", { name: "Many" }).check();
      await page.getByRole("radio", { name: "More" }).check();
      await page.getByRole("radio", { name: "Less" }).check();
      expect(new URL(page.url()).hash).toBe("#color=date&size=betweenness&labels=many");
      await page.keyboard.press("Escape");
      await page.locator(".color-key").getByText("2019").waitFor();
      await page.keyboard.press("Control+z");
      await page.waitForFunction(() => !location.hash.includes("labels"));
      await page.reload();
      await page.locator(".start").waitFor();
      const kept = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect(kept).toMatchObject({ contrast: "more", motion: "less" });
      expect(new URL(page.url()).hash).toBe("#color=date&size=betweenness");
    });
  });
});
