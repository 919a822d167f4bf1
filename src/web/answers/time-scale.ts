// The scale of an archive's time: its span cut into months, quarters or years, whichever can be read.
import { oncePer } from "../../model/once-per.ts";
import type { Dataset } from "../data/dataset.ts";
import { episodeNodes } from "./episodes.ts";

/** Steps of equal length from the first dated episode to the last. */
export interface TimeScale {
  readonly step: "month" | "quarter" | "year";
  /** 12, 4 or 1. */
  readonly stepsPerYear: number;
  /** First and last day of each step, ISO 8601; empty where nothing is dated. */
  readonly steps: readonly { readonly from: string; readonly to: string }[];
  /** The step that a date falls into, for dates within the archive's time. */
  readonly stepOf: (date: string) => number;
}

/** Archives that span more months are shown by quarter, and by year. */
const longestBy = { month: 36, quarter: 144 };
const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** One for all timelines of an archive, so that they can be compared. */
export const timeScaleOf = oncePer((dataset: Dataset): TimeScale => {
  const months = episodeNodes(dataset).flatMap(({ published }) =>
    published === undefined ? [] : monthOf(published),
  );
  const first = months.reduce((least, month) => Math.min(least, month), Infinity);
  const last = months.reduce((most, month) => Math.max(most, month), -Infinity);
  const span = last - first + 1;
  const step = span <= longestBy.month ? "month" : span <= longestBy.quarter ? "quarter" : "year";
  const width = monthsOf[step];
  const start = Math.floor(first / width);
  const count = months.length === 0 ? 0 : Math.floor(last / width) - start + 1;
  return {
    step,
    stepsPerYear: 12 / width,
    steps: Array.from({ length: count }, (_, i) => ({
      from: dayOf((start + i) * width),
      to: dayOf((start + i + 1) * width, -1),
    })),
    stepOf: (date) => Math.floor(monthOf(date) / width) - start,
  };
});

/** Months since the year 0; a date of a year alone stands for its January. */
const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1;

/** The first day of a month, or one so many days later, in ISO 8601. */
function dayOf(month: number, later = 0): string {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1 + later);
  return date.toISOString().slice(0, 10);
}
