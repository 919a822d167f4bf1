// Walking the map by keyboard: the next node in the direction of an arrow.
import { neighboursOf } from "../data/dataset.ts";
import type { View } from "../view/view.ts";

/** Directions as seen on the screen. */
export type Direction = "left" | "right" | "up" | "down";

/** In the layout's coordinates, y upward, radians. */
const angles: Readonly<Record<Direction, number>> = {
  right: 0,
  up: Math.PI / 2,
  left: Math.PI,
  down: -Math.PI / 2,
};

/** A neighbour further off the direction than this is not meant, in radians. */
const widest = Math.PI / 3;

/**
 * The shown node to go to: among neighbours the one that fits the direction best, nearer ones first; where no neighbour
 * lies there, any node that does. Undefined at the edge of the map.
 */
export function nextNode(
  { table, links, nodes, isShown }: View,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  from: number,
  direction: Direction,
): number | undefined {
  const drawn = new Set(links);
  const linked: number[] = [];
  for (const { node, link } of neighboursOf(table, from)) {
    if (drawn.has(link) && isShown[node] === 1) linked.push(node);
  }
  return bestOf(linked, x, y, from, direction) ?? bestOf(nodes, x, y, from, direction);
}

function bestOf(
  candidates: Iterable<number>,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  from: number,
  direction: Direction,
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const node of candidates) {
    if (node === from) continue;
    const [dx, dy] = [x[node]! - x[from]!, y[node]! - y[from]!];
    const off = Math.abs(wrapped(Math.atan2(dy, dx) - angles[direction]));
    if (off > widest) continue;
    const cost = Math.hypot(dx, dy) * (1 + 2 * off);
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}

/** Into −π to π. */
function wrapped(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
