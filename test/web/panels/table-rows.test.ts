// The table's rows: what passes the filters, in any order.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { sortRows, tableRows } from "../../../src/web/panels/table/table-rows.ts";
import { initialViewState, tableColumns } from "../../../src/web/state/view-state.ts";
import { computeView } from "../../../src/web/view/compute-view.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const dataset = createDataset(sampleArchive());

describe("rows", () => {
  it("are as many as the map has to show", () => {
    for (const mode of ["things", "episodes"] as const) {
      const state = { ...initialViewState, mode };
      const { matchingNodes } = computeView(dataset, state).counts;
      expect(tableRows(dataset, state).length).toBe(matchingNodes);
    }
  });

  it("keep all rows in any order, with what is missing at the end", () => {
    const rows = tableRows(dataset, { ...initialViewState, mode: "episodes" });
    fc.assert(
      fc.property(fc.constantFrom(...tableColumns), fc.boolean(), (column, isDescending) => {
        const sorted = sortRows(rows, { column, isDescending });
        expect(new Set(sorted.map((row) => row.id)).size).toBe(rows.length);
        const firstMissing = sorted.findIndex((row) => row[column] === undefined);
        if (firstMissing < 0) return;
        expect(sorted.slice(firstMissing).every((row) => row[column] === undefined)).toBe(true);
      }),
    );
  });

  it("count episodes for things alone", () => {
    const rows = tableRows(dataset, { ...initialViewState, mode: "episodes" });
    for (const { entityType, episodes, links } of rows) {
      if (entityType === "episode") expect([episodes, links > 0]).toEqual([undefined, true]);
      else expect(episodes).toBeGreaterThan(0);
    }
  });

  it("sort names as people do", () => {
    const labels = sortRows(tableRows(dataset, initialViewState), {
      column: "label",
      isDescending: false,
    }).map((row) => row.label);
    expect(labels.indexOf("Åke Norling")).toBeLessThan(labels.indexOf("Bazel"));
  });
});
