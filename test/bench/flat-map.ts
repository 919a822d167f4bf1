// A map of any size in plain columns, for renderers that are compared on the same graph and the same positions.
import { createRandom } from "../../src/analysis/random.ts";
import { sunflower } from "../../src/analysis/sunflower.ts";

/** Columns of nodes and of links; links refer to nodes by index, `source < target`. */
export interface FlatMap {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly community: readonly number[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly weight: readonly number[];
}

/** Communities as discs on a sunflower, five links a node, four of five within the community; always the same. */
export function flatMap(nodeCount: number, linksPerNode = 5): FlatMap {
  const random = createRandom(1);
  const count = Math.max(2, Math.round(Math.sqrt(nodeCount) / 3));
  const size = Math.ceil(nodeCount / count);
  const spacing = 16;
  const centres = sunflower(count, spacing * 1.3 * Math.sqrt(size));
  const seats = sunflower(size, spacing);
  const community = Array.from({ length: nodeCount }, (_, i) => i % count);
  const seatOf = (node: number) => Math.floor(node / count);
  const links = new Map<number, number>();
  for (let a = 0; a < nodeCount; a++) {
    for (let k = 0; k < linksPerNode; k++) {
      const home = random() < 0.8 ? community[a]! : Math.floor(random() * count);
      const b = Math.min(nodeCount - 1, Math.floor(size * random() ** 2) * count + home);
      if (a !== b) links.set(Math.min(a, b) * nodeCount + Math.max(a, b), random());
    }
  }
  const keys = Float64Array.from(links.keys()).sort();
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    x: community.map((c, node) => round(centres.x[c]! + seats.x[seatOf(node)]!)),
    y: community.map((c, node) => round(centres.y[c]! + seats.y[seatOf(node)]!)),
    community,
    source: Array.from(keys, (key) => Math.floor(key / nodeCount)),
    target: Array.from(keys, (key) => key % nodeCount),
    weight: Array.from(keys, (key) => round(0.01 + 0.98 * links.get(key)!)),
  };
}
