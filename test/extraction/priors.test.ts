import fc from "fast-check";
import { expect, it } from "vitest";
import { wilsonLowerBound } from "../../src/extraction/priors.ts";

it("is the lower end of the interval that tables give", () => {
  expect(wilsonLowerBound(50, 100)).toBeCloseTo(0.404, 3);
  expect(wilsonLowerBound(10, 10)).toBeCloseTo(0.722, 3);
  expect(wilsonLowerBound(0, 0)).toBe(0);
});

it("stays below the share, and nears it as counts grow", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), (all, some) => {
      const right = Math.min(some, all);
      const bound = wilsonLowerBound(right, all);
      expect(bound).toBeLessThanOrEqual(right / all + 1e-12);
      expect(wilsonLowerBound(right * 10, all * 10)).toBeGreaterThanOrEqual(bound - 1e-12);
    }),
  );
});
