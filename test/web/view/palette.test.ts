// Colours can be told apart: on both grounds, and by people who see fewer of them.
import { describe, expect, it } from "vitest";
import { inkOf, stageColors } from "../../../src/web/stage/stage-colors.ts";
import { communityColors, palette } from "../../../src/web/view/palette.ts";
import {
  type Rgb,
  contrast,
  deficiencies,
  distance,
  linearRgb,
  transform,
} from "../../support/color-vision.ts";

const grounds = { light: "#ffffff", dark: "#111827" } as const;
const sights: Readonly<Record<string, (color: Rgb) => Rgb>> = {
  all: (color) => color,
  protan: (color) => transform(deficiencies.protan, color),
  deutan: (color) => transform(deficiencies.deutan, color),
  tritan: (color) => transform(deficiencies.tritan, color),
};

describe("colours of communities", () => {
  for (const theme of ["light", "dark"] as const) {
    for (const [sight, see] of Object.entries(sights)) {
      it(`differ by at least 8 on ${theme} ground, seen by ${sight}`, () => {
        const colors = communityColors.map((color) => see(linearRgb(color[theme])));
        const near = colors.flatMap((a, i) =>
          colors.slice(i + 1).map((b, k) => ({
            pair: `${communityColors[i]![theme]} ${communityColors[i + 1 + k]![theme]}`,
            distance: Math.round(distance(a, b) * 10) / 10,
          })),
        );
        expect(near.filter((pair) => pair.distance < 8)).toEqual([]);
      });
    }

    it(`stand out from ${theme} ground`, () => {
      const ground = linearRgb(grounds[theme]);
      const faint = palette
        .map((color) => color[theme])
        .filter((color) => contrast(linearRgb(color), ground) < 2.2);
      expect(faint).toEqual([]);
    });

    it(`can be read as texts on ${theme} ground`, () => {
      const colors = stageColors(theme);
      const faint = colors.palette
        .map((color) => inkOf(color, colors))
        .filter((color) => contrast(linearRgb(color), linearRgb(colors.background)) < 4.5);
      expect(faint).toEqual([]);
    });
  }
});

describe("the measure", () => {
  it("is 100 from black to white and known for a pair that was measured elsewhere", () => {
    expect(distance(linearRgb("#000000"), linearRgb("#ffffff"))).toBeCloseTo(100, 0);
    expect(distance(linearRgb("#808080"), linearRgb("#808080"))).toBe(0);
  });

  it("sees red and green come together for protans and deutans", () => {
    const [red, green] = [linearRgb("#a05050"), linearRgb("#6b7a4a")];
    const plain = distance(red, green);
    expect(distance(sights["deutan"]!(red), sights["deutan"]!(green))).toBeLessThan(plain / 1.5);
  });
});
