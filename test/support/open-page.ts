// Opens a page in a browser context of its own, and holds it to having nothing to complain about.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";

/** How a page is opened; what is not said here is as in a new browser. */
export interface PageOptions extends BrowserContextOptions {
  /** What is there when the page can be used; it may be out of sight. */
  readonly ready?: string;
}

/** Runs `check` on the page at an address; whatever the browser complains about fails the test at its end. */
export async function withPage(
  browser: Browser,
  url: string,
  check: (page: Page) => Promise<void>,
  { ready, ...options }: PageOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    if (options.offline)
      page.on("request", (request) => {
        const asked = request.url();
        if (!asked.startsWith(url) && !/^(?:data|blob):/.test(asked)) complaints.push(asked);
      });
    await page.goto(url);
    if (ready !== undefined) await page.locator(ready).first().waitFor({ state: "attached" });
    await check(page);
  } finally {
    await context.close();
  }
  expect(complaints).toEqual([]);
}
