// What people come for, each task done three ways: by mouse, by keyboard alone, through the table by its roles and names.
import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { withPage } from "../support/open-page.ts";
import { eventually } from "../support/eventually.ts";
import { servePage } from "../support/page-site.ts";
import { sampleArchive } from "../support/sample-archive.ts";
import type { RunningServer } from "../support/serve.ts";

let browser: Browser;
let server: RunningServer;
const graph = sampleArchive();

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), servePage(graph)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens the page at a view state. */
const open = (hash: string, check: (page: Page) => Promise<void>) =>
  withPage(browser, `${server.url}${hash && `#${hash}`}`, check, {
    ready: ".start, .card, .table-screen",
  });

const stateOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const card = (page: Page) => page.getByRole("complementary", { name: "Card" });
const heading = (page: Page, name: string) => card(page).getByRole("heading", { name }).waitFor();

/** Presses Tab until what has the focus is named so; nothing but the keyboard moves it. */
async function tabTo(page: Page, name: RegExp, within = "body"): Promise<void> {
  for (let i = 0; i < 250; i++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate((selector) => {
      const element = document.activeElement;
      if (!element?.closest(selector)) return "";
      return (
        element.getAttribute("aria-label") ??
        element.closest("label")?.textContent ??
        element.textContent
      );
    }, within);
    if (name.test(focused?.trim() ?? "")) return;
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

/** Activates as a screen reader does: whatever is there under a role and a name. */
const activate = (found: Locator) => found.press("Enter");

/** Saves by what `press` does, and gives the number of nodes in the file. */
async function nodesSaved(page: Page, press: () => Promise<void>): Promise<number> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  expect(download.suggestedFilename()).toBe("castgraph-view.json");
  const saved = JSON.parse(readFileSync(await download.path(), "utf8")) as { nodes: unknown[] };
  return saved.nodes.length;
}

describe("finding a thing", () => {
  it("by mouse", async () => {
    await open("", async (page) => {
      await page.locator(".search input").click();
      await page.keyboard.type("istio");
      await page.getByRole("option", { name: /Istio/ }).click();
      await heading(page, "Istio");
    });
  });

  it("by keyboard", async () => {
    await open("screen=table", async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("istio");
      await page.getByRole("option", { name: /Istio/ }).waitFor();
      await page.keyboard.press("Enter");
      await heading(page, "Istio");
    });
  });

  it("through the table", async () => {
    await open("screen=table&order=label", async (page) => {
      const table = page.getByRole("table", { name: "Table" });
      await eventually(() =>
        table.getByRole("columnheader", { name: "Name" }).getAttribute("aria-sort"),
      ).toBe("ascending");
      await activate(
        table.getByRole("row", { name: /Envoy/ }).getByRole("link", { name: "Envoy" }),
      );
      await heading(page, "Envoy");
      await eventually(() => page.locator("p[aria-live]").innerText()).toBe(
        "Envoy, technology, 4 episodes",
      );
    });
  });
});

describe("reading why two things are linked", () => {
  const isRead = async (page: Page) => {
    await page.getByRole("heading", { name: "Said outright" }).waitFor();
    await eventually(() => page.locator(".passage blockquote").first().innerText()).toMatch(
      /Istio.*Envoy/,
    );
  };

  it("by mouse", async () => {
    await open("selected=technology:envoy", async (page) => {
      await page.locator(".row-main", { hasText: "Istio" }).click();
      await isRead(page);
    });
  });

  it("by keyboard", async () => {
    await open("selected=technology:envoy", async (page) => {
      await page.locator(".brand").focus();
      await page.keyboard.press("c");
      await eventually(() => page.locator(":focus").getAttribute("id")).toBe("sheet-card");
      await tabTo(page, /^Istio/, ".card");
      await page.keyboard.press("Enter");
      await isRead(page);
    });
  });

  it("through the table", async () => {
    await open("screen=table&order=label", async (page) => {
      await activate(page.getByRole("table").getByRole("link", { name: "Envoy" }));
      await activate(card(page).getByRole("link", { name: /^Istio ?, together in/ }));
      await isRead(page);
    });
  });
});

describe("going from a guest to an episode and to a related one", () => {
  const reason = /^Both name /;

  it("by mouse", async () => {
    await open("selected=person:ilse-vandermeer", async (page) => {
      await page.locator(".card .episode-entry").first().click();
      const related = page.locator(".card-section", { hasText: "Related episodes" });
      await eventually(() => related.locator(".episode-reason").first().innerText()).toMatch(
        reason,
      );
      const title = await related.locator(".episode-title").first().innerText();
      await related.locator(".episode-entry").first().click();
      await heading(page, title);
    });
  });

  it("by keyboard", async () => {
    await open("selected=person:ilse-vandermeer", async (page) => {
      await page.locator(".brand").focus();
      await page.keyboard.press("c");
      await tabTo(page, /Meshes at Sea/, ".episode-list");
      await page.keyboard.press("Enter");
      await heading(page, "Meshes at Sea with Ilse Vandermeer");
      await tabTo(page, /Both name/, ".episode-list");
      const title = await page.locator(":focus .episode-title").innerText();
      await page.keyboard.press("Enter");
      await heading(page, title);
    });
  });

  it("through the table", async () => {
    await open(
      "screen=table&hide=organisation,technology,topic,event,work,podcast,other",
      async (page) => {
        await activate(page.getByRole("table").getByRole("link", { name: "Ilse Vandermeer" }));
        await activate(
          card(page)
            .getByRole("link", { name: /^Meshes at Sea/ })
            .first(),
        );
        await heading(page, "Meshes at Sea with Ilse Vandermeer");
        const related = card(page)
          .getByRole("link", { name: /Both name/ })
          .first();
        const title = await related.locator(".episode-title").innerText();
        await activate(related);
        await heading(page, title);
      },
    );
  });
});

describe("finding how two things are connected", () => {
  const isAnswered = async (page: Page) => {
    await page.getByRole("heading", { name: /^17 ways of 3 steps/ }).waitFor();
    await page.locator(".path-open .passage").first().waitFor();
  };

  it("by mouse", async () => {
    await open("screen=connections", async (page) => {
      for (const [field, name] of [
        ["From", "Northwind Labs"],
        ["To", "Kafka"],
      ] as const) {
        await page.getByRole("combobox", { name: field }).click();
        await page.keyboard.type(name);
        await page.getByRole("option", { name: new RegExp(`^${name}`) }).click();
      }
      await isAnswered(page);
    });
  });

  it("by keyboard", async () => {
    await open("selected=organisation:northwind-labs", async (page) => {
      await page.locator(".brand").focus();
      await page.keyboard.press("p");
      await page.getByRole("combobox", { name: "To" }).waitFor();
      await tabTo(page, /^To$/);
      await page.keyboard.type("kafka");
      await page.getByRole("option", { name: /Kafka/ }).waitFor();
      await page.keyboard.press("Enter");
      await isAnswered(page);
    });
  });

  it("through the table", async () => {
    await open("screen=table&hide=person,topic,event,work,podcast,other", async (page) => {
      const table = page.getByRole("table");
      for (const name of ["Northwind Labs", "Kafka"]) {
        const box = table.getByRole("checkbox", { name: `Select ${name}` });
        await box.press("Space");
        await eventually(() => box.isChecked()).toBe(true);
      }
      await activate(card(page).getByRole("link", { name: "How are they connected?" }));
      await isAnswered(page);
    });
  });
});

describe("narrowing to 2018", () => {
  const isNarrow = async (page: Page) => {
    await eventually(() => stateOf(page)).toContain("period=2018-01-01,2018-12-31");
    await page.getByRole("link", { name: "Remove the filter: 2018" }).waitFor();
  };

  it("by mouse", async () => {
    await open("", async (page) => {
      const bars = (await page.locator(".time-plot .time-bars").boundingBox())!;
      const at = (bin: number) => bars.x + ((bin + 0.5) / 14) * bars.width;
      await page.mouse.move(at(8), bars.y + 10);
      await page.mouse.down();
      await page.mouse.move(at(11), bars.y + 10, { steps: 4 });
      await page.mouse.up();
      await isNarrow(page);
    });
  });

  it("by keyboard", async () => {
    await open("", async (page) => {
      await page.locator(".time-play").waitFor();
      await tabTo(page, /^From$/, ".time");
      await page.keyboard.press("PageUp");
      await page.keyboard.press("PageUp");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await isNarrow(page);
    });
  });

  it("through the table", async () => {
    await open("screen=table", async (page) => {
      const table = page.getByRole("table");
      const rows = async () => Number(await table.getAttribute("aria-rowcount"));
      const before = await rows();
      const from = page.getByRole("slider", { name: "From" });
      await from.press("PageUp");
      await from.press("PageUp");
      const until = page.getByRole("slider", { name: "Until" });
      await until.press("ArrowLeft");
      await until.press("ArrowLeft");
      await isNarrow(page);
      await eventually(rows).toBeLessThan(before);
      await eventually(() => until.getAttribute("aria-valuetext")).toBe("Oct 2018 – Dec 2018");
    });
  });
});

describe("exporting the view", () => {
  const hash = "kinds=together";
  const shown = "What the map shows";

  it("by mouse", async () => {
    await open(hash, async (page) => {
      await page.getByRole("button", { name: "Download" }).click();
      await page.getByText(shown, { exact: true }).click();
      const saved = await nodesSaved(page, () =>
        page.getByRole("button", { name: "Save" }).click(),
      );
      expect(saved).toBeLessThan(graph.order);
    });
  });

  it("by keyboard", async () => {
    await open(hash, async (page) => {
      await page.locator(".brand").focus();
      await page.keyboard.press("d");
      await page.getByRole("dialog").waitFor();
      await tabTo(page, /^The whole graph/, "dialog");
      await page.keyboard.press("ArrowDown");
      await eventually(() => page.getByRole("radio", { name: shown }).isChecked()).toBe(true);
      await tabTo(page, /^Save$/, "dialog");
      const saved = await nodesSaved(page, () => page.keyboard.press("Enter"));
      expect(saved).toBeLessThan(graph.order);
    });
  });

  it("through the table", async () => {
    await open(`screen=table&${hash}`, async (page) => {
      const rows = Number(await page.getByRole("table").getAttribute("aria-rowcount")) - 1;
      await activate(page.getByRole("button", { name: "Download" }));
      const dialog = page.getByRole("dialog", { name: "Download" });
      await dialog.getByRole("radio", { name: shown }).press("Space");
      const save = dialog.getByRole("button", { name: "Save" });
      // The things of the rows, and the episodes that say how they are linked.
      expect(await nodesSaved(page, () => activate(save))).toBeGreaterThanOrEqual(rows);
    });
  });
});

describe("the table as screen readers have it", () => {
  it("has its rows counted, its places told and its order said", async () => {
    await open("screen=table&order=label", async (page) => {
      const table = page.getByRole("table", { name: "Table" });
      const count = Number(await table.getAttribute("aria-rowcount"));
      const places = await table
        .locator("tbody tr[aria-rowindex]")
        .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("aria-rowindex"))));
      expect(places[0]).toBe(2);
      expect(places).toEqual(places.map((_, i) => i + 2));
      expect(places.length).toBeLessThan(count);
      await eventually(() => table.ariaSnapshot()).toMatch(
        /rowgroup:\s+- row "Name Type Episodes Links.*rowgroup:.*rowheader.*checkbox "Select .*link/s,
      );
      await page.getByRole("button", { name: "Episodes" }).press("Enter");
      await page.getByText("Sorted by episodes, descending").waitFor({ state: "attached" });
      // The end is reached, too, and knows that it is one.
      await page.getByRole("region", { name: /^Table, / }).press("End");
      await page.locator(`tr[aria-rowindex="${count}"]`).waitFor();
    });
  });
});
