// Who presents an episode rather than visits it, and who visits: by what is known of the show, by whom its name goes on with,
// and by who stands above alone.
import type { Episode, Span } from "../../model/index.ts";
import type { ShowProfile } from "../show-profile.ts";
import { isTalk } from "./person-byline.ts";
import type { NameEvidence } from "./person-evidence.ts";
import { isInHeadline } from "./person-passing.ts";
import type { EpisodePerson } from "./person-roles.ts";
import { isHostName } from "./person-variants.ts";

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
 * The parts of those who present. What is known of the show says more than what the text does: who belongs to it hosts, and
 * who speaks with its hosts visits.
 */
export function withPresenters(
  people: readonly EpisodePerson[],
  evidence: ReadonlyMap<string, NameEvidence>,
  episode: Episode,
  show: ShowProfile,
  above: string | undefined,
): readonly EpisodePerson[] {
  const settled = people.map((person) => {
    const known = evidence.get(person.key);
    if (person.role === "guest" && !isTalk(episode) && isOfShow(person, known, show))
      return { ...person, role: "host" as const };
    const visits =
      person.role === "host" &&
      (asksHost(person, known, episode.text, show) || isAskedHost(person, people, evidence));
    return visits ? { ...person, role: "guest" as const } : person;
  });
  return withNamedPresenters(settled, evidence, episode, above);
}

/** Who comes up again and again, or bears the first name by which the show calls its host, unless a visit is announced. */
function isOfShow(
  { name, parts }: EpisodePerson,
  known: NameEvidence | undefined,
  { hosts, regulars = [] }: ShowProfile,
): boolean {
  if (isInHeadline(known)) return false;
  if (regulars.includes(name)) return true;
  return (
    hosts.includes(parts[0]!) &&
    !known?.occurrences.some(({ rules }) => rules.some(({ role }) => role === "guest"))
  );
}

/** "Ann Lee and Bo Ek spoke with Cy", who hosts the show, or "with our own Cy": it is they who visit. */
function asksHost(
  { name, rule }: EpisodePerson,
  known: NameEvidence | undefined,
  text: string,
  { hosts }: ShowProfile,
): boolean {
  if (!known || isHostName(hosts, name) || rule === "stated" || isCalledHost(known)) return false;
  return known.occurrences.some(({ candidate, rules }) => {
    if (!rules.some(({ id }) => id === "interviews-whom")) return false;
    const [, own, asked] =
      spokenTo.exec(text.slice(candidate.span.end, candidate.span.end + 160)) ?? [];
    return own !== undefined || (asked !== undefined && isHostName(hosts, asked));
  });
}

/** "Boats, with Ann Lee", who mostly hosts, where the text calls somebody else the host: today she is asked. */
function isAskedHost(
  { key }: EpisodePerson,
  people: readonly EpisodePerson[],
  evidence: ReadonlyMap<string, NameEvidence>,
): boolean {
  const isAnnounced = evidence
    .get(key)
    ?.occurrences.some(
      ({ section, rules }) =>
        section.role === "title" && rules.some(({ role }) => role === "guest"),
    );
  return (
    isAnnounced === true &&
    !isCalledHost(evidence.get(key)) &&
    people.some((other) => other.key !== key && isCalledHost(evidence.get(other.key)))
  );
}

/** Whether a text calls somebody the host; who merely asks is none for that. */
const isCalledHost = (known: NameEvidence | undefined): boolean =>
  known?.occurrences.some(({ rules }) =>
    rules.some(({ id, role }) => role === "host" && !id.startsWith("interviews-")),
  ) ?? false;

const spokenTo =
  /^[^.!?\n]*?\b(?:spoke|speaks?|talk(?:s|ed)?|chat(?:s|ted)?|sat down|sits? down|caught up|catch(?:es)? up) (?:with|to) (our (?:very )?own )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)/u;

/**
 * Where others are guests by what the headline or the text says of them, whom the show is named with hosts it, and so does
 * the one whose name stands above the text, alone and without a word about their part.
 */
function withNamedPresenters(
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
