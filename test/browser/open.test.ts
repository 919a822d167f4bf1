// The ways in: what is dropped, pasted or chosen is read beside the page and takes the graph's place until undone.
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gexf } from "../../src/exporters/gexf.ts";
import { launchBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { builtPage, servePage } from "../support/page-site.ts";
import { sampleArchive } from "../support/sample-archive.ts";
import { type RunningServer, serve } from "../support/serve.ts";

const notes = `---
title: Meshes at sea
show: Harbour Talks
date: 2019-03-04
---

Carla Winther is an engineer at Google. She talks about Kubernetes, Envoy and Prometheus.
`;

let browser: Browser;
let withGraph: RunningServer;
let without: RunningServer;

beforeAll(async () => {
  [browser, withGraph, without] = await Promise.all([
    launchBrowser(),
    servePage(sampleArchive()),
    serve(builtPage()),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await withGraph?.close();
  await without?.close();
});

async function open(url: string, check: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") requests.push(request.url());
  });
  try {
    await page.goto(url);
    await check(page);
  } finally {
    await page.close();
  }
  expect(requests).toEqual([]);
}

interface Dropped {
  readonly name: string;
  readonly bytes: readonly number[];
}

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, bytes } of dropped) {
      data.items.add(new File([new Uint8Array(bytes)], name));
    }
    return data;
  }, files);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.locator(".drop-area").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

async function paste(page: Page, text: string, selector = "body"): Promise<void> {
  await page.locator(selector).evaluate((target, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    target.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

const facts = (page: Page) => page.locator(".start-facts").innerText();

describe("a drop", () => {
  it("of files replaces the graph, and undo brings it back", async () => {
    await open(withGraph.url, async (page) => {
      await page.locator(".start").waitFor();
      const before = await facts(page);
      await drop(page, [
        { name: "1.md", bytes: bytesOf(notes) },
        { name: "2.md.gz", bytes: [...gzipSync(notes.replace("Meshes", "Queues"))] },
      ]);
      await page.getByRole("button", { name: "Show the graph" }).click();
      await eventually(async () => (await facts(page)).replaceAll("\u00a0", " ")).toContain(
        "2 episodes",
      );
      await page.getByText(/nodes · /).waitFor();
      await page.keyboard.press("Control+z");
      await page.waitForFunction(
        (text) => document.querySelector<HTMLElement>(".start-facts")?.innerText === text,
        before,
      );
      await page.keyboard.press("Control+y");
      await page.waitForFunction(
        (text) => document.querySelector<HTMLElement>(".start-facts")?.innerText !== text,
        before,
      );
    });
  });

  it("of a graph of another format shows that graph", async () => {
    const graph = sampleArchive();
    const text = [...gexf.write(graph)].join("");
    await open(without.url, async (page) => {
      await page.getByRole("alert").waitFor();
      await drop(page, [{ name: "graph.gexf", bytes: bytesOf(text) }]);
      await page.getByRole("button", { name: "Show the graph" }).click();
      await eventually(async () => (await facts(page)).replaceAll("\u00a0", " ")).toContain(
        "30 episodes",
      );
    });
  });

  it("of what cannot be read says where and leaves the graph", async () => {
    await open(withGraph.url, async (page) => {
      await page.locator(".start").waitFor();
      const before = await facts(page);
      await drop(page, [{ name: "list.txt", bytes: bytesOf("milk\nbread\n") }]);
      await page.getByText("stays as it was").waitFor();
      await eventually(() => page.locator(".remark-place").first().innerText()).toContain(
        "list.txt",
      );
      await page.keyboard.press("Escape");
      await eventually(() => facts(page)).toBe(before);
    });
  });
});

describe("what was opened", () => {
  const opened = (page: Page) =>
    page.waitForFunction(() =>
      document.querySelector<HTMLElement>(".start-facts")?.innerText.includes("1\u00a0episode"),
    );

  it("is there after a reload, goes back and forth, and can be forgotten", async () => {
    await open(withGraph.url, async (page) => {
      await page.locator(".start").waitFor();
      const before = await facts(page);
      const built = () =>
        page.waitForFunction(
          (text) => document.querySelector<HTMLElement>(".start-facts")?.innerText === text,
          before,
        );
      await drop(page, [{ name: "1.md", bytes: bytesOf(notes) }]);
      await page.getByRole("button", { name: "Show the graph" }).click();
      await opened(page);
      await page.getByText("It is kept on this machine").waitFor();
      await page.reload();
      await opened(page);
      await page.goBack();
      await built();
      await page.goForward();
      await opened(page);
      await page.getByRole("button", { name: "Forget it" }).click();
      await built();
      await page.reload();
      await built();
    });
  });

  it("is offered on the next visit, and stands in where there is no other graph", async () => {
    const context = await browser.newContext();
    const visit = async (url: string) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    };
    try {
      for (const { url } of [withGraph, without]) {
        const first = await visit(url);
        await first.locator(".start, [role=alert]").first().waitFor();
        await drop(first, [{ name: "1.md", bytes: bytesOf(notes) }]);
        await first.getByRole("button", { name: "Show the graph" }).click();
        await first.getByText("It is kept on this machine").waitFor();
        await first.close();
      }
      await opened(await visit(without.url));
      const next = await visit(withGraph.url);
      await next.locator(".start").waitFor();
      await next.getByRole("button", { name: "Open", exact: true }).click();
      await next.getByRole("button", { name: "Show it" }).click();
      await opened(next);
    } finally {
      await context.close();
    }
  });
});

describe("what is odd", () => {
  it("is told with line and column", async () => {
    await open(without.url, async (page) => {
      await page.getByRole("alert").waitFor();
      const broken = notes.replace("2019-03-04", "[2019");
      await drop(page, [{ name: "broken.md", bytes: bytesOf(broken) }]);
      await page.locator(".remark").first().waitFor();
      await eventually(() => page.locator(".remark-place").allInnerTexts()).toContainEqual(
        expect.stringMatching(/broken\.md:\d+:\d+$/),
      );
    });
  });
});

describe("a paste", () => {
  it("outside a field is read", async () => {
    await open(without.url, async (page) => {
      await page.getByRole("alert").waitFor();
      await paste(page, notes);
      await page.getByRole("button", { name: "Show the graph" }).click();
      await eventually(async () => (await facts(page)).replaceAll("\u00a0", " ")).toContain(
        "1 episode",
      );
    });
  });

  it("of several lines into the search is meant for the page, of one line for the search", async () => {
    await open(withGraph.url, async (page) => {
      await page.locator(".start").waitFor();
      await paste(page, "Envoy", "input[type=search], .header input");
      await eventually(() => page.getByRole("dialog").count()).toBe(0);
      await paste(page, notes, "input[type=search], .header input");
      await page.getByRole("button", { name: "Show the graph" }).waitFor();
    });
  });
});

describe("the dialog", () => {
  it("reads what is typed or chosen, without a graph beside the page", async () => {
    await open(without.url, async (page) => {
      await page.getByRole("button", { name: "Open an archive or a graph" }).click();
      await page.getByLabel("Text to read").fill("nothing to be found here");
      await page.getByRole("button", { name: "Read" }).click();
      await page.getByRole("button", { name: "Choose again" }).click();
      await page
        .getByLabel("Choose files…")
        .setInputFiles({ name: "1.md", mimeType: "text/markdown", buffer: Buffer.from(notes) });
      await page.getByRole("button", { name: "Show the graph" }).click();
      await page.locator(".start").waitFor();
    });
  });

  it("stops when asked, and the graph stays", async () => {
    const many = Array.from({ length: 400 }, (_, i) => ({
      name: `${i}.md`,
      bytes: bytesOf(notes.replace("Meshes at sea", `Meshes at sea ${i}`)),
    }));
    await open(withGraph.url, async (page) => {
      await page.locator(".start").waitFor();
      const before = await facts(page);
      await drop(page, many);
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByLabel("Text to read").waitFor();
      await page.keyboard.press("Escape");
      await eventually(() => facts(page)).toBe(before);
    });
  });
});
