// The counts beside the filters say what a click would leave, whatever else is filtered.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analysis/analyse.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { type ViewState, initialViewState } from "../../../src/web/state/view-state.ts";
import { admit } from "../../../src/web/view/admitted.ts";
import { facetsOf } from "../../../src/web/view/facets.ts";
import { stepOf, stepsUpTo } from "../../../src/web/view/histogram.ts";
import { kindsOf, linkKinds } from "../../../src/web/view/link-kinds.ts";
import { inventGraph } from "../../support/invented-graph.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const invented = inventGraph({ things: 120, episodes: 60 });
analyse(invented);
const datasets = [createDataset(invented), createDataset(sampleArchive())];

const state = fc
  .record<Partial<ViewState>>(
    {
      mode: fc.constantFrom("things", "episodes"),
      hiddenTypes: fc.subarray(["person", "topic", "technology"]),
      hiddenShows: fc.subarray(["Show 1", "Show 2", "Harbour Talks"]),
      hiddenKinds: fc.subarray(["together", "works_at", "mentions", "guest_of"]),
      period: fc.constantFrom({ from: "2017" }, { from: "2016", to: "2018-06" }),
      minEpisodes: fc.constantFrom(1, 2, 3),
      degrees: fc.constantFrom({ least: 4 }, { least: 2, most: 20 }, { most: 9 }),
    },
    { requiredKeys: [] },
  )
  .map((fields): ViewState => ({ ...initialViewState, ...fields }));
// By its place: a dataset is too large to be printed where a property fails.
const which = fc.constantFrom(0, 1);

describe("facets", () => {
  it("of types and communities count what passes all other filters", () => {
    fc.assert(
      fc.property(which, state, (index, filters) => {
        const data = datasets[index]!;
        const { types, communities } = facetsOf(data, filters);
        const left = admit(data, { ...filters, hiddenTypes: [] }).nodes;
        data.types.forEach((_, type) => {
          const count = left.filter((is, i) => is === 1 && data.nodes.type[i] === type).length;
          expect(types[type]).toBe(count);
        });
        const all = admit(data, filters).nodes;
        const count = all.filter((is, i) => is === 1 && data.nodes.community[i]! >= 0).length;
        expect(communities.reduce((sum, value) => sum + value, 0)).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  it("of numbers hold everything that the range would let pass, and the steps agree with the range", () => {
    fc.assert(
      fc.property(which, state, fc.nat(), (index, filters, pick) => {
        const data = datasets[index]!;
        const { degrees, episodes } = facetsOf(data, filters);
        const { degrees: _, ...open } = filters;
        const from = pick % degrees.starts.length;
        const least = degrees.starts[from]!;
        // Without filters of links, which look at what is left at both ends, sums are exact.
        if (filters.hiddenKinds.length === 0 && filters.minEpisodes === 1) {
          const left = admit(data, { ...open, degrees: { least } }).nodes;
          expect(sum(degrees.counts.subarray(from))).toBe(sum(left));
        }
        if (filters.mode === "things") {
          const links = admit(data, { ...filters, minEpisodes: 1 }).links;
          if (filters.hiddenKinds.length === 0) expect(sum(episodes.counts)).toBe(sum(links));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of kinds count the links of each", () => {
    const [, sample] = datasets;
    const { kinds } = facetsOf(sample!, initialViewState);
    const count = (kind: string) => kinds[linkKinds.indexOf(kind)]!;
    expect(count("together")).toBeGreaterThan(count("works_at"));
    expect(count("works_at")).toBeGreaterThan(0);
    expect(count("mentions")).toBe(0);
    const { kinds: bipartite } = facetsOf(sample!, { ...initialViewState, mode: "episodes" });
    expect(bipartite[linkKinds.indexOf("mentions")]).toBeGreaterThan(0);
    expect(bipartite[linkKinds.indexOf("guest_of")]).toBeGreaterThan(0);
  });

  it("leave only links of kinds that are shown, and nobody without a link", () => {
    const [, sample] = datasets;
    const hiddenKinds = linkKinds.filter((kind) => kind !== "works_at").sort();
    const { nodes, links, table } = admit(sample!, { ...initialViewState, hiddenKinds });
    const bit = 1 << linkKinds.indexOf("works_at");
    const kinds = kindsOf(sample!, table);
    links.forEach((is, link) => is === 1 && expect(kinds[link]! & bit).toBe(bit));
    nodes.forEach((is, node) => {
      if (is === 0) return;
      const isLinked = links.some(
        (isLink, link) => isLink === 1 && [table.source[link], table.target[link]].includes(node),
      );
      expect(isLinked).toBe(true);
    });
    expect(sum(links)).toBeGreaterThan(2);
  });
});

describe("steps", () => {
  it("grow, begin at nothing, and hold every number", () => {
    expect(stepsUpTo(120)).toEqual([0, 1, 2, 3, 4, 6, 10, 16, 25, 40, 63, 100]);
    expect(stepsUpTo(1)).toEqual([0, 1]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.nat({ max: 1e6 }), (most, value) => {
        const starts = stepsUpTo(most);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(starts.at(-1)).toBeLessThanOrEqual(most);
        const step = stepOf(starts, value);
        expect(starts[step]).toBeLessThanOrEqual(value);
        expect(starts[step + 1] ?? Infinity).toBeGreaterThan(value);
      }),
    );
  });
});

const sum = (values: Uint32Array | Uint8Array) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
