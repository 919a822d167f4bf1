// Strands: one line for each class of relation, bent apart, never moved at their ends.
import { describe, expect, it } from "vitest";
import { createLinkTable } from "../../../src/web/data/link-table.ts";
import { initialsOf } from "../../../src/web/stage/marks.ts";
import { pointOn, strandsOf } from "../../../src/web/stage/strands.ts";
import { kindBits, relationGroups } from "../../../src/web/view/relation-class.ts";

const viewOf = (kinds: number) => ({
  links: Uint32Array.of(0),
  table: createLinkTable(2, {
    source: Uint32Array.of(0),
    target: Uint32Array.of(1),
    episodes: Uint32Array.of(1),
    weight: Float64Array.of(0.5),
    asserted: Uint8Array.of(Number(kinds > 0)),
    direction: new Int8Array(1),
    kinds: Uint8Array.of(kinds),
  }),
});
const x = [0, 100];
const y = [0, 0];
const strands = (kinds: number) => strandsOf(viewOf(kinds), 0, x, y);

describe("strands", () => {
  it("are one straight line where nothing or one class of relation is stated", () => {
    expect(strands(0)).toMatchObject([{ group: -1, direction: 0, isCurved: false }]);
    const [only, ...none] = strands(kindBits("works_at", true));
    expect(none).toEqual([]);
    expect(only).toMatchObject({ direction: 1, isCurved: false });
    expect(relationGroups[only!.group]).toBe("people");
  });

  it("run apart in arcs where several classes are, between the same ends", () => {
    const both = strands(kindBits("founded", false) | kindBits("uses", true));
    expect(both.map(({ direction }) => direction)).toEqual([-1, 1]);
    const [one, other] = both.map((strand) => pointOn(strand, 0.5));
    expect(Math.abs(one!.y - other!.y)).toBeGreaterThan(10);
    for (const strand of both) {
      expect(pointOn(strand, 0)).toEqual({ x: 0, y: 0 });
      expect(pointOn(strand, 1)).toEqual({ x: 100, y: 0 });
    }
  });

  it("have no direction where both say it of each other", () => {
    const both = kindBits("uses", true) | kindBits("uses", false);
    expect(strands(both)).toMatchObject([{ direction: 0 }]);
    expect(strands(kindBits("alternative_to", true))).toMatchObject([{ direction: 0 }]);
  });
});

describe("initials", () => {
  it("are those of the first and the last word", () => {
    expect(initialsOf("Carl Lerche")).toBe("CL");
    expect(initialsOf("J.R. Jasperson")).toBe("JJ");
    expect(initialsOf("élodie van den Berg")).toBe("ÉB");
    expect(initialsOf("Plato")).toBe("P");
    expect(initialsOf("42")).toBe("");
  });
});
