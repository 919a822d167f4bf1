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

/** Between a node's rim and its label, and the least distance between two labels, in pixels. */
const gap = 3;
const clearance = 2;

/**
 * Places labels, the most important first. Each gets the side on which it appears earliest,
 * given all labels before it and all obstacles; a label that has appeared stays while one zooms in further ("active
 * ranges", Been, Daiches & Yap 2006, doi:10.1109/TVCG.2006.136). Sizes do not change with the zoom, so for each pair the
 * scales at which they overlap are an interval with a closed form. Time: labels × (labels + obstacles).
 *
 * An obstacle with the position of a label's own node is not in its way. The first `boldest` labels only prefer sides
 * without obstacles: a map that does not name its capitals is worse than one whose capitals cover a village.
 */
export function placeLabels(
  boxes: readonly LabelBox[],
  obstacles: readonly Obstacle[],
  boldest = 0,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  boxes.forEach((box, i) => {
    let best: PlacedLabel | undefined;
    let least = Infinity;
    for (const { dx, dy } of sidesOf(box)) {
      const free = clearOfLabels(box, dx, dy, boxes, placed, least);
      const freeOfAll = Math.max(free, clearOfObstacles(box, dx, dy, obstacles, least));
      if (best && freeOfAll >= least) continue;
      least = freeOfAll;
      best = { dx, dy, appearsAt: freeOfAll };
      if (least === 0) break;
    }
    if (i < boldest && least > 0) best = boldPlace(box, boxes, placed);
    placed.push(best!);
  });
  return placed;
}

/** The side on which other labels leave room earliest, whatever nodes it covers. */
function boldPlace(
  box: LabelBox,
  boxes: readonly LabelBox[],
  placed: readonly PlacedLabel[],
): PlacedLabel {
  const places = sidesOf(box).map(({ dx, dy }) => ({
    dx,
    dy,
    appearsAt: clearOfLabels(box, dx, dy, boxes, placed, Infinity),
  }));
  return places.reduce((best, place) => (place.appearsAt < best.appearsAt ? place : best));
}

/** The scale from which on no earlier label is in the way; anything from `limit` on where it is not below that. */
function clearOfLabels(
  box: LabelBox,
  dx: number,
  dy: number,
  boxes: readonly LabelBox[],
  placed: readonly PlacedLabel[],
  limit: number,
): number {
  let clear = 0;
  for (let j = 0; j < placed.length && clear < limit; j++) {
    const other = boxes[j]!;
    const place = placed[j]!;
    if (place.appearsAt === Infinity) continue;
    const end = overlapEnd(
      box.x - other.x,
      other.y - box.y,
      dx - place.dx,
      dy - place.dy,
      (box.width + other.width) / 2 + clearance,
      (box.height + other.height) / 2 + clearance / 2,
    );
    if (end > place.appearsAt && end > clear) clear = end;
  }
  return clear;
}

/** The same for nodes. */
function clearOfObstacles(
  box: LabelBox,
  dx: number,
  dy: number,
  obstacles: readonly Obstacle[],
  limit: number,
): number {
  let clear = 0;
  for (let j = 0; j < obstacles.length && clear < limit; j++) {
    const { x, y, reach } = obstacles[j]!;
    if (x === box.x && y === box.y) continue;
    const [reachX, reachY] = [box.width / 2 + reach, box.height / 2 + reach];
    const end = overlapEnd(box.x - x, y - box.y, dx, dy, reachX, reachY);
    if (end > clear) clear = end;
  }
  return clear;
}

/** Offsets of the label's centre in the eight usual places, in the order in which readers like them. */
export function sidesOf({ radius, width, height }: LabelBox): { dx: number; dy: number }[] {
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
