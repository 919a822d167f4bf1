// Where names may begin and end in running text, and what of it is passed over between two of them.
import { codeAt, unitAt } from "./code-at.ts";
import { AT as AT_SIGN, FULL_STOP, isCapital, isDigit, SMALL_S } from "./code-units.ts";
import {
  APOSTROPHE,
  AT,
  DOT,
  FOREIGN,
  HASH,
  LETTER_A,
  LETTER_Z,
  OTHER,
  PLUS,
  SPACE,
  symbolOf,
} from "./symbols.ts";

/** Letters and digits, of whatever alphabet. */
const isWordCode = (code: number) => {
  const symbol = symbolOf[code]!;
  return symbol >= LETTER_A && symbol <= FOREIGN;
};

/**
 * The end of the word that `at` stands in or after. What follows a dot or at-sign inside of a word ("Solo.io", "a@b")
 * belongs to it.
 */
export function skipWord(text: string, at: number, to: number): number {
  const symbols = symbolOf;
  for (;;) {
    let symbol = OTHER;
    while (at < to) {
      symbol = symbols[unitAt(text, at)]!;
      if (symbol < LETTER_A || symbol > FOREIGN) break;
      at++;
    }
    if ((symbol !== DOT && symbol !== AT) || at + 1 >= to || !isInnerDot(text, at)) return at;
    at++;
  }
}

/** Whether a letter or digit stands right before an index. */
export const followsWord = (text: string, at: number): boolean =>
  at > 0 && isWordCode(unitAt(text, at - 1));

/** No walk crosses more white space than this between two words. */
const LONGEST_GAP = 4;

/** Where the white space between two words ends that begins at an index. */
export function skipGap(text: string, at: number, to: number): number {
  let end = at + 1;
  const limit = Math.min(to, at + LONGEST_GAP);
  while (end < limit && symbolOf[unitAt(text, end)] === SPACE) end++;
  return end;
}

/** A dot or at-sign with a word on both sides, unless a capital begins a sentence that lacks its space. */
function isInnerDot(text: string, at: number): boolean {
  const code = unitAt(text, at);
  if (code !== FULL_STOP && code !== AT_SIGN) return false;
  const next = unitAt(text, at + 1);
  return isWordCode(next) && !(code === FULL_STOP && isCapital(next));
}

/** Whether a name may end before `end`, possibly with a plural s or version digits to follow. */
export function endsAt(text: string, end: number, to: number): boolean {
  if (end >= to) return true;
  return endsCleanly(text, end, to) || extendEnd(text, end, to) > end;
}

function endsCleanly(text: string, end: number, to: number): boolean {
  if (end >= to) return true;
  const symbol = symbolOf[unitAt(text, end)]!;
  if (symbol < LETTER_A || symbol === APOSTROPHE) return true;
  if (symbol <= FOREIGN || symbol === HASH) return false;
  const next = end + 1 < to ? unitAt(text, end + 1) : 0;
  switch (symbol) {
    case PLUS:
      return isWordCode(next) && isWordCode(unitAt(text, end - 1));
    case DOT:
      return !isWordCode(next) || (isCapital(next) && !isCapital(codeAt(text, end + 2)));
    case AT:
      return !isWordCode(next);
    default:
      return true;
  }
}

/** The end with a plural s ("AMIs") or glued version ("Python3", "ES2015") included, where one follows; else `end`. */
export function extendEnd(text: string, end: number, to: number): number {
  if (end >= to) return end;
  const code = unitAt(text, end);
  const before = symbolOf[unitAt(text, end - 1)]!;
  if (before < LETTER_A || before > LETTER_Z) return end;
  if (code === SMALL_S)
    // "IBM is": one letter alone has no plural.
    return unitAt(text, end - 1) !== SMALL_S &&
      endsCleanly(text, end + 1, to) &&
      symbolOf[unitAt(text, end - 2)] !== SPACE
      ? end + 1
      : end;
  if (!isDigit(code)) return end;
  let last = end;
  while (last < to && last < end + 4 && isDigit(unitAt(text, last))) last++;
  return endsCleanly(text, last, to) ? last : end;
}
