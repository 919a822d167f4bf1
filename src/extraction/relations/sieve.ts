// Tells which patterns may match a masked sentence, or two in a row, so that the others are not tried.
import { createPrefilter, holds, indicesIn, type PatternSet } from "../../text/prefilter.ts";
import { sign } from "./masked-sentence.ts";
import type { RelationPattern } from "./patterns.ts";

/** What patterns ask of a masked text. */
export interface Ingredients {
  /** The patterns of which it holds some words. */
  readonly likely: PatternSet;
  /** The kinds of names in it, a bit each. */
  readonly names: number;
}

/** Compiled from a list of patterns. */
export interface Sieve {
  /** One pass over the text. */
  ingredientsOf(text: string): Ingredients;
  /**
   * The patterns that may match what has the ingredients, in their order; the others do not. Those that span two
   * sentences are among them only where there is a second.
   */
  patternsFor(first: Ingredients, second?: Ingredients): RelationPattern[];
}

export function createSieve(patterns: readonly RelationPattern[]): Sieve {
  const prefilter = createPrefilter(patterns.map(({ expression }) => expression));
  const ends = patterns.map((pattern) => pattern.ends.map((signs) => kindsIn(signs)));
  return {
    ingredientsOf: (text) => ({ likely: prefilter.candidates(text), names: kindsIn(text) }),
    patternsFor(first, second) {
      const found: RelationPattern[] = [];
      const add = (index: number, names: number) => {
        if (ends[index]!.every((end) => (end & names) !== 0)) found.push(patterns[index]!);
      };
      if (!second) {
        for (const index of indicesIn(first.likely))
          if (!patterns[index]!.spansTwo) add(index, first.names);
        return found;
      }
      const both = first.likely.map((bits, i) => bits | second.likely[i]!);
      for (const index of indicesIn(both))
        if (patterns[index]!.spansTwo) add(index, first.names | second.names);
        else if (holds(first.likely, index)) add(index, first.names);
      return found;
    },
  };
}

const signs = Object.values(sign);

/** The signs in a text as bits. */
function kindsIn(text: string): number {
  let kinds = 0;
  for (let i = 0; i < signs.length; i++) if (text.includes(signs[i]!)) kinds |= 1 << i;
  return kinds;
}
