// The tokens of a masked sentence: names, words in lower case, signs of punctuation.
import { asciiFirst } from "../../../text/letter-classes.ts";
import { codeAt, unitAt } from "../../../text/code-at.ts";
import { remembered } from "../../../text/remembered.ts";
import { sign } from "../masking/signs.ts";
import { holdsClauses } from "./clause-words.ts";
import { nounOf, type Noun } from "./noun-frames.ts";
import { verbOf } from "./verbs.ts";
import type { Verb } from "./verb-forms.ts";
import { COMMA, SPACE } from "../../../text/code-units.ts";

/** One token. */
export interface Token {
  /** Lower case; a sign of `signs.ts` for a name. */
  readonly text: string;
  /** Into the masked text, both. */
  readonly start: number;
  readonly end: number;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  readonly kind: "name" | "word" | "mark";
  /** A word that is none of those that hold clauses together: a noun, an adjective, a verb. */
  readonly isNominal: boolean;
  /** The verb it is a form of, whatever it is here. */
  readonly verb: Verb | undefined;
  /** What it may state as a noun; undefined for nearly all words. */
  readonly noun: Noun | undefined;
}

const piece = new RegExp(
  asciiFirst(
    String.raw`[\uE000-\uE003]|(?:[SJD]r|Mrs?|Ms|St|Prof|Inc|Ltd|Corp)\.(?!\p{L})|[’'](?:s|re|m|ve|d|ll|t)\b|-?[\p{L}\p{N}$][\p{L}\p{N}$%-]*(?:[.+#/&][\p{L}\p{N}]+)*|[^\s]`,
  ),
  "gu",
);
const names = new Set<string>(Object.values(sign));
const capital = /^\p{Lu}/u;
const letter = /[\p{L}\p{N}@]/u;

/** Tokens in reading order. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let token = tokenAfter(text, 0); token; token = tokenAfter(text, token.end))
    tokens.push(token);
  return tokens;
}

/** The first token at an index or behind it, where none ends there in the middle. */
export function tokenAfter(text: string, index: number): Token | undefined {
  let start = index;
  while (start < text.length && unitAt(text, start) === SPACE) start++;
  if (start === text.length) return undefined;
  let end = endOfPlainWord(text, start);
  if (end === start) {
    piece.lastIndex = start;
    const match = piece.exec(text);
    if (!match) return undefined;
    start = match.index;
    end = piece.lastIndex;
  }
  const { text: shown, isCapital, kind, isNominal, verb, noun } = read(text, start, end);
  return { text: shown, start, end, isCapital, kind, isNominal, verb, noun };
}

/** Where a word of ASCII letters and digits ends, as most do; its start where only the pattern can tell. */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPlain(unitAt(text, end))) end++;
  const next = codeAt(text, end);
  return end === text.length || next === SPACE || next === COMMA ? end : start;
}

const isPlain = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39);

/** What is the same wherever a token stands. */
const read = remembered((found): Omit<Token, "start" | "end"> => {
  const kind = names.has(found) ? "name" : letter.test(found) ? "word" : "mark";
  const text = kind === "word" ? found.toLowerCase() : found;
  const isCapital = capital.test(found);
  if (kind !== "word")
    return { text, isCapital, kind, isNominal: false, verb: undefined, noun: undefined };
  const isNominal = !holdsClauses(text);
  return { text, isCapital, kind, isNominal, verb: verbOf(text), noun: nounOf(text) };
});
