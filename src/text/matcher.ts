// Finds thousands of names in running text in one pass: longest leftmost match, with the boundaries names have.
import { codeAt, unitAt } from "./code-at.ts";
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
  symbolsOf,
} from "./symbols.ts";
import { BASE, CHECK, createTrie, KEY, ROOT, TAIL_KEY, type Trie } from "./trie.ts";

/** In which case of letters a pattern is found: `any`, `capital` (its first letter is one), `exact` (as written). */
export type CaseRule = "any" | "capital" | "exact";

/** One way of writing a name. Spaces and hyphens are one, accents are folded. */
export interface Pattern {
  readonly text: string;
  readonly caseRule: CaseRule;
}

/** How a match ends: `plain`, or with a plural s or the digits of a version that the name itself does not have. */
export type MatchEnding = "plain" | "plural" | "version";

/** Receives one match: where it stands and which patterns (indices, ascending) it may be, by their case rule. */
export type Visit = (
  start: number,
  end: number,
  patterns: readonly number[],
  ending: MatchEnding,
) => void;

/** A compiled set of patterns. */
export interface Matcher {
  /**
   * Calls `visit` for every longest leftmost match in `text` from `from` to `to`, in order, without overlaps. A name
   * begins and ends where a word does, and not inside "C++", ".NET", "Solo.io" or an address; possessives, slashes and
   * hyphens end it. Cost: linear in the text, whatever the text.
   */
  scan(text: string, from: number, to: number, visit: Visit): void;
}

/** Compiles patterns; those that hold characters no name has are left out. Order decides the indices, nothing else. */
export function createMatcher(patterns: readonly Pattern[]): Matcher {
  const patternsOf = new Map<string, number[]>();
  patterns.forEach((pattern, index) => {
    const name = symbolsOf(pattern.text);
    if (!name) return;
    const known = patternsOf.get(name);
    if (known) known.push(index);
    else patternsOf.set(name, [index]);
  });
  const names = [...patternsOf.keys()].sort();
  return new TrieMatcher(
    createTrie(names),
    names.map((name) => patternsOf.get(name)!),
    patterns,
  );
}

/** No walk crosses more white space than this between two words. */
const LONGEST_GAP = 4;

class TrieMatcher implements Matcher {
  readonly #trie: Trie;
  readonly #patternsOf: readonly (readonly number[])[];
  readonly #patterns: readonly Pattern[];
  /** 1 where a name may stand in any case, so that nothing more is asked. */
  readonly #anyCase: Uint8Array;

  constructor(
    trie: Trie,
    patternsOf: readonly (readonly number[])[],
    patterns: readonly Pattern[],
  ) {
    this.#trie = trie;
    this.#patternsOf = patternsOf;
    this.#patterns = patterns;
    this.#anyCase = Uint8Array.from(patternsOf, (indices) =>
      Number(indices.every((index) => patterns[index]!.caseRule === "any")),
    );
  }

  scan(text: string, from: number, to: number, visit: Visit): void {
    const { cells, keys, tails } = this.#trie;
    // Local, because the loop below reads them for every code unit.
    const symbols = symbolOf;
    const rootBase = cells[BASE]!;
    let at = from;
    while (at < to) {
      let symbol = symbols[unitAt(text, at)]!;
      // A name begins with a letter or digit, or with one of ". @" that follows no word.
      if (
        symbol < LETTER_A ||
        (symbol >= FOREIGN && ((symbol !== DOT && symbol !== AT) || followsWord(text, at)))
      ) {
        at++;
        if (symbol === FOREIGN) at = skipWord(text, at, to);
        continue;
      }
      let bestEnd = -1;
      let bestKey = -1;
      let wordEnd = -1;
      let node = rootBase + symbol;
      let next = at + 1;
      let check = cells[2 * node + CHECK]!;
      if (check >> 1 === ROOT) {
        for (;;) {
          if ((check & 1) === 1 && endsAt(text, next, to)) {
            bestEnd = next;
            bestKey = keys[2 * node + KEY]!;
          }
          const base = cells[2 * node + BASE]!;
          if (base < 0) {
            // One name goes on from here.
            let tail = ~base;
            let position = next;
            while (tails[tail] !== 0 && position < to) {
              symbol = symbols[unitAt(text, position)]!;
              if (symbol !== tails[tail]) break;
              tail++;
              if (symbol === SPACE) {
                if (wordEnd < 0) wordEnd = position;
                position = skipGap(text, position, to);
              } else position++;
            }
            if (wordEnd < 0) next = position;
            if (tails[tail] === 0 && endsAt(text, position, to)) {
              bestEnd = position;
              bestKey = keys[2 * node + TAIL_KEY]!;
            }
            break;
          }
          if (next >= to) break;
          symbol = symbols[unitAt(text, next)]!;
          const child = base + symbol;
          check = cells[2 * child + CHECK]!;
          if (symbol === OTHER || check >> 1 !== node) break;
          node = child;
          if (symbol === SPACE) {
            if (wordEnd < 0) wordEnd = next;
            next = skipGap(text, next, to);
          } else next++;
        }
        if (bestEnd >= 0) {
          const end = this.#report(text, at, bestEnd, bestKey, to, visit);
          if (end > at) {
            at = end;
            continue;
          }
        }
      }
      // On to the next word: the walk has seen the beginning of this one.
      at = skipWord(text, wordEnd >= 0 ? wordEnd : next, to);
    }
  }

  /** Reports a match if a pattern allows its case of letters; gives where to go on, or -1. */
  #report(
    text: string,
    start: number,
    nameEnd: number,
    key: number,
    to: number,
    visit: Visit,
  ): number {
    const candidates = this.#patternsOf[key]!;
    const end = extendEnd(text, nameEnd, to);
    const ending =
      end === nameEnd ? "plain" : unitAt(text, nameEnd) === LOWER_S ? "plural" : "version";
    if (this.#anyCase[key] === 1) {
      visit(start, end, candidates, ending);
      return end;
    }
    const allowed = this.#allowed(candidates, text, start, nameEnd);
    if (allowed.length === 0) return -1;
    visit(start, end, allowed, ending);
    return end;
  }

  /** Those of some patterns whose case rule the letters of a match satisfy. */
  #allowed(
    candidates: readonly number[],
    text: string,
    start: number,
    end: number,
  ): readonly number[] {
    const isAllowed = (index: number) => allowsCase(this.#patterns[index]!, text, start, end);
    if (candidates.length > 1) return candidates.filter(isAllowed);
    return isAllowed(candidates[0]!) ? candidates : none;
  }
}

const none: readonly number[] = [];
const LOWER_S = 0x73;

const isWordCode = (code: number) => {
  const symbol = symbolOf[code]!;
  return symbol >= LETTER_A && symbol <= FOREIGN;
};
/**
 * The end of the word that `at` stands in or after. What follows a dot or at-sign inside of a word ("Solo.io", "a@b")
 * belongs to it.
 */
function skipWord(text: string, at: number, to: number): number {
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

const isDigitCode = (code: number) => code >= 0x30 && code <= 0x39;
const isUpper = (code: number) => code >= 0x41 && code <= 0x5a;

const followsWord = (text: string, at: number) => at > 0 && isWordCode(unitAt(text, at - 1));

function skipGap(text: string, at: number, to: number): number {
  let end = at + 1;
  const limit = Math.min(to, at + LONGEST_GAP);
  while (end < limit && symbolOf[unitAt(text, end)] === SPACE) end++;
  return end;
}

/** A dot or at-sign with a word on both sides, unless a capital begins a sentence that lacks its space. */
function isInnerDot(text: string, at: number): boolean {
  const code = unitAt(text, at);
  if (code !== 0x2e && code !== 0x40) return false;
  const next = unitAt(text, at + 1);
  return isWordCode(next) && !(code === 0x2e && isUpper(next));
}

/** Whether a name may end before `end`, possibly with a plural s or version digits to follow. */
function endsAt(text: string, end: number, to: number): boolean {
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
      return !isWordCode(next) || (isUpper(next) && !isUpper(codeAt(text, end + 2)));
    case AT:
      return !isWordCode(next);
    default:
      return true;
  }
}

/** The end with a plural s ("AMIs") or glued version ("Python3", "ES2015") included, where one follows; else `end`. */
function extendEnd(text: string, end: number, to: number): number {
  if (end >= to) return end;
  const code = unitAt(text, end);
  const before = symbolOf[unitAt(text, end - 1)]!;
  if (before < LETTER_A || before > LETTER_Z) return end;
  if (code === LOWER_S)
    // "IBM is": one letter alone has no plural.
    return unitAt(text, end - 1) !== LOWER_S &&
      endsCleanly(text, end + 1, to) &&
      symbolOf[unitAt(text, end - 2)] !== SPACE
      ? end + 1
      : end;
  if (!isDigitCode(code)) return end;
  let last = end;
  while (last < to && last < end + 4 && isDigitCode(unitAt(text, last))) last++;
  return endsCleanly(text, last, to) ? last : end;
}

/** Whether the letters of a match, `[start, end)` of a text, are in the case its pattern asks for. */
function allowsCase(
  { text: name, caseRule }: Pattern,
  text: string,
  start: number,
  end: number,
): boolean {
  if (caseRule === "any") return true;
  const isSameLength = end - start === name.length;
  if (isSameLength && text.startsWith(name, start)) return true;
  if (caseRule === "exact") return isSameLength && equalButGaps(text, start, name);
  const first = unitAt(text, start);
  const symbol = symbolOf[first]!;
  // ".NET", "3D": a name that begins with no letter has no capital to show.
  if (symbol < LETTER_A || symbol > LETTER_Z) return true;
  return first < 0x80 ? isUpper(first) : text[start] !== text[start]!.toLowerCase();
}

/** Whether a text goes on at `start` like a name, but for which space or hyphen stands between the words. */
function equalButGaps(text: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = unitAt(text, start + i);
    const wanted = unitAt(name, i);
    if (code !== wanted && !(symbolOf[code] === SPACE && symbolOf[wanted] === SPACE)) return false;
  }
  return true;
}
