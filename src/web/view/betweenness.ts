// Betweenness of the things on the map: how often each lies on the shortest way between two others.
import { betweennessFrom } from "../../analysis/betweenness.ts";
import type { Dataset } from "../data/dataset.ts";

/** So many nodes are started from at most, evenly spread: enough for sizes, in well under a second. */
const mostSources = 400;

/** By node of the dataset; exact up to 400 things, an estimate from 400 of them beyond. */
export function betweennessOf({ ids, things }: Dataset): Float64Array {
  const { source, target, incident, offsets } = things;
  const targets = new Uint32Array(incident.length);
  for (let node = 0; node < ids.length; node++) {
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const link = incident[i]!;
      targets[i] = source[link] === node ? target[link]! : source[link]!;
    }
  }
  const linked = [...ids.keys()].filter((node) => offsets[node + 1]! > offsets[node]!);
  const step = Math.max(1, linked.length / mostSources);
  const sources = Array.from(
    { length: Math.min(linked.length, mostSources) },
    (_, i) => linked[Math.floor(i * step)]!,
  );
  return betweennessFrom({ count: ids.length, offsets, targets }, sources);
}
