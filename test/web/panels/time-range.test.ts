// The brush of the time strip: steps and periods stand for each other.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { episodeNodes } from "../../../src/web/answers/episodes.ts";
import { timelineOf } from "../../../src/web/answers/timeline.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { binsOf, nextRange, periodOf } from "../../../src/web/panels/time/time-range.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const dataset = createDataset(sampleArchive());
const { bins } = timelineOf(dataset, episodeNodes(dataset));
const range = fc
  .tuple(fc.nat(bins.length - 1), fc.nat(bins.length - 1))
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));

describe("ranges", () => {
  it("come back from their period", () => {
    fc.assert(
      fc.property(range, (chosen) => {
        expect(binsOf(bins, periodOf(bins, chosen))).toEqual(chosen);
      }),
    );
  });

  it("understand years and months", () => {
    expect(binsOf(bins, { from: "2018", to: "2018" })).toEqual({ first: 8, last: 11 });
    expect(binsOf(bins, { from: "2018-05" })).toEqual({ first: 9, last: bins.length - 1 });
    expect(binsOf(bins, { from: "2031" })).toEqual({ first: 0, last: bins.length - 1 });
  });

  it("walk to the end and begin anew, as wide as before", () => {
    fc.assert(
      fc.property(range, (chosen) => {
        const next = nextRange(bins, chosen);
        expect(next.last - next.first).toBe(chosen.last - chosen.first);
        expect(next.last).toBeLessThan(bins.length);
      }),
    );
  });
});
