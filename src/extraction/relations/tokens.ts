// The tokens of a masked sentence: names, words in lower case, signs of punctuation.
import { remembered } from "../../text/remembered.ts";
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
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const { text: shown, isCapital, kind } = read(match[0]);
    tokens.push({ text: shown, start: match.index, end: piece.lastIndex, isCapital, kind });
  }
  return tokens;
}

/** What is the same wherever a token stands. */
const read = remembered((found): Pick<Token, "text" | "isCapital" | "kind"> => {
  const kind = names.has(found) ? "name" : letter.test(found) ? "word" : "mark";
  return {
    text: kind === "word" ? found.toLowerCase() : found,
    isCapital: capital.test(found),
    kind,
  };
});
