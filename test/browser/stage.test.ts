// The map in a real browser: labels, selection, camera, keyboard, under the content-security policy.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { boxesOverlap } from "../../src/web/stage/geometry.ts";
import type { StageProbe } from "../../src/web/stage/probe.ts";
import { launchBrowser } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { inventGraph } from "../support/invented-graph.ts";
import type { RunningServer } from "../support/serve.ts";
import { serveStage } from "../support/site.ts";

let browser: Browser;
let site: RunningServer;
let small: RunningServer;

beforeAll(async () => {
  const large = inventGraph({ things: 612, episodes: 160 });
  const graph = inventGraph({ things: 300, episodes: 90 });
  analyse(large);
  analyse(graph);
  [browser, site, small] = await Promise.all([
    launchBrowser(),
    serveStage(large),
    serveStage(graph),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await small?.close();
});

describe("the map", () => {
  it("shows at least 60 labels at fit zoom, none over another, none over a region's name", async () => {
    const { page, problems } = await open(site);
    const { labels, regionNames, counts, hullCount } = await probe(page);
    expect(counts).toMatchObject({ shownNodes: 150, shownLinks: 400 });
    expect(labels.length).toBeGreaterThanOrEqual(60);
    expect(overlaps([...labels, ...regionNames])).toBe(0);
    expect(hullCount).toBeGreaterThan(3);
    expect(regionNames.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("shows at least 80 of 300 nodes' labels", async () => {
    const { page } = await open(small, "all=1");
    const { labels, counts } = await probe(page);
    expect(counts.shownNodes).toBeGreaterThan(290);
    expect(labels.length).toBeGreaterThanOrEqual(80);
    expect(overlaps(labels)).toBe(0);
    await page.close();
  });

  it("keeps labels while one zooms in, and none ever overlap", async () => {
    const { page } = await open(site);
    await page.focus("#stage");
    let before = await probe(page);
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press("+");
      await settled(page);
      const now = await probe(page);
      expect(overlaps(now.labels)).toBe(0);
      const shown = new Set(now.labels.map(({ id }) => id));
      const stillThere = new Map(now.nodes.map((node) => [node.id, node]));
      for (const { id, width } of before.labels) {
        const { x, y } = stillThere.get(id)!;
        const isInside = x > width + 60 && x < 1220 - width && y > 40 && y < 760;
        if (isInside) expect(shown.has(id)).toBe(true);
      }
      before = now;
    }
    expect(new URL(page.url()).hash).toContain("camera=");
    await page.close();
  });

  it("selects what is clicked, lets it stand out, and goes back", async () => {
    const { page } = await open(site);
    const { nodes } = await probe(page);
    const target = nodes[0]!;
    await page.mouse.click(target.x, target.y);
    await settled(page);
    expect((await probe(page)).selected).toBe(target.id);
    expect(decodeURIComponent(new URL(page.url()).hash)).toContain(`selected=${target.id}`);
    // A second click at once would be a double click.
    await page.waitForTimeout(350);
    await page.mouse.click(5, 400);
    await settled(page);
    expect((await probe(page)).selected).toBeUndefined();
    await page.goBack();
    await settled(page);
    expect((await probe(page)).selected).toBe(target.id);
    await page.close();
  });

  it("selects several with a lasso, and leaves the map where it is", async () => {
    const { page } = await open(site);
    const before = await probe(page);
    await page.keyboard.down("Shift");
    await page.mouse.move(400, 200);
    await page.mouse.down();
    for (const [x, y] of [
      [900, 200],
      [900, 600],
      [400, 600],
    ] as const) {
      await page.mouse.move(x, y, { steps: 4 });
    }
    await page.mouse.up();
    await page.keyboard.up("Shift");
    await eventually(() => new URL(page.url()).hash).toContain("marked=");
    await settled(page);
    const marked = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("marked")!.split(",");
    const inside = before.nodes.filter(({ x, y }) => x > 400 && x < 900 && y > 200 && y < 600);
    expect(new Set(marked)).toEqual(new Set(inside.map(({ id }) => id)));
    expect((await probe(page)).camera).toEqual(before.camera);
    await page.close();
  });

  it("keeps a node where it is dragged to, and puts it back when that is undone", async () => {
    const { page } = await open(site);
    const before = await probe(page);
    const [node] = before.nodes;
    const { x, y, id } = node!;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y - 40, { steps: 4 });
    await page.mouse.move(x + 120, y - 80, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    const placeOf = async () => (await probe(page)).nodes.find((other) => other.id === id)!;
    const dragged = await placeOf();
    expect(Math.hypot(dragged.x - x - 120, dragged.y - y + 80)).toBeLessThan(4);
    const after = await probe(page);
    expect(after.camera).toEqual(before.camera);
    expect(after.selected).toBeUndefined();
    expect(new URL(page.url()).hash).toContain(`pinned=${id},`);
    await page.goBack();
    await settled(page);
    const back = await placeOf();
    expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(1);
    await page.close();
  });

  it("reads the same map from the same address", async () => {
    const { page } = await open(site);
    await page.mouse.move(500, 300);
    await page.mouse.wheel(0, -300);
    await settled(page);
    await page.mouse.down();
    await page.mouse.move(560, 330, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    const first = await probe(page);
    const again = await open(site, new URL(page.url()).hash.slice(1));
    const second = await probe(again.page);
    expect(second.labels.map(({ id }) => id)).toEqual(first.labels.map(({ id }) => id));
    expect(Math.abs(second.nodes[0]!.x - first.nodes[0]!.x)).toBeLessThan(2);
    await page.close();
    await again.page.close();
  });

  it("is walked by arrow keys, opened by Enter, left by Escape", async () => {
    const { page } = await open(site);
    await page.focus("#stage");
    await page.keyboard.press("ArrowRight");
    const first = (await probe(page)).selected;
    await page.keyboard.press("ArrowRight");
    await settled(page);
    const { selected, nodes } = await probe(page);
    const at = (id: string | undefined) => nodes.find((node) => node.id === id)!;
    expect(at(selected).x).toBeGreaterThan(at(first).x);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toContain("page=");
    await page.keyboard.press("Backspace");
    await settled(page);
    expect(new URL(page.url()).hash).not.toContain("page=");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect((await probe(page)).selected).toBeUndefined();
    await page.close();
  });

  it("moves no node when something is selected, hidden or the theme changes", async () => {
    const { page } = await open(site);
    const before = await probe(page);
    await page.evaluate(() => {
      location.hash = "hide=other,person,podcast&color=type";
    });
    await page.emulateMedia({ colorScheme: "dark" });
    await settled(page);
    const after = await probe(page);
    expect(after.counts.matchingNodes).toBeLessThan(before.counts.matchingNodes);
    const places = new Map(before.nodes.map((node) => [node.id, node]));
    const kept = after.nodes.filter(({ id }) => places.has(id));
    expect(kept.length).toBeGreaterThan(60);
    for (const { id, x, y } of kept) {
      expect(Math.hypot(places.get(id)!.x - x, places.get(id)!.y - y)).toBeLessThan(0.5);
    }
    await page.close();
  });

  it("gives pictures of what is in view, with every label", async () => {
    const { page, problems } = await open(site);
    const { labels } = await probe(page);
    const svg = await page.evaluate(() => window.stageForTest!.toSvg("A <map> & more"));
    const texts = await page.evaluate((source) => {
      const document = new DOMParser().parseFromString(source, "image/svg+xml");
      const broken = document.querySelector("parsererror");
      if (broken) throw new Error(broken.textContent);
      return Array.from(document.querySelectorAll("text, title"), (text) => text.textContent);
    }, svg);
    expect(texts).toContain("A <map> & more");
    expect(texts).toEqual(expect.arrayContaining(labels.map(({ text }) => text)));
    const size = await page.evaluate(async () => {
      const image = await createImageBitmap(await window.stageForTest!.toPng(2));
      return [image.width, image.height];
    });
    expect(size).toEqual([2560, 1600]);
    expect(problems).toEqual([]);
    await page.close();
  });

  it("is zoomed and moved with two fingers, and gathers what a finger rests on", async () => {
    const { page } = await open(site, "", { width: 390, height: 844 });
    const session = await page.context().newCDPSession(page);
    const touch = (type: string, ...points: readonly (readonly [number, number])[]) =>
      session.send("Input.dispatchTouchEvent", {
        type: type as "touchStart",
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const before = await probe(page);
    // Apart: what lies between the fingers comes nearer.
    await touch("touchStart", [165, 420], [225, 420]);
    for (let step = 1; step <= 8; step++) {
      await touch("touchMove", [165 - 8 * step, 420], [225 + 8 * step, 420]);
    }
    await touch("touchEnd");
    await settled(page);
    const zoomed = await probe(page);
    expect(before.camera.ratio / zoomed.camera.ratio).toBeGreaterThan(2);
    expect(overlaps(zoomed.labels)).toBe(0);

    // Together: everything moves along, and nothing grows.
    await touch("touchStart", [150, 400], [240, 400]);
    for (let step = 1; step <= 8; step++) {
      await touch("touchMove", [150 + 5 * step, 400 + 8 * step], [240 + 5 * step, 400 + 8 * step]);
    }
    await touch("touchEnd");
    await settled(page);
    const moved = await probe(page);
    expect(moved.camera.ratio).toBeCloseTo(zoomed.camera.ratio, 2);
    const shift = moved.nodes[0]!.y - zoomed.nodes[0]!.y;
    expect(shift).toBeGreaterThan(40);

    const target = moved.nodes.find(({ x, y }) => x > 60 && x < 330 && y > 100 && y < 700)!;
    await touch("touchStart", [target.x, target.y]);
    await page.waitForTimeout(650);
    await touch("touchEnd");
    await settled(page);
    expect(new URL(page.url()).hash).toContain(`marked=${target.id}`);
    await page.close();
  });

  it("fits a phone and is tapped", async () => {
    const { page } = await open(site, "", { width: 390, height: 844 });
    const { labels, counts, nodes } = await probe(page);
    expect(counts.shownNodes).toBe(50);
    expect(labels.length).toBeGreaterThanOrEqual(15);
    expect(overlaps(labels)).toBe(0);
    const target = nodes[2]!;
    await page.touchscreen.tap(target.x, target.y);
    await eventually(async () => (await probe(page)).selected).toBe(target.id);
    await page.close();
  });
});

async function open(
  { url }: RunningServer,
  hash = "",
  viewport = { width: 1280, height: 800 },
): Promise<{ page: Page; problems: string[] }> {
  const page = await browser.newPage({ viewport, reducedMotion: "reduce", hasTouch: true });
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(`${url}#${hash}`);
  await page.waitForSelector("body[data-ready]");
  await settled(page);
  return { page, problems };
}

/** Until the camera rests and two more frames are drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(80);
  await page.waitForFunction(() => window.castgraph?.isMoving === false);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

async function probe(page: Page): Promise<StageProbe> {
  return page.evaluate(() => ({ ...window.castgraph! }));
}

function overlaps(boxes: readonly Parameters<typeof boxesOverlap>[0][]): number {
  let found = 0;
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) if (boxesOverlap(a, b)) found++;
  });
  return found;
}
