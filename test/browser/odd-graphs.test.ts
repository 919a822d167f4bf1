// Graphs that are not an archive of ours, sizes and colours that are not ours, in a real browser.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKnowledgeGraph, type KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { importGraph } from "../../src/importers/importers.ts";
import { launchBrowser } from "../support/browser.ts";
import { withPage, type PageOptions } from "../support/open-page.ts";
import { servePage } from "../support/page-site.ts";
import { smallGraph } from "../support/small-graph.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(
  graph: KnowledgeGraph,
  check: (page: Page) => Promise<void>,
  { hash = "", ...options }: PageOptions & { readonly hash?: string } = {},
): Promise<void> {
  const server = await servePage(graph);
  try {
    await withPage(browser, `${server.url}${hash}`, check, { ready: ".start, .card", ...options });
  } finally {
    await server.close();
  }
}

describe("a graph made elsewhere", () => {
  const gexf =
    '<gexf version="1.3"><graph><nodes><node id="a" label="Ada"/><node id="b" label="Bo"/></nodes>' +
    '<edges><edge source="a" target="b"/></edges></graph></gexf>';

  it("is not said to be an archive, and its only type is not said to be hidden", async () => {
    await open(importGraph(gexf), async (page) => {
      await page.getByRole("heading", { name: "2 nodes" }).waitFor();
      await page.getByText("made elsewhere").waitFor();
      expect(await page.getByText("Ask the archive").count()).toBe(0);
      const other = page.locator(".legend-toggle", { hasText: "Other" });
      expect(await other.getAttribute("aria-pressed")).toBe("true");
    });
  });

  it("may be empty: then another can be opened, and no filter is to blame", async () => {
    await open(createKnowledgeGraph(), async (page) => {
      const empty = page.locator(".map-empty");
      await empty.getByRole("button").click();
      await page.getByRole("dialog").waitFor();
      expect(await empty.innerText()).not.toContain("filter");
    });
  });
});

describe("the line of counts", () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])("stands below the map, not on it: $width × $height", async (viewport) => {
    await open(
      smallGraph(),
      async (page) => {
        const notes = page.locator(".map-notes");
        await notes.waitFor();
        const [map, line] = [await page.locator(".stage").boundingBox(), await notes.boundingBox()];
        expect(map!.y + map!.height).toBeLessThanOrEqual(line!.y);
      },
      { viewport },
    );
  });
});

describe("forced colours", () => {
  it("leave marked words readable and bars visible", async () => {
    await open(
      smallGraph(),
      async (page) => {
        const style = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => {
              const { backgroundColor, color } = getComputedStyle(element);
              return { backgroundColor, color };
            });
        await page.locator(".mention").first().waitFor();
        const marked = await style(".mention:not(.mention-faint)");
        expect(marked.backgroundColor).toMatch(/^rgb\(/); // not clear
        expect(marked.backgroundColor).not.toBe(marked.color);
        const ground = await style("body");
        expect((await style(".row-bar > span")).backgroundColor).not.toBe(ground.backgroundColor);
        await page.goto(page.url().replace(/#.*/, "#screen=review"));
        // Text in the colour of the ground would be hidden by the plate that browsers put behind it.
        await page.locator(".button-main:not(:disabled)").first().waitFor();
        expect((await style(".button-main:not(:disabled)")).color).not.toBe(ground.backgroundColor);
      },
      {
        hash: "#page=technology:envoy",
        ready: ".page",
        forcedColors: "active",
        colorScheme: "dark",
      },
    );
  });
});
