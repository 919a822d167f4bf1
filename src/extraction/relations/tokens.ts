// The tokens of a masked sentence: names, words in lower case, signs of punctuation.
import { sign } from "./masked-sentence.ts";

/** One token. */
export interface Token {
  /** Lower case; a sign of `masked-sentence.ts` for a name. */
  readonly text: string;
  /** Into the masked text, both. */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  readonly kind: "name" | "word" | "mark";
}

const piece =
  /[\uE000-\uE003]|[’'](?:s|re|m|ve|d|ll|t)\b|-?[\p{L}\p{N}$][\p{L}\p{N}$%-]*(?:[.+#/&][\p{L}\p{N}]+)*|[^\s]/gu;
const names = new Set<string>(Object.values(sign));
const capital = /^\p{Lu}/u;
const letter = /[\p{L}\p{N}@]/u;

/** Tokens in reading order. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(piece)) {
    const [found] = match;
    const kind = names.has(found) ? "name" : letter.test(found) ? "word" : "mark";
    tokens.push({
      isCapital: capital.test(found),
      text: kind === "word" ? found.toLowerCase() : found,
      start: match.index,
      end: match.index + found.length,
      kind,
    });
  }
  return tokens;
}
