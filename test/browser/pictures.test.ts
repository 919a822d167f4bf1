// Pictures to take away, out of the download dialog.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { servePage } from "../support/page-site.ts";
import { sampleArchive } from "../support/sample-archive.ts";
import type { RunningServer } from "../support/serve.ts";

let browser: Browser;
let server: RunningServer;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), servePage(sampleArchive())]);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.url);
  await page.waitForFunction(() => window.castgraph !== undefined);
  await page.getByRole("button", { name: "Download" }).click();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function save(): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).click(),
  ]);
  return readFileSync(await download.path());
}

const mapWidth = () => page.locator(".stage").evaluate((stage) => stage.clientWidth);

describe("the download dialog", () => {
  it.each(["1", "4"])("saves the map as PNG at %s×", async (scale) => {
    await page.getByLabel("Resolution").selectOption(scale);
    const png = await save();
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(Math.round((await mapWidth()) * Number(scale)));
  });

  it("saves it as SVG, with labels and legend as texts", async () => {
    await page.getByLabel("SVG").check();
    const svg = (await save()).toString();
    const width = await mapWidth();
    expect(svg).toContain(`width="${width}"`);
    expect(svg).toContain(">Kubernetes</text>");
    expect(svg).toContain(">Technologies</text>");
  });

  it("saves what is selected by itself, fitted into the picture", async () => {
    await page.keyboard.press("Escape");
    await page.evaluate(() => (location.hash = "selected=technology%3Akubernetes"));
    await page.waitForFunction(() => window.castgraph?.selected === "technology:kubernetes");
    await page.getByRole("button", { name: "Download" }).click();
    await page.getByLabel("SVG").check();
    const all = (await save()).toString();
    await page.getByLabel("What is selected, with its neighbours").check();
    const some = (await save()).toString();
    const texts = (svg: string) => svg.match(/<text/g)?.length ?? 0;
    expect(some).toContain(">Kubernetes</text>");
    expect(texts(some)).toBeGreaterThan(2);
    expect(texts(some)).toBeLessThan(texts(all));
  });
});
