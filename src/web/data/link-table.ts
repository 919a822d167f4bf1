// The link table: links in flat arrays with the links of every node at hand.
import type { DatasetLinks } from "./dataset.ts";

/** Columns of links, sorted by source, then target; `source < target`. */
export type LinkColumns = Omit<DatasetLinks, "strongestFirst" | "offsets" | "incident">;

/** Adds to every node the list of its links, the strongest first, equal ones by index. */
export function createLinkTable(nodeCount: number, columns: LinkColumns): DatasetLinks {
  const { source, target, weight } = columns;
  const offsets = new Uint32Array(nodeCount + 1);
  for (const end of source) offsets[end + 1]!++;
  for (const end of target) offsets[end + 1]!++;
  for (let i = 0; i < nodeCount; i++) offsets[i + 1]! += offsets[i]!;

  // Links are dealt out from the strongest to the weakest, so that every node's row comes out sorted.
  const strongestFirst = byFallingWeight(weight);
  const next = offsets.slice();
  const incident = new Uint32Array(source.length * 2);
  for (const link of strongestFirst) {
    incident[next[source[link]!]!++] = link;
    incident[next[target[link]!]!++] = link;
  }
  const { episodes, asserted, direction, kinds } = columns;
  return {
    source,
    target,
    weight,
    episodes,
    asserted,
    direction,
    kinds,
    strongestFirst,
    offsets,
    incident,
  };
}

/** Weights that differ by less than a step are told apart one by one; so many places fit beside the steps. */
const [steps, places] = [2 ** 29, 2 ** 23];

/**
 * Places by falling weight, equal ones in their order. Plain numbers sort themselves five times as fast as a comparison
 * does: each is the step of a weight and its place.
 */
export function byFallingWeight(weight: Float64Array): Uint32Array {
  const compare = (a: number, b: number) => weight[b]! - weight[a]! || a - b;
  if (weight.length > places) return Uint32Array.from(weight.keys()).sort(compare);
  const stepOf = (value: number) => Math.floor(Math.min(1, Math.max(0, 1 - value)) * steps);
  const order = Uint32Array.from(
    Float64Array.from(weight, (value, place) => stepOf(value) * places + place).sort(),
    (key) => key - Math.floor(key / places) * places,
  );
  for (let first = 0, end = 1; first < order.length; first = end++) {
    const step = stepOf(weight[order[first]!]!);
    let isOne = true;
    while (end < order.length && stepOf(weight[order[end]!]!) === step) {
      isOne &&= weight[order[end]!] === weight[order[first]!];
      end++;
    }
    if (!isOne) order.subarray(first, end).sort(compare);
  }
  return order;
}
