// The explorer in one file: opened from disk with the network off it does what the served page does.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { json } from "../../src/exporters/json.ts";
import { fillPage } from "../../src/exporters/single-page.ts";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { launchBrowser } from "../support/browser.ts";
import { withPage } from "../support/open-page.ts";
import { eventually } from "../support/eventually.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { builtSinglePage, servePage } from "../support/page-site.ts";
import { sampleArchive } from "../support/sample-archive.ts";
import { seedsGraph } from "../support/seeds-graph.ts";
import type { RunningServer } from "../support/serve.ts";

let browser: Browser;
let server: RunningServer;
let folder: string;
let template: string;
const graph = sampleArchive();

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), servePage(graph)]);
  template = builtSinglePage();
  folder = mkdtempSync(join(tmpdir(), "castgraph-"));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (folder) rmSync(folder, { recursive: true });
});

const fileOf = (of: KnowledgeGraph) => [...fillPage(template, writeGraphFile(of))].join("");

function saved(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return pathToFileURL(path).href;
}

/** Opens an address; offline, requests beside the page itself fail the test. */
const open = (url: string, offline: boolean, check: (page: Page) => Promise<void>) =>
  withPage(browser, url, check, { offline });

const heading = (page: Page) => page.locator(".card-name, .page h1").first().innerText();

/** What people come for, one after the other. */
async function walkThrough(page: Page): Promise<void> {
  await page.locator(".start").waitFor();
  await page.waitForFunction(() => window.castgraph !== undefined);
  await page.getByText(/nodes · /).waitFor();
  // Find a thing, read why two are linked.
  await page.getByRole("combobox", { name: "Search" }).fill("envoy");
  await page.getByRole("option").first().click();
  await eventually(() => heading(page)).toBe("Envoy");
  await page.locator(".row-main", { hasText: "Istio" }).click();
  await page.getByText("Said outright").waitFor();
  await page.goBack();
  // From a thing to an episode and to one it leads to.
  await page.locator(".card .episode-title").first().click();
  await page.locator(".card-section", { hasText: "Related episodes" }).waitFor();
  // How two things are connected.
  await page.getByRole("link", { name: "Connections" }).click();
  await page.getByRole("combobox", { name: "From" }).fill("northwind");
  await page.getByRole("option").first().click();
  await page.getByRole("combobox", { name: "To" }).fill("kafka");
  await page.getByRole("option").first().click();
  await page.locator(".path-open .passage").first().waitFor();
  // The same as a table, and everything to take away.
  await page.getByRole("link", { name: "Table" }).click();
  await page.locator(".table-name").nth(5).waitFor();
  await page.getByRole("button", { name: "Download" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8")).toBe([...json.write(graph)].join(""));
  await page.keyboard.press("Escape");
  // The address holds what is seen.
  await page.reload();
  await page.locator(".table-screen").waitFor();
}

describe("a walk through the explorer succeeds", () => {
  it("as served", async () => {
    await open(server.url, false, walkThrough);
  });

  it("in one file, from disk, with the network off", async () => {
    await open(saved("graph.html", fileOf(graph)), true, walkThrough);
  });
});

describe("the single file", () => {
  it("of the sample archive is smaller than 2 MB", async () => {
    const text = fileOf(await seedsGraph());
    expect(Buffer.byteLength(text)).toBeLessThan(2_000_000);
  });

  it("offers nothing it cannot do: documents are not read", async () => {
    await open(saved("closed.html", fileOf(graph)), true, async (page) => {
      await page.locator(".start").waitFor();
      await eventually(() => page.getByRole("button", { name: "Open", exact: true }).count()).toBe(
        0,
      );
      await eventually(() => page.getByRole("button", { name: "Download" }).count()).toBe(1);
    });
  });

  it("keeps names that look like markup as they are", async () => {
    const hostile = hostileGraph();
    await open(saved("hostile.html", fileOf(hostile)), true, async (page) => {
      await page.locator(".start").waitFor();
      const inPage = await page.locator("#castgraph-graph").textContent();
      expect(JSON.parse(inPage!)).toEqual(JSON.parse([...writeGraphFile(hostile)].join("")));
    });
  });

  it("may ask nobody: its policy refuses", async () => {
    const page = await browser.newPage();
    await page.goto(saved("policy.html", fileOf(graph)));
    await page.locator(".start").waitFor();
    const outcome = await page.evaluate(() => {
      const refusal = new Promise((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) =>
          resolve(event.violatedDirective),
        );
      });
      fetch("https://example.com/").catch(() => {});
      return refusal;
    });
    expect(outcome).toBe("connect-src");
    await page.close();
  });
});
