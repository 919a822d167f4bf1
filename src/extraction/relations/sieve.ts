// Tells which patterns may match a masked sentence, or two in a row, so that the others are not tried.
import { createPrefilter, indicesIn } from "../../text/prefilter.ts";
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
    patternsIn: (text) => inOne([text]),
    patternsAcross: (first, second) => acrossTwo([first, second]),
  };
}

const none: readonly RelationPattern[] = [];

/** Sieves by the words that patterns cannot do without and the kinds of their ends; any of the texts may hold them. */
function createStage(
  patterns: readonly RelationPattern[],
): (texts: readonly string[]) => readonly RelationPattern[] {
  const prefilter = createPrefilter(patterns.map(({ expression }) => expression));
  const ends = patterns.map((pattern) => pattern.ends.map((signs) => kindsIn(signs)));
  return (texts) => {
    const likely = texts
      .map((text) => prefilter.candidates(text))
      .reduce((a, b) => a.map((bits, i) => bits | b[i]!));
    if (likely.every((bits) => bits === 0)) return none;
    const names = texts.reduce((kinds, text) => kinds | kindsIn(text), 0);
    return indicesIn(likely)
      .filter((index) => ends[index]!.every((end) => (end & names) !== 0))
      .map((index) => patterns[index]!);
  };
}

const signs = Object.values(sign);

/** The signs in a text as bits. */
function kindsIn(text: string): number {
  let kinds = 0;
  for (let i = 0; i < signs.length; i++) if (text.includes(signs[i]!)) kinds |= 1 << i;
  return kinds;
}
