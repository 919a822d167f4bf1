// Finds where in mentions in reading order those begin that stand at a position or after it.
import type { Mention } from "../../model/index.ts";

/** Index of the first mention that begins at a position or after it. */
export function firstAfter(mentions: readonly Mention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
