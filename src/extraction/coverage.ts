// Which stretches of a text are taken, asked many times.
import type { Span } from "../model/index.ts";
import { firstIndex } from "../model/first-index.ts";

/** Tells whether a stretch shares a code unit with any of the spans. Sorting them once, then log n a question. */
export function coverageOf(spans: Iterable<Span>): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // Overlapping spans become one, so that starts and ends both ascend.
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (start, end) => {
    const first = firstIndex(merged, (range) => range.end <= start);
    return first < merged.length && merged[first]!.start < end;
  };
}
