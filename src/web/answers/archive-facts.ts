// What the archive is, in figures: the one line of facts that the page opens with.
import type { Dataset } from "../data/dataset.ts";
import { episodeNodes } from "./episodes.ts";

/** Figures about the whole archive. */
export interface ArchiveFacts {
  /** Documents that were read; 0 where the page does not know. */
  readonly documents: number;
  readonly episodes: number;
  /** Everything in the graph, episodes and shows too. */
  readonly nodes: number;
  /** Whether the page holds a part of the archive; dates and counts are of that, the figures above of all. */
  readonly isPart: boolean;
  /** Episodes without a date. */
  readonly undated: number;
  /** Year of the first and of the last dated episode. */
  readonly firstYear?: number;
  readonly lastYear?: number;
  /** Number of nodes of each type, in the order of `dataset.types`. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Counts documents, episodes, years and things; linear in the nodes. */
export function archiveFacts(dataset: Dataset): ArchiveFacts {
  const counts = new Map<string, number>(dataset.types.map((type) => [type, 0]));
  for (const { entityType } of dataset.attributes) {
    counts.set(entityType, counts.get(entityType)! + 1);
  }
  const { whole } = dataset;
  const episodes = episodeNodes(dataset);
  const dates = episodes.flatMap((episode) => episode.published ?? []).sort();
  return {
    documents: whole ? 0 : new Set(episodes.flatMap(({ document }) => document || [])).size,
    episodes: whole?.episodes ?? episodes.length,
    nodes: whole?.nodes ?? dataset.ids.length,
    isPart: whole !== undefined,
    undated: episodes.length - dates.length,
    ...(dates.length > 0 && {
      firstYear: Number(dates[0]!.slice(0, 4)),
      lastYear: Number(dates.at(-1)!.slice(0, 4)),
    }),
    counts,
  };
}
