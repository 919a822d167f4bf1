// The undirected weighted projection of the knowledge graph in flat arrays: what all analysis runs on.
import type { CoOccurrences } from "./co-occurrence.ts";

/**
 * A graph in compressed sparse rows. Neighbours of node `i` are `targets[offsets[i] … offsets[i + 1])`, each undirected
 * edge stands in both rows, rows are sorted by target, no node is its own neighbour.
 */
export interface FlatGraph {
  /** Id of each node, sorted. */
  readonly ids: readonly string[];
  /** Length `ids.length + 1`. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Weight of each entry of `targets`, above 0. */
  readonly weights: Float64Array;
}

/** Lays links out as rows; linear in their number. */
export function flatten(
  links: Pick<CoOccurrences, "ids" | "source" | "target" | "weight">,
): FlatGraph {
  const { ids, source, target, weight } = links;
  const offsets = new Uint32Array(ids.length + 1);
  for (let i = 0; i < source.length; i++) {
    offsets[source[i]! + 1]!++;
    offsets[target[i]! + 1]!++;
  }
  for (let i = 0; i < ids.length; i++) offsets[i + 1]! += offsets[i]!;

  const next = offsets.slice();
  const targets = new Uint32Array(source.length * 2);
  const weights = new Float64Array(source.length * 2);
  const put = (from: number, to: number, value: number) => {
    const at = next[from]!++;
    targets[at] = to;
    weights[at] = value;
  };
  // Links are sorted by source, then target: filling the backward entries first leaves every row sorted.
  for (let i = 0; i < source.length; i++) put(target[i]!, source[i]!, weight[i]!);
  for (let i = 0; i < source.length; i++) put(source[i]!, target[i]!, weight[i]!);
  return { ids, offsets, targets, weights };
}

/** Sum of the weights of a node's links. */
export function strength(graph: FlatGraph, node: number): number {
  let sum = 0;
  for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) sum += graph.weights[k]!;
  return sum;
}
