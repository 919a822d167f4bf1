// Chips: whatever is filtered can be seen, and taken away.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { activeFilters } from "../../../src/web/panels/filter-chips.tsx";
import { initialViewState } from "../../../src/web/state/view-state.ts";
import { arbitraryViewState } from "../../support/arbitrary-view-state.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const dataset = createDataset(sampleArchive());

it("there is none at the start", () => {
  expect(activeFilters(dataset, initialViewState)).toEqual([]);
});

it("removing them one by one leaves none", () => {
  fc.assert(
    fc.property(arbitraryViewState, (state) => {
      let filters = activeFilters(dataset, state);
      let left = state;
      while (filters.length > 0) {
        left = filters[0]!.remove(left);
        const next = activeFilters(dataset, left);
        expect(next.length).toBe(filters.length - 1);
        filters = next;
      }
    }),
  );
});

it("say what is gone where more is left", () => {
  const textOf = (hidden: readonly string[]) =>
    activeFilters(dataset, {
      ...initialViewState,
      hiddenTypes: [...initialViewState.hiddenTypes, ...hidden].sort(),
    }).map((filter) => filter.text);
  expect(textOf(["topic"])).toEqual(["Without topics"]);
  expect(textOf(["event", "topic", "work"])).toEqual(["3 of 6 types"]);
  const withShows = { ...initialViewState, hiddenTypes: ["other"] };
  expect(activeFilters(dataset, withShows)[0]!.text).toBe("With shows");
});

it("say what is left", () => {
  const texts = activeFilters(dataset, {
    ...initialViewState,
    hiddenTypes: dataset.types.filter((type) => type !== "technology"),
    focus: { id: "technology:envoy", depth: 1 },
    period: { from: "2018-01-01", to: "2018-12-31" },
    minEpisodes: 2,
  }).map((filter) => filter.text);
  expect(texts).toEqual(["Around Envoy", "Technologies", "2018", "Links in 2 or more episodes"]);
});
