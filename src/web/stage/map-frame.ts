// The map's frame: the extent of all nodes, and the cameras that look at parts of it.
import type { CameraState } from "../state/view-state.ts";
import type { Box, Projection } from "./geometry.ts";
import type { Scene } from "./scene.ts";
import type { View } from "../view/view.ts";

/** Left, right, bottom and top in layout units. */
export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** The extent of nodes; of all of them where none are named, a unit square where there are none. */
export function extentOf(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  nodes: Iterable<number> = Array.from(x, (_, i) => i),
): Extent {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    left = Math.min(left, x[node]!);
    right = Math.max(right, x[node]!);
    bottom = Math.min(bottom, y[node]!);
    top = Math.max(top, y[node]!);
  }
  return left > right ? { x: [-0.5, 0.5], y: [-0.5, 0.5] } : { x: [left, right], y: [bottom, top] };
}

/** The outermost hundredth on each side may lie so far beyond the rest, as a share of its extent, and still be shown. */
const reach = 0.12;
/** Of fewer nodes none is an outlier. */
const leastBulk = 100;

/** The extent of nearly all nodes: isolated things far outside must not make everything else tiny. */
export function bulkOf(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  nodes: ArrayLike<number> & Iterable<number>,
): Extent {
  if (nodes.length < leastBulk) return extentOf(x, y, nodes);
  const along = (places: ArrayLike<number>): readonly [number, number] => {
    const sorted = Float64Array.from(nodes, (node) => places[node]!).sort();
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
    const [low, high] = [at(0.01), at(0.99)];
    const beyond = (high - low) * reach;
    return [Math.max(at(0), low - beyond), Math.min(at(1), high + beyond)];
  };
  return { x: along(x), y: along(y) };
}

/** Space between the outermost nodes and the rim, in pixels: labels stand there. */
const margin = { x: 70, y: 34 } as const;
/** One or two nodes alone are not blown up beyond so many pixels a unit. */
const nearest = 4;

/**
 * The camera that shows the view's nodes, but for outliers, with room for their labels. Sigma's cameras look at the frame scaled into a
 * unit square around (.5, .5); `projection` and `camera` tell how large that is now.
 */
export function fittingCamera(scene: Scene, frame: Extent, camera: CameraState): CameraState {
  const { view, projection } = scene;
  const shown = bulkOf(view.x, view.y, view.nodes);
  const scale = fittingScale(scene, shown);
  return {
    ...framed(frame, (shown.x[0] + shown.x[1]) / 2, (shown.y[0] + shown.y[1]) / 2),
    ratio: (projection.scale * camera.ratio) / scale,
  };
}

/** The scale at which that camera shows the view, in pixels a unit. */
export function fittingScale(
  scene: Scene,
  shown = bulkOf(scene.view.x, scene.view.y, scene.view.nodes),
): number {
  const { view, width, height } = scene;
  let radius = 0;
  for (const node of view.nodes) radius = Math.max(radius, view.radius[node]!);
  radius *= scene.fittedRadiusScale;
  const room = (size: number, space: number) => Math.max(size * 0.5, size - 2 * (space + radius));
  const [spanX, spanY] = [shown.x[1] - shown.x[0], shown.y[1] - shown.y[0]];
  const side = Math.min(margin.x, width * 0.08);
  return Math.min(
    nearest,
    room(width, side) / Math.max(spanX, 1e-9),
    room(height, margin.y) / Math.max(spanY, 1e-9),
  );
}

/** A position as sigma's cameras count it. */
export function framed(frame: Extent, atX: number, atY: number): { x: number; y: number } {
  const { x, y } = frame;
  const size = sizeOf(frame);
  return {
    x: 0.5 + (atX - (x[0] + x[1]) / 2) / size,
    y: 0.5 + (atY - (y[0] + y[1]) / 2) / size,
  };
}

/** The longer side, which sigma's cameras take for 1. */
export function sizeOf({ x, y }: Extent): number {
  return Math.max(x[1] - x[0], y[1] - y[0]) || 1;
}

/**
 * Crowded maps have smaller nodes: they cover at most a twelfth of the map's own box, fitted into the canvas, and shrink
 * where the fit shrinks the layout, which keeps them apart at their full size.
 */
export function radiusScaleFor(
  { x, y, radius, nodes }: Pick<View, "x" | "y" | "radius" | "nodes">,
  { width, height }: Pick<Box, "width" | "height">,
): number {
  const shown = bulkOf(x, y, nodes);
  const [spanX, spanY] = [shown.x[1] - shown.x[0], shown.y[1] - shown.y[0]];
  if (nodes.length < 3 || spanX === 0 || spanY === 0) return 1;
  const scale = Math.min(width / spanX, height / spanY);
  let area = 0;
  for (const node of nodes) area += Math.PI * radius[node]! ** 2;
  const covering = Math.sqrt((spanX * spanY * scale ** 2) / 12 / area);
  return Math.min(1, 0.55 + 0.45 * scale, Math.max(0.35, covering));
}

/** How slowly nodes grow while one zooms in: twice as large at seven times as near. */
const growing = 0.36;

/** From the scale of radii where all is in view to that at `zoom` (1 shows everything, more is nearer); at most full size. */
export function grownRadiusScale(fitted: number, zoom: number): number {
  return Math.max(fitted, Math.min(1, fitted * Math.max(1, zoom) ** growing));
}

/** Whether a place on the screen is well inside the canvas. */
export function isInView(
  { left, top, scale }: Projection,
  { width, height }: Pick<Box, "width" | "height">,
  x: number,
  y: number,
): boolean {
  const [screenX, screenY] = [left + x * scale, top - y * scale];
  return screenX > 24 && screenX < width - 24 && screenY > 24 && screenY < height - 24;
}
