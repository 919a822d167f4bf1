// Finds the place a quotation means in a text that may have changed around it.
import type { Episode, Span } from "../model/index.ts";
import type { Quote } from "./corrections.ts";

/**
 * All places in an episode's text where the words of a quotation stand, between its prefix and suffix as far as these
 * are given; white space counts as one blank. Where the surroundings have changed so that none fits, the words alone
 * count if they stand there once. Linear in the length of the text.
 */
export function placesOf(quote: Quote, episode: Episode): Span[] {
  if (quote.episode !== undefined && quote.episode !== episode.id) return [];
  const all = [...episode.text.matchAll(looseWords(quote.exact))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const fitting = all.filter(
    ({ start, end }) =>
      foldSpace(episode.text.slice(Math.max(0, start - reach), start)).endsWith(
        foldSpace(quote.prefix ?? "").trimEnd(),
      ) &&
      foldSpace(episode.text.slice(end, end + reach)).startsWith(
        foldSpace(quote.suffix ?? "").trimStart(),
      ),
  );
  if (fitting.length > 0) return fitting;
  return all.length === 1 ? all : [];
}

/** Longest prefix or suffix that is looked at, in characters. */
const reach = 400;

function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The words as they are, with any white space between them, not within a longer word. */
export function looseWords(words: string): RegExp {
  const source = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "gu");
}
