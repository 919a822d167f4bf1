// Betweenness: how often something lies on the shortest way between two others.
import type { Metric } from "./metric.ts";

/**
 * Betweenness centrality over unweighted shortest paths, normalised to 0…1 by the number of pairs, by Brandes' algorithm
 * (2001, doi:10.1080/0022250X.2001.9990249): O(nodes × edges), so meant for up to some ten thousand nodes.
 */
export const betweenness: Metric = {
  id: "betweenness",
  label: "Betweenness",
  description: "High where something bridges parts of the archive that are otherwise apart.",
  compute({ ids, offsets, targets }) {
    return betweennessFrom({ count: ids.length, offsets, targets }, ids.keys());
  },
};

/** Neighbours of node `i` are `targets[offsets[i] … offsets[i + 1])`. */
interface Neighbours {
  readonly count: number;
  readonly offsets: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
}

/**
 * As the metric, from some of the nodes only: an estimate that is as good for ranks with a few hundred evenly spread
 * sources (Brandes & Pich 2007, doi:10.1142/S0218127407018403). O(sources × edges).
 */
export function betweennessFrom(
  { count: n, offsets, targets }: Neighbours,
  sources: Iterable<number>,
): Float64Array {
  let started = 0;
  const result = new Float64Array(n);
  const distance = new Int32Array(n);
  const paths = new Float64Array(n);
  const dependency = new Float64Array(n);
  const queue = new Uint32Array(n);
  for (const source of sources) {
    started++;
    distance.fill(-1);
    paths.fill(0);
    dependency.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    let length = 1;
    for (let head = 0; head < length; head++) {
      const v = queue[head]!;
      for (let k = offsets[v]!; k < offsets[v + 1]!; k++) {
        const w = targets[k]!;
        if (distance[w]! < 0) {
          distance[w] = distance[v]! + 1;
          queue[length++] = w;
        }
        if (distance[w] === distance[v]! + 1) paths[w]! += paths[v]!;
      }
    }
    for (let head = length - 1; head > 0; head--) {
      const w = queue[head]!;
      for (let k = offsets[w]!; k < offsets[w + 1]!; k++) {
        const v = targets[k]!;
        if (distance[v] === distance[w]! - 1) {
          dependency[v]! += (paths[v]! / paths[w]!) * (1 + dependency[w]!);
        }
      }
      result[w]! += dependency[w]!;
    }
  }
  const pairs = Math.max(1, (n - 1) * (n - 2));
  const scale = started === 0 ? 0 : n / started / pairs;
  return result.map((value) => value * scale);
}
