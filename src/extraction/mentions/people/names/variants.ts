// Whether two names of one episode or show are forms of one name.
import { personKey } from "../../../words/name-words.ts";
import { nicknamesOf } from "../../../words/nicknames.ts";

/**
 * Same family name, and given names that are forms of each other (Mike, Michael; J., Jane); the same names but for
 * middle names, or for a slip of the pen in a long one. Within one episode that is one person.
 */
export function areShortAndLong(a: readonly string[], b: readonly string[]): boolean {
  const [givenA, familyA] = [personKey(a[0] ?? ""), personKey(a.at(-1) ?? "")];
  const [givenB, familyB] = [personKey(b[0] ?? ""), personKey(b.at(-1) ?? "")];
  if (a.length < 2 || b.length < 2) return false;
  if (isBeginningOf(a, b) || isBeginningOf(b, a)) return true;
  if (givenA === givenB && (isSlip(familyA, familyB) || isHeardAs(familyA, familyB))) return true;
  // "Matt G." is Matt Gray.
  if (givenA === givenB && (familyA.length === 1 || familyB.length === 1))
    return familyA[0] === familyB[0];
  if (familyA !== familyB) return false;
  if (givenA === givenB || isSlip(givenA, givenB)) return true;
  if (givenA.length === 1 || givenB.length === 1) return givenA[0] === givenB[0];
  if (isCutShort(givenA, givenB) || isCutShort(givenB, givenA)) return true;
  return nicknamesOf(givenA).has(givenB) || nicknamesOf(givenB).has(givenA);
}

/** "Pao" for "Paola". */
const isCutShort = (short: string, long: string) => short.length >= 3 && long.startsWith(short);

/** "Tom Sydney" and "Tom Sydney Kerckhove". */
function isBeginningOf(a: readonly string[], b: readonly string[]): boolean {
  return a.length < b.length && a.every((part, i) => personKey(part) === personKey(b[i]!));
}

/** Whether two words, folded, are one but for a letter of six or more. */
export const isSlip = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= 6 && isWithinEdits(a, b, 1));

/** "Brandenbourg" for "Brandenburgh": what a transcript makes of a long family name, two letters off and no more. */
const isHeardAs = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 8 && a.slice(0, 4) === b.slice(0, 4) && isWithinEdits(a, b, 2);

/** Whether so many letters put in, left out or changed, three at most, make one word the other. */
function isWithinEdits(a: string, b: string, most: number): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA === "" || restB === "") return restA.length + restB.length <= most;
  if (most === 0) return false;
  const [nextA, nextB] = [restA.slice(1), restB.slice(1)];
  return [
    [nextA, restB],
    [restA, nextB],
    [nextA, nextB],
  ].some(([x, y]) => isWithinEdits(x!, y!, most - 1));
}

/** Whether a name, full or first, is that of one of the hosts of a show. */
export function isHostName(hosts: readonly string[], name: string): boolean {
  const key = personKey(name);
  const parts = name.split(/\s+/);
  return hosts.some((host) => {
    const hostParts = host.split(/\s+/);
    if (parts.length === 1) return hostParts[0] === parts[0];
    return personKey(host) === key || areShortAndLong(hostParts, parts);
  });
}
