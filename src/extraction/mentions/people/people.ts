// Finds people: what the format states, bylines, headlines, the ways texts speak of guests, and short forms.
import type { Episode, Mention, PersonRole, Span } from "../../../model/index.ts";
import { oncePer } from "../../../model/once-per.ts";
import type { Recognizer, RecognizerContext } from "../../recognizer.ts";
import { coverageOf } from "../../coverage.ts";
import { bylinePeople, namesAbove } from "./lines/byline.ts";
import { creditedPeople } from "./lines/credits.ts";
import { givenNamesOf } from "./short/lone-names.ts";
import { personMention } from "./person-mention.ts";
import { pickersOf } from "./lines/picks.ts";
import { isInHeadline } from "./passing.ts";
import { withPresenters } from "./presenters.ts";
import { personPrior } from "./priors.ts";
import { rosterPeople } from "./lines/roster.ts";
import {
  candidatesOf,
  gatherNameEvidence,
  gatherShortEvidence,
  type NameEvidence,
} from "./evidence.ts";
import { firstNameStrength, personKey } from "../../words/name-words.ts";
import { judge, roleOf, settlePickers, settleRoles, type EpisodePerson } from "./roles.ts";
import { areShortAndLong, isHostName } from "./names/variants.ts";
import { statedPeople } from "./lines/stated.ts";
import { withTextHeeded } from "./lines/text-heeded.ts";
import { shortNames } from "./short/short-names.ts";
import { speakingPeople } from "./lines/turns.ts";

/** Whom the format states, and lines name that are made to: bylines, credits, lists. */
const peopleOfLines = oncePer((context: RecognizerContext) => {
  const { episode, show } = context;
  const layout = [...statedPeople(context), ...bylinePeople(context)];
  const isLaidOut = coverageOf(layout.map(({ span }) => span));
  const credited = [
    ...creditedPeople(episode, show.hosts),
    ...speakingPeople(episode),
    ...recommendingPeople(context),
  ].filter(({ span }) => !isLaidOut(span.start, span.end));
  const isCredited = coverageOf([...layout, ...credited].map(({ span }) => span));
  const listed = [...rosterPeople(episode, show.hosts)].filter(
    ({ span }) => !isCredited(span.start, span.end) && !isClaimed(span, context.mentions),
  );
  return { layout, credited, listed };
});

const evidenceIn = oncePer((context: RecognizerContext) => gatherNameEvidence(context));

/** People with their part in the episode; every mention of a person carries the full name and the role. */
export const people: Recognizer = {
  id: "person",
  steps: [({ episode }) => candidatesOf(episode), peopleOfLines, evidenceIn],
  *recognize(context: RecognizerContext): Generator<Mention> {
    const evidence = evidenceIn(context);
    const { layout, credited, listed } = peopleOfLines(context);
    const stated = withTextHeeded([...layout, ...credited, ...listed], layout, evidence, context);
    const settled = settledPeople(stated, layout, evidence, context);
    const mentions: Mention[] = [...withRoles(stated, settled)];
    const isStated = coverageOf(mentions.map(({ span }) => span));
    for (const mention of fullNames(context.episode.id, settled, evidence))
      if (!isStated(mention.span.start, mention.span.end)) mentions.push(mention);
    mentions.push(...shortNames(context, settled, takenBy(mentions, context.mentions)));
    yield* mentions;
  },
};

/** The people of an episode with their parts: those that lines state, of whom the `layout` is surest, and those of the text. */
function settledPeople(
  stated: readonly Mention[],
  layout: readonly Mention[],
  evidence: ReadonlyMap<string, NameEvidence>,
  context: RecognizerContext,
): readonly EpisodePerson[] {
  const { episode, show } = context;
  const isKnownHost = (name: string) => show.hosts.includes(name);
  const found = [...evidence.values()].flatMap((name) => judge(name, isKnownHost) ?? []);
  gatherShortEvidence(context, evidence, found);
  const judged = withStated(
    found.map((person) => ({ ...person, role: roleOf(evidence.get(person.key)!) })),
    stated,
  );
  const { plain, alone } = namesAbove(context);
  // Beside a host, the others above the text visit.
  const hasHost = layout.some(({ role }) => role === "host");
  const statedGuests = new Set(
    episode.stated?.flatMap(({ name, role }) => (role === "guest" ? personKey(name) : [])),
  );
  const above = new Set(
    hasHost
      ? []
      : [...plain].filter((key) => !isInHeadline(evidence.get(key)) && !statedGuests.has(key)),
  );
  const isHost = (name: string) => isHostName(show.hosts, name);
  const parts = settleRoles(joinVariants(judged), evidence, episode.text, isHost).map((person) =>
    withGivenRole(person, episode, above),
  );
  const pickers = new Set(pickersOf(episode).map(({ name }) => personKey(name)));
  return settlePickers(withPresenters(parts, evidence, episode, show, alone), pickers);
}

const isClaimed = ({ start, end }: Span, mentions: readonly Mention[]) =>
  mentions.some(
    (other) => other.confidence >= 0.5 && other.span.start < end && other.span.end > start,
  );

/** Where no short name can stand: within a longer name, of a person or of anything else. */
function takenBy(people: readonly Mention[], others: readonly Mention[]) {
  const isPerson = coverageOf(
    [...people, ...others.filter(({ entityType }) => entityType === "person")].map((m) => m.span),
  );
  const isLongName = coverageOf(
    others.filter(({ surface }) => /\S\s+\S/.test(surface)).map(({ span }) => span),
  );
  return (start: number, end: number) => isPerson(start, end) || isLongName(start, end);
}

/** "Rachel and Ann are joined by", where lines that tell no part give Ann’s full name; a name `above` tells little. */
function withGivenRole(
  person: EpisodePerson,
  episode: Episode,
  above: ReadonlySet<string>,
): EpisodePerson {
  const isOpen =
    (person.role === "mentioned" && partless.has(person.rule)) ||
    (person.role === "guest" && above.has(person.key));
  return isOpen && givenNamesOf(episode).get(person.parts[0]!)
    ? { ...person, role: "host" }
    : person;
}

/** Rules of lines that name people whatever their part. */
const partless: ReadonlySet<string> = new Set(["turn", "contact", "picks"]);

/** Who recommends something at the end; which part they played, the rest of the episode tells. */
function* recommendingPeople({ episode, show }: RecognizerContext): Generator<Mention> {
  for (const picker of pickersOf(episode))
    if (picker.name.includes(" ")) {
      const role = isHostName(show.hosts, picker.name) ? "host" : "mentioned";
      yield personMention(episode, picker, role, "picks", personPrior("credit"));
    }
}

/** Adds people stated by format or byline to those found in the text; what is stated decides about the role. */
function withStated(found: readonly EpisodePerson[], stated: readonly Mention[]): EpisodePerson[] {
  const people = new Map(found.map((person) => [person.key, person]));
  for (const { canonicalName, role, confidence, recognizer } of stated) {
    const key = personKey(canonicalName);
    const known = people.get(key);
    // A credit for editing, a line in a list say nothing about who speaks.
    if (recognizer !== "person/stated" && role === "mentioned" && known) continue;
    people.set(key, {
      name: canonicalName,
      key,
      parts: canonicalName.split(/\s+/),
      role: role ?? "mentioned",
      confidence,
      rule: recognizer.replace("person/", ""),
    });
  }
  return [...people.values()];
}

/** "Mike Driscoll" and "Michael Driscoll" of one episode become one; the better supported form gives the name. */
function joinVariants(people: readonly EpisodePerson[]): readonly EpisodePerson[] {
  if (people.length < 2) return people;
  const kept = new Map<string, EpisodePerson[]>();
  const joined = new Map<string, EpisodePerson>();
  const byKey = new Map(people.map((person) => [person.key, person]));
  // "Matt G." gives no name where "Matt Gray" stands, too.
  const isWhole = ({ parts }: EpisodePerson) => Number(parts.at(-1)!.replace(".", "").length > 1);
  for (const person of people.toSorted(
    (a, b) => isWhole(b) - isWhole(a) || b.confidence - a.confidence,
  )) {
    // Forms of one name share the given name or the family name.
    const blocks = [`given ${person.parts[0]}`, `family ${person.parts.at(-1)}`].map((block) =>
      personKey(block),
    );
    const others = blocks.flatMap((block) => kept.get(block) ?? []);
    const same = others.find((other) => areShortAndLong(person.parts, other.parts));
    joined.set(person.key, same ?? person);
    if (same) continue;
    for (const block of blocks) {
      const list = kept.get(block);
      // Nobody's name has fifty forms in one episode; a text made to be slow may.
      if (!list) kept.set(block, [person]);
      else if (list.length < 50) list.push(person);
    }
  }
  // What is said of any form is said of the person; the best supported form is asked first.
  const roles = new Map<EpisodePerson, PersonRole>();
  // "Juan Pablo", two given names, where "Juan Pablo Quilt" stands as well.
  const names = new Map<EpisodePerson, string>();
  for (const [key, same] of joined) {
    const { name, role } = byKey.get(key)!;
    if ((roles.get(same) ?? "mentioned") === "mentioned") roles.set(same, role);
    const known = names.get(same) ?? same.name;
    const isGivenOnly = firstNameStrength(known.split(" ").at(-1)!) === "sure";
    names.set(same, isGivenOnly && name.startsWith(`${known} `) ? name : known);
  }
  return people.map((person) => {
    const same = joined.get(person.key)!;
    return { ...person, name: names.get(same)!, role: roles.get(same)! };
  });
}

function* withRoles(
  stated: readonly Mention[],
  settled: readonly EpisodePerson[],
): Generator<Mention> {
  const people = new Map(settled.map((person) => [person.key, person]));
  for (const mention of stated) {
    const person = people.get(personKey(mention.canonicalName));
    const isFixed = !person || mention.recognizer === "person/stated";
    // "Bo Ek:" speaks, who is Bo “Bosun” Ek above.
    yield isFixed ? mention : { ...mention, role: person.role, canonicalName: person.name };
  }
}

function* fullNames(
  episode: string,
  settled: readonly EpisodePerson[],
  evidence: ReadonlyMap<string, NameEvidence>,
): Generator<Mention> {
  for (const person of settled)
    for (const { candidate, rules } of evidence.get(person.key)?.occurrences ?? [])
      yield {
        episode,
        span: candidate.span,
        surface: candidate.name,
        entityType: "person",
        canonicalName: person.name,
        role: person.role,
        recognizer: `person/${rules[0]?.id ?? person.rule}`,
        confidence: person.confidence,
      };
}
