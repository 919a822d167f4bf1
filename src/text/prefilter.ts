// Tells by the words of a text which of many regular expressions can match it at all, so that the others are not tried.
import { requiredWords } from "./required-words.ts";
import { FOREIGN, LETTER_A, symbolOf } from "./symbols.ts";

/** Some of the patterns of a prefilter, one bit each. */
export type PatternSet = Uint32Array;

/** Whether a set holds the pattern with an index. */
export const holds = (set: PatternSet, index: number): boolean =>
  ((set[index >>> 5]! >>> (index & 31)) & 1) === 1;

/** Compiled from a list of patterns. */
export interface Prefilter {
  /**
   * The patterns that may match somewhere in `text`; the others do not. Costs a look-up a word, about 50 ns: what a word
   * sets off is found out once.
   */
  candidates(text: string): PatternSet;
}

/** Of every pattern, the words it cannot do without are read off its source; a pattern that has none is always tried. */
export function createPrefilter(patterns: readonly RegExp[]): Prefilter {
  const size = Math.ceil(patterns.length / 32);
  const always = new Uint32Array(size);
  const byBeginning = new Map<string, { piece: string; patterns: number[] }[]>();
  patterns.forEach((pattern, index) => {
    const pieces = requiredWords(pattern);
    if (!pieces) add(always, index);
    for (const piece of pieces ?? []) {
      const beginning = piece.slice(0, 2);
      const bucket = byBeginning.get(beginning) ?? [];
      byBeginning.set(beginning, bucket);
      const known = bucket.find((entry) => entry.piece === piece);
      if (known) known.patterns.push(index);
      else bucket.push({ piece, patterns: [index] });
    }
  });

  const setOffBy = new Map<string, PatternSet | undefined>();
  const lookUp = (word: string): PatternSet | undefined => {
    // Regular expressions that ignore case take the long s for an s.
    const lower = word.toLowerCase().replaceAll("ſ", "s");
    let set: PatternSet | undefined;
    for (let at = 0; at < lower.length - 1; at++)
      for (const { piece, patterns: indices } of byBeginning.get(lower.slice(at, at + 2)) ?? [])
        if (lower.startsWith(piece, at))
          for (const index of indices) add((set ??= new Uint32Array(size)), index);
    if (setOffBy.size < MOST_WORDS) setOffBy.set(word, set);
    return set;
  };

  return {
    candidates(text) {
      const result = always.slice();
      for (let at = 0; at < text.length; at++) {
        if (!isWord(text.charCodeAt(at))) continue;
        const start = at;
        while (++at < text.length && isWord(text.charCodeAt(at)));
        if (at - start < 2) continue;
        const word = text.slice(start, at);
        const set = setOffBy.get(word) ?? (setOffBy.has(word) ? undefined : lookUp(word));
        if (set) for (let i = 0; i < size; i++) result[i]! |= set[i]!;
      }
      return result;
    },
  };
}

/** Words are remembered up to this number, so that memory has a bound. */
const MOST_WORDS = 50_000;

function add(set: PatternSet, index: number): void {
  set[index >>> 5]! |= 1 << (index & 31);
}

function isWord(code: number): boolean {
  const symbol = symbolOf[code]!;
  return symbol >= LETTER_A && symbol <= FOREIGN;
}
