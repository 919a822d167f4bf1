// Mentions of the people of one episode by one word. Never wider than the episode.
import type { Episode, Mention } from "../../../../model/index.ts";
import type { RecognizerContext } from "../../../recognizer.ts";
import { isCommonWord } from "../../../words/common-words.ts";
import type { NameWord } from "../../../words/name-words.ts";
import { candidatesOf } from "../evidence.ts";
import { comesFromElsewhere } from "./given-guests.ts";
import { guestOfHeadline, partOfGivenName, settingOf, type LoneWord } from "./given-names.ts";
import { personMention } from "../person-mention.ts";
import { mononymsOf } from "./mononyms.ts";
import { pickersOf } from "../lines/picks.ts";
import type { EpisodePerson } from "../roles.ts";
import { confidenceOf, hostForms, misspelt, shortFormsOf, type ShortForm } from "./short-forms.ts";
import { speakersOf } from "../lines/turns.ts";

/**
 * Mentions of people by one word. A word that fits two people of the episode is left alone; one that fits nobody may be
 * a host of the show, whom pages like to call by first name only.
 */
export function* shortNames(
  context: RecognizerContext,
  people: readonly EpisodePerson[],
  isTaken: (start: number, end: number) => boolean,
): Generator<Mention> {
  const { forms, ambiguous } = shortFormsOf(people);
  const bearers = new Map([...hostForms(context.show.hosts), ...forms]);
  const { episode } = context;
  const unexplained = new Map<string, ShortForm>();
  const words: LoneWord[] = [];
  const found: (ShortForm | undefined)[] = [];
  const mononyms = mononymsOf(context);
  for (const { section, capitals } of candidatesOf(episode))
    for (const { start, end, word } of capitals) {
      const known = bearers.get(word.text);
      // Most words are neither a form of a name nor a given name: nothing is ever said of them.
      const isMononym = mononyms.has(word.text);
      const isName = word.given !== "unknown" || isMononym;
      if (!known && (!isName || ambiguous.has(word.text))) continue;
      if (isTaken(start, end)) continue;
      words.push({ start, end, word: isMononym ? { ...word, given: "sure" } : word, section });
      found.push(known);
    }
  const isOfShow = (name: string) =>
    episode.show.includes(name) || context.show.hosts.some((host) => host.split(" ")[0] === name);
  const explain = (hasGuests: boolean) => {
    const setting = settingOf(episode, hasGuests);
    for (const [index, place] of words.entries()) {
      const { text: name } = place.word;
      const known = unexplained.get(name);
      // A headline is believed, but for "Brunch with Brent" where it is Brent who asks.
      if (found[index] || (known && !(known.rule === "title-first-name" && isOfShow(name))))
        continue;
      const part =
        guestOfHeadline(place, episode.text, mononyms) ??
        partOfGivenName(place, episode.text, setting);
      if (part && (!known || part.role === "host")) unexplained.set(name, { ...part, name });
    }
  };
  const hasGuests = people.some((person) => person.role === "guest");
  explain(hasGuests);
  // "Heather joins Chris": once there is a guest, it is hosts whom guests join.
  if (!hasGuests && [...unexplained.values()].some(({ role }) => role === "guest")) explain(true);
  const hasHosts = people.some((person) => person.role === "host");
  for (const speaker of lonelySpeakers(episode, { forms, hasGuests, hasHosts }))
    if (!unexplained.has(speaker.form)) unexplained.set(speaker.form, speaker);
  addCompanions(words, episode, found, unexplained);
  for (const [index, { start, end, word }] of words.entries()) {
    const person = found[index] ?? unexplained.get(word.text);
    if (!person) continue;
    const { name, role, rule, confidence } = person;
    yield personMention(episode, { name, span: { start, end } }, role, rule, confidence);
  }
}

/**
 * Those who speak or recommend something under their given names alone: who opens a conversation hosts, and where none
 * but guests are known so do the others. "CHUCK" is Chuck.
 */
function* lonelySpeakers(
  episode: Episode,
  known: {
    readonly forms: ReadonlyMap<string, ShortForm>;
    readonly hasGuests: boolean;
    readonly hasHosts: boolean;
  },
): Generator<ShortForm & { readonly form: string }> {
  const { host: confidence } = confidenceOf;
  const { forms, hasGuests } = known;
  const speakers = speakersOf(episode);
  const hasHosts = known.hasHosts || speakers.some(({ opens }) => opens);
  const turns = speakers.map(({ name, opens }) => ({ form: name, opens, rule: "turn" }));
  const picks = pickersOf(episode).map(({ name }) => ({ form: name, opens: false, rule: "picks" }));
  for (const { form, opens, rule } of [...turns, ...picks]) {
    if (form.includes(" ")) continue;
    const isLoud = form.length > 2 && form === form.toUpperCase();
    const name = isLoud ? form[0]! + form.slice(1).toLowerCase() : form;
    const bearer = forms.get(name) ?? misspelt(name, forms);
    const role = opens || (hasGuests && !hasHosts) ? "host" : "mentioned";
    yield { form, ...(bearer ?? { name, role, rule: `${rule}-first-name`, confidence }) };
  }
}

/** "Chris extols the virtues of cameras to Alex": whom a host speaks to in one sentence hosts as well. */
function addCompanions(
  words: readonly LoneWord[],
  episode: Episode,
  found: readonly (ShortForm | undefined)[],
  unexplained: Map<string, ShortForm>,
): void {
  const { text } = episode;
  const { spokenFrom } = settingOf(episode, true);
  addListed(words, text, found, unexplained);
  let host: ShortForm | undefined;
  let hostWord: LoneWord | undefined;
  for (const [index, place] of words.entries()) {
    const { start, section, word } = place;
    const known = found[index] ?? unexplained.get(word.text);
    if (known) {
      if (known.role === "host") [host, hostWord] = [known, place];
      continue;
    }
    if (start >= spokenFrom) return;
    if (!host || hostWord?.section !== section || section.role !== "body") continue;
    if (word.given !== "sure" || !isTowards.test(text.slice(hostWord.end, start))) continue;
    if (comesFromElsewhere(text.slice(place.end, place.end + 90))) continue;
    unexplained.set(word.text, { ...host, name: word.text, rule: "host-first-name" });
  }
}

/** "Ann, Bo and Cy dive into …; Bo shows": who is listed with a host by first name alone hosts as well. */
function addListed(
  words: readonly LoneWord[],
  text: string,
  found: readonly (ShortForm | undefined)[],
  unexplained: Map<string, ShortForm>,
): void {
  const sweep = (indices: readonly number[]) => {
    for (const [at, index] of indices.entries()) {
      const place = words[index]!;
      const { word, section, end } = place;
      const beside = words[indices[at - 1] ?? -1];
      if (!beside || found[index] || unexplained.has(word.text)) continue;
      const known = found[indices[at - 1]!] ?? unexplained.get(beside.word.text);
      if (known?.role !== "host" || known.name.includes(" ")) continue;
      if (section !== beside.section || section.role !== "body") continue;
      if (!isGiven(word)) continue;
      const [first, second] = place.start < beside.start ? [place, beside] : [beside, place];
      if (!isListing.test(text.slice(first.end, second.start))) continue;
      if (/^\s\p{Lu}/u.test(text.slice(end, end + 2))) continue;
      unexplained.set(word.text, { ...known, name: word.text, rule: "host-first-name" });
    }
  };
  const order = words.map((_, index) => index);
  sweep(order);
  sweep(order.toReversed());
}

/** "Ada-Belgium" begins with a given name as "Ann-Marie" does. */
const isGiven = ({ text, given }: NameWord) =>
  given === "sure" && !text.includes("-") && !isCommonWord(text);

const isListing = /^(?:,\s|,?\s(?:and|&)\s)$/;
const isTowards =
  /^\s(?!(?:\S+\s){0,20}(?:go|goes|going|went|came|come|comes|gets?|getting|got|drive[sn]?|driving|drove|heads?|headed|heading|returns?|returned|way|flew|flies|move[sd]?|travel\S*|trips?|back)\sto\s$)(?:[^.!?\n]|\.(?!\s)){1,140}\s(?:to|with|and|&)\s$/u;
