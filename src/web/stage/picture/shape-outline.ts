// The outlines of node shapes, in SVG's path language; the same sizes as the shader's.
import type { EntityTypeSpec } from "../../../ontology/entity-type.ts";
import { short } from "./svg-pen.ts";

/** Shapes of entity types, and the page that stands for an episode. */
export type NodeShape = EntityTypeSpec["shape"] | "page";

/** A closed path around (`x`, `y`); y points down. */
export function shapeOutline(shape: NodeShape, x: number, y: number, radius: number): string {
  return outlines[shape](x, y, radius);
}

const outlines: Readonly<Record<NodeShape, (x: number, y: number, radius: number) => string>> = {
  circle,
  ring: circle,
  square: (x, y, radius) => polygon(x, y, radius * 1.24, 4, Math.PI / 4),
  diamond: (x, y, radius) => polygon(x, y, radius * 1.18, 4, 0),
  triangle: (x, y, radius) => polygon(x, y + radius * 0.18, radius * 1.3, 3, -Math.PI / 2),
  hexagon: (x, y, radius) => polygon(x, y, radius * 1.08, 6, -Math.PI / 2),
  page: (x, y, radius) => {
    const [halfWidth, halfHeight] = [radius * 0.74, radius * 0.94];
    return corners([
      [x - halfWidth, y - halfHeight],
      [x + halfWidth, y - halfHeight],
      [x + halfWidth, y + halfHeight],
      [x - halfWidth, y + halfHeight],
    ]);
  },
};

function circle(x: number, y: number, radius: number): string {
  const r = short(radius);
  const [left, right] = [short(x - radius), short(x + radius)];
  return `M${left} ${short(y)}A${r} ${r} 0 1 1 ${right} ${short(y)}A${r} ${r} 0 1 1 ${left} ${short(y)}Z`;
}

function polygon(x: number, y: number, reach: number, sides: number, turn: number): string {
  return corners(
    Array.from({ length: sides }, (_, i) => {
      const angle = turn + (2 * Math.PI * i) / sides;
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const;
    }),
  );
}

function corners(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}Z`;
}
