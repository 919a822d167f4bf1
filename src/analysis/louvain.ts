// Louvain's method on flat arrays, for graphs too large to be built of objects.
import type { FlatGraph } from "../graph/flatten.ts";
import { createRandom } from "./random.ts";

/** Rows of a graph with the weight of each node's link to itself: what a group becomes when it is made one node. */
interface Level {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  readonly loops: Float64Array;
}

/** Group of each node, in no particular numbering, and Newman's modularity of the division. */
export interface Groups {
  readonly groupOf: Uint32Array;
  readonly modularity: number;
}

/**
 * Blondel et al. 2008 (doi:10.1088/1742-5468/2008/10/P10008), moving nodes from a queue that holds only those whose
 * neighbours have moved (Traag et al. 2019, doi:10.1038/s41598-019-41695-z). Nodes are visited in an order shuffled by
 * `seed`; of groups that gain the same, the one met first wins. Nearly linear in the number of links.
 */
export function louvainGroups(graph: FlatGraph, { louvainResolution = 1, seed = 1 } = {}): Groups {
  const n = graph.ids.length;
  const random = createRandom(seed);
  let level: Level = { ...graph, loops: new Float64Array(n) };
  let groupOf = Uint32Array.from({ length: n }, (_, i) => i);
  for (;;) {
    const moved = moveNodes(level, louvainResolution, random);
    const { numbers, count } = renumber(moved);
    groupOf = groupOf.map((node) => numbers[node]!);
    if (count === moved.length) break;
    level = contract(level, numbers, count);
  }
  return { groupOf, modularity: modularityOf(graph, groupOf, louvainResolution) };
}

/** Moves nodes to the neighbouring group that gains most until none gains anything. */
function moveNodes(
  { offsets, targets, weights, loops }: Level,
  gamma: number,
  random: () => number,
) {
  const n = loops.length;
  const strengths = Float64Array.from(loops);
  for (let i = 0; i < n; i++)
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) strengths[i]! += weights[k]!;
  const all = strengths.reduce((sum, value) => sum + value, 0);
  const group = Uint32Array.from({ length: n }, (_, i) => i);
  const totals = Float64Array.from(strengths);
  const toGroup = new Float64Array(n);

  const queue = shuffled(n, random);
  const isQueued = new Uint8Array(n).fill(1);
  for (let head = 0, waiting = n; waiting > 0; head = (head + 1) % n, waiting--) {
    const i = queue[head]!;
    isQueued[i] = 0;
    const old = group[i]!;
    const near = [old];
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const other = group[targets[k]!]!;
      if (toGroup[other] === 0 && other !== old) near.push(other);
      toGroup[other]! += weights[k]!;
    }
    totals[old]! -= strengths[i]!;
    let best = old;
    let bestGain = toGroup[old]! - (gamma * strengths[i]! * totals[old]!) / all;
    for (const other of near) {
      const gain = toGroup[other]! - (gamma * strengths[i]! * totals[other]!) / all;
      if (gain > bestGain + 1e-12) [best, bestGain] = [other, gain];
    }
    for (const other of near) toGroup[other] = 0;
    totals[best]! += strengths[i]!;
    if (best === old) continue;
    group[i] = best;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (isQueued[j] || group[j] === best) continue;
      isQueued[j] = 1;
      queue[(head + waiting) % n] = j;
      waiting++;
    }
  }
  return group;
}

function shuffled(n: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Groups numbered 0, 1, … by their first members. */
function renumber(groups: Uint32Array): { numbers: Uint32Array; count: number } {
  const numberOf = new Map<number, number>();
  const numbers = groups.map((group) => {
    let number = numberOf.get(group);
    if (number === undefined) numberOf.set(group, (number = numberOf.size));
    return number;
  });
  return { numbers, count: numberOf.size };
}

/** Makes each group one node. */
function contract(level: Level, groupOf: Uint32Array, count: number): Level {
  const { offsets, targets, weights } = level;
  const loops = new Float64Array(count);
  const members: number[][] = Array.from({ length: count }, () => []);
  groupOf.forEach((group, i) => members[group]!.push(i));
  const rows = {
    offsets: new Uint32Array(count + 1),
    targets: [] as number[],
    weights: [] as number[],
  };
  const toGroup = new Float64Array(count);
  members.forEach((nodes, group) => {
    const near: number[] = [];
    for (const i of nodes) {
      loops[group]! += level.loops[i]!;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const other = groupOf[targets[k]!]!;
        if (other === group) loops[group]! += weights[k]!;
        else {
          if (toGroup[other] === 0) near.push(other);
          toGroup[other]! += weights[k]!;
        }
      }
    }
    for (const other of near.sort((a, b) => a - b)) {
      rows.targets.push(other);
      rows.weights.push(toGroup[other]!);
      toGroup[other] = 0;
    }
    rows.offsets[group + 1] = rows.targets.length;
  });
  return {
    offsets: rows.offsets,
    targets: Uint32Array.from(rows.targets),
    weights: Float64Array.from(rows.weights),
    loops,
  };
}

function modularityOf(
  { offsets, targets, weights }: FlatGraph,
  groupOf: Uint32Array,
  gamma: number,
) {
  const totals = new Float64Array(groupOf.length);
  let [inside, all] = [0, 0];
  groupOf.forEach((group, i) => {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      totals[group]! += weights[k]!;
      all += weights[k]!;
      if (groupOf[targets[k]!] === group) inside += weights[k]!;
    }
  });
  if (all === 0) return 0;
  return inside / all - gamma * totals.reduce((sum, total) => sum + (total / all) ** 2, 0);
}
