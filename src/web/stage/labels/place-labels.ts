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
 * Places labels, the most important first. Each gets the side on which it appears earliest (right, left, above, below),
 * given all labels before it and all obstacles; a label that has appeared stays while one zooms in further ("active
 * ranges", Been, Daiches & Yap 2006, doi:10.1109/TVCG.2006.136). Sizes do not change with the zoom, so for each pair the
 * scales at which they overlap are an interval with a closed form. Time: labels × (labels + obstacles).
 *
 * An obstacle with the position of a label's own node is not in its way.
 */
export function placeLabels(
  boxes: readonly LabelBox[],
  obstacles: readonly Obstacle[],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  boxes.forEach((box, i) => {
    let best: PlacedLabel | undefined;
    for (const { dx, dy } of sidesOf(box)) {
      const limit = best?.appearsAt ?? Infinity;
      let appearsAt = 0;
      for (let j = 0; j < i && appearsAt < limit; j++) {
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
        if (end > place.appearsAt && end > appearsAt) appearsAt = end;
      }
      for (let j = 0; j < obstacles.length && appearsAt < limit; j++) {
        const { x, y, reach } = obstacles[j]!;
        if (x === box.x && y === box.y) continue;
        const end = overlapEnd(
          box.x - x,
          y - box.y,
          dx,
          dy,
          box.width / 2 + reach,
          box.height / 2 + reach,
        );
        if (end > appearsAt) appearsAt = end;
      }
      if (!best || appearsAt < best.appearsAt) best = { dx, dy, appearsAt };
      if (best.appearsAt === 0) break;
    }
    placed.push(best!);
  });
  return placed;
}

/** Offsets of the label's centre on the four sides, in the order in which readers like them. */
export function sidesOf({ radius, width, height }: LabelBox): { dx: number; dy: number }[] {
  const beside = radius + gap + width / 2;
  const above = radius + gap / 2 + height / 2;
  return [
    { dx: beside, dy: 0 },
    { dx: -beside, dy: 0 },
    { dx: 0, dy: -above },
    { dx: 0, dy: above },
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
