// Hulls: the outlines of communities, around most of their members.
import type { Region } from "../view/view.ts";
import { type Point, convexHull, coreOf } from "./geometry.ts";
import type { Scene } from "./scene.ts";

/** A community's outline in layout units, counter-clockwise where y points up. */
export interface Hull {
  readonly region: Region;
  readonly corners: readonly Point[];
}

/** From the outermost nodes' centres to the outline, in pixels. */
export const hullPadding = 22;
/** Nodes far from their community's core would blow its outline up. */
const share = 0.85;

/** Outlines of all regions; they follow positions, so they are computed anew when those change. */
export function computeHulls({ view }: Scene): Hull[] {
  return view.regions.map((region) => {
    const points = Array.from(region.members, (node) => ({ x: view.x[node]!, y: view.y[node]! }));
    return { region, corners: convexHull(coreOf(points, share)) };
  });
}

/** The outline of a hull on the screen, in SVG's path language: the polygon grown by the padding, its corners round. */
export function hullOutline(scene: Scene, { corners }: Hull): string {
  const points = corners.map(projector(scene));
  const number = (value: number) => value.toFixed(1);
  const parts = points.map((point, i) => {
    const before = points[(i + points.length - 1) % points.length]!;
    const after = points[(i + 1) % points.length]!;
    const [start, end] = [grown(point, before, point), grown(point, point, after)];
    const arc = `A${hullPadding} ${hullPadding} 0 0 0 ${number(end.x)} ${number(end.y)}`;
    return `${i === 0 ? "M" : "L"}${number(start.x)} ${number(start.y)}${arc}`;
  });
  return parts.length === 0 ? "" : `${parts.join("")}Z`;
}

/** A corner moved outward along the normal of the side from `a` to `b`; on the screen sides run counter-clockwise. */
function grown(corner: Point, a: Point, b: Point): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return {
    x: corner.x + (hullPadding * -(b.y - a.y)) / length,
    y: corner.y + (hullPadding * (b.x - a.x)) / length,
  };
}

/** From layout units to pixels. */
export function projector({ projection: { left, top, scale } }: Pick<Scene, "projection">) {
  return ({ x, y }: Point): Point => ({ x: left + x * scale, y: top - y * scale });
}
