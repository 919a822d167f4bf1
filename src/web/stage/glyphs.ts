// Glyphs: what a node is, drawn in it by a few strokes where there is room.
import type { EntityType } from "../../model/index.ts";
import { short } from "./picture/svg-pen.ts";

/** Lines of x, y, x, y …, from −1 to 1 around the middle, y downward. */
type Strokes = readonly (readonly number[])[];

/** People carry their initials; topics are rings, in which there is no room. */
const glyphs: Readonly<Partial<Record<EntityType | "episode", Strokes>>> = {
  // A house of several floors.
  organisation: [
    [-0.75, 0.9, -0.75, -0.9, 0.25, -0.9, 0.25, 0.9],
    [0.25, -0.2, 0.8, -0.2, 0.8, 0.9],
    [-1, 0.9, 1, 0.9],
    [-0.45, -0.45, -0.05, -0.45],
    [-0.45, 0.05, -0.05, 0.05],
  ],
  // </>
  technology: [
    [-0.45, -0.6, -1, 0, -0.45, 0.6],
    [0.45, -0.6, 1, 0, 0.45, 0.6],
    [0.2, -0.85, -0.2, 0.85],
  ],
  // A sheet of a calendar.
  event: [
    [-0.8, -0.6, 0.8, -0.6, 0.8, 0.85, -0.8, 0.85, -0.8, -0.6],
    [-0.8, -0.1, 0.8, -0.1],
    [-0.4, -0.95, -0.4, -0.4],
    [0.4, -0.95, 0.4, -0.4],
  ],
  // A microphone.
  podcast: [
    [-0.3, -0.75, 0, -0.95, 0.3, -0.75, 0.3, 0, 0, 0.2, -0.3, 0, -0.3, -0.75],
    [-0.65, -0.1, -0.6, 0.25, 0, 0.55, 0.6, 0.25, 0.65, -0.1],
    [0, 0.55, 0, 0.95],
    [-0.4, 0.95, 0.4, 0.95],
  ],
  // An open book.
  work: [
    [0, -0.55, -0.9, -0.75, -0.9, 0.6, 0, 0.8, 0.9, 0.6, 0.9, -0.75, 0, -0.55],
    [0, -0.55, 0, 0.8],
  ],
  // Lines of a text.
  episode: [
    [-0.55, -0.65, 0.55, -0.65],
    [-0.55, -0.1, 0.55, -0.1],
    [-0.55, 0.45, 0.2, 0.45],
  ],
};

/** The glyph of a type around (`x`, `y`), `reach` to each side, in SVG's path language; none where there is none. */
export function glyphOutline(
  type: EntityType | "episode",
  x: number,
  y: number,
  reach: number,
): string | undefined {
  return glyphs[type]
    ?.map((line) => {
      const points: string[] = [];
      for (let i = 0; i < line.length; i += 2)
        points.push(`${short(x + line[i]! * reach)} ${short(y + line[i + 1]! * reach)}`);
      return `M${points.join("L")}`;
    })
    .join("");
}
