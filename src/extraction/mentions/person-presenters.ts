// Who presents an episode rather than visits it: whom the name of the show goes on with, and who stands above alone.
import type { Episode, Span } from "../../model/index.ts";
import { isTalk } from "./person-byline.ts";
import type { NameEvidence } from "./person-evidence.ts";
import { isInHeadline } from "./person-passing.ts";
import type { EpisodePerson } from "./person-roles.ts";

/** "In the last episode of Small Boats with Ann Lee": whether the name of the show leads up to a name. */
export function isNamedWithShow({ show, text }: Episode, { start }: Pick<Span, "start">): boolean {
  const name = show.toLowerCase();
  if (name.length < 4) return false;
  const before = text.slice(Math.max(0, start - name.length - 24), start);
  const lead = showAndWith.exec(before);
  return lead !== null && before.slice(0, lead.index).toLowerCase().endsWith(name);
}

const showAndWith =
  /[”"’'*_]*(?:,? the)?(?: [Pp]odcast| [Ss]how)?,?\s+with\s+(?:(?:your )?hosts? )?$/;

/**
 * Where others are guests by what the headline or the text says of them, whom the show is named with hosts it, and so does
 * the one whose name stands above the text, alone and without a word about their part.
 */
export function withPresenters(
  people: readonly EpisodePerson[],
  evidence: ReadonlyMap<string, NameEvidence>,
  episode: Episode,
  above: string | undefined,
): readonly EpisodePerson[] {
  const presents = ({ key, role }: EpisodePerson): boolean => {
    const known = evidence.get(key);
    if (role === "host" || isInHeadline(known)) return false;
    if (known?.occurrences.some(({ candidate }) => isNamedWithShow(episode, candidate.span)))
      return true;
    return key === above && !isTalk(episode) && !hasGuestSign(known);
  };
  const guests = people.filter(
    (person) =>
      person.role === "guest" &&
      !presents(person) &&
      (isInHeadline(evidence.get(person.key)) || hasGuestSign(evidence.get(person.key))),
  );
  if (guests.length === 0) return people;
  return people.map((person) => (presents(person) ? { ...person, role: "host" } : person));
}

/** Whether a text, beside the lines above it, says that somebody is a guest. */
const hasGuestSign = (known: NameEvidence | undefined): boolean =>
  known?.occurrences.some(
    ({ section, rules }) => section.role !== "byline" && rules.some(({ role }) => role === "guest"),
  ) ?? false;
