// Plane geometry of the stage: projection, boxes, distances, hulls.

/** From layout units to pixels: `left + x · scale`, `top − y · scale` (the layout's y points up). */
export interface Projection {
  /** Pixels a unit of the layout. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether two cameras are equally near, but for what counting in floating point leaves. */
export function isSameScale(a: Projection, b: Projection): boolean {
  return Math.abs(a.scale / b.scale - 1) < 1e-6;
}

/** A rectangle in pixels by its upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Distance of a point from the segment between `a` and `b`. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const along = Math.max(0, Math.min(1, t));
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}

/** Whether a point lies in a polygon, by the number of sides a ray crosses. */
export function isInside(corners: readonly Point[], { x, y }: Point): boolean {
  let isOdd = false;
  corners.forEach((a, i) => {
    const b = corners[(i + 1) % corners.length]!;
    const isCrossed = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    if (isCrossed) isOdd = !isOdd;
  });
  return isOdd;
}

/** The convex hull, counter-clockwise where y points up (Andrew's monotone chain, 1979); n log n. */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (ordered: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Above 0 for a left turn, below for a right one, 0 straight on. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Without the outliers: the points nearest to the median of all, as many as `share` (0 to 1) says, at least 3. */
export function coreOf(points: readonly Point[], share: number): Point[] {
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  const centre = { x: median(points.map(({ x }) => x)), y: median(points.map(({ y }) => y)) };
  const distance = (point: Point) => Math.hypot(point.x - centre.x, point.y - centre.y);
  const kept = Math.max(3, Math.ceil(points.length * share));
  return points.toSorted((a, b) => distance(a) - distance(b)).slice(0, kept);
}
