// The backbone: the links that carry the shape of a picture which has too many of them.
import type { DatasetLinks } from "../data/dataset.ts";

/**
 * At most `budget` of the given links, which come strongest first. Chosen are those that hold the picture together (a
 * maximum spanning forest, Kruskal 1956), then those that rank highest among the links of either end, the stronger
 * first: a plain threshold on weight would drain whole regions and keep every link of the densest one. The result is in
 * this order of importance; within the budget nothing is reordered. Close to linear.
 */
export function backbone(
  table: DatasetLinks,
  strongestFirst: Uint32Array,
  nodeCount: number,
  budget: number,
): Uint32Array {
  if (strongestFirst.length <= budget) return strongestFirst;
  const { source, target } = table;
  const group = Uint32Array.from({ length: nodeCount }, (_, i) => i);
  const find = (node: number) => {
    let root = node;
    while (group[root] !== root) {
      // Halving the path keeps later searches short.
      group[root] = group[group[root]!]!;
      root = group[root]!;
    }
    return root;
  };

  const seen = new Uint32Array(nodeCount);
  const importance = new Float64Array(strongestFirst.length);
  strongestFirst.forEach((link, order) => {
    const [a, b] = [source[link]!, target[link]!];
    const rank = Math.min(seen[a]!++, seen[b]!++);
    const [rootA, rootB] = [find(a), find(b)];
    if (rootA === rootB) {
      importance[order] = rank + 1;
    } else {
      group[rootA] = rootB;
      importance[order] = 0;
    }
  });
  return Uint32Array.from(importance.keys())
    .sort((a, b) => importance[a]! - importance[b]! || a - b)
    .subarray(0, budget)
    .map((order) => strongestFirst[order]!);
}
