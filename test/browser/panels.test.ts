// The page in a real browser, as it is shipped and under its content-security policy: what a person does with it.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exporters } from "../../src/exporters/exporters.ts";
import { launchBrowser } from "../support/browser.ts";
import { withPage } from "../support/open-page.ts";
import { eventually } from "../support/eventually.ts";
import { builtPage, servePage } from "../support/page-site.ts";
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
const open = (
  hash: string,
  check: (page: Page) => Promise<void>,
  { width = 1280, height = 800 } = {},
) =>
  withPage(browser, `${server.url}${hash && `#${hash}`}`, check, {
    ready: ".start, .card, .page, .table-screen",
    viewport: { width, height },
  });

const heading = (page: Page) =>
  page.locator(".card-name, .start-facts, .page h1").first().innerText();
const stateOf = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

describe("the start", () => {
  it("says what the archive is and waits in the search field", async () => {
    await open("", async (page) => {
      await eventually(async () => (await heading(page)).replaceAll("\u00a0", " ")).toBe(
        "4 pages · 30 episodes · 2016–2019",
      );
      await eventually(() => page.locator(":focus").getAttribute("aria-label")).toBe("Search");
    });
  });

  it("answers questions, each with a view, and Back leads to the start", async () => {
    await open("", async (page) => {
      await page.getByText("What came up together with Kubernetes?").click();
      await eventually(() => heading(page)).toBe("Kubernetes");
      await page.getByText("Around Kubernetes").waitFor();
      await page.goBack();
      await page.locator(".start").waitFor();
    });
  });
});

describe("search", () => {
  it("is worked by keyboard alone", async () => {
    await open("", async (page) => {
      await page.keyboard.press("Escape");
      await page.locator(".brand").focus();
      await page.keyboard.press("/");
      await page.keyboard.type("k8");
      await page.getByRole("option").first().waitFor();
      await eventually(() => page.getByRole("option").first().innerText()).toContain("also K8s");
      await page.keyboard.press("Enter");
      await eventually(() => heading(page)).toBe("Kubernetes");
      await eventually(() => page.getByRole("listbox").isVisible()).toBe(false);
      // From there keys act on what was found.
      await page.keyboard.press("f");
      await page.getByText("Around Kubernetes").waitFor();
      await page.keyboard.press("/");
      await page.keyboard.press("/");
      expect(await page.locator(".search input").inputValue()).toBe("");
      await page.keyboard.press("Escape");
      await page.getByText("Around Kubernetes").waitFor();
    });
  });

  it("says so when it finds nothing", async () => {
    await open("", async (page) => {
      await page.keyboard.type("qqqq");
      await page.getByText("Nothing is called “qqqq”").waitFor();
    });
  });
});

describe("the card", () => {
  it("leads from a neighbour to the sentences, and into the episode", async () => {
    await open("selected=technology:envoy", async (page) => {
      await page.locator(".row-main", { hasText: "Istio" }).click();
      await page.getByText("Said outright").waitFor();
      const marks = page.locator(".passage").first().locator(".mention:not(.mention-faint)");
      await eventually(() => marks.allInnerTexts()).toEqual(["Istio", "Envoy"]);
      await eventually(() => page.locator(".passage").first().innerText()).toContain(
        "built-on/participle",
      );
      await page.locator(".passage figcaption a").first().click();
      await eventually(() => heading(page)).toBe("Meshes at Sea with Ilse Vandermeer");
    });
  });

  it("leads from a guest to related episodes in one click", async () => {
    await open("selected=person:ilse-vandermeer", async (page) => {
      const related = page.locator(".card-section", { hasText: "Where it leads" });
      await eventually(() => related.locator(".episode-reason").first().innerText()).toMatch(
        /^Both name /,
      );
      const title = await related.locator(".episode-title").first().innerText();
      await related.locator("a").first().click();
      await eventually(() => heading(page)).toBe(title);
    });
  });

  it("is left by Escape, step by step", async () => {
    await open("selected=technology:envoy&linked=technology:istio", async (page) => {
      await page.keyboard.press("Escape");
      await eventually(() => heading(page)).toBe("Envoy");
      await page.keyboard.press("Escape");
      await page.locator(".start").waitFor();
    });
  });

  it("says what is selected to screen readers", async () => {
    await open("selected=technology:envoy", async (page) => {
      const said = await page.locator("p[role=status][aria-live]").innerText();
      expect(said).toBe("Envoy, technology, 4 episodes");
    });
  });

  it("of a thing the graph has lost says so", async () => {
    await open("selected=technology:gone", async (page) => {
      await page.getByText("nothing under this address").waitFor();
    });
  });
});

describe("the legend", () => {
  it("hides, shows one alone, and says so in chips that undo it", async () => {
    await open("", async (page) => {
      const people = page.getByRole("button", { name: /^People/ });
      await people.click();
      await eventually(() => people.getAttribute("aria-pressed")).toBe("false");
      await people.click({ modifiers: ["Alt"] });
      const chip = page.locator(".chip");
      await eventually(() => chip.innerText()).toContain("People");
      await chip.click();
      await eventually(() => chip.count()).toBe(0);
      await eventually(() => stateOf(page)).toBe("");
    });
  });

  it("leaves no empty map without a word", async () => {
    await open(
      "hide=person,organisation,technology,topic,podcast,other,event,work",
      async (page) => {
        await page.getByText("Every type that is left is hidden.").waitFor();
        await page.getByText("Show all types").click();
        await page.getByText(/nodes · /).waitFor();
      },
    );
  });
});

describe("pages", () => {
  it("need no WebGL", async () => {
    const [episode] = graph.filterNodes((_, node) => node.entityType === "episode");
    await open(`page=${episode}`, async (page) => {
      const scripts = await page.evaluate(() =>
        performance.getEntriesByType("resource").map((entry) => entry.name),
      );
      expect(scripts.some((name) => name.includes("mount-stage"))).toBe(false);
      await eventually(() => page.locator("canvas").count()).toBe(0);
    });
  });

  it("mark every mention of an episode, and each leads to its page", async () => {
    const id = graph.findNode((_, node) => node.label === "Meshes at Sea with Ilse Vandermeer")!;
    await open(`page=${id}`, async (page) => {
      await page.locator(".page-text .mention", { hasText: "Northwind Labs" }).first().click();
      await eventually(() => heading(page)).toBe("Northwind Labs");
      await page.goBack();
      await eventually(() => heading(page)).toBe("Meshes at Sea with Ilse Vandermeer");
      await eventually(() => page.locator(".page-related .episode-reason").count()).toBeGreaterThan(
        3,
      );
    });
  });

  it("show the sentences of a link in place", async () => {
    await open("page=technology:envoy&selected=technology:envoy", async (page) => {
      await page.locator(".page-side .row-main", { hasText: "Istio" }).click();
      await page.locator(".page-side").getByText("Said outright").waitFor();
      await eventually(() => heading(page)).toBe("Envoy");
    });
  });
});

describe("download", () => {
  it("saves what the exporter writes", async () => {
    const [exporter] = exporters;
    await open("", async (page) => {
      await page.getByRole("button", { name: "Download" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`castgraph.${exporter!.extension}`);
      const written = [...exporter!.write(graph)].join("");
      expect(readFileSync(await download.path(), "utf8")).toBe(written);
      await page.keyboard.press("Escape");
      await page.locator("dialog").waitFor({ state: "detached" });
    });
  });
});

describe("a narrow screen", () => {
  it("has the map above, the card below, and the legend a touch away", async () => {
    await open(
      "",
      async (page) => {
        const map = await page.locator(".map").boundingBox();
        const card = await page.locator(".sheet-card").boundingBox();
        expect(map!.y + map!.height).toBeLessThanOrEqual(card!.y + 1);
        await page.getByRole("button", { name: "Legend and filters" }).click();
        await eventually(() => page.locator(".sheet-legend").isVisible()).toBe(true);
        await eventually(() => page.locator(".sheet-card").isVisible()).toBe(false);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBe(390);
      },
      { width: 390, height: 844 },
    );
  });
});

describe("what is sent", () => {
  it("the first screen takes at most 150 kB of gzipped JavaScript", async () => {
    const files = builtPage();
    await open("", async (page) => {
      await page.waitForFunction(() => window.castgraph !== undefined);
      const names = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map((entry) => new URL(entry.name).pathname)
          .filter((name) => name.endsWith(".js")),
      );
      const bytes = names.map((name) => gzipSync(files.get(name)!.content).length);
      const total = bytes.reduce((sum, size) => sum + size, 0);
      expect(names.length).toBeGreaterThan(1);
      expect(total).toBeLessThanOrEqual(150_000);
    });
  });
});

describe("connections", () => {
  it("asks with two fields and answers with sentences under every step", async () => {
    await open("screen=connections", async (page) => {
      await page.getByRole("combobox", { name: "From" }).fill("northwind");
      await page.getByRole("option").first().click();
      await page.getByRole("combobox", { name: "To" }).fill("kafka");
      await page.getByRole("option").first().click();
      await page.locator(".path-open").waitFor();
      await eventually(() => page.locator(".connections h2").nth(1).innerText()).toBe(
        "17 ways of 3 steps",
      );
      await eventually(() => page.locator(".path-open .path-hop").count()).toBe(3);
      await eventually(() => page.locator(".path-open .passage").count()).toBeGreaterThanOrEqual(3);
      // What is open is what is marked on the map.
      const first = stateOf(page);
      await page.locator(".path-ribbon").nth(1).click();
      await eventually(() => stateOf(page)).not.toBe(first);
      await page.getByLabel(/^Avoid hubs/).check();
      await eventually(() => stateOf(page)).toContain(",around");
    });
  });
});

describe("the table", () => {
  it.each([390, 900, 1280, 1440, 1700])(
    "fills the room it has with names, no more, %s pixels wide",
    async (width) => {
      await open(
        "screen=table",
        async (page) => {
          const room = (selector: string) =>
            page.locator(selector).evaluate((box) => box.getBoundingClientRect().right);
          const shown = page.locator("thead th").filter({ visible: true });
          const last = await shown.last().evaluate((box) => box.getBoundingClientRect().right);
          expect(Math.abs(last - (await room("table")))).toBeLessThan(2);
          expect(await room("table")).toBeLessThanOrEqual((await room(".table-scroller")) + 1);
          // Where there is no room for types, they are said.
          await page.getByRole("row", { name: /Kubernetes.*Technology/ }).waitFor();
        },
        { width },
      );
    },
  );

  it("sorts, selects, and keeps in step with the filters", async () => {
    await open("screen=table", async (page) => {
      const names = page.locator(".table-name");
      await eventually(() => names.first().innerText()).toBe("Nadia Ferrant");
      await page.getByRole("button", { name: "Name" }).click();
      await eventually(() => names.first().innerText()).toBe("Åke Norling");
      await names.first().click();
      await eventually(() => heading(page)).toBe("Åke Norling");
      // What is selected stays in sight whatever is filtered.
      await names.first().click();
      await page.getByRole("button", { name: /^People/ }).click();
      await eventually(() => names.first().innerText()).toBe("Ansible");
      const table = page.locator("table");
      await eventually(() => table.getAttribute("aria-rowcount")).toBe("61");
    });
  });
});

describe("time", () => {
  it("is narrowed by keyboard and by drawing, and widened by its chip", async () => {
    await open("", async (page) => {
      const from = page.getByRole("slider", { name: "From" });
      await from.focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("PageUp");
      await eventually(() => from.getAttribute("aria-valuetext")).toContain("Apr 2017");
      await eventually(() => stateOf(page)).toBe("#period=2017-04-01,2019-06-30");
      await page.goBack();
      await eventually(() => stateOf(page)).toBe("");
      const bars = await page.locator(".time-plot .time-bars").boundingBox();
      const y = bars!.y + 10;
      // Clear of the handle at the edge, which would be moved instead.
      await page.mouse.move(bars!.x + 20, y);
      await page.mouse.down();
      await page.mouse.move(bars!.x + bars!.width * 0.25, y, { steps: 4 });
      await page.mouse.up();
      await eventually(() => stateOf(page)).toBe("#period=2016-01-01,2016-12-31");
      await page.locator(".chip").click();
      await eventually(() => stateOf(page)).toBe("");
    });
  });
});

describe("commands", () => {
  it("are found by name, and things too", async () => {
    await open("", async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.type("tab");
      await page.keyboard.press("Enter");
      await page.locator(".table-screen").waitFor();
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.type("linkerd");
      await page.getByRole("option", { name: /Linkerd/ }).waitFor();
      await page.keyboard.press("Enter");
      await eventually(() => heading(page)).toBe("Linkerd");
    });
  });

  it("have keys, with undo and redo on the history", async () => {
    await open("selected=technology:envoy", async (page) => {
      await page.locator(".brand").focus();
      await page.keyboard.press("f");
      await page.getByText("Around Envoy").waitFor();
      await page.keyboard.press("Control+z");
      await page.getByText("Around Envoy").waitFor({ state: "detached" });
      await page.keyboard.press("Control+y");
      await page.getByText("Around Envoy").waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
      await page.getByLabel("Keys without Ctrl").uncheck();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.keyboard.press("t");
      await eventually(() => page.locator(".table-screen").count()).toBe(0);
      // Escape closed the dialog and nothing else.
      await eventually(() => heading(page)).toBe("Envoy");
      await page.getByText("Around Envoy").waitFor();
    });
  });
});

describe("the keyboard", () => {
  it("goes on from the top of the card when the link it followed is gone", async () => {
    await open("selected=technology:envoy", async (page) => {
      await page.locator(".row-go").first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".card-name", { hasText: "Rafi Amsalem" }).waitFor();
      await eventually(() => page.locator(":focus").getAttribute("id")).toBe("sheet-card");
      await eventually(() => page.title()).toBe("Rafi Amsalem · castgraph");
    });
  });

  it("walks the map and opens what it stands on", async () => {
    await open("", async (page) => {
      await page.waitForFunction(() => window.castgraph !== undefined);
      await page.locator(".stage").focus();
      await page.keyboard.press("ArrowRight");
      const first = await heading(page);
      await page.keyboard.press("ArrowRight");
      await eventually(() => heading(page)).not.toBe("");
      await page.keyboard.press("Enter");
      await page.locator(".page h1").waitFor();
      await page.goBack();
      expect(first).not.toBe("");
    });
  });

  it("sees where the focus is on everything it reaches", async () => {
    await open("selected=technology:envoy", async (page) => {
      await page.locator(".brand").focus();
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press("Tab");
        const seen = await page.evaluate(() => {
          const focused = document.activeElement!;
          const shown = focused.matches("input[type=radio]")
            ? focused.nextElementSibling!
            : focused;
          const { outlineStyle, boxShadow } = getComputedStyle(shown);
          const { width, height } = shown.getBoundingClientRect();
          const isTarget = width >= 24 && height >= 24;
          const isText = focused.matches("a:not(.row-main, .row-go, .button, .tool)");
          return {
            what: focused.outerHTML.slice(0, 80),
            isSeen: outlineStyle !== "none" || boxShadow !== "none",
            isLarge: isTarget || isText || focused === document.body,
          };
        });
        expect(seen.isSeen || seen.what.startsWith("<body"), seen.what).toBe(true);
        expect(seen.isLarge, seen.what).toBe(true);
      }
    });
  });
});
