// The sentence around a place in an episode: what is quoted when a name is met.
import type { Episode, Span } from "../model/index.ts";

/** A full stop, question or exclamation mark, closing quotes, white space, and then something that begins a sentence. */
const boundary = /[.!?]["”’)\]]*\s+(?=["“‘(\[]?[\p{Lu}\p{N}])/gu;

/**
 * The sentence a span stands in, within its section; the whole section for titles, links and other short zones. Falls
 * back to the span itself where no section holds it.
 */
export function sentenceAround(episode: Episode, span: Span): Span {
  const section = episode.sections.find(
    (candidate) => candidate.span.start <= span.start && span.end <= candidate.span.end,
  );
  if (!section) return span;
  const text = episode.text.slice(section.span.start, section.span.end);
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(boundary)) {
    const next = match.index + match[0].length;
    const stop = match.index + match[0].trimEnd().length;
    if (section.span.start + next <= span.start) start = next;
    else if (section.span.start + stop >= span.end) {
      end = stop;
      break;
    }
  }
  return { start: section.span.start + start, end: section.span.start + end };
}
