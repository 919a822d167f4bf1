// Finds the place a quotation means in a text that may have changed around it, and quotes a place so that it is found.
import type { Episode, Span } from "../model/index.ts";
import type { Quote } from "./corrections.ts";

/** What a quotation is looked for in. */
type QuotedText = Pick<Episode, "id" | "text">;

/**
 * All places in an episode's text where the words of a quotation stand, between its prefix and suffix as far as these
 * are given; white space counts as one blank. Where the surroundings have changed so that none fits, the words alone
 * count if they stand there once. Linear in the length of the text.
 */
export function placesOf(quote: Quote, episode: QuotedText): Span[] {
  if (quote.episode !== undefined && quote.episode !== episode.id) return [];
  const all = matchesOf(quote.exact, episode.text).map((match) => ({
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

/**
 * Quotes a place with as many words around it as tell it from all others of the text: three on each side, more where
 * these stand there twice. The span must begin and end with a whole word.
 */
export function quoteAt(episode: QuotedText, { start, end }: Span): Quote {
  const { id, text } = episode;
  const exact = foldSpace(text.slice(start, end));
  const before = foldSpace(text.slice(Math.max(0, start - reach), start));
  const after = foldSpace(text.slice(end, end + reach));
  let quote: Quote = { exact, episode: id };
  for (let words = 3; words <= mostWords; words *= 2) {
    const prefix = before.split(" ").slice(-words).join(" ");
    const suffix = after.split(" ").slice(0, words).join(" ");
    quote = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }), episode: id };
    if (placesOf(quote, episode).length <= 1) break;
  }
  return quote;
}

/** Longest prefix or suffix that is looked at, in characters. */
const reach = 400;
const mostWords = 48;

function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Where words stand in a text; a text that lacks one of them, as nearly all do, is not searched. */
export function matchesOf(words: string, text: string): RegExpExecArray[] {
  const isPossible = words
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word));
  return isPossible ? [...text.matchAll(looseWords(words))] : [];
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
