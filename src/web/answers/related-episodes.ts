// Related episodes: those that share the most telling things with given ones, and what it is they share.
import { type Dataset, neighboursOf } from "../data/dataset.ts";
import { type EpisodeNode, episodeOf, newestFirst } from "./episodes.ts";

/** An episode and why it is related. */
export interface RelatedEpisode {
  readonly episode: EpisodeNode;
  /** Ids of the things that it shares, the most telling first. */
  readonly shared: readonly string[];
  /** Above 0; comparable within one answer only. */
  readonly score: number;
}

/**
 * Episodes that share things with `seeds` (ids of episodes), the best first, without the seeds themselves. A shared
 * thing counts as much as it tells: log₂(1 + N ⁄ n) for one that n of N episodes name (inverse document frequency, Spärck
 * Jones 1972, doi:10.1108/eb026526).
 */
export function relatedEpisodes(
  dataset: Dataset,
  seeds: readonly string[],
  limit = 8,
): RelatedEpisode[] {
  const { episodes: links, indexOf, ids, attributes } = dataset;
  const total = attributes.filter((node) => node.entityType === "episode").length;
  const seedSet = new Set(seeds);
  const things = new Set<number>();
  for (const seed of seeds) {
    const index = indexOf.get(seed);
    if (index === undefined) continue;
    for (const { node } of neighboursOf(links, index)) things.add(node);
  }

  const found = new Map<number, { score: number; shared: { id: string; weight: number }[] }>();
  for (const thing of things) {
    const around = [...neighboursOf(links, thing)].filter(({ node }) => !seedSet.has(ids[node]!));
    const occurrences = links.offsets[thing + 1]! - links.offsets[thing]!;
    const weight = Math.log2(1 + total / Math.max(1, occurrences)) - 1;
    if (weight <= 0) continue;
    for (const { node } of around) {
      let entry = found.get(node);
      if (!entry) found.set(node, (entry = { score: 0, shared: [] }));
      entry.score += weight;
      entry.shared.push({ id: ids[thing]!, weight });
    }
  }
  return [...found]
    .flatMap(([node, { score, shared }]): RelatedEpisode[] => {
      const episode = episodeOf(dataset, ids[node]);
      if (!episode) return [];
      shared.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
      return [{ episode, score, shared: shared.map((item) => item.id) }];
    })
    .sort((a, b) => b.score - a.score || newestFirst(a.episode, b.episode))
    .slice(0, limit);
}
