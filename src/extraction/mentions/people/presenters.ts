// Who presents an episode rather than visits it, and who visits: by what is known of the show, by whom its name goes on with,
// and by who stands above alone.
import type { Episode, Span } from "../../../model/index.ts";
import type { RecognizerContext } from "../../recognizer.ts";
import { isTalk } from "./lines/byline.ts";
import type { NameEvidence } from "./evidence.ts";
import { isInHeadline } from "./passing.ts";
import { talksTo } from "./rules/phrases.ts";
import type { EpisodePerson } from "./roles.ts";
import { isHostName } from "./names/variants.ts";

type Show = RecognizerContext["show"];

/** "In the last episode of Small Boats with Ann Lee": whether the name of the show leads up to a name. */
export function isNamedWithShow({ show, text }: Episode, { start }: Pick<Span, "start">): boolean {
  const name = show.toLowerCase();
  if (name.length < 4) return false;
  const before = text.slice(Math.max(0, start - name.length - 24), start);
  const lead = showAndWith.exec(before);
  return lead !== null && before.slice(0, lead.index).toLowerCase().endsWith(name);
}

/** "Bo Ek (@boek), host of Small Boats": whether the words behind a name say that its bearer hosts this show, no other. */
function isHostOfThis({ show, text }: Episode, { end }: Pick<Span, "end">): boolean {
  const lead = hostOf.exec(text.slice(end, end + 60));
  const name = show.replace(/^the /i, "").toLowerCase();
  if (!lead || name.length < 4) return false;
  const start = end + lead[0].length;
  const nameEnd = start + name.length;
  return (
    text.slice(start, nameEnd).toLowerCase() === name &&
    !nameGoesOn.test(text.slice(nameEnd, nameEnd + 10))
  );
}

const hostOf =
  /^(?: \([^()]{1,40}\))?,? (?:the |a |and )?(?:co-?)?hosts? (?:of|on|at) (?:the )?[“"*_]?/i;

const nameGoesOn = /^(?:[\p{L}\p{N}]|\s(?!(?:Podcast|Show)(?!\p{L}))\p{Lu})/u;

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
  show: Show,
  above: ReadonlySet<string>,
): readonly EpisodePerson[] {
  const asked = people.filter(
    (person) => person.role === "host" && isAskedHost(person, people, evidence),
  );
  const askedNames = new Set(asked.map(({ name }) => name));
  const hosts = show.hosts.filter((name) => !askedNames.has(name));
  const settled = people.map((person) => {
    const known = evidence.get(person.key);
    const isItsHost = known?.occurrences.some(({ candidate }) =>
      isHostOfThis(episode, candidate.span),
    );
    const isGuest = person.role === "guest";
    if (isItsHost || (isGuest && isOfShow(person, known, show) && !isTalk(episode)))
      return { ...person, role: "host" as const };
    const visits =
      asked.includes(person) || (person.role === "host" && asksHost(person, known, episode, hosts));
    return visits ? { ...person, role: "guest" as const } : person;
  });
  const named = withNamedPresenters(settled, evidence, episode, above);
  return withPartners(withExplorers(named, evidence, episode), evidence, episode);
}

/** "Ann Lee explores boats with Bo Ek", and no headline names her: it is Ann Lee whom he visits. */
function withExplorers(
  people: readonly EpisodePerson[],
  evidence: ReadonlyMap<string, NameEvidence>,
  { text }: Episode,
): readonly EpisodePerson[] {
  if (people.some(({ role }) => role === "host")) return people;
  const guests = people.filter(({ role }) => role === "guest");
  if (guests.length < 2) return people;
  const explores = ({ key, role }: EpisodePerson): boolean => {
    const known = evidence.get(key);
    if (role !== "guest" || !known || isInHeadline(known)) return false;
    return known.occurrences.some(({ section, candidate: { span } }) => {
      if (section.role !== "body") return false;
      const after = text.slice(span.end, Math.min(section.span.end, span.end + 200));
      const lead = exploresWith.exec(after)?.[0];
      const rest = lead === undefined ? "" : after.slice(lead.length);
      return guests.some((other) => other.key !== key && rest.startsWith(other.name));
    });
  };
  return people.map((person) => (explores(person) ? { ...person, role: "host" } : person));
}

/** "Explores boats with", "digs into boats with the gardener". */
const exploresWith =
  /^ (?:also )?(?:explores?|digs?|dives?|delves?|unpacks?|examines?|breaks? down|looks?|tackles?|geeks? out|discuss(?:es)?|covers?|debates?|goes|gets?|is back|reflects?)(?: [^.!?;\n]{0,110})? with (?:(?!(?:and|or)\b)[\p{L}’'&-]+,? ){0,5}?(?=\p{Lu})/u;

/** "Ann Lee and Bo Ek talk about boats", where the headline announces Bo Ek alone: it is Ann Lee whom he visits. */
function withPartners(
  people: readonly EpisodePerson[],
  evidence: ReadonlyMap<string, NameEvidence>,
  episode: Episode,
): readonly EpisodePerson[] {
  if (people.length < 2 || isTalk(episode)) return people;
  const announced = people.filter(
    ({ key, role }) => role === "guest" && isInHeadline(evidence.get(key)),
  );
  if (announced.length !== 1 || people.some(({ role }) => role === "host")) return people;
  const isPartner = ({ key, role }: EpisodePerson): boolean => {
    const known = evidence.get(key);
    if (role === "host" || !known || isInHeadline(known)) return false;
    return known.occurrences.some(
      ({ section, candidate: { span } }) =>
        section.role === "body" && isBesideGuest(announced[0]!, span, episode.text),
    );
  };
  return people.map((person) => (isPartner(person) ? { ...person, role: "host" } : person));
}

/** "Ann Lee and", "and Ann Lee talk about" beside the name of the guest, or "Ann Lee sits down with Bo", which is the guest. */
function isBesideGuest(
  { name, parts }: EpisodePerson,
  { start, end }: Span,
  text: string,
): boolean {
  const before = text.slice(Math.max(0, start - name.length - 60), start);
  const after = text.slice(end, end + name.length + 100);
  if (talksWith.exec(after)?.[1] === parts[0]) return true;
  if (andBefore.test(before) && talkTogether.test(after))
    return before.replace(andBefore, "").endsWith(name);
  const rest = after.replace(and, "");
  return rest !== after && rest.startsWith(name) && talkTogether.test(rest.slice(name.length));
}

const and = /^(?: \([^()]{1,40}\))?,? (?:and|&) /;
const andBefore = /(?: \([^()]{1,40}\))?,? (?:and|&) $/;
const talkTogether =
  /^(?: \([^()]{1,40}\))? (?:also )?(?:chat|talk|speak|discuss|sit down|explore|dive|dig|cover|go|unpack|look|reflect|debate|break down|walk|get)\b/;
const talksWith = new RegExp(String.raw`^ ${talksTo} (\p{Lu}[\p{L}’'-]+)(?! \p{Lu})`, "u");

/** Who comes up again and again, or bears the first name by which the show calls its host, unless a visit is announced. */
function isOfShow(
  { name, parts }: EpisodePerson,
  known: NameEvidence | undefined,
  { hosts, regulars = [] }: Show,
): boolean {
  if (isInHeadline(known)) return false;
  if (regulars.includes(name)) return true;
  return (
    hosts.includes(parts[0]!) &&
    !known?.occurrences.some(({ rules }) => rules.some(({ role }) => role === "guest"))
  );
}

/** "Ann Lee and Bo Ek spoke with Cy", who hosts the show, or "with our own Cy", "with producer Cy": it is they who visit. */
function asksHost(
  { name, rule }: EpisodePerson,
  known: NameEvidence | undefined,
  episode: Episode,
  hosts: readonly string[],
): boolean {
  const { text } = episode;
  if (!known || isHostName(hosts, name) || rule === "stated" || isCalledHost(known)) return false;
  return known.occurrences.some(({ candidate, rules }) => {
    if (!rules.some(({ id }) => id === "interviews-whom")) return false;
    const { end } = candidate.span;
    const [words = "", own, asked] = spokenTo.exec(text.slice(end, end + 160)) ?? [];
    if (own !== undefined) return true;
    if (asked === undefined) return false;
    return isHostName(hosts, asked) || isHostOfThis(episode, { end: end + words.length });
  });
}

/**
 * "Boats, with Ann Lee", who mostly hosts, where the text calls somebody else the host, or says that others ask: today
 * she is asked.
 */
function isAskedHost(
  { key }: EpisodePerson,
  people: readonly EpisodePerson[],
  evidence: ReadonlyMap<string, NameEvidence>,
): boolean {
  const known = evidence.get(key);
  if (!known || !isAnnounced(known) || isCalledHost(known)) return false;
  const isAsked = known.occurrences.some(({ rules }) => rules.some(({ id }) => id === "talk-with"));
  return people.some(
    (other) =>
      other.key !== key &&
      (isCalledHost(evidence.get(other.key)) ||
        (isAsked && !asks(known) && asks(evidence.get(other.key)))),
  );
}

/** Whether a headline says that somebody is the guest. */
const isAnnounced = ({ occurrences }: NameEvidence): boolean =>
  occurrences.some(
    ({ section, rules }) => section.role === "title" && rules.some(({ role }) => role === "guest"),
  );

const asks = (known: NameEvidence | undefined): boolean =>
  known?.occurrences.some(({ rules }) => rules.some(({ id }) => id.startsWith("interviews-"))) ??
  false;

/** Whether a text calls somebody the host; who merely asks is none for that. */
const isCalledHost = (known: NameEvidence | undefined): boolean =>
  known?.occurrences.some(({ rules }) =>
    rules.some(({ id, role }) => role === "host" && !id.startsWith("interviews-")),
  ) ?? false;

const spokenTo = new RegExp(
  String.raw`^[^.!?\n]*?\b${talksTo} (our (?:very )?own |(?:our |the )?(?:producer|correspondent|reporter|staff writer) )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)`,
  "u",
);

/**
 * Where others are guests by what the headline or the text says of them, whom the show is named with hosts it, and so does
 * those whose names stand above the text, alone and without a word about their part.
 */
function withNamedPresenters(
  people: readonly EpisodePerson[],
  evidence: ReadonlyMap<string, NameEvidence>,
  episode: Episode,
  above: ReadonlySet<string>,
): readonly EpisodePerson[] {
  const presents = ({ key, role }: EpisodePerson): boolean => {
    const known = evidence.get(key);
    if (role === "host" || isInHeadline(known)) return false;
    if (known?.occurrences.some(({ candidate }) => isNamedWithShow(episode, candidate.span)))
      return true;
    return above.has(key) && !isTalk(episode) && !hasGuestSign(known);
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
