// Search in the texts: which sentences hold all words that somebody typed.
import { sentences } from "../text/segment.ts";
import type { Span } from "../model/index.ts";
import { storable } from "./exact.ts";

/** What is looked for: words as typed, in lower case; those without a letter or digit do not narrow the search alone. */
export interface WantedWords {
  readonly words: readonly string[];
  /** Those with a letter or digit; without any the search finds nothing. */
  readonly searchable: readonly string[];
}

/** Cuts a query at white space. `c++`, `node.js` and `service-mesh` are one word each. */
export function wantedWords(query: string): WantedWords {
  const words = [...new Set(storable(query).toLowerCase().split(/\s+/).filter(Boolean))];
  return { words, searchable: words.filter((word) => letter.test(word)) };
}

/**
 * The sentences of a text that hold every word, case ignored: "safe" stands in "safe." and not in "unsafe", `c++` not in
 * "c". Linear in the text.
 */
export function* sentencesWith(text: string, { words }: WantedWords): Generator<Span> {
  const lower = text.toLowerCase();
  // Lower-casing may change the length of a text (İ): spans hold for the original, so sentences are lowered one by one.
  if (!words.every((word) => holdsWord(lower, word))) return;
  for (const sentence of sentences(text)) {
    const { start, end } = sentence;
    const words_ = text.slice(start, end).toLowerCase();
    if (words.every((word) => holdsWord(words_, word))) yield sentence;
  }
}

const letter = /[\p{L}\p{N}]/u;
const startsWithLetter = /^[\p{L}\p{N}]/u;
const endsWithLetter = /[\p{L}\p{N}\p{M}]$/u;

/** Whether a word stands in a text, not as a part of a longer one. */
function holdsWord(text: string, word: string): boolean {
  const [guardsStart, guardsEnd] = [startsWithLetter.test(word), endsWithLetter.test(word)];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isWhole =
      !(guardsStart && endsWithLetter.test(text.slice(Math.max(0, at - 2), at))) &&
      !(guardsEnd && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2)));
    if (isWhole) return true;
  }
  return false;
}

/** The different words of a text, in lower case, sorted: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu))].sort();
}
