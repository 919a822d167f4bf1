// Finds what a spelling belongs to that no list has: addresses of known names, and names run together.
import type { Gazetteer, GazetteerEntry } from "../../../ontology/gazetteer/gazetteer.ts";
import { namedEntry } from "../../lexicon.ts";
import type { RecognizerContext } from "../../recognizer.ts";

/** Whose name this is in another spelling: "Sentry.io" is the address of Sentry, "CrowdSupply" is Crowd Supply. */
export function ownerOfSpelling(
  { gazetteer }: RecognizerContext,
  surface: string,
): GazetteerEntry | undefined {
  if (!surface.includes(".")) return joinedName(gazetteer, surface);
  const name = /^([\w-]{3,})\.(?:io|com|dev|ai|sh|org|net|app|co)$/.exec(surface)?.[1];
  if (name === undefined) return undefined;
  const organisation = namedEntry(gazetteer, name, "organisation");
  if (organisation) return organisation;
  const thing = namedEntry(gazetteer, name, "technology");
  // Many a company is named after what it serves: "Postgres.ai" is none of PostgreSQL's.
  const isItsOwn =
    thing?.name.toLowerCase() === name.toLowerCase() ||
    thing?.homepage?.startsWith(surface.toLowerCase()) === true;
  return isItsOwn ? thing : undefined;
}

/** "CrowdSupply" is Crowd Supply: names that the list has as two words or three. */
function joinedName(gazetteer: Gazetteer, surface: string) {
  if (!runTogether.test(surface)) return undefined;
  const apart = surface.replace(wordEnd, "$& ");
  return namedEntry(gazetteer, apart, "organisation") ?? namedEntry(gazetteer, apart, "technology");
}
const runTogether = /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,}){1,2}$/u;
const wordEnd = /\p{Ll}(?=\p{Lu})/gu;
