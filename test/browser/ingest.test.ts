// What somebody pastes becomes a graph in a worker, under the content-security policy.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import type { RunningServer } from "../support/serve.ts";
import { serveIngest } from "../support/site.ts";

const notes = `---
title: Meshes at sea
show: Harbour Talks
date: 2019-03-04
---

Carla Winther is an engineer at Google. She talks about Kubernetes, Envoy and Prometheus.
`;

let browser: Browser;
let site: RunningServer;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveIngest()]);
  page = await browser.newPage();
  await page.goto(site.url);
  await page.waitForFunction(() => window.ingestForTest !== undefined);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe("the ingest worker", () => {
  it("turns pasted text into a laid-out graph and tells how far it is", async () => {
    const report = await page.evaluate(
      (text) => window.ingestForTest!([{ uri: "paste:1.md", text }]),
      notes,
    );
    const ids = report.nodes.map(({ id }) => id);
    expect(ids).toContain("technology:kubernetes");
    expect(ids.some((id) => id.startsWith("episode:harbour-talks:"))).toBe(true);
    expect(report.edges).toBeGreaterThan(2);
    expect(report.nodes.find(({ id }) => id === "technology:envoy")?.hasPlace).toBe(true);
    expect(report.stages).toContain("extracting");
  });

  it("tells what it cannot read", async () => {
    const report = await page.evaluate(() =>
      window.ingestForTest!([{ uri: "paste:2", text: "no format that anybody knows" }]),
    );
    expect(report.nodes).toEqual([]);
    expect(report.diagnostics.map(({ code }) => code)).toContain("reader/unknown-format");
  });

  it("stops when asked", async () => {
    const text = Array.from({ length: 300 }, () => notes).join("\n\n");
    await expect(
      page.evaluate((text) => window.ingestForTest!([{ uri: "paste:3.md", text }], true), text),
    ).rejects.toThrow(/timed out|Timeout/i);
  });
});
