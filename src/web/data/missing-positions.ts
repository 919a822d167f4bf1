// Places for nodes that the layout left out: beside the middle of their neighbours, always the same.
import { hash32 } from "../../model/index.ts";
import { type DatasetLinks, neighboursOf } from "./dataset.ts";

/**
 * Fills NaN positions in place. A node goes to the weighted middle of its placed neighbours, moved aside by `distance`
 * in a direction that its id decides, so that nodes with the same neighbours do not coincide; nodes without any stand on
 * a circle around the whole.
 */
export function placeMissing(
  ids: readonly string[],
  x: Float64Array,
  y: Float64Array,
  tables: readonly DatasetLinks[],
): void {
  const { centreX, centreY, radius } = extentOf(x, y);
  const distance = radius * 0.03;
  const missing = [...ids.keys()].filter(
    (node) => Number.isNaN(x[node]!) || Number.isNaN(y[node]!),
  );
  const placed = missing.map((node) => {
    const turn = (hash32(ids[node]!) / 2 ** 32) * 2 * Math.PI;
    let sumX = 0;
    let sumY = 0;
    let sum = 0;
    for (const links of tables) {
      for (const { node: other, link } of neighboursOf(links, node)) {
        if (Number.isNaN(x[other]!) || Number.isNaN(y[other]!)) continue;
        const weight = links.weight[link]!;
        sumX += x[other]! * weight;
        sumY += y[other]! * weight;
        sum += weight;
      }
    }
    const reach = sum > 0 ? distance : radius * 1.1;
    return {
      node,
      x: (sum > 0 ? sumX / sum : centreX) + reach * Math.cos(turn),
      y: (sum > 0 ? sumY / sum : centreY) + reach * Math.sin(turn),
    };
  });
  for (const place of placed) {
    x[place.node] = place.x;
    y[place.node] = place.y;
  }
}

function extentOf(x: Float64Array, y: Float64Array) {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    if (Number.isNaN(x[i]!) || Number.isNaN(y[i]!)) continue;
    left = Math.min(left, x[i]!);
    right = Math.max(right, x[i]!);
    bottom = Math.min(bottom, y[i]!);
    top = Math.max(top, y[i]!);
  }
  if (left > right) return { centreX: 0, centreY: 0, radius: 1 };
  return {
    centreX: (left + right) / 2,
    centreY: (bottom + top) / 2,
    radius: Math.max(right - left, top - bottom) / 2 || 1,
  };
}
