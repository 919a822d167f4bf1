// Whether a line is written With Capitals Throughout, so that a capital is no sign of a name.
import { unitAt } from "../text/code-at.ts";
import type { Span } from "../model/index.ts";
import { rememberedClass } from "../text/remembered.ts";
import { FOREIGN, isWordSymbol, LETTER_Z, symbolOf } from "../text/symbols.ts";
import {
  APOSTROPHE,
  CLOSE_SINGLE_QUOTE,
  EXCLAMATION,
  FULL_STOP,
  HYPHEN,
  isCapitalOfAny,
} from "../text/code-units.ts";

const smallWords = new Set(
  "a an the and or of in on for to with at by from as is are vs via your our my how why what but into it".split(
    " ",
  ),
);
const isSmallWord = rememberedClass((word) => smallWords.has(word.toLowerCase()));
/** More words is no headline, whatever their capitals. */
const LONGEST = 400;
/** With more small words than this, no number of capitals makes a headline. */
const MOST_SMALL = 10;
const isSentence = / (?:is|was|are) (?:an?|the|now|currently) /;

/** Three words or more, of which nearly all that could be small are not; two in a line that is no sentence. */
export function isTitleCase(text: string, span: Span): boolean {
  let capital = 0;
  let small = 0;
  let words = 0;
  const limit = Math.min(span.end, span.start + LONGEST);
  // With a full stop it is a sentence of many names, not a headline; so it is where something "is a" thing.
  const last = unitAt(text, span.end - 1);
  const endsWithStop =
    last === FULL_STOP || (last === EXCLAMATION && isSentence.test(text.slice(span.start, limit)));
  const mostSmall = endsWithStop ? 0 : MOST_SMALL;
  for (let at = span.start; at < limit;) {
    const symbol = symbolOf[unitAt(text, at)]!;
    if (!isWordSymbol(symbol)) {
      at++;
      continue;
    }
    const start = at;
    while (at < limit && isInWord(unitAt(text, at))) at++;
    words++;
    if (symbol > LETTER_Z && symbol < FOREIGN) continue;
    if (at - start <= 4 && isSmallWord(text, start, at)) continue;
    const first = unitAt(text, start);
    if (isCapitalOfAny(first)) capital++;
    else if (++small > mostSmall) return false;
  }
  if (endsWithStop) return capital >= 4;
  if (capital >= 3) return small <= capital / 4;
  return capital === 2 && small === 0 && words <= 6 && !/[.?!]/.test(text[span.end - 1]!);
}

const isInWord = (code: number) =>
  isWordSymbol(symbolOf[code]!) ||
  code === FULL_STOP ||
  code === APOSTROPHE ||
  code === CLOSE_SINGLE_QUOTE ||
  code === HYPHEN;
