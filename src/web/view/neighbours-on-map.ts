// How many of a node's neighbours are drawn: what its card says of the map.
import type { View } from "./view.ts";

/** Drawn neighbours of a node, and all that it has in this picture, filtered or not. */
export function neighboursOnMap(
  { table, isShown }: Pick<View, "table" | "isShown">,
  node: number,
): { readonly shown: number; readonly all: number } {
  const { offsets, incident, source, target } = table;
  let shown = 0;
  for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
    const link = incident[i]!;
    const one = source[link]!;
    shown += isShown[one === node ? target[link]! : one]!;
  }
  return { shown, all: offsets[node + 1]! - offsets[node]! };
}
