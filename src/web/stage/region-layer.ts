// The region layer: soft hulls around communities and their names, on a canvas below the nodes.
import type { Region } from "../view/view.ts";
import { labelFont } from "./labels/label-layer.ts";
import { type Box, type Point, boxesOverlap, convexHull, coreOf } from "./geometry.ts";
import { type Scene, radiusOf, screenX, screenY } from "./scene.ts";

/** A community's outline in layout units. */
export interface Hull {
  readonly region: Region;
  readonly corners: readonly Point[];
}

/** From the outermost nodes' centres to the outline, in pixels. */
const padding = 22;
/** Nodes far from their community's core would blow its outline up. */
const share = 0.85;
const fontSize = 13;

/** Outlines of all regions; they follow positions, so they are computed anew when those change. */
export function computeHulls({ view }: Scene): Hull[] {
  return view.regions.map((region) => {
    const points = Array.from(region.members, (node) => ({ x: view.x[node]!, y: view.y[node]! }));
    return { region, corners: convexHull(coreOf(points, share)) };
  });
}

/** Draws outlines, then the names that find room beside `taken`; gives the boxes of those names. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  scene: Scene,
  hulls: readonly Hull[],
  taken: readonly Box[],
): Box[] {
  const isFaded = scene.selected >= 0 || scene.hovered >= 0;
  const named: Box[] = [];
  const outlines = hulls.map((hull) => ({ hull, points: hull.corners.map(projector(scene)) }));
  for (const { hull, points } of outlines) {
    const color = scene.colors.palette[hull.region.color]!;
    outline(context, points);
    context.fillStyle = color;
    context.globalAlpha = isFaded ? 0.03 : 0.07;
    context.fill();
    context.globalAlpha = isFaded ? 0.1 : 0.22;
    context.strokeStyle = color;
    context.lineWidth = 1;
    context.stroke();
  }
  context.font = labelFont(fontSize, 650);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const nodes = nodeBoxes(scene);
  const isFree = (box: Box) =>
    isInside(box, scene) &&
    ![taken, named, nodes].some((boxes) => boxes.some((other) => boxesOverlap(box, other)));
  for (const { hull, points } of outlines) {
    const found = namePlace(hull.region.label, points, isFree, (text) =>
      Math.ceil(context.measureText(text).width),
    );
    if (!found) continue;
    const { text, ...place } = found;
    named.push(place);
    const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
    context.globalAlpha = isFaded ? 0.35 : 1;
    context.strokeStyle = scene.colors.background;
    context.lineWidth = 4;
    context.strokeText(text, x, y);
    context.fillStyle = scene.colors.palette[hull.region.color]!;
    context.globalAlpha = isFaded ? 0.3 : 0.85;
    context.fillText(text, x, y);
  }
  context.globalAlpha = 1;
  return named;
}

function projector({ projection: { left, top, scale } }: Scene) {
  return ({ x, y }: Point): Point => ({ x: left + x * scale, y: top - y * scale });
}

/** The polygon grown by the padding, with round corners: at each corner an arc between the normals of its sides. */
function outline(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach((point, i) => {
    const before = points[(i + points.length - 1) % points.length]!;
    const after = points[(i + 1) % points.length]!;
    // Corners run clockwise on the screen's downward y, so the outside lies to the left of each side.
    const normal = (a: Point, b: Point) => Math.atan2(b.x - a.x, -(b.y - a.y));
    context.arc(point.x, point.y, padding, normal(before, point), normal(point, after), true);
  });
  context.closePath();
}

/** The first free place for a name; where there is none, for its first two members, then for the first alone. */
function namePlace(
  label: string,
  points: readonly Point[],
  isFree: (box: Box) => boolean,
  measure: (text: string) => number,
): (Box & { readonly text: string }) | undefined {
  const members = label.split(" · ");
  for (let length = members.length; length > 0; length--) {
    const text = members.slice(0, length).join(" · ");
    const box = placesFor(points, measure(text)).find(isFree);
    if (box) return { ...box, text };
  }
  return undefined;
}

function nodeBoxes(scene: Scene): Box[] {
  return Array.from(scene.view.nodes, (node) => {
    const radius = radiusOf(scene, node) + 1;
    const [x, y] = [screenX(scene, node), screenY(scene, node)];
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  });
}

/** Where a name may stand: above the outline, below it, at its upper left and right. */
function placesFor(points: readonly Point[], width: number): Box[] {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs) - padding, Math.max(...xs) + padding];
  const [top, bottom] = [Math.min(...ys) - padding, Math.max(...ys) + padding];
  const height = fontSize + 6;
  const at = (x: number, y: number): Box => ({
    x: x - width / 2 - 4,
    y: y - height / 2,
    width: width + 8,
    height,
  });
  const middle = (left + right) / 2;
  const top0 = points.reduce((best, point) => (point.y < best.y ? point : best), points[0]!);
  const low = points.reduce((best, point) => (point.y > best.y ? point : best), points[0]!);
  return [
    at(top0.x, top - height / 2 - 2),
    at(low.x, bottom + height / 2 + 2),
    at(middle, top + height / 2),
    at(middle, bottom - height / 2),
    at(top0.x - width / 2, top),
    at(top0.x + width / 2, top),
    at(low.x - width / 2, bottom),
    at(low.x + width / 2, bottom),
    at(middle, (top + bottom) / 2),
  ];
}

function isInside(box: Box, { width, height }: Scene): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

/** The region whose outline a point lies in, the smallest where several do. */
export function regionAt(scene: Scene, hulls: readonly Hull[], point: Point): Region | undefined {
  const hits = hulls.filter(({ corners }) => contains(corners.map(projector(scene)), point));
  return hits.sort((a, b) => a.region.members.length - b.region.members.length)[0]?.region;
}

function contains(points: readonly Point[], { x, y }: Point): boolean {
  let isInside = false;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) {
      isInside = !isInside;
    }
  });
  return isInside;
}
