// Distances between two nodes: a search from both ends that meets in the middle.
import type { DatasetLinks } from "../data/dataset.ts";

/** How the nodes between two ends lie. */
export interface Distances {
  /** Steps from one end to the other. */
  readonly length: number;
  /**
   * Steps to the far end by node, −1 where no way of at most `length + 1` steps leads there. What lies on such ways has
   * its true distance.
   */
  readonly toEnd: Int32Array;
}

/**
 * Breadth-first from both ends in turn, always on the side whose frontier has fewer links (Pohl 1971), over bare arrays:
 * two balls of half the radius hold far fewer links than one. Undefined where no way leads from `start` to `end`. Nodes
 * in `isClosed` are not passed through.
 */
export function distancesBetween(
  links: DatasetLinks,
  start: number,
  end: number,
  isClosed: Uint8Array,
): Distances | undefined {
  const near = createBall(links, start, isClosed);
  const far = createBall(links, end, isClosed);
  while (!meet(near, far)) {
    const smaller = near.open <= far.open ? near : far;
    grow(links, smaller, isClosed);
    // A ball that cannot grow is all there is on its side.
    if (smaller.from === smaller.to) return undefined;
  }
  const length = near.radius + far.radius;
  extend(links, near, far, length + 1);
  return { length, toEnd: far.distance };
}

/** All nodes within `radius` steps of a middle one. */
interface Ball {
  readonly distance: Int32Array;
  /** Nodes in the order they were reached; the outermost are `queue[from … to)`. */
  readonly queue: Uint32Array;
  from: number;
  to: number;
  radius: number;
  /** Links of the outermost nodes. */
  open: number;
}

function createBall({ offsets }: DatasetLinks, middle: number, isClosed: Uint8Array): Ball {
  const distance = new Int32Array(isClosed.length).fill(-1);
  const queue = new Uint32Array(isClosed.length);
  distance[middle] = 0;
  queue[0] = middle;
  const open = offsets[middle + 1]! - offsets[middle]!;
  return { distance, queue, from: 0, to: 1, radius: 0, open };
}

function grow(links: DatasetLinks, ball: Ball, isClosed: Uint8Array): void {
  const { offsets, incident, source, target } = links;
  const { distance, queue, from, to } = ball;
  const steps = ball.radius + 1;
  let length = to;
  let open = 0;
  for (let head = from; head < to; head++) {
    const node = queue[head]!;
    const last = offsets[node + 1]!;
    for (let i = offsets[node]!; i < last; i++) {
      const link = incident[i]!;
      const one = source[link]!;
      const next = one === node ? target[link]! : one;
      if (distance[next]! >= 0 || isClosed[next] === 1) continue;
      distance[next] = steps;
      queue[length++] = next;
      open += offsets[next + 1]! - offsets[next]!;
    }
  }
  ball.from = to;
  ball.to = length;
  ball.radius = steps;
  ball.open = open;
}

/** Whether the balls touch: then the outermost nodes of either are in the other. */
function meet(a: Ball, b: Ball): boolean {
  const [fewer, other] = a.to - a.from <= b.to - b.from ? [a, b] : [b, a];
  for (let i = fewer.from; i < fewer.to; i++) {
    if (other.distance[fewer.queue[i]!]! >= 0) return true;
  }
  return false;
}

/**
 * Goes on with the distances of the far ball inside the near one: a node that is k steps from the far end lies on a way
 * of `most` steps only where it is at most `most` − k steps from the near end.
 */
function extend(links: DatasetLinks, near: Ball, far: Ball, most: number): void {
  const { offsets, incident, source, target } = links;
  for (let steps = far.radius + 1; steps <= most; steps++) {
    for (let place = 0; place < near.to; place++) {
      const node = near.queue[place]!;
      if (near.distance[node]! > most - steps) break;
      if (far.distance[node]! >= 0) continue;
      const last = offsets[node + 1]!;
      for (let i = offsets[node]!; i < last; i++) {
        const link = incident[i]!;
        const one = source[link]!;
        if (far.distance[one === node ? target[link]! : one] !== steps - 1) continue;
        far.distance[node] = steps;
        break;
      }
    }
  }
}
