// Filters in a real browser: sliders over histograms, counts, chips, hubs, neighbours; all in the address, all undone.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { withPage } from "../support/open-page.ts";
import { eventually } from "../support/eventually.ts";
import { servePage } from "../support/page-site.ts";
import { sampleArchive } from "../support/sample-archive.ts";
import type { RunningServer } from "../support/serve.ts";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), servePage(sampleArchive())]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens the page at a view state. */
const open = (
  hash: string,
  check: (page: Page) => Promise<void>,
  {
    width = 1280,
    height = 900,
    ...options
  }: { width?: number; height?: number; reducedMotion?: "no-preference" | "reduce" } = {},
) =>
  withPage(browser, `${server.url}${hash && `#${hash}`}`, check, {
    ready: "main h1",
    viewport: { width, height },
    ...options,
  });

/** Labels of the map on which a chip lies; one text says that there is no map yet. */
function textsBelowChips(): string[] {
  const map = document.querySelector(".stage")!.getBoundingClientRect();
  const chips = Array.from(document.querySelectorAll(".chip"), (chip) =>
    chip.getBoundingClientRect(),
  );
  const labels = window.castgraph?.labels ?? [];
  if (labels.length === 0) return ["no map"];
  return labels
    .filter(({ x, y, width, height }) => {
      const [left, top] = [map.x + x, map.y + y];
      return chips.some(
        (chip) =>
          left < chip.right &&
          chip.left < left + width &&
          top < chip.bottom &&
          chip.top < top + height,
      );
    })
    .map(({ text }) => text);
}

const stateOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const density = (page: Page) => page.locator(".map-notes p[role=status]").innerText();
const countOf = async (page: Page, name: RegExp) =>
  Number(await page.getByRole("button", { name }).locator(".legend-count").innerText());

describe("numbers", () => {
  it("are chosen over their histogram by keyboard, said in words, and taken back at once", async () => {
    await open("", async (page) => {
      const least = page.getByRole("slider", { name: "Fewest episodes of a link" });
      await least.press("ArrowRight");
      await least.press("ArrowRight");
      await eventually(() => stateOf(page)).toBe("#episodes=3");
      await eventually(() => least.getAttribute("aria-valuetext")).toBe("3 or more");
      await page.getByRole("link", { name: /Links in 3 or more episodes/ }).waitFor();
      await eventually(() => density(page)).toContain("links in 3 or more episodes");
      await page.keyboard.press("Control+z");
      await eventually(() => stateOf(page)).toBe("");
      // The next move is a decision of its own.
      await least.press("ArrowRight");
      await eventually(() => stateOf(page)).toBe("#episodes=2");
      await page.keyboard.press("Control+z");
      await eventually(() => stateOf(page)).toBe("");
    });
  });

  it("are chosen by drawing, from both sides", async () => {
    await open("", async (page) => {
      const plot = page.locator('.range-plot[data-thumbs="2"]');
      await plot.scrollIntoViewIfNeeded();
      const box = (await plot.boundingBox())!;
      const y = box.y + box.height - 12;
      await page.mouse.move(box.x + 1, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, y, { steps: 5 });
      await page.mouse.up();
      await eventually(() => stateOf(page)).toMatch(/^#degrees=\d+,$/);
      await page.getByRole("slider", { name: "Most links of a node" }).press("ArrowLeft");
      await eventually(() => stateOf(page)).toMatch(/^#degrees=\d+,\d+$/);
      await page.goBack();
      await eventually(() => stateOf(page)).toMatch(/^#degrees=\d+,$/);
      await page.locator(".chip").click();
      await eventually(() => stateOf(page)).toBe("");
    });
  });
});

describe("counts", () => {
  it("say what a click would leave with the other filters", async () => {
    await open("period=2018,2018&hide=other,podcast,technology", async (page) => {
      await page.locator(".range").first().waitFor();
      const promised = await countOf(page, /^Technologies/);
      const before = Number((await density(page)).match(/^\d+/)![0]);
      await page.getByRole("button", { name: /^Technologies/ }).click();
      await eventually(async () => Number((await density(page)).match(/\d+(?= node)/)![0])).toBe(
        before + promised,
      );
    });
  });

  it("of kinds of links tell what is said from what comes up together", async () => {
    await open("", async (page) => {
      const together = page.getByRole("button", { name: /^In one episode/ });
      await together.click();
      await eventually(() => stateOf(page)).toBe("#kinds=together");
      await page.getByRole("link", { name: /Only what is said outright/ }).waitFor();
      const said = await page
        .locator("[aria-labelledby=legend-kinds] .legend-count")
        .allInnerTexts();
      expect(said.length).toBeGreaterThan(3);
    });
  });
});

describe("everything composes", () => {
  const hash =
    "muted=technology:docker&hide=other,podcast,topic&period=2017-01-01,2019-06-30&episodes=2&degrees=3,63&kinds=uses";

  it("into chips, an address that another tab understands, and nothing when the last chip is gone", async () => {
    await open(hash, async (page) => {
      const chips = page.locator(".chip");
      await eventually(() => chips.count()).toBe(6);
      await eventually(() => page.evaluate(textsBelowChips)).toEqual([]);
      const shown = await density(page);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await eventually(() => density(other)).toBe(shown);
      await other.close();
      for (let left = 5; left >= 0; left--) {
        await chips.first().click();
        await eventually(() => chips.count()).toBe(left);
      }
      await eventually(() => stateOf(page)).toBe("");
    });
  });

  it("and where nothing is left one click mends it", async () => {
    await open("episodes=999&period=2016,2016", async (page) => {
      await page.getByText("No two of these share so many episodes.").waitFor();
      await page.getByRole("link", { name: "Show links in one episode" }).click();
      await eventually(() => density(page)).toMatch(/nodes/);
      await eventually(() => stateOf(page)).toBe("#period=2016,2016");
    });
    await open("screen=table&episodes=999&period=1990,1990", async (page) => {
      await page.getByText("Nothing is left to show with these filters.").waitFor();
      await page.getByRole("link", { name: "Take all filters away" }).click();
      await page.locator(".table-name").first().waitFor();
    });
  });
});

describe("on the map", () => {
  it("hubs are muted by button, key and all at once; what was moved is put back", async () => {
    await open("selected=technology:kubernetes&pinned=technology:kubernetes,5,5", async (page) => {
      const card = page.getByRole("complementary", { name: "Card" });
      await card.getByRole("link", { name: "Leave out links" }).click();
      await eventually(() => stateOf(page)).toContain("muted=technology:kubernetes");
      await page.locator(".brand").focus();
      await page.keyboard.press("h");
      await eventually(() => stateOf(page)).not.toContain("muted");
      await card.getByRole("link", { name: "Put back" }).click();
      await eventually(() => stateOf(page)).not.toContain("pinned");
      await page.getByRole("button", { name: /^Leave out the links of \d+ hubs/ }).click();
      await eventually(() => stateOf(page)).toContain("muted=");
      await page.getByRole("button", { name: /^Take in the links of \d+ hubs/ }).click();
      await eventually(() => stateOf(page)).not.toContain("muted");
    });
  });

  it("neighbours come ten at a time and go again", async () => {
    // On a phone, where the map has room for few.
    await open(
      "selected=technology:kubernetes",
      async (page) => {
        const tools = page.locator(".map-tools");
        const shown = async () => Number((await tools.innerText()).match(/^\d+/)![0]);
        const first = await shown();
        await tools.getByRole("link", { name: /more$/ }).click();
        await eventually(() => stateOf(page)).toContain("expand=technology:kubernetes,10");
        await eventually(shown).toBeGreaterThan(first);
        await tools.getByRole("link", { name: "Fewer" }).click();
        await eventually(shown).toBe(first);
      },
      { width: 390, height: 844 },
    );
  });
});

describe("time", () => {
  it("is narrowed on a phone, where it comes with the filters", async () => {
    await open(
      "",
      async (page) => {
        await eventually(() => page.locator(".time").isVisible()).toBe(false);
        await page.getByRole("button", { name: "Legend and filters" }).click();
        const from = page.getByRole("slider", { name: "From" });
        await from.press("PageUp");
        await eventually(() => stateOf(page)).toContain("period=2017-01-01");
        const { width } = (await page.locator(".time-plot").boundingBox())!;
        expect(width).toBeGreaterThan(160);
        await eventually(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      },
      { width: 390, height: 844 },
    );
  });

  it("goes by hand, step by step, for who asked for less motion", async () => {
    await open(
      "",
      async (page) => {
        const next = page.getByRole("button", { name: "One step on" });
        await next.click();
        await eventually(() => stateOf(page)).toBe("#period=2016-01-01,2016-12-31");
        await next.click();
        await eventually(() => stateOf(page)).toBe("#period=2016-04-01,2017-03-31");
        await page.goBack();
        await eventually(() => stateOf(page)).toBe("#period=2016-01-01,2016-12-31");
      },
      { reducedMotion: "reduce" },
    );
  });

  it("plays by itself otherwise, as one step of the history", async () => {
    await open("", async (page) => {
      await page.getByRole("button", { name: "Play" }).click();
      await eventually(() => stateOf(page)).toBe("#period=2016-04-01,2017-03-31");
      await page.getByRole("button", { name: "Pause" }).click();
      await page.goBack();
      await eventually(() => stateOf(page)).toBe("");
    });
  });
});
