// PageRank: how often a reader who follows links at random comes by.
import { type FlatGraph, strength } from "../graph/flatten.ts";
import type { Metric } from "./metric.ts";

const damping = 0.85;
const tolerance = 1e-10;
const maxRounds = 200;

/**
 * PageRank on the weighted projection by power iteration (Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X); the
 * values sum to 1. Nodes without links share the weight of the random jump.
 */
export const pagerank: Metric = {
  id: "pagerank",
  label: "PageRank",
  description: "High where much leads to: linked strongly to things that are themselves central.",
  compute(graph: FlatGraph): Float64Array {
    const n = graph.ids.length;
    const strengths = Float64Array.from(graph.ids, (_, i) => strength(graph, i));
    let rank = new Float64Array(n).fill(1 / Math.max(1, n));
    for (let round = 0; round < maxRounds; round++) {
      let dangling = 0;
      for (let i = 0; i < n; i++) if (strengths[i] === 0) dangling += rank[i]!;
      const next = new Float64Array(n).fill((1 - damping + damping * dangling) / n);
      for (let i = 0; i < n; i++) {
        for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
          const j = graph.targets[k]!;
          next[i]! += (damping * rank[j]! * graph.weights[k]!) / strengths[j]!;
        }
      }
      let change = 0;
      for (let i = 0; i < n; i++) change += Math.abs(next[i]! - rank[i]!);
      rank = next;
      if (change < tolerance) break;
    }
    return rank;
  },
};
