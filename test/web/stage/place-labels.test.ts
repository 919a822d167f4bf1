// Labels never overlap, at no zoom, and what has appeared stays.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type LabelBox,
  overlapEnd,
  placeLabels,
} from "../../../src/web/stage/labels/place-labels.ts";

const box: fc.Arbitrary<LabelBox> = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }).map((value) => value / 10),
  y: fc.integer({ min: -5000, max: 5000 }).map((value) => value / 10),
  radius: fc.integer({ min: 4, max: 22 }),
  width: fc.integer({ min: 10, max: 180 }),
  height: fc.integer({ min: 12, max: 20 }),
});

/** Overlap as one sees it, at one scale. */
function overlapAt(
  scale: number,
  a: LabelBox & { dx: number; dy: number },
  b: LabelBox & { dx: number; dy: number },
): boolean {
  const [ax, ay] = [a.x * scale + a.dx, -a.y * scale + a.dy];
  const [bx, by] = [b.x * scale + b.dx, -b.y * scale + b.dy];
  return (
    Math.abs(ax - bx) < (a.width + b.width) / 2 && Math.abs(ay - by) < (a.height + b.height) / 2
  );
}

describe("label placement", () => {
  it("leaves no two overlapping at any scale", () => {
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 2, maxLength: 25 }),
        fc.array(fc.double({ min: 0.01, max: 50, noNaN: true }), { minLength: 8, maxLength: 8 }),
        fc.constantFrom(0, 0.05, 1),
        fc.constantFrom(0, 5),
        (boxes, scales, least, boldest) => {
          const obstacles = boxes.map(({ x, y, radius }) => ({ x, y, reach: radius }));
          const places = placeLabels(boxes, obstacles, { least, boldest });
          const placed = places.map((place, i) => ({ ...boxes[i]!, ...place }));
          const critical = placed.map(({ appearsAt }) => appearsAt).filter(Number.isFinite);
          for (const scale of [...scales, ...critical, ...critical.map((value) => value * 1.01)]) {
            const shown = placed.filter(({ appearsAt }) => appearsAt <= scale);
            shown.forEach((a, i) => {
              for (const b of shown.slice(i + 1)) expect(overlapAt(scale, a, b)).toBe(false);
            });
          }
        },
      ),
    );
  });

  it("shows the first label from the start, on the right", () => {
    const [place] = placeLabels([{ x: 0, y: 0, radius: 5, width: 40, height: 14 }], []);
    expect(place).toEqual({ dx: 28, dy: 0, appearsAt: 0 });
  });

  it("turns to another side when a node stands on the right", () => {
    const one = { x: 0, y: 0, radius: 5, width: 40, height: 14 };
    const [place] = placeLabels([one], [{ x: 25, y: 0, reach: 6 }]);
    expect(place!.dx).toBeLessThan(0);
    expect(place!.appearsAt).toBe(0);
  });

  it("turns the boldest, which cover nodes where they must, to the side that these leave first", () => {
    const [near, far] = [1, 3];
    const label = { x: 0, y: 0, radius: 5, width: 60, height: 14 };
    const ring = [
      { x: near, y: 0, reach: 5 },
      { x: -far, y: 0, reach: 5 },
      { x: 0, y: near, reach: 5 },
      { x: 0, y: -near, reach: 5 },
    ];
    const [place] = placeLabels([label], ring, { boldest: 1, least: 0.5 });
    expect(place!.appearsAt).toBe(0.5);
    expect(place!.dx).toBeLessThan(0);
  });

  it("lets the boldest cover as little as can be where the map is looked at", () => {
    const label = { x: 0, y: 0, radius: 5, width: 60, height: 14 };
    const around = [
      { x: 30, y: 0, reach: 8 }, // in the middle of the right side
      { x: -30, y: 8, reach: 4 }, // at the rim of the left one
      { x: 0, y: 12, reach: 8 },
      { x: 0, y: -12, reach: 8 },
      { x: 34, y: 8, reach: 8 },
      { x: 34, y: -8, reach: 8 },
      { x: -34, y: 12, reach: 8 },
      { x: -34, y: -12, reach: 8 },
    ];
    const [place] = placeLabels([label], around, { boldest: 1, least: 0.25, usual: 1 });
    expect([place!.dx, place!.dy]).toEqual([-38, 0]);
    expect(place!.appearsAt).toBe(0.25);
  });

  it("lets the boldest wait where they would bury nodes", () => {
    const label = { x: 0, y: 0, radius: 5, width: 60, height: 14 };
    const crowd = Array.from({ length: 121 }, (_, i) => ({
      x: (i % 11) * 12 - 60 + 0.5,
      y: Math.floor(i / 11) * 12 - 60 + 0.5,
      reach: 5,
    }));
    const [place] = placeLabels([label], crowd, { boldest: 1, least: 0.25, usual: 1 });
    expect(place!.appearsAt).toBeGreaterThan(1);
  });

  it("never shows labels of two nodes in the same place on the same side", () => {
    const twin = { x: 3, y: 3, radius: 10, width: 40, height: 14 };
    const places = placeLabels(
      Array.from({ length: 7 }, () => twin),
      [],
    );
    expect(new Set(places.slice(0, 4).map(({ dx, dy }) => `${dx} ${dy}`)).size).toBe(4);
    expect(places[6]!.appearsAt).toBe(Infinity);
  });

  it("knows when two boxes part", () => {
    // Centres 10 apart at scale 1, widths 20 each: apart from scale 2 on.
    expect(overlapEnd(10, 0, 0, 0, 20, 15)).toBe(2);
    expect(overlapEnd(10, 0, 0, 16, 20, 15)).toBe(0);
    expect(overlapEnd(0, 0, 0, 0, 20, 15)).toBe(Infinity);
    // Already parting, but the offset brings them together later.
    expect(overlapEnd(-10, 0, 50, 0, 20, 15)).toBe(7);
  });
});
