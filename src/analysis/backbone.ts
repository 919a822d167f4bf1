// The backbone: the strongest links of each node, which carry the shape of a dense graph.
import type { FlatGraph } from "../graph/flatten.ts";

/** Undirected links, `source < target`, sorted. */
export interface Backbone {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
}

/**
 * Keeps a link if it is among the `strongest` of either end (ties by index): at most n × strongest links, and nothing
 * that was connected to something is left alone.
 */
export function backbone(graph: FlatGraph, strongest: number): Backbone {
  const { offsets, targets, weights } = graph;
  const n = graph.ids.length;
  const kept = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    const row = Uint32Array.from(
      { length: offsets[i + 1]! - offsets[i]! },
      (_, k) => offsets[i]! + k,
    );
    row.sort((a, b) => weights[b]! - weights[a]! || targets[a]! - targets[b]!);
    for (const k of row.subarray(0, strongest)) {
      const j = targets[k]!;
      kept.set(Math.min(i, j) * n + Math.max(i, j), weights[k]!);
    }
  }
  const keys = Float64Array.from(kept.keys()).sort();
  return {
    source: Uint32Array.from(keys, (key) => Math.floor(key / n)),
    target: Uint32Array.from(keys, (key) => key % n),
    weight: Float64Array.from(keys, (key) => kept.get(key)!),
  };
}
