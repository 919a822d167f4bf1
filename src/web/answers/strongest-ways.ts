// The strongest ways: of all that lead to an end in so many steps, the ones over the strongest links.
import type { DatasetLinks } from "../data/dataset.ts";

/** A way as nodes from one end to the other. */
export interface Way {
  readonly nodes: readonly number[];
  /** Sum of the logarithms of its links' weights; at most 0. */
  readonly logarithms: number;
}

/** Where one may go on from a node, the most promising first. */
interface Step {
  readonly node: number;
  /** The node's place in the levels: whether the one sideways step has been made, see {@link searchWays}. */
  readonly detours: number;
  /** Logarithm of the weight of the link, and the best that can follow it. */
  readonly cost: number;
  readonly best: number;
}

/** The beginning of a way; `rank` says which of the steps that led here it took. */
interface Trail {
  readonly before: Trail | undefined;
  readonly node: number;
  readonly detours: number;
  readonly rank: number;
  readonly sum: number;
  /** `sum` and the best that can follow: no way that begins so is stronger. */
  readonly promise: number;
}

/** At most `limit` ways, the strongest first: the shortest, or with `detours` 1 those of one step more. */
export type WaySearch = (detours: 0 | 1, limit: number) => Way[];

/**
 * Searches ways from `start` to the end; `toEnd` has the steps to the end by node, −1 where it does not matter. A way of
 * `detours` 0 goes down a level with every step, one of 1 makes one step along its level: so no node comes twice.
 * Best-first search with exact expectations (as A*, Hart, Nilsson & Raphael 1968, doi:10.1109/TSSC.1968.300136): every
 * trail that is looked at is the beginning of a way that is given, and the links of a node are read once for all searches.
 */
export function searchWays(links: DatasetLinks, start: number, toEnd: Int32Array): WaySearch {
  const made = new Map<number, readonly Step[]>();
  const bestFrom = (node: number, left: number) =>
    toEnd[node] === 0
      ? left === 0
        ? 0
        : -Infinity
      : (stepsFrom(node, left)[0]?.best ?? -Infinity);
  const stepsFrom: StepsFrom = (node, left) => {
    const key = node * 2 + left;
    let steps = made.get(key);
    if (!steps) made.set(key, (steps = readSteps(links, toEnd, node, left, bestFrom)));
    return steps;
  };
  return (detours, limit) => {
    const first = bestFrom(start, detours);
    if (first === -Infinity) return [];
    const trail = { before: undefined, node: start, detours, rank: 0, sum: 0, promise: first };
    return waysFrom(trail, toEnd, stepsFrom, limit);
  };
}

type StepsFrom = (node: number, left: number) => readonly Step[];

function waysFrom(first: Trail, toEnd: Int32Array, stepsFrom: StepsFrom, limit: number): Way[] {
  const found: Way[] = [];
  const waiting = createHeap();
  waiting.push(first);
  while (found.length < limit) {
    const trail = waiting.pop();
    if (!trail) break;
    const { before, node, rank, sum } = trail;
    // The next best step from the same node waits for its turn.
    const sibling = before && stepsFrom(before.node, before.detours)[rank + 1];
    if (before && sibling) waiting.push(follow(before, sibling, rank + 1));
    if (toEnd[node] === 0) {
      found.push({ nodes: nodesOf(trail), logarithms: sum });
      continue;
    }
    waiting.push(follow(trail, stepsFrom(node, trail.detours)[0]!, 0));
  }
  return found;
}

function follow(before: Trail, { node, detours, cost, best }: Step, rank: number): Trail {
  return { before, node, detours, rank, sum: before.sum + cost, promise: before.sum + best };
}

function nodesOf(trail: Trail): number[] {
  const nodes: number[] = [];
  for (let at: Trail | undefined = trail; at; at = at.before) nodes.push(at.node);
  return nodes.reverse();
}

/** The steps from a node that still arrive, with `left` steps to be made along a level. */
function readSteps(
  { offsets, incident, source, target, weight }: DatasetLinks,
  toEnd: Int32Array,
  node: number,
  left: number,
  bestFrom: (node: number, left: number) => number,
): Step[] {
  const level = toEnd[node]!;
  const steps: Step[] = [];
  for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
    const link = incident[i]!;
    const one = source[link]!;
    const next = one === node ? target[link]! : one;
    const isAlong = toEnd[next] === level;
    if (!(isAlong && left > 0) && toEnd[next] !== level - 1) continue;
    const rest = bestFrom(next, isAlong ? left - 1 : left);
    if (rest === -Infinity) continue;
    const cost = Math.log(weight[link]!);
    steps.push({ node: next, detours: isAlong ? left - 1 : left, cost, best: cost + rest });
  }
  return steps.sort((a, b) => b.best - a.best || a.node - b.node);
}

/** A binary heap of trails, the most promising on top, of equal ones the one that came first. */
function createHeap() {
  const items: { readonly trail: Trail; readonly order: number }[] = [];
  let pushed = 0;
  const isBefore = (a: number, b: number) => {
    const [x, y] = [items[a]!, items[b]!];
    return (
      x.trail.promise > y.trail.promise ||
      (x.trail.promise === y.trail.promise && x.order < y.order)
    );
  };
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b]!, items[a]!];
  };
  return {
    push(trail: Trail): void {
      let at = items.push({ trail, order: pushed++ }) - 1;
      for (let up = (at - 1) >> 1; at > 0 && isBefore(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop(): Trail | undefined {
      const top = items[0];
      const last = items.pop();
      if (!top || !last || items.length === 0) return top?.trail;
      items[0] = last;
      for (let at = 0; ;) {
        const left = at * 2 + 1;
        const best = left + 1 < items.length && isBefore(left + 1, left) ? left + 1 : left;
        if (best >= items.length || !isBefore(best, at)) return top.trail;
        swap(at, best);
        at = best;
      }
    },
  };
}
