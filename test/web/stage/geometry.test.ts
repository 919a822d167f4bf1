// Plane geometry of the stage.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boxesOverlap,
  convexHull,
  coreOf,
  distanceToSegment,
} from "../../../src/web/stage/geometry.ts";

const point = fc.record({
  x: fc.integer({ min: -50, max: 50 }),
  y: fc.integer({ min: -50, max: 50 }),
});

describe("geometry", () => {
  it("wraps all points in the hull, which turns left everywhere", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), (points) => {
        const hull = convexHull(points);
        hull.forEach((a, i) => {
          const b = hull[(i + 1) % hull.length]!;
          for (const { x, y } of points) {
            const side = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
            expect(side).toBeGreaterThanOrEqual(0);
          }
        });
      }),
    );
  });

  it("measures the distance from a segment, its ends included", () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(distanceToSegment({ x: 5, y: 3 }, a, b)).toBe(3);
    expect(distanceToSegment({ x: 13, y: 4 }, a, b)).toBe(5);
    expect(distanceToSegment({ x: 3, y: 4 }, a, a)).toBe(5);
  });

  it("leaves outliers out of a community's core", () => {
    const near = Array.from({ length: 9 }, (_, i) => ({ x: i, y: i % 3 }));
    expect(coreOf([...near, { x: 900, y: 900 }], 0.9)).not.toContainEqual({ x: 900, y: 900 });
  });

  it("does not take touching boxes for overlapping", () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(boxesOverlap(box, { ...box, x: 10 })).toBe(false);
    expect(boxesOverlap(box, { ...box, x: 9.9 })).toBe(true);
  });
});
