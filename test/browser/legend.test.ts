// The legend by keyboard: few stops of the Tab key, and arrows to all the rest.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { withPage } from "../support/open-page.ts";
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

const open = (check: (page: Page) => Promise<void>) =>
  withPage(browser, server.url, check, { ready: ".number-filters" });

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
  );

it("has one stop for the rows of each part", async () => {
  await open(async (page) => {
    const stops = page.locator(".legend :is(button, a[href], input):not([tabindex='-1'])");
    const all = page.locator(".legend :is(button, a[href], input)");
    const lists = await page.locator(".legend-list").count();
    expect(lists).toBeGreaterThan(2);
    expect(await all.count()).toBeGreaterThan(45);
    expect(await stops.count()).toBeLessThan(25);
    expect(await page.locator(".legend-list .legend-toggle:not([tabindex='-1'])").count()).toBe(
      lists,
    );
  });
});

it("goes from row to row by arrows, and Tab leaves and comes back to where one was", async () => {
  await open(async (page) => {
    await page.getByRole("button", { name: /^People/ }).focus();
    await page.keyboard.press("ArrowDown");
    await eventually(() => focused(page)).toMatch(/^Organisations/);
    await page.keyboard.press("Tab");
    await eventually(() => focused(page)).toMatch(/^Show only Organisations/);
    await page.keyboard.press("ArrowDown");
    await eventually(() => focused(page)).toMatch(/^Show only Technologies/);
    await page.keyboard.press("Tab");
    const next = await focused(page);
    expect(next).not.toMatch(/Technologies|Topics/);
    await page.keyboard.press("Shift+Tab");
    await eventually(() => focused(page)).toMatch(/^Show only Technologies/);
    await page.keyboard.press("Home");
    await eventually(() => focused(page)).toMatch(/^Show only People/);
    await page.keyboard.press("ArrowUp");
    await eventually(() => focused(page)).toMatch(/^Show only People/);
    await page.keyboard.press("Enter");
    // Whatever is hidden by it, the rows can be reached still.
    await eventually(() => page.locator(".chip").count()).toBeGreaterThan(0);
    await page.keyboard.press("End");
    await eventually(() => focused(page)).not.toMatch(/^Show only People/);
  });
});
