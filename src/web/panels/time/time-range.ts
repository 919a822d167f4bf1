// Ranges of the time strip: between steps of the timeline and the period of the view state.
import type { TimelineBin } from "../../answers/timeline.ts";
import type { Period } from "../../state/view-state.ts";

/** Steps of a timeline from `first` to `last`, both included. */
export interface BinRange {
  readonly first: number;
  readonly last: number;
}

/** The steps that a period touches; all of them where it is open or lies outside. */
export function binsOf(bins: readonly TimelineBin[], period: Period | undefined): BinRange {
  const whole = { first: 0, last: bins.length - 1 };
  if (!period) return whole;
  const { from = "", to } = period;
  const first = bins.findIndex((bin) => bin.to >= from);
  // "2018" as an end means the whole of 2018: anything that begins with it is not after it.
  const last = bins.findLastIndex(
    (bin) => to === undefined || bin.from <= to || bin.from.startsWith(to),
  );
  return first < 0 || last < first ? whole : { first, last };
}

/** The period that some steps make; nothing where they are all. */
export function periodOf(
  bins: readonly TimelineBin[],
  { first, last }: BinRange,
): Period | undefined {
  if (first <= 0 && last >= bins.length - 1) return undefined;
  return { from: bins[first]!.from, to: bins[last]!.to };
}

/** The range one step later, from the beginning again after the end. */
export function nextRange(bins: readonly TimelineBin[], { first, last }: BinRange): BinRange {
  const width = last - first;
  return last >= bins.length - 1 ? { first: 0, last: width } : { first: first + 1, last: last + 1 };
}
