// Days: what a period of a view state spans.
import type { Period } from "../state/view-state.ts";

/** Days since 1970 that beginnings of ISO dates span, inclusive; the whole of time where they are missing. */
export function daysOf(period: Period | undefined): {
  readonly first: number;
  readonly last: number;
} {
  const { from, to } = period ?? {};
  const parts = (text: string) => text.split("-").map(Number);
  const day = (year: number, month: number, date: number) =>
    Date.UTC(year, month - 1, date) / 86_400_000;
  let first = -Infinity;
  let last = Infinity;
  if (from) {
    const [year = 0, month = 1, date = 1] = parts(from);
    first = day(year, month, date);
  }
  if (to) {
    const [year = 0, month, date] = parts(to);
    // The day before the next year, month or day begins.
    if (month === undefined) last = day(year + 1, 1, 1) - 1;
    else last = date === undefined ? day(year, month + 1, 1) - 1 : day(year, month, date);
  }
  return { first, last };
}
