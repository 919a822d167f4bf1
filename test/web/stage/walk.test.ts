// Arrow keys go where they point.
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { linkBetween } from "../../../src/web/data/dataset.ts";
import { keyAction } from "../../../src/web/stage/keyboard.ts";
import { nextNode } from "../../../src/web/stage/walk.ts";
import { initialViewState } from "../../../src/web/state/view-state.ts";
import { computeView } from "../../../src/web/view/compute-view.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const graph = sampleArchive();
analyse(graph);
const view = computeView(createDataset(graph), initialViewState);
const walk = (from: number, direction: Parameters<typeof nextNode>[4]) =>
  nextNode(view, view.x, view.y, from, direction);

describe("walking the map", () => {
  it("goes in the direction of the arrow", () => {
    for (const from of view.nodes) {
      const right = walk(from, "right");
      const up = walk(from, "up");
      if (right !== undefined) expect(view.x[right]).toBeGreaterThan(view.x[from]!);
      if (up !== undefined) expect(view.y[up]).toBeGreaterThan(view.y[from]!);
    }
  });

  it("prefers what is linked", () => {
    const steps = Array.from(view.nodes, (from) => [from, walk(from, "left")] as const);
    const linked = steps.filter(
      ([from, to]) => to !== undefined && linkBetween(view.table, from, to) >= 0,
    );
    expect(linked.length).toBeGreaterThan(steps.length / 2);
  });

  it("reaches every node from any other", () => {
    const seen = new Set([view.nodes[0]!]);
    for (const from of seen) {
      for (const direction of ["left", "right", "up", "down"] as const) {
        const next = walk(from, direction);
        if (next !== undefined) seen.add(next);
      }
    }
    expect(seen.size).toBeGreaterThan(view.nodes.length * 0.9);
  });

  it("leaves shortcuts of the page and of the browser alone", () => {
    const key = (name: string, modifiers = {}) =>
      keyAction({
        key: name,
        shiftKey: false,
        ctrlKey: false,
        metaKey: false,
        altKey: false,
        ...modifiers,
      });
    expect(key("ArrowLeft", { altKey: true })).toBeUndefined();
    expect(key("0", { ctrlKey: true })).toBeUndefined();
    expect(key("/")).toBeUndefined();
    expect(key("constructor")).toBeUndefined();
    expect(key("ArrowLeft")).toEqual({ kind: "walk", direction: "left" });
  });
});
