// An excerpt: as much of an episode's text around a place as tells what is meant there.
import type { EpisodeNode } from "../../answers/episodes.ts";
import type { Span } from "../../../model/index.ts";

/** Characters on each side of the place, about two lines. */
const reach = 170;

/** The section the place stands in, cut between words where it is long. */
export function excerptAround(
  { text, sections }: Pick<EpisodeNode, "text" | "sections">,
  place: Span,
): Span {
  const section = sections.find(({ span }) => span.start <= place.start && place.end <= span.end);
  const whole = section?.span ?? { start: 0, end: text.length };
  let start = Math.max(whole.start, place.start - reach);
  let end = Math.min(whole.end, place.end + reach);
  while (start > whole.start && start < place.start && !/\s/.test(text[start - 1]!)) start++;
  while (end < whole.end && end > place.end && !/\s/.test(text[end]!)) end--;
  while (start < place.start && /\s/.test(text[start]!)) start++;
  while (end > place.end && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
