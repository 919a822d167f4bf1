// What shows that two occurrences of a person's name mean the same person, and what speaks against it.
import { nicknamesOf } from "../extraction/words/nicknames.ts";
import type { Occurrence } from "./block.ts";
import { commonSurnames } from "./common-surnames.ts";
import { isSingleName, nameKey } from "../text/name-key.ts";

/**
 * Signs of identity: occurrences with the same full name that share one are the same person. Within an archive a full name
 * is a sign of its own, unless something says that two people bear it (`isShared`): then a rare name (three parts, or a
 * family name few people bear), an organisation in common, or a show. One-word names give none: nobody is recognised by a
 * first name beyond its scope.
 */
export function signsOfIdentity(occurrence: Occurrence, isShared: boolean): readonly string[] {
  const name = occurrence.mentions[0]?.canonicalName ?? "";
  if (isSingleName(name)) return [];
  if (!isShared || isRareName(name)) return ["name"];
  const shows = [...occurrence.shows].map((show) => `show ${show}`);
  return [...[...occurrence.organisations].map((name) => `at ${name}`), ...shows];
}

/**
 * Whether the occurrences of one full name tell of two people: at about the same time, in different shows, each tied to
 * organisations of which none is the other's. Cost: the square of those with organisations, which differ in show or month.
 */
export function tellOfTwo(occurrences: readonly Occurrence[]): boolean {
  const employed = new Map<string, Occurrence>();
  for (const occurrence of occurrences) {
    const { organisations, shows, published = "" } = occurrence;
    if (organisations.size === 0) continue;
    employed.set(
      [...shows, ...[...organisations].sort(), published.slice(0, 7)].join("|"),
      occurrence,
    );
  }
  const list = [...employed.values()];
  return list.some((a, i) => list.slice(i + 1).some((b) => areTwo(a, b)));
}

function areTwo(a: Occurrence, b: Occurrence): boolean {
  return (
    areDisjoint(a.shows, b.shows) &&
    areDisjoint(a.organisations, b.organisations) &&
    monthsBetween(a.published, b.published) <= monthsOfOneTime
  );
}

const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].every((item) => !b.has(item));

/** Who is with one organisation now and with another so many months later may have moved. */
const monthsOfOneTime = 12;

/** 0 where a date is missing. */
function monthsBetween(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.abs(monthOf(a) - monthOf(b));
}

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** The family name of a person, folded; nothing for one-word names. */
export function familyNameKey(occurrence: Occurrence): string | undefined {
  const parts = partsOf(occurrence);
  return parts.length < 2 ? undefined : nameKey(parts.at(-1)!);
}

/**
 * Whether two people of one family name who share an organisation are one: their given names are forms of each other
 * (Mike and Michael, J. and Jane).
 */
export function haveFormsOfOneName(a: Occurrence, b: Occurrence): boolean {
  return areFormsOfOneName(nameKey(partsOf(a)[0]!), nameKey(partsOf(b)[0]!));
}

/** Whether one given name is a short form or the initial of the other. Folded names; symmetric. */
export function areFormsOfOneName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return nicknamesOf(a).has(b) || nicknamesOf(b).has(a);
}

function partsOf(occurrence: Occurrence): string[] {
  return (occurrence.mentions[0]?.canonicalName ?? "").trim().split(/\s+/);
}

function isRareName(name: string): boolean {
  const parts = name.trim().split(/\s+/);
  return parts.length > 2 || !commonSurnames.has(nameKey(parts.at(-1)!));
}
