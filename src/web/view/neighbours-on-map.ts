// How many of a node's neighbours are drawn: what its card says of the map.
import type { View } from "./view.ts";

/** Drawn neighbours of a node, and all that pass the filters. */
export function neighboursOnMap(
  { table, isShown, passing }: Pick<View, "table" | "isShown" | "passing">,
  node: number,
): { readonly shown: number; readonly all: number } {
  const { offsets, incident, source, target } = table;
  let [shown, all] = [0, 0];
  for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
    const link = incident[i]!;
    if (passing.links[link] === 0) continue;
    const one = source[link]!;
    const other = one === node ? target[link]! : one;
    all++;
    shown += isShown[other]!;
  }
  return { shown, all };
}
