// Whether two names of one episode or show are forms of one name.
import { nicknamesOf } from "./nicknames.ts";
import { personKey } from "./person-evidence.ts";

/**
 * Same family name, and given names that are forms of each other (Mike, Michael; J., Jane); or the same names but for
 * middle initials. Within one episode that is one person.
 */
export function areShortAndLong(a: readonly string[], b: readonly string[]): boolean {
  const [givenA, familyA] = [personKey(a[0] ?? ""), personKey(a.at(-1) ?? "")];
  const [givenB, familyB] = [personKey(b[0] ?? ""), personKey(b.at(-1) ?? "")];
  if (a.length < 2 || b.length < 2 || familyA !== familyB) return false;
  if (givenA === givenB) return true;
  if (givenA.length === 1 || givenB.length === 1) return givenA[0] === givenB[0];
  return nicknamesOf(givenA).has(givenB) || nicknamesOf(givenB).has(givenA);
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
