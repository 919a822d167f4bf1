// Tells which patterns may match a masked sentence, or two in a row, so that the others are not tried.
import { createPrefilter, type PatternSet } from "../../text/prefilter.ts";
import type { RelationPattern } from "./patterns.ts";
import { sign } from "./signs.ts";

/** Compiled from a list of patterns: those that may match, in their order; the others do not. */
export interface Sieve {
  /** Of the patterns that speak of one sentence. */
  patternsIn(text: string): readonly RelationPattern[];
  /** Of those that span two. */
  patternsAcross(first: string, second: string): readonly RelationPattern[];
}

export function createSieve(patterns: readonly RelationPattern[]): Sieve {
  const inOne = createStage(patterns.filter(({ spansTwo }) => !spansTwo));
  const acrossTwo = createStage(patterns.filter(({ spansTwo }) => spansTwo));
  return {
    patternsIn: (text) => inOne.passing(kindsIn(text), inOne.likely(text)),
    patternsAcross(first, second) {
      const kinds = kindsIn(first) | kindsIn(second);
      if (!acrossTwo.mayPass(kinds)) return none;
      return acrossTwo.passing(kinds, union(acrossTwo.likely(first), acrossTwo.likely(second)));
    },
  };
}

const none: readonly RelationPattern[] = [];

/** Sieves by the words that patterns cannot do without and the kinds of their ends. */
function createStage(patterns: readonly RelationPattern[]) {
  const prefilter = createPrefilter(patterns.map(({ expression }) => expression));
  const subjects = patterns.map(({ ends }) => kindsIn(ends[0]));
  const objects = patterns.map(({ ends }) => kindsIn(ends[1]));
  const hasEnds = (index: number, kinds: number) =>
    (subjects[index]! & kinds) !== 0 && (objects[index]! & kinds) !== 0;
  return {
    likely: (text: string): PatternSet => prefilter.candidates(text),
    mayPass: (kinds: number) => patterns.some((_, index) => hasEnds(index, kinds)),
    passing(kinds: number, likely: PatternSet): readonly RelationPattern[] {
      let passing: RelationPattern[] | undefined;
      for (let i = 0; i < likely.length; i++)
        for (let bits = likely[i]!; bits !== 0; bits &= bits - 1) {
          const index = 32 * i + 31 - Math.clz32(bits & -bits);
          if (hasEnds(index, kinds)) (passing ??= []).push(patterns[index]!);
        }
      return passing ?? none;
    },
  };
}

/** One of the two where they are the same, as they are for most texts. */
const union = (a: PatternSet, b: PatternSet): PatternSet =>
  a === b ? a : a.map((bits, i) => bits | b[i]!);

const signs = Object.values(sign);

/** The signs in a text as bits. */
function kindsIn(text: string): number {
  let kinds = 0;
  for (let i = 0; i < signs.length; i++) if (text.includes(signs[i]!)) kinds |= 1 << i;
  return kinds;
}
