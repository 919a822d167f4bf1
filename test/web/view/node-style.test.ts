// Sizes and colours of nodes stand for what the settings say.
import { describe, expect, it } from "vitest";
import { betweenness } from "../../../src/analysis/betweenness.ts";
import { coOccurrences } from "../../../src/graph/co-occurrence.ts";
import { flatten } from "../../../src/graph/flatten.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { initialViewState, type ViewState } from "../../../src/web/state/view-state.ts";
import { betweennessOf } from "../../../src/web/view/betweenness.ts";
import { nodeColors, nodeRadii, showNames, yearBins } from "../../../src/web/view/node-style.ts";
import { palette, restIndex, showColorIndex } from "../../../src/web/view/palette.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const graph = sampleArchive();
const dataset = createDataset(graph);
const at = (id: string) => dataset.indexOf.get(id)!;
const state = (change: Partial<ViewState>): ViewState => ({ ...initialViewState, ...change });
const things = [...dataset.ids.keys()].filter(
  (i) => dataset.attributes[i]!.entityType !== "episode",
);

describe("sizes", () => {
  it.each(["links", "episodes", "pagerank", "betweenness"] as const)(
    "by %s are drawable",
    (sizeBy) => {
      const radii = nodeRadii(dataset, state({ sizeBy }), betweennessOf(dataset));
      for (const radius of radii) {
        expect(radius).toBeGreaterThanOrEqual(4);
        expect(radius).toBeLessThanOrEqual(22);
      }
      expect(new Set(radii).size).toBeGreaterThan(3);
    },
  );

  it("follow what they stand for", () => {
    const order = (values: ArrayLike<number>, by: ArrayLike<number>) => {
      for (const a of things)
        for (const b of things)
          if (by[a]! < by[b]!) expect(values[a]!).toBeLessThanOrEqual(values[b]!);
    };
    order(nodeRadii(dataset, state({ sizeBy: "pagerank" })), dataset.nodes.rank);
    order(nodeRadii(dataset, state({ sizeBy: "episodes" })), dataset.nodes.degree);
  });

  it("by betweenness are those by links until it is known", () => {
    expect(nodeRadii(dataset, state({ sizeBy: "betweenness" }))).toEqual(
      nodeRadii(dataset, state({ sizeBy: "links" })),
    );
  });
});

describe("betweenness of what is linked on the map", () => {
  it("is that of the metric", () => {
    const flat = flatten(coOccurrences(graph));
    const exact = betweenness.compute(flat);
    const own = betweennessOf(dataset);
    const rank = (values: ArrayLike<number>, id: (i: number) => string, count: number) =>
      [...Array(count).keys()]
        .toSorted((a, b) => values[b]! - values[a]!)
        .slice(0, 3)
        .map(id);
    expect(rank(own, (i) => dataset.ids[i]!, dataset.ids.length)).toEqual(
      rank(exact, (i) => flat.ids[i]!, flat.ids.length),
    );
  });
});

describe("colours", () => {
  it("by show are those of the show where most of it is", () => {
    const colors = nodeColors(dataset, state({ colorBy: "show" }));
    const [first] = showNames(dataset);
    const episode = dataset.attributes.findIndex(
      (node) => node.entityType === "episode" && node.show === first,
    );
    expect(colors[episode]).toBe(showColorIndex(0));
    expect(new Set(colors).size).toBeGreaterThan(2);
    for (const color of colors) expect(color).toBeLessThan(palette.length);
  });

  it("by date go from the first year to the last, grey where there is none", () => {
    const bins = yearBins(dataset);
    expect([bins[0]!.first, bins.at(-1)!.last]).toEqual([2016, 2019]);
    const colors = nodeColors(dataset, state({ colorBy: "date" }));
    const { firstDay } = dataset.nodes;
    for (const i of dataset.ids.keys()) {
      if (Number.isNaN(firstDay[i]!)) expect(colors[i]).toBe(restIndex);
      for (const j of dataset.ids.keys())
        if (firstDay[i]! < firstDay[j]!) expect(colors[i]!).toBeLessThanOrEqual(colors[j]!);
    }
  });

  it("by type and community are as they were", () => {
    const envoy = at("technology:envoy");
    expect(nodeColors(dataset, state({ colorBy: "community" }))[envoy]).toBe(
      dataset.nodes.community[envoy],
    );
  });
});
