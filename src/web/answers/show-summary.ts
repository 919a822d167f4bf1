// The summary of a show: its episodes, who was on it, and what it names most.
import type { Dataset } from "../data/dataset.ts";
import { type EpisodeNode, episodesOf, speakersOf } from "./episodes.ts";
import type { Neighbour, NeighbourGroup } from "./neighbours.ts";

export interface ShowSummary {
  /** The newest first. */
  readonly episodes: readonly EpisodeNode[];
  /** Guests by the number of their episodes, the most first. */
  readonly guests: readonly Neighbour[];
  /** What its episodes name, by type, the most episodes first; without guests and shows. */
  readonly named: readonly NeighbourGroup[];
}

/** Looks at every mention of the show's episodes once. */
export function showSummary(dataset: Dataset, show: string): ShowSummary {
  const { graph, types } = dataset;
  const episodes = episodesOf(dataset, show).filter((episode) =>
    graph.hasEdge(`${episode.id}|episode_of|${show}`),
  );
  const counts = new Map<string, number>();
  const guestCounts = new Map<string, number>();
  const count = (map: Map<string, number>, id: string) => map.set(id, (map.get(id) ?? 0) + 1);
  for (const { id } of episodes) {
    for (const guest of speakersOf(dataset, id).guests) count(guestCounts, guest);
    graph.forEachOutEdge(id, (_key, edge, _source, target) => {
      if (edge.relationType === "mentions") count(counts, target);
    });
  }
  const ranked = (map: ReadonlyMap<string, number>): Neighbour[] =>
    [...map]
      .map(([id, value]) => {
        const { label, entityType } = graph.getNodeAttributes(id);
        return { id, label, entityType, count: value, asserted: false };
      })
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  const named = ranked(counts).filter(
    ({ id, entityType }) => entityType !== "podcast" && !guestCounts.has(id),
  );
  return {
    episodes,
    guests: ranked(guestCounts),
    named: types.flatMap((entityType) => {
      const neighbours = named.filter((item) => item.entityType === entityType);
      return neighbours.length > 0 ? [{ entityType, neighbours }] : [];
    }),
  };
}
