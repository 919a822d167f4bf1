// Two names that may mean one thing: nearly the same letters, one a part of the other, an acronym and what it stands for.
import { nameKey } from "../../../../text/name-key.ts";
import { type Dataset, neighboursOf } from "../../../data/dataset.ts";
import type { NamedThing } from "./named-things.ts";
import type { ReviewItem } from "./review-item.ts";

/** Pairs that look less alike than this are not asked about. */
const leastLikeness = 0.5;
/** A word that so many names have in common tells nothing. */
const largestBlock = 40;

/** Names of one type that look alike; more so where they come up with the same things. */
export function* possibleDuplicates(
  dataset: Dataset,
  things: readonly NamedThing[],
): Generator<ReviewItem> {
  const seen = new Set<string>();
  for (const block of blocksOf(things)) {
    for (const [i, one] of block.entries()) {
      for (const two of block.slice(i + 1)) {
        const [a, b] = one.id < two.id ? [one, two] : [two, one];
        const pair = `${a.id}|${b.id}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const likeness = likenessOf(a, b);
        if (likeness < leastLikeness) continue;
        const [subject, other] = b.mentions.length > a.mentions.length ? [b, a] : [a, b];
        yield {
          kind: "duplicates",
          key: `duplicates ${a.entityType} ${[a.nameKey, b.nameKey].sort().join(" ")}`,
          subject: subject.id,
          other: other.id,
          uncertainty: Math.min(1, likeness * (0.8 + 0.3 * sharedContext(dataset, a.id, b.id))),
          weight: Math.min(a.weight, b.weight),
        };
      }
    }
  }
}

/** How alike two names of one type are, 0 to 1; symmetric. */
export function likenessOf(
  a: Pick<NamedThing, "entityType" | "label" | "nameKey" | "aliases">,
  b: Pick<NamedThing, "entityType" | "label" | "nameKey" | "aliases">,
): number {
  if (a.nameKey === b.nameKey) return 1;
  const isAlias =
    a.aliases.some((alias) => nameKey(alias) === b.nameKey) ||
    b.aliases.some((alias) => nameKey(alias) === a.nameKey);
  if (isAlias) return 0.95;
  // Versions and sizes tell things apart, whatever else is the same.
  if (digitsOf(a.label) !== digitsOf(b.label)) return 0;
  const [wordsA, wordsB] = [wordsOf(a.label), wordsOf(b.label)];
  if (isAcronym(a.nameKey, wordsB) || isAcronym(b.nameKey, wordsA)) return 0.8;
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (short.length < long.length && short.join(" ").length > 2) {
    const rest = long.filter((word) => !short.includes(word));
    if (rest.length === long.length - short.length) {
      if (rest.every((word) => fillers.has(word))) return 0.9;
      // "Cassandra" in "Apache Cassandra"; "Google" in "Google Cloud" is another thing, and so is a wider topic.
      return long.at(-1) === short.at(-1) && a.entityType !== "topic" ? 0.6 : 0;
    }
  }
  if (differInAcronym(a.label, b.label)) return 0;
  const longest = Math.max(a.nameKey.length, b.nameKey.length);
  const distance = editDistance(a.nameKey, b.nameKey, longest >= 9 ? 2 : 1);
  if (longest < 5 || distance === undefined) return 0;
  // Slips are rare in the first letter: Python and Cython are two.
  return (a.nameKey[0] === b.nameKey[0] ? 0.95 : 0.6) - (1.5 * distance) / longest;
}

/** Words that names are completed with, without becoming other names. */
const fillers: ReadonlySet<string> = new Set(
  "com io org dev js inc ltd labs project framework language database platform the".split(" "),
);

const wordsOf = (label: string) =>
  label
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);

/** "Amazon SES" and "Amazon SQS": a letter is a slip in a word, and another thing in letters that stand for words. */
function differInAcronym(a: string, b: string): boolean {
  const [left, right] = [a, b].map((label) => label.split(/[^\p{L}\p{N}+#]+/u));
  const isAcronym = (word: string | undefined) => /^\p{Lu}[\p{Lu}\p{N}]{1,4}$/u.test(word ?? "");
  return (
    left!.length === right!.length &&
    left!.some((word, i) => {
      const other = right![i]!;
      const isOther = word.toLowerCase() !== other.toLowerCase();
      return isOther && (isAcronym(word) || isAcronym(other));
    })
  );
}

const digitsOf = (label: string) => label.replace(/\D+/g, " ").trim();

function isAcronym(key: string, words: readonly string[]): boolean {
  return words.length > 2 && key === words.map((word) => word[0]).join("");
}

/** Names that share a word, a beginning, an end or an acronym. */
function* blocksOf(things: readonly NamedThing[]): Generator<NamedThing[]> {
  const blocks = new Map<string, NamedThing[]>();
  for (const thing of things) {
    if (thing.entityType === "podcast") continue;
    const words = wordsOf(thing.label);
    const initials = words.map((word) => word[0]).join("");
    const keys = [
      ...words.map((word) => `word ${word}`),
      `begins ${thing.nameKey.slice(0, 4)}`,
      `ends ${thing.nameKey.slice(-4)}`,
      `acronym ${words.length > 2 ? initials : thing.nameKey}`,
      ...thing.aliases.map((alias) => `name ${nameKey(alias)}`),
      `name ${thing.nameKey}`,
    ];
    for (const key of new Set(keys)) {
      const typed = `${thing.entityType} ${key}`;
      const block = blocks.get(typed);
      if (block) block.push(thing);
      else blocks.set(typed, [thing]);
    }
  }
  for (const block of blocks.values())
    if (block.length > 1 && block.length <= largestBlock) yield block;
}

/** Share of the things that come up with both among those that come up with the one that has fewer; 0 to 1. */
function sharedContext({ things, indexOf }: Dataset, a: string, b: string): number {
  const around = (id: string) =>
    new Set(Array.from(neighboursOf(things, indexOf.get(id)!), ({ node }) => node));
  const [left, right] = [around(a), around(b)];
  const least = Math.min(left.size, right.size);
  let shared = 0;
  for (const node of left) if (right.has(node)) shared++;
  return least === 0 ? 0 : shared / least;
}

/** Edits between two texts, swaps of neighbours included; nothing where there are more than `most`. */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return undefined;
    before = last;
    last = row;
  }
  const distance = last[b.length]!;
  return distance <= most ? distance : undefined;
}
