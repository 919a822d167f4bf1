// Tells which of many regular expressions can match a text at all, by one pass over it, so that the others are not tried.
// As in RE2's FilteredRE2: words read off the patterns, found all at once by the automaton of A. Aho and M. Corasick,
// "Efficient string matching: an aid to bibliographic search", doi:10.1145/360825.360855.
import { unitAt } from "./code-at.ts";
import { pieceSymbolOf } from "./piece-symbols.ts";
import { requiredWords } from "./required-words.ts";

/** Some of the patterns of a prefilter, one bit each; not to be written to. */
export type PatternSet = Uint32Array;

/** Whether a set holds the pattern with an index. */
export const holds = (set: PatternSet, index: number): boolean =>
  ((set[index >>> 5]! >>> (index & 31)) & 1) === 1;

/** What two sets of the same patterns share. */
export function bothOf(a: PatternSet, b: PatternSet): PatternSet {
  const both = new Uint32Array(a.length);
  for (let i = 0; i < both.length; i++) both[i] = a[i]! & b[i]!;
  return both;
}

/** All that one of two sets of the same patterns holds. */
export function eitherOf(a: PatternSet, b: PatternSet): PatternSet {
  const either = new Uint32Array(a.length);
  for (let i = 0; i < either.length; i++) either[i] = a[i]! | b[i]!;
  return either;
}

/** Compiled from a list of patterns. */
export interface Prefilter {
  /** The patterns that may match somewhere in `text`, or in a part of it; the others do not. */
  candidates(text: string, from?: number, to?: number): PatternSet;
}

/** The indices in a set, ascending. */
export function indicesIn(set: PatternSet): number[] {
  const indices: number[] = [];
  for (let i = 0; i < set.length; i++)
    for (let bits = set[i]!; bits !== 0; bits &= bits - 1)
      indices.push(32 * i + 31 - Math.clz32(bits & -bits));
  return indices;
}

/** Of every pattern, the words it cannot do without are read off its source; one that has none is always tried. */
export function createPrefilter(patterns: readonly RegExp[]): Prefilter {
  const size = Math.ceil(patterns.length / 32);
  const always = new Uint32Array(size);
  const patternsOf = new Map<string, PatternSet>();
  patterns.forEach((pattern, index) => {
    const pieces = requiredWords(pattern);
    if (!pieces) add(always, index);
    for (const piece of pieces ?? []) {
      const set = patternsOf.get(piece) ?? new Uint32Array(size);
      patternsOf.set(piece, set);
      add(set, index);
    }
  });
  const { next, firstFound, setOf, sets } = createAutomaton(patternsOf, size);
  return {
    candidates(text, from = 0, to = text.length) {
      // Copied at the first word that is found: most texts hold none.
      let result = always;
      let state = 0;
      for (let at = from; at < to; at++) {
        state = next[(state << 5) | pieceSymbolOf[unitAt(text, at)]!]!;
        if (state < firstFound) continue;
        if (result === always) result = new Uint32Array(always);
        const set = size * setOf[state - firstFound]!;
        for (let i = 0; i < size; i++) result[i]! |= sets[set + i]!;
      }
      return result;
    },
  };
}

function add(set: PatternSet, index: number): void {
  set[index >>> 5]! |= 1 << (index & 31);
}

/** A state is what was last read, as far as a piece begins with it. */
interface Automaton {
  /** From state `s` the symbol `c` leads to `next[32 s + c]`. */
  readonly next: Uint16Array;
  /** The first of the states at which pieces end; they are the last. */
  readonly firstFound: number;
  /** For each of those, which of `sets` it sets off. */
  readonly setOf: Uint16Array;
  /** Sets of patterns, one after the other. */
  readonly sets: Uint32Array;
}

function createAutomaton(patternsOf: ReadonlyMap<string, PatternSet>, size: number): Automaton {
  const most = [...patternsOf.keys()].reduce((sum, piece) => sum + piece.length, 1);
  const next = new Uint16Array(32 * most);
  /** By state, what is found on entering it. */
  const found: (PatternSet | undefined)[] = [undefined];
  for (const [piece, set] of patternsOf) {
    let state = 0;
    for (let i = 0; i < piece.length; i++)
      state = next[(state << 5) | pieceSymbolOf[unitAt(piece, i)]!] ||= found.push(undefined) - 1;
    found[state] = set;
  }
  // Where no piece goes on, its longest ending that begins a piece does: states in order of their length.
  const shorter = new Uint16Array(found.length);
  const queue = [0];
  for (const state of queue)
    for (let symbol = 0; symbol < 32; symbol++) {
      const to = (state << 5) | symbol;
      const instead = state === 0 ? 0 : next[(shorter[state]! << 5) | symbol]!;
      const target = next[to]!;
      if (target === 0) {
        next[to] = instead;
        continue;
      }
      shorter[target] = instead;
      const own = found[target];
      const inherited = found[instead];
      found[target] = own && inherited ? eitherOf(own, inherited) : (own ?? inherited);
      queue.push(target);
    }
  return inOrder(next, found, size);
}

/** The automaton with its states in another order: first those at which nothing is found, so that most ask no more. */
function inOrder(
  next: Uint16Array,
  found: readonly (PatternSet | undefined)[],
  size: number,
): Automaton {
  const firstFound = found.filter((set) => !set).length;
  const numbers = new Map<PatternSet, number>();
  const setOf = new Uint16Array(found.length - firstFound);
  /** By state, where it stands in the order. */
  const places = new Uint16Array(found.length);
  let empty = 0;
  let full = 0;
  found.forEach((set, state) => {
    places[state] = set ? firstFound + full : empty++;
    if (!set) return;
    if (!numbers.has(set)) numbers.set(set, numbers.size);
    setOf[full++] = numbers.get(set)!;
  });
  const inPlace = new Uint16Array(32 * found.length);
  for (let state = 0; state < found.length; state++)
    for (let symbol = 0; symbol < 32; symbol++)
      inPlace[(places[state]! << 5) | symbol] = places[next[(state << 5) | symbol]!]!;
  const sets = new Uint32Array(size * numbers.size);
  for (const [set, number] of numbers) sets.set(set, size * number);
  return { next: inPlace, firstFound, setOf, sets };
}
