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
  const prefilter = createPrefilter(patterns.map((pattern) => withinOne(pattern)));
  const ends = patterns.map((pattern) => pattern.ends.map((signs) => kindsIn(signs)));
  const read = (text: string): Reading => ({
    text,
    likely: prefilter.candidates(text),
    kinds: kindsIn(text),
  });
  // Sentences come one after the other, each as the second of two before it comes as the first.
  let last = read("");
  const readingOf = (text: string) => (last.text === text ? last : (last = read(text)));
  const inOne = setOf(patterns, ({ spansTwo }) => !spansTwo);
  const acrossTwo = setOf(patterns, ({ spansTwo }) => spansTwo);
  const passing = (admitted: PatternSet, first: Reading, second: Reading) => {
    const kinds = first.kinds | second.kinds;
    let found = none;
    for (let i = 0; i < admitted.length; i++) {
      const likely = (first.likely[i]! | second.likely[i]!) & admitted[i]!;
      for (let bits = likely; bits !== 0; bits &= bits - 1) {
        const index = 32 * i + 31 - Math.clz32(bits & -bits);
        const [subject, object] = ends[index]!;
        if ((subject! & kinds) === 0 || (object! & kinds) === 0) continue;
        if (found === none) found = [];
        found.push(patterns[index]!);
      }
    }
    return found;
  };
  return {
    patternsIn(text) {
      const reading = readingOf(text);
      return passing(inOne, reading, reading);
    },
    patternsAcross: (first, second) => passing(acrossTwo, readingOf(first), readingOf(second)),
  };
}

const none: RelationPattern[] = [];

/** What is sought of a pattern in one sentence: nothing that goes over a space, which may be the joint of two. */
const withinOne = ({ expression, spansTwo }: RelationPattern): RegExp =>
  spansTwo ? new RegExp(expression.source.replaceAll(" ", "\\s"), expression.flags) : expression;

/** The bits of the patterns that pass. */
function setOf(
  patterns: readonly RelationPattern[],
  passes: (pattern: RelationPattern) => boolean,
): PatternSet {
  const set = new Uint32Array(Math.ceil(patterns.length / 32));
  for (const [index, pattern] of patterns.entries())
    if (passes(pattern)) set[index >>> 5]! |= 1 << (index & 31);
  return set;
}

/** What a text holds that patterns ask for. */
interface Reading {
  readonly text: string;
  readonly likely: PatternSet;
  /** See {@link kindsIn}. */
  readonly kinds: number;
}

const signs = Object.values(sign);

/** The signs in a text as bits. */
function kindsIn(text: string): number {
  let kinds = 0;
  for (let i = 0; i < signs.length; i++) if (text.includes(signs[i]!)) kinds |= 1 << i;
  return kinds;
}
