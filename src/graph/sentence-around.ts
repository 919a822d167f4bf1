// The sentence around a place in an episode: what is quoted when a name is met.
import { sentencesOf } from "../extraction/sentences.ts";
import type { Episode, Span } from "../model/index.ts";
import { firstIndex } from "../model/first-index.ts";

/** The sentence a span stands in, from the first to the last where it crosses several; else the span itself. */
export function sentenceAround(episode: Episode, span: Span): Span {
  const sentences = sentencesOf(episode);
  const from = firstIndex(sentences, (sentence) => sentence.span.end <= span.start);
  if (from === sentences.length) return span;
  const first = sentences[from]!.span;
  if (first.start > span.start) return span;
  let last = from;
  while (sentences[last]!.span.end < span.end && last + 1 < sentences.length) last++;
  const { end } = sentences[last]!.span;
  return end >= span.end ? { start: first.start, end } : span;
}
