// In a frame of another page there are map and card, nothing else, and the way to the whole page.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import { launchBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { builtPage, servePage } from "../support/page-site.ts";
import { sampleArchive } from "../support/sample-archive.ts";
import { type RunningServer, serve } from "../support/serve.ts";

let browser: Browser;
let server: RunningServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), servePage(sampleArchive())]);
  page = await browser.newPage({ viewport: { width: 800, height: 500 } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("an embedded explorer", () => {
  it("has a map and the card of what is selected, and no more", async () => {
    await page.goto(`${server.url}?embed=1`);
    await page.getByText(/nodes · /).waitFor();
    for (const gone of [".header", ".legend", ".time-strip", ".embed-card"]) {
      await eventually(() => page.locator(gone).count()).toBe(0);
    }
    const map = await page.locator(".map").boundingBox();
    expect(map).toEqual({ x: 0, y: 0, width: 800, height: 500 });
  });

  it("selects without moving the map, and closes the card again", async () => {
    await page.goto(`${server.url}?embed=1#selected=technology:envoy`);
    await eventually(() => page.locator(".embed-card .card-name").innerText()).toBe("Envoy");
    expect((await page.locator(".map").boundingBox())!.width).toBe(800);
    await page.getByRole("link", { name: "Close the card" }).click();
    await page.locator(".embed-card").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("?embed=1");
  });

  it("leads to the whole page at the same state", async () => {
    await page.goto(`${server.url}?embed=1#selected=technology:envoy`);
    await page.locator(".embed-card").waitFor();
    const address = await page
      .getByRole("link", { name: "Open the whole page" })
      .getAttribute("href");
    expect(address).toBe(`${server.url}#selected=technology:envoy`);
  });
});

describe("<castgraph-explorer>", () => {
  it("frames the explorer around the thing it is given, and follows its attributes", async () => {
    const files = new Map(builtPage());
    const text = (content: string) => ({ mediaType: "text/html", content });
    const json = [...writeGraphFile(sampleArchive())].join("");
    files.set("/graph.json", { mediaType: "application/json", content: json });
    files.set(
      "/host.html",
      text(
        '<!doctype html><script type="module" src="./castgraph-explorer.js"></script>' +
          '<castgraph-explorer src="./" focus="technology:envoy"></castgraph-explorer>',
      ),
    );
    const host = await serve(files);
    try {
      await page.goto(`${host.url}host.html`);
      const frame = page.frameLocator("castgraph-explorer iframe");
      await frame.getByText("Around Envoy").waitFor();
      await eventually(() => frame.locator(".header").count()).toBe(0);
      await page
        .locator("castgraph-explorer")
        .evaluate((element) => element.setAttribute("selected", "technology:istio"));
      await frame.locator(".embed-card .card-name", { hasText: "Istio" }).waitFor();
    } finally {
      await host.close();
    }
  });
});
