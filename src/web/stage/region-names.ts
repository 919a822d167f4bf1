// Names of regions: each near its community's outline, where there is room.
import { labelFont } from "./labels/label-layer.ts";
import { type Box, type Point, boxesOverlap } from "./geometry.ts";
import { type Hull, hullPadding as padding, projector } from "./hulls.ts";
import type { ShownLabel } from "./labels/node-labels.ts";
import { type Scene, hasEmphasis, isOpen, radiusOf, screenX, screenY } from "./scene.ts";
import { inkOf } from "./stage-colors.ts";

/** A region's name as it stands on the screen. */
export interface RegionName extends Box {
  readonly text: string;
  readonly color: string;
}

const fontSize = 13;
/** Lesser nodes than these may be covered by names, and smaller regions than these are only outlined. */
const most = { obstacles: 1000, names: 30 } as const;

/**
 * Draws the names that find room beside the nodes' labels; gives their boxes. A name that only says again what a
 * node's label says is left out.
 */
export function drawRegionNames(
  context: CanvasRenderingContext2D,
  scene: Scene,
  hulls: readonly Hull[],
  labels: readonly ShownLabel[],
): RegionName[] {
  const isFaded = hasEmphasis(scene);
  const named: RegionName[] = [];
  const project = projector(scene);
  context.font = labelFont(fontSize, 650);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const nodes = nodeBoxes(scene);
  const said = new Set(labels.map(({ label }) => label.text));
  const isFree = (box: Box) =>
    isOnCanvas(box, scene) &&
    isOpen(scene, box) &&
    ![labels, named, nodes].some((boxes) => boxes.some((other) => boxesOverlap(box, other)));
  for (const hull of hulls.slice(0, most.names)) {
    const points = hull.corners.map(project);
    const found = namePlace(hull.region.label, points, isFree, (text) =>
      Math.ceil(context.measureText(text).width),
    );
    if (!found || said.has(found.text)) continue;
    const { text } = found;
    const color = inkOf(scene.colors.palette[hull.region.color]!, scene.colors);
    named.push({ ...found, color });
    const [x, y] = [found.x + found.width / 2, found.y + found.height / 2];
    context.globalAlpha = isFaded ? 0.35 : 1;
    context.strokeStyle = scene.colors.background;
    context.lineWidth = 4;
    context.strokeText(text, x, y);
    context.fillStyle = color;
    context.globalAlpha = isFaded ? 0.3 : 1;
    context.fillText(text, x, y);
  }
  context.globalAlpha = 1;
  return named;
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
  return Array.from(scene.view.nodes.subarray(0, most.obstacles), (node) => {
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

function isOnCanvas(box: Box, { width, height }: Scene): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}
