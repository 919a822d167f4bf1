// The link table: links in the order of their weights, whatever these are.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { byFallingWeight } from "../../../src/web/data/link-table.ts";

it("orders by falling weight, equal ones by place, and tells the closest apart", () => {
  const weight = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0.5, 0.5 + 1e-12, 0.5 - 1e-12, 1, 0, Number.MIN_VALUE, 7, -2),
  );
  fc.assert(
    fc.property(fc.array(weight), (weights) => {
      const expected = [...weights.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);
      expect([...byFallingWeight(Float64Array.from(weights))]).toEqual(expected);
    }),
  );
});
