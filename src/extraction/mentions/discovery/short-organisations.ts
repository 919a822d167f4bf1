// Organisations called by less than their name: "Acme" for Acme Robotics, "CTL" for what stands before "(CTL)".
import type { Mention } from "../../../model/index.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isPlainWord } from "../../words/plain-words.ts";

/** What names of organisations end with that may be left out; Labs, Ventures and Media are often arms of another. */
const tail =
  / (?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Company|Technologies|Software|Systems|Robotics|Networks|Games|Consulting|Solutions|Industries|Semiconductors?|Interactive|Entertainment|Electronics|Institute|Foundation|Publishing|Aerospace|Instruments|Dynamics|Motors|Brewing)$/;

/**
 * The full names of organisations by the one word that is left of them without their last; none where two have the same,
 * nor where the word is one of every day, a given name, or stands in the text in small letters.
 */
export function fullOrganisations(
  mentions: readonly Mention[],
  text: string,
): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  const shared = new Set<string>();
  for (const { entityType, canonicalName } of mentions) {
    if (entityType !== "organisation" || !tail.test(canonicalName)) continue;
    const [short, ...rest] = canonicalName.split(" ");
    if (!short || rest.length !== 1 || !isRareWord(short)) continue;
    if ((full.get(short) ?? canonicalName) !== canonicalName) shared.add(short);
    full.set(short, canonicalName);
  }
  for (const short of full.keys())
    if (shared.has(short) || text.includes(` ${short.toLowerCase()}`)) full.delete(short);
  return full;
}

/**
 * The names of organisations by the letters that follow them in brackets: "Centre for Tidal Lamps (CTL)". Only where the
 * letters, in their order, begin words of the name.
 */
export function bracketedAcronyms(
  mentions: readonly Mention[],
  text: string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { entityType, canonicalName, surface, span, confidence } of mentions) {
    if (entityType !== "organisation" || confidence < 0.6 || !surface.includes(" ")) continue;
    const letters = bracketed.exec(text.slice(span.end, span.end + 16))?.[1];
    if (letters === undefined || names.has(letters) || !beginWords(letters, surface)) continue;
    names.set(letters, canonicalName);
  }
  return names;
}

const bracketed = /^,? \([“"]?([A-Z][A-Za-z&-]{0,8}[A-Z][a-z]?)[”"]?\)/;

/** Whether the capitals of an acronym, in their order, begin words of a name. */
function beginWords(letters: string, name: string): boolean {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  let at = 0;
  for (const letter of letters.replace(/[^A-Z]/g, "")) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const isRareWord = (word: string) =>
  word.length > 3 && !isPlainWord(word) && firstNameStrength(word) === "unknown";
