// Packed rows: what goes in comes out, whatever a column holds.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRows, unpackRows } from "../../src/store/packed-rows.ts";

const value = fc.oneof(
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: "grapheme" }),
  fc.uint8Array(),
);

describe("packed rows", () => {
  it("unpack to equal ones", () => {
    const rowsOf = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(rowsOf, (rows) => {
        expect(unpackRows(structuredClone(packRows(rows)))).toEqual(rows);
      }),
    );
  });
});
