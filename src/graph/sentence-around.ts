// The sentence around a place in an episode: what is quoted when a name is met.
import { sentencesOf } from "../extraction/sentences.ts";
import type { Episode, Span } from "../model/index.ts";

/** The sentence a span stands in, from the first to the last where it crosses several; else the span itself. */
export function sentenceAround(episode: Episode, span: Span): Span {
  const sentences = sentencesOf(episode);
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  if (low === sentences.length) return span;
  const first = sentences[low]!.span;
  if (first.start > span.start) return span;
  let last = low;
  while (sentences[last]!.span.end < span.end && last + 1 < sentences.length) last++;
  const { end } = sentences[last]!.span;
  return end >= span.end ? { start: first.start, end } : span;
}
