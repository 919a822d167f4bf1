// Tells which patterns may match a masked sentence, or two in a row, so that the others are not tried.
import { unitAt } from "../../../text/code-at.ts";
import { createPrefilter, eitherOf, type PatternSet } from "../../../text/prefilter.ts";
import type { RelationPattern } from "./patterns.ts";
import { sign } from "../masking/signs.ts";

/** Compiled from a list of patterns: those that may match, in their order; the others do not. */
export interface Sieve {
  /** Of the patterns that speak of one sentence. */
  patternsIn(text: string): readonly RelationPattern[];
  /** Of those that span two. */
  patternsAcross(first: string, second: string): readonly RelationPattern[];
}

/** A sieve for some patterns; it remembers the sentence it has read last. */
export function createSieve(patterns: readonly RelationPattern[]): Sieve {
  const prefilter = createPrefilter(patterns.map((pattern) => withinOne(pattern)));
  const inOne = byEnds(patterns, ({ spansTwo }) => !spansTwo);
  const acrossTwo = byEnds(patterns, ({ spansTwo }) => spansTwo);
  // Sentences come one after the other, each as the second of two before it comes as the first.
  let last = read("");
  const readingOf = (text: string) => (last.text === text ? last : (last = read(text)));
  const likelyIn = (reading: Reading) => (reading.likely ??= prefilter.candidates(reading.text));
  const those = (fitting: PatternSet, likely: PatternSet) => {
    let found = none;
    for (let i = 0; i < fitting.length; i++)
      for (let bits = likely[i]! & fitting[i]!; bits !== 0; bits &= bits - 1) {
        if (found === none) found = [];
        found.push(patterns[32 * i + 31 - Math.clz32(bits & -bits)]!);
      }
    return found;
  };
  return {
    patternsIn(text) {
      const reading = readingOf(text);
      const fitting = fittingTo(reading.places, inOne);
      return fitting ? those(fitting, likelyIn(reading)) : none;
    },
    patternsAcross(first, second) {
      const before = readingOf(first);
      const after = readingOf(second);
      const fitting = fittingTo(joined(before, after), acrossTwo);
      return fitting ? those(fitting, eitherOf(likelyIn(before), likelyIn(after))) : none;
    },
  };
}

const none: RelationPattern[] = [];

/** What is sought of a pattern in one sentence: nothing that goes over a space, which may be the joint of two. */
const withinOne = ({ expression, spansTwo }: RelationPattern): RegExp =>
  spansTwo ? new RegExp(expression.source.replaceAll(" ", "\\s"), expression.flags) : expression;

/** What a text holds that patterns ask for. */
interface Reading {
  readonly text: string;
  readonly places: Places;
  /** What the words of the text let through, once somebody asks. */
  likely: PatternSet | undefined;
}

const read = (text: string): Reading => ({ text, places: placesIn(text), likely: undefined });

/** Where each of the signs stands first in a text, and where last; `nowhere` and -1 for those it does not hold. */
interface Places {
  readonly first: number[];
  readonly last: number[];
}

const nowhere = 1 << 29;
const signs = Object.values(sign).map((each) => each.charCodeAt(0));
const firstSign = Math.min(...signs);

function placesIn(text: string): Places {
  const first = [nowhere, nowhere, nowhere, nowhere];
  const last = [-1, -1, -1, -1];
  for (let at = 0; at < text.length; at++) {
    const kind = unitAt(text, at) - firstSign;
    if (kind < 0 || kind >= signs.length) continue;
    if (first[kind] === nowhere) first[kind] = at;
    last[kind] = at;
  }
  return { first, last };
}

/** The places in two texts, one after the other. */
function joined(before: Reading, after: Reading): Places {
  const { first, last } = before.places;
  const shift = before.text.length;
  return {
    first: first.map((at, kind) => Math.min(at, after.places.first[kind]! + shift)),
    last: last.map((at, kind) =>
      after.places.last[kind]! < 0 ? at : after.places.last[kind]! + shift,
    ),
  };
}

/** Patterns with the same ends. */
interface Ends {
  /** The signs that the end which stands first may be, as indices; and the other. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Both are one list of names. */
  readonly areOne: boolean;
  readonly patterns: PatternSet;
}

/** Some of the patterns by their ends, in the order in which these stand in a text. */
function byEnds(
  patterns: readonly RelationPattern[],
  passes: (pattern: RelationPattern) => boolean,
): readonly Ends[] {
  const groups = new Map<string, Ends>();
  for (const [index, pattern] of patterns.entries()) {
    if (!passes(pattern)) continue;
    const { source } = pattern.expression;
    const [subject, object] = pattern.ends;
    const [first, last] =
      source.indexOf("(?<s>") < source.indexOf("(?<o>") ? [subject, object] : [object, subject];
    const areOne = pattern.amongListed;
    const key = `${first} ${last} ${areOne}`;
    let group = groups.get(key);
    if (!group) {
      const none = new Uint32Array(Math.ceil(patterns.length / 32));
      group = { first: indicesOf(first), last: indicesOf(last), areOne, patterns: none };
      groups.set(key, group);
    }
    group.patterns[index >>> 5]! |= 1 << (index & 31);
  }
  return [...groups.values()];
}

const indicesOf = (ends: string) => Array.from(ends, (end) => end.charCodeAt(0) - firstSign);

/** The patterns whose ends stand in a text in their order. */
function fittingTo({ first, last }: Places, groups: readonly Ends[]): PatternSet | undefined {
  let fitting: PatternSet | undefined;
  for (const ends of groups) {
    let from = nowhere;
    for (const kind of ends.first) from = Math.min(from, first[kind]!);
    let to = -1;
    for (const kind of ends.last) to = Math.max(to, last[kind]!);
    if (from < to || (ends.areOne && from === to))
      fitting = fitting ? eitherOf(fitting, ends.patterns) : ends.patterns;
  }
  return fitting;
}
