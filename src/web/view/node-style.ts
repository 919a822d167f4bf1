// How nodes are drawn: what their size and their colour stand for.
import { nodeRadius } from "../../analysis/node-radius.ts";
import { oncePer } from "../../model/once-per.ts";
import type { Dataset } from "../data/dataset.ts";
import { neighboursOf } from "../data/dataset.ts";
import type { ViewState } from "../state/view-state.ts";
import {
  communityColorIndex,
  dateColorIndex,
  dateColors,
  restIndex,
  showColorIndex,
  typeColorIndex,
} from "./palette.ts";

/** Radii by node, 4 to 22; `betweenness` may be missing until it is computed, then links stand in for it. */
export function nodeRadii(
  dataset: Dataset,
  { mode, sizeBy }: ViewState,
  betweenness?: Float64Array,
): Float32Array {
  const { offsets } = dataset.things;
  const { degree, rank } = dataset.nodes;
  const shareOf = sizeBy === "pagerank" ? rank : sizeBy === "betweenness" ? betweenness : undefined;
  const most = shareOf ? Math.max(...shareOf) : 0;
  return Float32Array.from(dataset.attributes, (node, i) => {
    if (node.entityType === "episode") return nodeRadius(degree[i]!);
    if (shareOf && most > 0) return 4 + 18 * Math.sqrt(shareOf[i]! / most);
    return mode === "things" && sizeBy !== "episodes"
      ? nodeRadius(offsets[i + 1]! - offsets[i]!)
      : nodeRadius(degree[i]! * 8);
  });
}

/** Indices into the palette by node. */
export function nodeColors(dataset: Dataset, { colorBy }: ViewState): Uint8Array {
  const { type, community } = dataset.nodes;
  switch (colorBy) {
    case "community":
      return Uint8Array.from(community, communityColorIndex);
    case "type":
      return Uint8Array.from(type, typeColorIndex);
    case "show":
      return Uint8Array.from(mainShows(dataset), (show) =>
        show < 0 ? restIndex : showColorIndex(show),
      );
    case "date": {
      const bins = yearBins(dataset);
      return Uint8Array.from(dataset.nodes.firstDay, (day) => {
        if (Number.isNaN(day)) return restIndex;
        const year = yearOf(day);
        return dateColorIndex(bins.findIndex(({ last }) => year <= last));
      });
    }
  }
  return unreachable(colorBy);
}

/** Names of the shows, the most episodes first, equal ones by name: the order of their colours. */
export const showNames = oncePer(({ attributes }: Dataset): readonly string[] => {
  const counts = new Map<string, number>();
  for (const node of attributes)
    if (node.entityType === "episode") counts.set(node.show, (counts.get(node.show) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
});

/** By node: the place of the show in which most of its episodes are; −1 where two are equal, or there is none. */
const mainShows = oncePer((dataset: Dataset): Int32Array => {
  const placeOf = new Map(showNames(dataset).map((name, place) => [name, place]));
  return Int32Array.from(dataset.attributes, (node, i) => {
    if (node.entityType === "episode") return placeOf.get(node.show)!;
    const counts = new Map<number, number>();
    for (const { node: other } of neighboursOf(dataset.episodes, i)) {
      const episode = dataset.attributes[other]!;
      if (episode.entityType !== "episode") continue;
      const place = placeOf.get(episode.show)!;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    return first && first[1] !== second?.[1] ? first[0] : -1;
  });
});

/** Years that share a colour, inclusive. */
export interface YearBin {
  readonly first: number;
  readonly last: number;
}

/** From the first year to the last, in as many steps as there are colours at most; empty where nothing is dated. */
export function yearBins({ nodes }: Dataset): readonly YearBin[] {
  let [least, most] = [Infinity, -Infinity];
  for (const day of nodes.firstDay) {
    if (Number.isNaN(day)) continue;
    least = Math.min(least, day);
    most = Math.max(most, day);
  }
  if (least > most) return [];
  const [first, last] = [yearOf(least), yearOf(most)];
  const width = Math.ceil((last - first + 1) / dateColors.length);
  const bins: YearBin[] = [];
  for (let year = first; year <= last; year += width)
    bins.push({ first: year, last: Math.min(last, year + width - 1) });
  return bins;
}

const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();

/** For the end of an exhaustive switch. */
function unreachable(value: never): never {
  throw new Error(`unknown colouring: ${String(value)}`);
}
