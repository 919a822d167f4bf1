// Finds thousands of names in running text in one pass: longest leftmost match, with the boundaries names have.
import { unitAt } from "./code-at.ts";
import { AT as AT_SIGN, isCapital, SMALL_S } from "./code-units.ts";
import { AT, DOT, FOREIGN, LETTER_A, OTHER, SPACE, symbolOf, symbolsOf } from "./symbols.ts";
import { BASE, CHECK, createTrie, KEY, ROOT, TAIL_KEY, type Trie } from "./trie.ts";
import { allowsCase, type Pattern } from "./name-pattern.ts";
import { endsAt, extendEnd, followsWord, skipGap, skipWord } from "./name-bounds.ts";

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
            const key = keys[2 * node + KEY]!;
            if (this.#isAllowed(key, text, at, next)) {
              bestEnd = next;
              bestKey = key;
            }
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
              const key = keys[2 * node + TAIL_KEY]!;
              if (this.#isAllowed(key, text, at, position)) {
                bestEnd = position;
                bestKey = key;
              }
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
          at = this.#report(text, at, bestEnd, bestKey, to, visit);
          continue;
        }
      }
      // "CTO @Acme": what stands behind the sign may be a name of its own.
      if (unitAt(text, at) === AT_SIGN && at + 1 < to && isCapital(unitAt(text, at + 1))) at++;
      // On to the next word: the walk has seen the beginning of this one.
      else at = skipWord(text, wordEnd >= 0 ? wordEnd : next, to);
    }
  }

  /** Whether a pattern of a name allows the case of letters it is found in; "Widget studio" may still hold "Widget". */
  #isAllowed(key: number, text: string, start: number, end: number): boolean {
    if (this.#anyCase[key] === 1) return true;
    for (const index of this.#patternsOf[key]!)
      if (allowsCase(this.#patterns[index]!, text, start, end)) return true;
    return false;
  }

  /** Reports a match with the patterns that allow its case of letters; gives where to go on. */
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
      end === nameEnd ? "plain" : unitAt(text, nameEnd) === SMALL_S ? "plural" : "version";
    if (this.#anyCase[key] === 1) {
      visit(start, end, candidates, ending);
      return end;
    }
    visit(start, end, this.#allowed(candidates, text, start, nameEnd), ending);
    return end;
  }

  /** Those of some patterns whose case rule the letters of a match satisfy. */
  #allowed(
    candidates: readonly number[],
    text: string,
    start: number,
    end: number,
  ): readonly number[] {
    return candidates.length === 1
      ? candidates
      : candidates.filter((index) => allowsCase(this.#patterns[index]!, text, start, end));
  }
}
