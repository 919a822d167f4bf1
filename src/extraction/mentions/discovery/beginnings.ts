// Names that go on from a known one: "Acme Labs", "Acme Germany", "Widget Mobile", where the list has Acme and Widget.
import type { Mention } from "../../../model/index.ts";
import { isCityOfOffices, isCountryOfHouses } from "../../words/branch-places.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import type { NameRun } from "./name-runs.ts";
import type { TypeGuess } from "../signs/name-shape.ts";

/** Adds what a run is that goes on from the known name `begins`: "Acme Labs" is an organisation of its own. */
export function addFromBeginning(
  guesses: TypeGuess[],
  text: string,
  { words, start, isTitleCase }: NameRun,
  begins: Mention,
): void {
  if (isTitleCase || begins.entityType === "other") return;
  const rest = words
    .filter((word) => word.start >= begins.span.end)
    .map((word) => text.slice(word.start, word.end));
  const [first] = rest;
  if (!first || rest.length > 3) return;
  // "PyLadies Berlin", where the list has PyLadies: a group of its own.
  if (
    begins.kind === "community" &&
    rest.length <= 2 &&
    !isPlainWord(first) &&
    !gathering.test(first)
  )
    guesses.push({ id: "local-group", entityType: "organisation", confidence: 0.85 });
  else if (rest.length === 1 && isCountryOfHouses(first) && isBranch(text, start, begins))
    guesses.push({ id: "branch", entityType: "organisation", confidence: 0.88 });
  else if (begins.entityType === "organisation" && institutionTails.test(rest.join(" ")))
    guesses.push({ id: "part-of-organisation", entityType: "organisation", confidence: 0.86 });
  else if (organisationTails.test(first) && begins.entityType === "organisation")
    guesses.push({ id: "part-of-organisation", entityType: "organisation", confidence: 0.82 });
  else if (rest.length === 1 && begins.kind === "company" && /^[A-Z]/.test(first))
    // Counted: a company's name goes on to that of its product where the word is rare ("Sony RX100"), else to anything.
    guesses.push({
      id: "extends-known",
      entityType: "technology",
      confidence: isPlainWord(first) || /^[A-Z]+$|[^s]s$/.test(first) ? 0.5 : 0.66,
    });
}

/** "Acme London": where a company that is known has an office; who works there works for it. */
export const isOfficeOfKnown = ({ begins, surface }: NameRun): boolean =>
  begins !== undefined &&
  (begins.kind === "company" || begins.kind === "platform") &&
  isCityOfOffices(surface.slice(begins.surface.length + 1));

/** What the name of an organisation goes on with that is one, too. */
const organisationTails =
  /^(?:Research|Labs?|Foundation|University|Ventures|Capital|Group|Inc|AI|Security|Brain|Engineering)$/;
/** "Hoff Memorial Garden Center", where the list has Hoff Memorial. */
const institutionTails =
  /(?<!(?:Info|Information|Help|Support|Data|Service|Contact|Call|Visitor|Security|Trust|Shopping|App) )\b(?:Labs|Center|Centre|Institute|Foundation|Hospital|Laborator(?:y|ies))$/;
/** What a community holds, and who holds it, is no group of its own. */
const gathering = /(?:Fest|Fests|Conf|Con|Camp|Days?|Organi[sz]ers?)$/;

/** "Acme Germany", and "CTO of Hovertrain Spain", for which they work: not "Rust India", where people meet. */
const isBranch = (text: string, start: number, { entityType, kind }: Mention) =>
  kind === "company" ||
  (entityType === "technology" &&
    /(?:\b(?:C[A-Z]O|[Pp]resident|[Hh]ead|[Dd]irector|[Ff]ounder) of|\b(?:at|joined)) $/.test(
      text.slice(Math.max(0, start - 16), start),
    ));
