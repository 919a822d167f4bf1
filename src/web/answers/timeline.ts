// Timelines: how many episodes fall into each quarter (or year, where the archive is long).
import type { Dataset } from "../data/dataset.ts";
import { type EpisodeNode, episodeNodes } from "./episodes.ts";

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
  readonly step: "quarter" | "year";
  readonly bins: readonly TimelineBin[];
  /** Episodes without a date. */
  readonly undated: number;
}

/** Archives that span more years than this are shown by year. */
const longestByQuarter = 8;

/** Counts `episodes` over the time of the whole archive; no bins where nothing is dated. */
export function timelineOf(dataset: Dataset, episodes: readonly EpisodeNode[]): Timeline {
  const dates = episodeNodes(dataset).flatMap((episode) => episode.published ?? []);
  const undated = episodes.filter((episode) => episode.published === undefined).length;
  if (dates.length === 0) return { step: "year", bins: [], undated };
  dates.sort();
  const first = Number(dates[0]!.slice(0, 4));
  const last = Number(dates.at(-1)!.slice(0, 4));
  const step = last - first < longestByQuarter ? "quarter" : "year";
  const indexOf = (date: string) => {
    const year = Number(date.slice(0, 4)) - first;
    return step === "year" ? year : year * 4 + Math.floor((Number(date.slice(5, 7) || 1) - 1) / 3);
  };
  const counts = Array.from({ length: indexOf(dates.at(-1)!) - indexOf(dates[0]!) + 1 }, () => 0);
  for (const { published } of episodes) {
    if (published !== undefined) counts[indexOf(published) - indexOf(dates[0]!)]!++;
  }
  return {
    step,
    undated,
    bins: counts.map((count, i) => ({ ...boundsOf(first, indexOf(dates[0]!) + i, step), count })),
  };
}

const quarterStarts = ["01-01", "04-01", "07-01", "10-01"];
const quarterEnds = ["03-31", "06-30", "09-30", "12-31"];

function boundsOf(first: number, index: number, step: Timeline["step"]) {
  if (step === "year") return { from: `${first + index}-01-01`, to: `${first + index}-12-31` };
  const year = first + Math.floor(index / 4);
  return { from: `${year}-${quarterStarts[index % 4]}`, to: `${year}-${quarterEnds[index % 4]}` };
}
