// Label placement: on which side of its node a label stands, and from which zoom on, so that none ever overlap.

/** A label to place: its node's position in layout units, everything else in pixels. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  /** Of the node, as drawn. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands. */
export interface PlacedLabel {
  /** From the node's centre to the label's, in pixels, y downward. */
  readonly dx: number;
  readonly dy: number;
  /** The label is shown from this scale on, in pixels a unit of the layout; Infinity where it never fits. */
  readonly appearsAt: number;
}

/** Something labels must not cover: a node. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  /** Half the side of the square to keep free, in pixels. */
  readonly reach: number;
}

export interface PlacementOptions {
  readonly boldest?: number;
  /** In pixels a unit of the layout. */
  readonly least?: number;
  /** The scale at which a map is mostly looked at, in the same unit; `least` unless stated. */
  readonly usual?: number;
}

/** Between a node's rim and its label, and the least distance between two labels, in pixels. */
const gap = 3;
const clearance = 2;
/** Share of a bold label that may lie on nodes. */
const mostCovered = 0.25;

/**
 * Places labels, the most important first. Each gets the side on which it appears earliest,
 * given all labels before it and all obstacles; a label that has appeared stays while one zooms in further ("active
 * ranges", Been, Daiches & Yap 2006, doi:10.1109/TVCG.2006.136). Sizes do not change with the zoom, so for each pair the
 * scales at which they overlap are an interval with a closed form. Time: labels × (labels + obstacles).
 *
 * An obstacle with the position of a label's own node is not in its way. The first `boldest` labels only prefer sides
 * without obstacles: a map that does not name its capitals is worse than one whose capitals cover a village. Of the
 * sides on which a bold label is there at the scale `usual` it takes the one that covers least at that scale. Below
 * the scale `least` nothing is shown, which spares comparing what only meets there: nearly everything.
 */
export function placeLabels(
  boxes: readonly LabelBox[],
  obstacles: readonly Obstacle[],
  { boldest = 0, least = 0, usual = least }: PlacementOptions = {},
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  boxes.forEach((box, i) => {
    let best: PlacedLabel | undefined;
    let earliest = Infinity;
    for (const { dx, dy } of sidesOf(box)) {
      const free = clearOfLabels(box, dx, dy, boxes, placed, least, earliest);
      const freeOfAll = clearOfObstacles(box, dx, dy, obstacles, free, earliest);
      if (best && freeOfAll >= earliest) continue;
      earliest = freeOfAll;
      best = { dx, dy, appearsAt: freeOfAll };
      if (earliest <= least) break;
    }
    if (i < boldest && earliest > least)
      best = boldPlace(box, boxes, placed, obstacles, { least, usual }) ?? best;
    placed.push(best!);
  });
  return placed;
}

/**
 * Of the sides that labels have left at the usual scale, or else earliest, the one that covers least of nodes; none
 * where even that would bury them: there the label waits like any other.
 */
function boldPlace(
  box: LabelBox,
  boxes: readonly LabelBox[],
  placed: readonly PlacedLabel[],
  obstacles: readonly Obstacle[],
  { least, usual }: Required<Pick<PlacementOptions, "least" | "usual">>,
): PlacedLabel | undefined {
  const places = sidesOf(box).map(({ dx, dy }) => {
    const appearsAt = clearOfLabels(box, dx, dy, boxes, placed, least, Infinity);
    const seenAt = Math.max(usual, appearsAt);
    const covered = seenAt < Infinity ? coveredAt(seenAt, box, dx, dy, obstacles) : Infinity;
    const uncoveredAt = clearOfObstacles(box, dx, dy, obstacles, appearsAt, Infinity);
    return { dx, dy, appearsAt, covered, order: [seenAt, covered, uncoveredAt] };
  });
  const { dx, dy, appearsAt, covered } = places.reduce((best, place) =>
    isBefore(place.order, best.order) ? place : best,
  );
  return covered <= mostCovered * box.width * box.height ? { dx, dy, appearsAt } : undefined;
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const differing = a.findIndex((value, i) => value !== b[i]);
  return differing >= 0 && a[differing]! < b[differing]!;
}

/** Pixels of obstacles under a label at a scale. */
function coveredAt(
  scale: number,
  box: LabelBox,
  dx: number,
  dy: number,
  obstacles: readonly Obstacle[],
): number {
  let pixels = 0;
  for (const { x, y, reach } of obstacles) {
    if (x === box.x && y === box.y) continue;
    const distanceX = Math.abs((box.x - x) * scale + dx);
    const distanceY = Math.abs((y - box.y) * scale + dy);
    const width = Math.min(box.width, 2 * reach, box.width / 2 + reach - distanceX);
    const height = Math.min(box.height, 2 * reach, box.height / 2 + reach - distanceY);
    if (width > 0 && height > 0) pixels += width * height;
  }
  return pixels;
}

/** The scale, at least `least`, from which on no earlier label is in the way; or one from `limit` on, if it is not below. */
function clearOfLabels(
  box: LabelBox,
  dx: number,
  dy: number,
  boxes: readonly LabelBox[],
  placed: readonly PlacedLabel[],
  least: number,
  limit: number,
): number {
  let clear = least;
  for (let j = 0; j < placed.length && clear < limit; j++) {
    const other = boxes[j]!;
    const place = placed[j]!;
    if (place.appearsAt === Infinity) continue;
    const awayX = box.x - other.x;
    const awayY = other.y - box.y;
    const offsetX = dx - place.dx;
    const offsetY = dy - place.dy;
    const reachX = (box.width + other.width) / 2 + clearance;
    const reachY = (box.height + other.height) / 2 + clearance / 2;
    if (isApart(awayX, offsetX, reachX, clear) || isApart(awayY, offsetY, reachY, clear)) continue;
    const end = overlapEnd(awayX, awayY, offsetX, offsetY, reachX, reachY);
    if (end > place.appearsAt && end > clear) clear = end;
  }
  return clear;
}

/** The same for nodes, from the scale `from` on. */
function clearOfObstacles(
  box: LabelBox,
  dx: number,
  dy: number,
  obstacles: readonly Obstacle[],
  from: number,
  limit: number,
): number {
  let clear = from;
  for (let j = 0; j < obstacles.length && clear < limit; j++) {
    const { x, y, reach } = obstacles[j]!;
    const awayX = box.x - x;
    const awayY = y - box.y;
    if (awayX === 0 && awayY === 0) continue;
    const reachX = box.width / 2 + reach;
    const reachY = box.height / 2 + reach;
    if (isApart(awayX, dx, reachX, clear) || isApart(awayY, dy, reachY, clear)) continue;
    const end = overlapEnd(awayX, awayY, dx, dy, reachX, reachY);
    if (end > clear) clear = end;
  }
  return clear;
}

/** Whether two boxes are apart in one direction at `scale` and all larger ones; quick, and right when it says yes. */
function isApart(away: number, offset: number, reach: number, scale: number): boolean {
  return Math.abs(away) * scale >= reach + Math.abs(offset);
}

/** Offsets of the label's centre in the eight usual places, in the order in which readers like them. */
export function sidesOf({
  radius,
  width,
  height,
}: Pick<LabelBox, "radius" | "width" | "height">): { dx: number; dy: number }[] {
  const beside = radius + gap + width / 2;
  const above = radius + gap / 2 + height / 2;
  const [slantX, slantY] = [radius * 0.7 + gap + width / 2, radius * 0.7 + height / 2];
  return [
    { dx: beside, dy: 0 },
    { dx: -beside, dy: 0 },
    { dx: 0, dy: -above },
    { dx: 0, dy: above },
    { dx: slantX, dy: -slantY },
    { dx: slantX, dy: slantY },
    { dx: -slantX, dy: -slantY },
    { dx: -slantX, dy: slantY },
  ];
}

/**
 * The scale at which two boxes stop to overlap for good, 0 if they never do. Their centres lie `scale · d + offset`
 * apart; they overlap while both distances are below `reachX` and `reachY`.
 */
export function overlapEnd(
  dx: number,
  dy: number,
  offsetX: number,
  offsetY: number,
  reachX: number,
  reachY: number,
): number {
  let start = 0;
  let end = Infinity;
  if (dx === 0) {
    if (Math.abs(offsetX) >= reachX) return 0;
  } else {
    const a = (-reachX - offsetX) / dx;
    const b = (reachX - offsetX) / dx;
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
    if (start >= end) return 0;
  }
  if (dy === 0) return Math.abs(offsetY) >= reachY ? 0 : end;
  const a = (-reachY - offsetY) / dy;
  const b = (reachY - offsetY) / dy;
  start = Math.max(start, Math.min(a, b));
  end = Math.min(end, Math.max(a, b));
  return start < end ? end : 0;
}
