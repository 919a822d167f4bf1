// A comparison: what two things have in common, and what only one of them comes up with.
import type { Dataset } from "../data/dataset.ts";
import { episodesOf } from "./episodes.ts";
import type { EpisodeNode } from "./episodes.ts";
import { type Neighbour, neighboursByType } from "./neighbours.ts";

/** A neighbour of both, with the counts of each side. */
export interface SharedNeighbour {
  readonly id: string;
  readonly label: string;
  readonly entityType: string;
  readonly left: number;
  readonly right: number;
}

export interface Comparison {
  /** The most shared first: by the smaller of the two counts, then their sum. */
  readonly shared: readonly SharedNeighbour[];
  /** The most episodes first. */
  readonly onlyLeft: readonly Neighbour[];
  readonly onlyRight: readonly Neighbour[];
  /** Episodes that name both, the newest first. */
  readonly episodes: readonly EpisodeNode[];
}

/** Compares the neighbours of two things, without the two themselves. */
export function compare(dataset: Dataset, left: string, right: string): Comparison {
  const neighbours = (id: string, other: string) =>
    neighboursByType(dataset, id)
      .flatMap((group) => group.neighbours)
      .filter((neighbour) => neighbour.id !== other);
  const ofLeft = neighbours(left, right);
  const ofRight = new Map(neighbours(right, left).map((neighbour) => [neighbour.id, neighbour]));
  const shared: SharedNeighbour[] = [];
  const onlyLeft: Neighbour[] = [];
  for (const neighbour of ofLeft) {
    const other = ofRight.get(neighbour.id);
    ofRight.delete(neighbour.id);
    if (!other) onlyLeft.push(neighbour);
    else {
      const { id, label, entityType, count } = neighbour;
      shared.push({ id, label, entityType, left: count, right: other.count });
    }
  }
  const mostFirst = (a: Neighbour, b: Neighbour) =>
    b.count - a.count || (a.label < b.label ? -1 : 1);
  const inRight = new Set(episodesOf(dataset, right).map((episode) => episode.id));
  return {
    shared: shared.sort(
      (a, b) =>
        Math.min(b.left, b.right) - Math.min(a.left, a.right) ||
        b.left + b.right - a.left - a.right ||
        (a.label < b.label ? -1 : 1),
    ),
    onlyLeft: onlyLeft.sort(mostFirst),
    onlyRight: [...ofRight.values()].sort(mostFirst),
    episodes: episodesOf(dataset, left).filter((episode) => inRight.has(episode.id)),
  };
}
