// Windows between a phone and a desk: nothing in the header or under the bars runs into what stands beside it.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createKnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { launchBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { addEpisode, addMention, addThing } from "../support/literal-graph.ts";
import { withPage } from "../support/open-page.ts";
import { servePage } from "../support/page-site.ts";
import type { RunningServer } from "../support/serve.ts";

let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  const graph = createKnowledgeGraph();
  addThing(graph, "technology:buoy", "Buoy");
  addThing(graph, "technology:kite", "Kite", { x: 1, y: 1 });
  for (let year = 2006; year <= 2024; year++) {
    const id = `episode:${year}`;
    addEpisode(graph, id, { label: `${year}`, show: "Show", published: `${year}-06-01` });
    for (const thing of ["technology:buoy", "technology:kite"]) addMention(graph, id, thing);
  }
  [browser, server] = await Promise.all([launchBrowser(), servePage(graph)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const open = (width: number, hash: string, check: (page: Page) => Promise<void>) =>
  withPage(browser, `${server.url}${hash}`, check, {
    ready: ".start, .connections",
    viewport: { width, height: 768 },
  });

/** Left and right ends of what is shown, in the order of the page. */
const extents = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((found) =>
    found
      .filter((element) => element.getClientRects().length > 0 && element.textContent !== "")
      .map((element) => element.getBoundingClientRect())
      .map(({ left, right }) => ({ left, right })),
  );

describe.each([1280, 1130, 1024, 910])("a window %i wide", (width) => {
  it.each(["", "#screen=connections"])("leaves the search room for its words: %j", async (hash) => {
    await open(width, hash, async (page) => {
      const input = page.locator(".search input");
      // The start waits in the field, where the key is not shown.
      await eventually(async () => {
        await page.locator(".stage").focus();
        return page.locator(".search-key").isVisible();
      }).toBe(true);
      const { width: room } = (await input.boundingBox())!;
      expect(room).toBeGreaterThan(180);
      const padding = await input.evaluate((found) =>
        parseFloat(getComputedStyle(found).paddingRight),
      );
      const key = (await page.locator(".search-key").boundingBox())!;
      const field = (await input.boundingBox())!;
      expect(key.x).toBeGreaterThanOrEqual(field.x + field.width - padding);
      const [tools] = await extents(page, ".tools");
      expect(tools!.left).toBeGreaterThanOrEqual(field.x + field.width);
      expect(tools!.right).toBeLessThanOrEqual(width);
    });
  });

  it("names no more years than have room", async () => {
    await open(width, "", async (page) => {
      await page.locator(".time-years").waitFor();
      const years = await extents(page, ".time-years span");
      expect(years.length).toBeGreaterThan(3);
      for (const [i, { left }] of years.entries())
        if (i > 0) expect(left).toBeGreaterThanOrEqual(years[i - 1]!.right);
    });
  });
});
