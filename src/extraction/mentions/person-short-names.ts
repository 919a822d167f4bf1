// Short forms of the people of one episode: given name, family name, initials, nicknames. Never wider than the episode.
import {
  type Episode,
  type Mention,
  type PersonRole,
  type Section,
  type SectionRole,
} from "../../model/index.ts";
import type { RecognizerContext } from "../recognizer.ts";
import { isCommonWord } from "./common-words.ts";
import { nicknamesOf } from "./nicknames.ts";
import { candidatesOf, personKey } from "./person-evidence.ts";
import { firstNameStrength } from "./person-name.ts";
import type { EpisodePerson } from "./person-roles.ts";

const window = 90;
const confidenceOf = { given: 0.95, family: 0.88, nickname: 0.85, host: 0.85, hostByContext: 0.8 };

/** What hosts do, after their name. */
const hostAfter =
  /^(?:\s*(?:,|and|&)\s+\p{Lu}\p{L}+){0,3},?(?:\s+also)?\s+(?:asks?|interviews?|sits?\s+down\s+with|(?:talks?|speaks?|chats?|spoke|talked|catch(?:es)?\s+up|caught\s+up)\s+(?:to|with)\s+(?!us\b|me\b)|(?:is|are)\s+joined|welcomes?|hosts?\b|(?:is|are)\s+back\s+(?:with|to\s+talk))/u;
/** "Chris and Dave, the hosts of the show". */
const hostApposition =
  /^(?:\s*(?:,|and|&)\s+\p{Lu}\p{L}+){0,3},\s+(?:[\p{L}’']+\s+){0,3}(?:co-?)?hosts?\b/u;
/** What guests do to hosts, before the name of these. */
const hostBefore =
  /(?:\b(?:joins?|joined|host(?:s|ed\s+by)?|with\s+your\s+hosts?|co-?hosts?|interviewed\s+by|tells?|told)|\b(?:talks?|talking|speaks?|speaking|chats?|chatting|discuss(?:es|ed)?|sits?\s+down)\s+(?:to|with))(?:\s+(?:hosts?|co-?hosts?))?:?\s+(?:\p{Lu}\p{L}+(?:\s*,\s*|\s*,?\s+(?:and|&)\s+)){0,3}$/iu;
/** Two or more first names that do something together: the hosts, if nobody of them is a guest. */
const togetherAfter =
  /^\s*(?:(?:,\s*\p{Lu}\p{L}+)*,?\s+(?:and|&)\s+\p{Lu}\p{L}+)\s+(?:talk|discuss|chat|answer|go|dive|cover|are|explore|share|break|review|take|get|look|sit|speak|interview|welcome|walk|do|have|catch|debate|dig|run|recap|wrap|continue|tackle|celebrate|kick|give|reflect|explain)\b/u;
const togetherBefore = /\p{Lu}\p{L}+,?\s+(?:and|&)\s+$/u;
const togetherRest =
  /^\s+(?:talk|discuss|chat|answer|go|dive|cover|are|explore|share|break|review|take|get|look|sit|speak|interview|welcome|walk|do|have|catch|debate|dig|run|recap|wrap|continue|tackle|celebrate|kick|give|reflect|explain)\b/u;

interface Found {
  readonly name: string;
  readonly role: PersonRole;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Mentions of people by one word. A word that fits two people of the episode is left alone; one that fits nobody may be
 * a host of the show, whom pages like to call by first name only.
 */
export function* shortNames(
  context: RecognizerContext,
  people: readonly EpisodePerson[],
  isTaken: (start: number, end: number) => boolean,
): Generator<Mention> {
  const forms = shortFormsOf(people);
  const hosts = hostForms(context.show.hosts);
  const { episode } = context;
  const unexplained = new Map<string, Found>();
  const hasGuests = people.some((person) => person.role === "guest");
  const words: { start: number; end: number; text: string; section: Section }[] = [];
  for (const { section, capitals } of candidatesOf(episode))
    for (const { start, end } of capitals)
      if (!isTaken(start, end))
        words.push({ start, end, text: episode.text.slice(start, end), section });

  const found = words.map((word) => {
    const known = forms.get(word.text) ?? hosts.get(word.text);
    if (known) return known;
    const role =
      guestOfHeadline(word, episode.text) ?? hostByContext(word, episode.text, hasGuests);
    // The headline stands first, and is believed first.
    if (role && !unexplained.has(word.text)) unexplained.set(word.text, role);
    return undefined;
  });
  for (const [index, word] of words.entries()) {
    const person = found[index] ?? unexplained.get(word.text);
    if (!person) continue;
    yield {
      episode: episode.id,
      span: { start: word.start, end: word.end },
      surface: word.text,
      entityType: "person",
      canonicalName: person.name,
      role: person.role,
      recognizer: `person/${person.rule}`,
      confidence: person.confidence,
    };
  }
}

/** Short form → the one person of the episode it fits. */
function shortFormsOf(people: readonly EpisodePerson[]): Map<string, Found> {
  const forms = new Map<string, Found | undefined>();
  const add = (form: string, person: EpisodePerson, rule: keyof typeof confidenceOf) => {
    const known = forms.get(form);
    if (forms.has(form) && (!known || known.name !== person.name)) forms.set(form, undefined);
    else if (!known)
      forms.set(form, {
        name: person.name,
        role: person.role,
        rule: `short-${rule}`,
        confidence: confidenceOf[rule] * person.confidence,
      });
  };
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  for (const person of people) {
    const [given, ...others] = person.parts;
    if (!given || others.length === 0) continue;
    if (!/^\p{Lu}\.?$/u.test(given)) add(given, person, "given");
    if (/\./.test(given)) add(given.replaceAll(".", ""), person, "given");
    const quoted = /["“‘(]([\p{L}-]+)["”’)]/u.exec(person.name);
    if (quoted) add(quoted[1]!, person, "nickname");
    const family = others.at(-1)!;
    if (!isCommonWord(family) && firstNameStrength(family) !== "sure" && family.length > 2)
      add(family, person, "family");
  }
  // Nicknames last: a name that somebody bears is not somebody else's nickname.
  for (const person of people)
    for (const nickname of nicknamesOf(personKey(person.parts[0] ?? "")))
      if (!forms.has(capital(nickname))) add(capital(nickname), person, "nickname");
  return new Map([...forms].flatMap(([form, found]) => (found ? [[form, found] as const] : [])));
}

function hostForms(hosts: readonly string[]): Map<string, Found> {
  const forms = new Map<string, Found>();
  for (const name of hosts) {
    const given = name.split(" ")[0]!;
    if (forms.has(given)) continue;
    forms.set(given, { name, role: "host", rule: "host-of-show", confidence: confidenceOf.host });
  }
  return forms;
}

/**
 * First names that the words around them make hosts, of one episode on its own: what the profile of a show is learned
 * from. Words within longer names do not count.
 */
export function firstNamesOfHosts(episode: Episode): Set<string> {
  const names = new Set<string>();
  for (const { section, words } of candidatesOf(episode))
    for (const { start, end } of words) {
      const text = episode.text.slice(start, end);
      if (hostByContext({ start, end, text, section }, episode.text, true)) names.add(text);
    }
  return names;
}

const headlineBefore =
  /(?:\b(?:with|featuring|feat\.?|ft\.?)|w\/)\s+(?:\p{Lu}\p{L}+,?\s+(?:and|&)\s+)?$/iu;
const headlineAfter = /^\s*(?:$|[,&)]|and\s+\p{Lu}|(?:from|of|at)\s)/u;

/** "Kotlin at Scale with Sergey": guests whom a show never calls by their full name. */
function guestOfHeadline(
  {
    start,
    end,
    text: name,
    section,
  }: { start: number; end: number; text: string; section: Section },
  text: string,
): Found | undefined {
  if (section.role !== "title" || firstNameStrength(name) !== "sure") return undefined;
  const isNamed =
    headlineBefore.test(text.slice(section.span.start, start)) &&
    headlineAfter.test(text.slice(end, section.span.end));
  return isNamed
    ? { name, role: "guest", rule: "title-first-name", confidence: confidenceOf.hostByContext }
    : undefined;
}

/** Whether the words around an unexplained first name make its bearer the host. */
function hostByContext(
  word: { start: number; end: number; text: string; section: Section },
  text: string,
  hasGuests: boolean,
): Found | undefined {
  if (firstNameStrength(word.text) === "unknown" || silentSections.has(word.section.role))
    return undefined;
  const { span } = word.section;
  const before = text.slice(Math.max(span.start, word.start - window), word.start);
  const after = text.slice(word.end, Math.min(span.end, word.end + window));
  if (/^\s\p{Lu}/u.test(after) || /\p{Lu}[\p{L}’'-]*\s$/u.test(before.slice(-24))) {
    // Part of a longer name that was not believed, unless it only begins the sentence.
    if (/^\s\p{Lu}/u.test(after)) return undefined;
  }
  const sure = firstNameStrength(word.text) === "sure";
  const together =
    togetherAfter.test(after) || (togetherBefore.test(before) && togetherRest.test(after));
  const isHost =
    hostAfter.test(after) ||
    hostApposition.test(after) ||
    (hasGuests && hostBefore.test(before)) ||
    (sure && together);
  return isHost
    ? {
        name: word.text,
        role: "host",
        rule: "host-first-name",
        confidence: confidenceOf.hostByContext,
      }
    : undefined;
}

const silentSections: ReadonlySet<SectionRole> = new Set(["links", "title", "questions"]);
