// Timelines: how many episodes fall into each step of the archive's time.
import type { Dataset } from "../data/dataset.ts";
import { type EpisodeNode, episodeNodes } from "./episodes.ts";
import { type TimeScale, timeScaleOf } from "./time-scale.ts";

/** One step of a timeline. */
export interface TimelineBin {
  /** First day, ISO 8601. */
  readonly from: string;
  /** Last day, ISO 8601. */
  readonly to: string;
  readonly count: number;
}

/** Episodes over time; all timelines of one archive have the same steps, so that they can be compared. */
export interface Timeline {
  readonly step: TimeScale["step"];
  readonly bins: readonly TimelineBin[];
  /** Episodes without a date. */
  readonly undated: number;
}

/** Counts `episodes` over the time of the whole archive; no bins where nothing is dated. */
export function timelineOf(dataset: Dataset, episodes: readonly EpisodeNode[]): Timeline {
  const { step, steps, stepOf } = timeScaleOf(dataset);
  const counts = steps.map(() => 0);
  let undated = 0;
  for (const { published } of episodes) {
    if (published === undefined) undated++;
    else counts[stepOf(published)]!++;
  }
  return { step, undated, bins: steps.map((bounds, i) => ({ ...bounds, count: counts[i]! })) };
}

/** A step with its episodes by show. */
export interface StackedBin extends TimelineBin {
  /** Parallel to `StackedTimeline.shows`. */
  readonly parts: readonly number[];
}

/** Episodes over time by show. */
export interface StackedTimeline {
  readonly stepsPerYear: number;
  /** Names, the most episodes first; `undefined` stands for all shows beyond the limit together. */
  readonly shows: readonly (string | undefined)[];
  readonly bins: readonly StackedBin[];
  readonly undated: StackedBin["parts"];
}

/** Counts all episodes of the archive by show; of more than `limit` shows the least frequent share a place. */
export function stackedTimeline(dataset: Dataset, limit = 6): StackedTimeline {
  const episodes = episodeNodes(dataset);
  const { steps, stepOf, stepsPerYear } = timeScaleOf(dataset);
  const ranked = rankedShows(episodes);
  const shows = ranked.length > limit ? [...ranked.slice(0, limit - 1), undefined] : ranked;
  const placeOf = new Map(ranked.map((show, i) => [show, Math.min(i, shows.length - 1)]));
  const parts = steps.map(() => shows.map(() => 0));
  const undated = shows.map(() => 0);
  for (const { show, published } of episodes) {
    const into = published === undefined ? undated : parts[stepOf(published)]!;
    into[placeOf.get(show)!]!++;
  }
  return {
    stepsPerYear,
    shows,
    undated,
    bins: steps.map((bounds, i) => ({
      ...bounds,
      parts: parts[i]!,
      count: parts[i]!.reduce((sum, part) => sum + part, 0),
    })),
  };
}

/** Names of shows, the most episodes first, then by name. */
export function rankedShows(episodes: readonly { readonly show: string }[]): string[] {
  const counts = new Map<string, number>();
  for (const { show } of episodes) counts.set(show, (counts.get(show) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([show]) => show);
}
