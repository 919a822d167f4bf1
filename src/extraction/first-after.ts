// Finds where in mentions in reading order those begin that stand at a position or after it.
import type { Mention } from "../model/index.ts";
import { firstIndex } from "../model/first-index.ts";

/** Index of the first mention that begins at a position or after it. */
export function firstAfter(mentions: readonly Mention[], position: number): number {
  return firstIndex(mentions, (mention) => mention.span.start < position);
}
