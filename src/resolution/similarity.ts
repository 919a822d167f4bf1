// What shows that two occurrences of a person's name mean the same person: an equal name alone is not enough.
import { nicknamesOf } from "../extraction/mentions/nicknames.ts";
import type { Occurrence } from "./block.ts";
import { commonSurnames } from "./common-surnames.ts";
import { isSingleName, nameKey } from "../text/name-key.ts";

/**
 * Signs of identity: occurrences with the same full name that share one are the same person. A rare name (three parts,
 * or a family name few people bear) is a sign of its own; else an organisation in common, or the part played in a show.
 * One-word names give none: nobody is recognised by a first name beyond its scope.
 */
export function signsOfIdentity(occurrence: Occurrence): readonly string[] {
  const name = occurrence.mentions[0]?.canonicalName ?? "";
  if (isSingleName(name)) return [];
  return [...(isRareName(name) ? ["rare"] : []), ...occurrence.organisations, ...occurrence.roles];
}

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
