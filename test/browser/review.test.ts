// The review in a real browser: questions answered by mouse and by keyboard, and what becomes of the answers.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Correction, readCorrections } from "../../src/corrections/corrections.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { buildKnowledgeGraph } from "../../src/pipeline/build-knowledge-graph.ts";
import { createApp } from "../../src/server/app.ts";
import { listen } from "../../src/server/listen.ts";
import { createMemoryGraphStore } from "../../src/store/memory-graph-store.ts";
import { launchBrowser } from "../support/browser.ts";
import { builtPage, servePage } from "../support/page-site.ts";
import { seedsDocuments, seedsGraph } from "../support/seeds-graph.ts";
import type { RunningServer } from "../support/serve.ts";

let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), servePage(await seedsGraph())]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens the review with an empty memory; whatever the browser complains about fails the test at its end. */
async function review(
  check: (page: Page) => Promise<void>,
  { hash = "screen=review", width = 1280, url = server.url } = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    await page.goto(`${url}#${hash}`);
    await page.locator(".review-item h1").waitFor();
    await check(page);
  } finally {
    await context.close();
  }
  expect(complaints).toEqual([]);
}

const question = (page: Page) => page.locator(".review-item h1").innerText();
const answers = (page: Page) => page.locator(".review-answered > li > span").allInnerTexts();
const about = (key: string) => `screen=review&item=${encodeURIComponent(key)}`;
const localStack = about("types organisation technology localstack");

async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".review-file button", { hasText: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("corrections.yaml");
  return readFileSync(await download.path(), "utf8");
}

function corrections(text: string): Correction[] {
  return readCorrections({ uri: "corrections.yaml", text }, ({ message }) => {
    throw new Error(message);
  });
}

describe("the review", () => {
  it("is answered by keys, one question after the other, and undone step by step", async () => {
    await review(async (page) => {
      const first = await question(page);
      await page.keyboard.press("a");
      await page.waitForFunction(
        (before) => document.querySelector(".review-item h1")!.textContent !== before,
        first,
      );
      const second = await question(page);
      expect(await answers(page)).toHaveLength(1);
      await page.keyboard.press("r");
      await page.locator(".review-answered > li").nth(1).waitFor();
      await page.keyboard.press("Control+z");
      await page.locator(".review-answered > li").nth(1).waitFor({ state: "detached" });
      expect(await question(page)).toBe(second);
      await page.keyboard.press("u");
      await page.locator(".review-answered > li").waitFor({ state: "detached" });
      expect(await question(page)).toBe(first);
      await page.keyboard.press("Control+y");
      await page.locator(".review-answered > li").waitFor();
      expect(await question(page)).toBe(second);
      await page.keyboard.press("j");
      await page.keyboard.press("k");
      expect(await question(page)).toBe(second);
    });
  });

  it("shows an answer in every screen at once, and on the next visit", async () => {
    await review(
      async (page) => {
        expect(await question(page)).toBe("Is LocalStack a technology, an organisation, or both?");
        await page.getByRole("button", { name: "Only a technology" }).click();
        await page.locator(".review-answered > li").waitFor();
        await page.goto(`${server.url}#page=organisation:localstack`);
        await page.getByText("nothing under this address").waitFor();
        await page.goto(`${server.url}#screen=table&selected=technology:localstack`);
        await page.locator(".card .pending-mark").waitFor();
        await page.getByRole("button", { name: "Name" }).click();
        await page.reload();
        await page.locator(".card .pending-mark").waitFor();
        await page.locator(".tool-pending").click();
        await page.locator(".review-answered > li").waitFor();
        expect(await answers(page)).toEqual(["LocalStack is a technology"]);
        await page.getByRole("button", { name: "Take back: LocalStack is a technology" }).click();
        await page.goto(`${server.url}#selected=organisation:localstack`);
        await page.locator(".card-name", { hasText: "LocalStack" }).waitFor();
        expect(await page.locator(".pending-mark").count()).toBe(0);
      },
      { hash: localStack },
    );
  });

  it("writes a file that the next build follows, and that can be opened again", async () => {
    await review(
      async (page) => {
        await page.keyboard.press("r");
        await page.locator(".review-answered > li").waitFor();
        await page.goto(`${server.url}#${about("name organisation hired")}`);
        await page.getByRole("heading", { name: "Is “Hired” an organisation?" }).waitFor();
        await page.keyboard.press("n");
        await page.getByLabel("New name").fill("Hired.com");
        await page.keyboard.press("Enter");
        await page.locator(".review-answered > li").nth(1).waitFor();
        const text = await downloaded(page);
        expect(corrections(text).map(({ op }) => op)).toEqual(["retype", "rename"]);

        const { graph } = await buildKnowledgeGraph(await seedsDocuments(), {
          gazetteer: await loadGazetteer(),
          corrections: { uri: "corrections.yaml", text },
        });
        expect(graph.hasNode("organisation:localstack")).toBe(false);
        expect(graph.hasNode("technology:localstack")).toBe(true);
        expect(graph.getNodeAttribute("organisation:hired-com", "label")).toBe("Hired.com");

        await page.evaluate(() => localStorage.clear());
        await page.goto("about:blank");
        await page.goto(`${server.url}#${localStack}`);
        await page.locator(".review-item h1").waitFor();
        await page.locator("input[type=file]").setInputFiles({
          name: "mine.yaml",
          mimeType: "text/yaml",
          buffer: Buffer.from(`# by hand\n${text}`),
        });
        await page.getByText("Added to mine.yaml, which holds 2 corrections.").waitFor();
        await page.locator(".review-verdict", { hasText: "decided in mine.yaml" }).waitFor();
        await page.goto(`${server.url}#${about("types organisation technology codeship")}`);
        await page.getByRole("heading", { name: "Is Codeship" }).waitFor();
        await page.keyboard.press("a");
        await page.locator(".review-answered > li").waitFor();
        const longer = await downloaded(page);
        expect(longer).toContain("# by hand\n");
        expect(corrections(longer).map(({ op }) => op)).toEqual([
          "retype",
          "rename",
          "link",
          "link",
        ]);
      },
      { hash: localStack },
    );
  });

  it("takes single mentions out, splits by mention, and adds a statement", async () => {
    await review(
      async (page) => {
        await page
          .getByRole("button", { name: /^“LocalStack” means nothing here/ })
          .first()
          .click();
        await page.getByText("taken out here").waitFor();
        expect(await answers(page)).toEqual(["LocalStack is no technology here"]);

        await page.keyboard.press("s");
        await page.getByRole("checkbox", { name: "Choose “LocalStack”" }).nth(1).check();
        await page.getByLabel("Name of the other thing").fill("LocalStack Pro");
        await page.keyboard.press("Enter");
        await page.locator(".review-answered > li").nth(1).waitFor();
        expect((await answers(page))[0]).toContain("LocalStack Pro");

        await page.goto(`${server.url}#${localStack}`);
        await page.getByRole("heading", { name: "Is LocalStack" }).waitFor();
        await page.keyboard.press("l");
        await page.getByRole("combobox", { name: "Of what?" }).fill("Waldemar");
        await page.locator(".review-form .combobox-option").first().click();
        await page
          .getByLabel("Relation")
          .selectOption({ label: "Waldemar Hummer created LocalStack" });
        await page.getByRole("button", { name: "Keep" }).click();
        await page.locator(".review-answered > li").nth(2).waitFor();
        expect((await answers(page))[0]).toBe("Waldemar Hummer created LocalStack");
      },
      { hash: localStack },
    );
  });

  it("saves to the archive where the server lets it, and takes back", async () => {
    const archive = {
      name: "corrections.yaml",
      text: "# ours\ncorrections: []\n",
      read: () => Promise.resolve(archive.text),
      write: (text: string) => {
        archive.text = text;
        return Promise.resolve();
      },
    };
    const files = [...builtPage()].map(([path, { mediaType, content }]) => {
      const bytes = Uint8Array.from(
        typeof content === "string" ? new TextEncoder().encode(content) : content,
      );
      return [path, { mediaType, bytes }] as const;
    });
    const store = createMemoryGraphStore(await seedsGraph());
    const app = createApp(store, new Map(files), { corrections: archive });
    const writing = await listen(app, { port: 0, orFree: true });
    try {
      await review(
        async (page) => {
          await page.keyboard.press("r");
          await page.getByRole("button", { name: "Save to the archive" }).click();
          await page.getByText("Saved to corrections.yaml.").waitFor();
          expect(archive.text).toContain("# ours");
          expect(corrections(archive.text).map(({ op }) => op)).toEqual(["retype"]);
          await page.reload();
          await page.getByRole("button", { name: /^Take back: / }).click();
          await page.getByRole("button", { name: "Save to the archive" }).click();
          await page.getByText("Saved to corrections.yaml.").waitFor();
          expect(corrections(archive.text)).toEqual([]);
        },
        { hash: localStack, url: writing.url },
      );
    } finally {
      await writing.close();
    }
  });

  it("leaves the keys alone where somebody types, and where keys without Ctrl are off", async () => {
    await review(async (page) => {
      const first = await question(page);
      await page.locator(".search input").fill("ar");
      await page.keyboard.press("Escape");
      await page.evaluate(() => localStorage.setItem("castgraph-single-keys", "off"));
      await page.reload();
      await page.locator(".review-item h1").waitFor();
      await page.keyboard.press("a");
      expect(await question(page)).toBe(first);
      expect(await answers(page)).toEqual([]);
    });
  });

  it("fits a phone", async () => {
    await review(
      async (page) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(390);
        await page.getByRole("button", { name: /^Leave as it is|^Both|^Yes/ }).click();
        await page.locator(".review-answered > li").waitFor();
        const sizes = await page
          .locator(".review a:visible, .review button:visible")
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        // Links within a line of text are as high as the line.
        expect(sizes.filter((height) => height < 16)).toEqual([]);
      },
      { width: 390 },
    );
  });
});
