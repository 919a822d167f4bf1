// Organisations called by the first word of their name: "Acme", in a text that has "Acme Robotics" in full.
import type { Mention } from "../../model/index.ts";
import { firstNameStrength } from "./name-words.ts";
import { isPlainWord } from "./plain-words.ts";

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
    if (!short || rest.length !== 1 || !isRare(short)) continue;
    if ((full.get(short) ?? canonicalName) !== canonicalName) shared.add(short);
    full.set(short, canonicalName);
  }
  for (const short of full.keys())
    if (shared.has(short) || text.includes(` ${short.toLowerCase()}`)) full.delete(short);
  return full;
}

const isRare = (word: string) =>
  word.length > 3 && !isPlainWord(word) && firstNameStrength(word) === "unknown";
