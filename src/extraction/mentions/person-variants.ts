// Whether two names of one episode or show are forms of one name.
import { personKey } from "./name-words.ts";
import { nicknamesOf } from "./nicknames.ts";

/**
 * Same family name, and given names that are forms of each other (Mike, Michael; J., Jane); the same names but for
 * middle names, or for a slip of the pen in a long one. Within one episode that is one person.
 */
export function areShortAndLong(a: readonly string[], b: readonly string[]): boolean {
  const [givenA, familyA] = [personKey(a[0] ?? ""), personKey(a.at(-1) ?? "")];
  const [givenB, familyB] = [personKey(b[0] ?? ""), personKey(b.at(-1) ?? "")];
  if (a.length < 2 || b.length < 2) return false;
  if (isBeginningOf(a, b) || isBeginningOf(b, a)) return true;
  if (givenA === givenB && isSlip(familyA, familyB)) return true;
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

/** Whether two words of six letters and more differ by one letter put in, left out or changed. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 6 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = short.length === long.length ? start + 1 : start;
  return short.slice(rest) === long.slice(start + 1);
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
