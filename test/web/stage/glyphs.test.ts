// Glyphs: what is drawn in nodes lies in them.
import { describe, expect, it } from "vitest";
import { entityTypes } from "../../../src/ontology/entity-types.ts";
import { glyphOutline } from "../../../src/web/stage/glyphs.ts";

const types = [...entityTypes.map(({ id }) => id), "episode" as const];
/** People carry initials, rings have no room. */
const without = new Set(entityTypes.flatMap(({ id, shape }) => (shape === "ring" ? [id] : [])));
without.add("person");

describe("glyphs", () => {
  it.each(types)("%s: in its node, or none", (type) => {
    const outline = glyphOutline(type, 100, 50, 6);
    expect(outline === undefined).toBe(without.has(type as never));
    const numbers = outline?.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    numbers.forEach((value, i) => {
      expect(Math.abs(value - (i % 2 === 0 ? 100 : 50))).toBeLessThanOrEqual(6);
    });
  });
});
