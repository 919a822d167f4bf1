// A sentence in which every name is one sign that says what kind of thing it names, so that patterns can be short.
import type { EntityType, Mention, Span } from "../../model/index.ts";
import type { RecognizerContext } from "../recognizer.ts";
import { allMatches } from "../../text/all-matches.ts";
import { sentencesOf, type Sentence } from "../sentences.ts";

/** The signs that stand for names; private-use characters, which occur in no text. */
export const sign = {
  person: "\uE000",
  organisation: "\uE001",
  technology: "\uE002",
  /** A name that is both: a company and its product. */
  either: "\uE003",
} as const;

/** What one sign stands for: a name, or several of one kind that are listed together ("Uber, Netflix, and Yelp"). */
export interface Slot {
  readonly mentions: readonly Mention[];
  /** Of the words replaced, in the episode's text. */
  readonly span: Span;
}

/** A sentence with its names replaced. */
export interface MaskedSentence {
  readonly sentence: Sentence;
  readonly text: string;
  /** Index of a sign in `text` → what it stands for. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** The offset in the episode's text that an index in `text` corresponds to. */
  readonly offsetAt: (index: number) => number;
}

const listGap =
  /^(?:\s*,\s*(?:(?:and|or|as well as|plus|&)\s+)?|\s+(?:and|or|&|as well as|plus|and also)\s+|\s*\/\s*)(?:the\s+|its\s+|even\s+)?$/;
const lead = String.raw`^((?:(?:While|When|Although|Though|Since|As|Because|Today|Now|Originally|Initially|Currently|Previously|Before that|Also|And|But|So|Plus),? )?)`;
const pronoun = new RegExp(`${lead}(he|she|they)\\b`, "i");
const itself = new RegExp(
  `${lead}(it|the (?:company|start-?up|firm|project|tool|framework|library|language|platform))\\b(?! (?:is|was) (?:also )?(?:to|a pleasure|not|important|hard|easy|possible|clear|worth|time)\\b)`,
  "i",
);

const known = new WeakMap<RecognizerContext, readonly MaskedSentence[]>();

/** All sentences of an episode, masked, in reading order; computed once for all who read the same mentions. */
export function maskedSentences(context: RecognizerContext): readonly MaskedSentence[] {
  let result = known.get(context);
  if (!result) {
    const masks = new SentenceMasks(context, signOfTypes);
    result = masks.sentences.map((_, index) => masks.at(index));
    known.set(context, result);
  }
  return result;
}

/** The sentences of an episode, each masked when it is asked for, with the signs given. Linear for all together. */
export class SentenceMasks {
  readonly sentences: readonly Sentence[];
  readonly #text: string;
  readonly #signOf: SignOf;
  readonly #speakers: ReadonlyMap<string, Mention>;
  readonly #mentions: readonly (readonly Mention[])[];
  readonly #masked: MaskedSentence[] = [];

  constructor({ episode, mentions }: RecognizerContext, signOf: SignOf) {
    this.sentences = sentencesOf(episode);
    this.#text = episode.text;
    this.#signOf = signOf;
    this.#speakers = speakersOf(mentions);
    this.#mentions = bySentence(this.sentences, mentions);
  }

  /** The mentions that lie within a sentence, in reading order. */
  mentionsIn(index: number): readonly Mention[] {
    return this.#mentions[index]!;
  }

  /** Whether a sentence may begin with an "it" that stands for what opens the one before. */
  mayBeginWithIt(index: number): boolean {
    return itself.test(headOf(this.#text, this.sentences[index]!));
  }

  /** A sentence masked; it may take names that its pronouns stand for from the one before. */
  at(index: number): MaskedSentence {
    // From the first sentence on which its pronouns may depend: one after the other, however many they are.
    let first = index;
    while (first > 0 && !this.#masked[first - 1] && this.#mayReferBack(first)) first--;
    for (let i = first; i <= index; i++) this.#masked[i] ??= this.#mask(i);
    return this.#masked[index]!;
  }

  #mayReferBack(index: number): boolean {
    const { start, end } = this.sentences[index]!.span;
    const head = headOf(this.#text, this.sentences[index]!);
    return pronoun.test(head) || itself.test(head) || him.test(this.#text.slice(start, end));
  }

  #mask(index: number): MaskedSentence {
    const text = this.#text;
    const signOf = this.#signOf;
    const sentence = this.sentences[index]!;
    const previous = index > 0 ? this.#masked[index - 1] : undefined;
    const slots = slotsOf(this.#mentions[index]!, text, signOf);
    const opening =
      openingSlot(text, sentence, previous, signOf) ??
      firstPersonSlot(text, sentence, this.#speakers);
    if (opening && !slots.some(({ span }) => span.start < opening.span.end)) slots.unshift(opening);
    addPronouns(slots, text, sentence, previous, signOf);
    return mask(sentence, joinLists(slots, text, signOf), text, signOf);
  }
}

/** For each sentence the mentions that lie within it. */
function bySentence(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  let next = 0;
  return sentences.map(({ span: { start, end } }) => {
    while (next < mentions.length && mentions[next]!.span.end <= start) next++;
    const inside: Mention[] = [];
    for (let i = next; i < mentions.length && mentions[i]!.span.start < end; i++)
      if (mentions[i]!.span.start >= start && mentions[i]!.span.end <= end)
        inside.push(mentions[i]!);
    return inside;
  });
}

const headOf = (text: string, { span: { start } }: Sentence) => text.slice(start, start + 40);

/** The sign for what the readings of one name, or the names of one list, are. */
export type SignOf = (mentions: readonly Mention[]) => string | undefined;

/** The sign for a kind of thing; nothing for those no relation speaks of. */
export function signOfTypes(mentions: readonly Mention[]): string | undefined {
  const [only] = mentions;
  if (mentions.length === 1) return signOfType[only!.entityType];
  const has = (type: EntityType) => mentions.some(({ entityType }) => entityType === type);
  const isTechnology = has("technology");
  const isOrganisation = has("organisation");
  if (isOrganisation && isTechnology) return sign.either;
  if (has("person")) return sign.person;
  if (isOrganisation) return sign.organisation;
  return isTechnology ? sign.technology : undefined;
}

const signOfType: Readonly<Partial<Record<EntityType, string>>> = {
  person: sign.person,
  organisation: sign.organisation,
  technology: sign.technology,
};

/** One slot for each name; two readings of one name share a slot. */
function slotsOf(mentions: readonly Mention[], text: string, signOf: SignOf): Slot[] {
  const slots: { mentions: Mention[]; span: Span }[] = [];
  for (const mention of mentions) {
    if (mention.confidence < 0.5 || !signOf([mention])) continue;
    const last = slots.at(-1);
    if (last && last.span.start === mention.span.start && last.span.end === mention.span.end)
      last.mentions.push(mention);
    else if (last && isAcronym(text.slice(last.span.end, mention.span.start), last, mention))
      continue;
    else slots.push({ mentions: [mention], span: mention.span });
  }
  return slots;
}

/** "Amazon Web Services (AWS)": the second only repeats the first. */
function isAcronym(gap: string, last: { mentions: Mention[] }, mention: Mention): boolean {
  return (
    gap.endsWith("(") &&
    /^\s*\($/.test(gap) &&
    last.mentions[0]!.canonicalName === mention.canonicalName
  );
}

function joinLists(slots: readonly Slot[], text: string, signOf: SignOf): readonly Slot[] {
  if (slots.length < 2) return slots;
  const joined: Slot[] = [];
  for (let i = 0; i < slots.length;) {
    const kind = signOf(slots[i]!.mentions);
    let end = i + 1;
    let isList = false;
    while (end < slots.length && signOf(slots[end]!.mentions) === kind) {
      const between = text.slice(slots[end - 1]!.span.end, slots[end]!.span.start);
      const gap = between.includes("(") ? between.replace(/\s*\([^()]*\)/g, "") : between;
      if (!listGap.test(gap)) break;
      isList ||= /and|or|&|plus|well|\//.test(gap);
      end++;
    }
    const after = text.slice(slots[end - 1]!.span.end, slots[end - 1]!.span.end + 12);
    // Commas alone make a list only of three, or with "and others" at its end.
    if (!isList && end - i < 3 && !/^,?\s+(?:and|or)\b/.test(after)) end = i + 1;
    const members = slots.slice(i, end);
    joined.push(
      members.length === 1
        ? members[0]!
        : {
            mentions: members.flatMap((slot) => slot.mentions),
            span: { start: members[0]!.span.start, end: members.at(-1)!.span.end },
          },
    );
    i = end;
  }
  return joined;
}

/** A sentence without names. */
function unmasked(sentence: Sentence, text: string): MaskedSentence {
  const { start, end } = sentence.span;
  return {
    sentence,
    text: inOneLine(text.slice(start, end)),
    slots: noSlots,
    offsetAt: (index) => start + index,
  };
}

const noSlots: ReadonlyMap<number, Slot> = new Map();
/** Where a line ends inside a sentence says nothing. */
const inOneLine = (text: string) => (lineEnd.test(text) ? text.replace(allLineEnds, " ") : text);
const lineEnd = /[\n\r\t]/;
const allLineEnds = /[\n\r\t]/g;

function mask(
  sentence: Sentence,
  slots: readonly Slot[],
  text: string,
  signOf: SignOf,
): MaskedSentence {
  if (slots.length === 0) return unmasked(sentence, text);
  let masked = "";
  let at = sentence.span.start;
  const places = new Map<number, Slot>();
  const anchors: { index: number; offset: number }[] = [{ index: 0, offset: at }];
  for (const slot of slots) {
    masked += text.slice(at, slot.span.start);
    anchors.push({ index: masked.length, offset: slot.span.start });
    places.set(masked.length, slot);
    masked += signOf(slot.mentions)!;
    at = slot.span.end;
    anchors.push({ index: masked.length, offset: at });
  }
  masked += text.slice(at, sentence.span.end);
  masked = inOneLine(masked);
  const offsetAt = (index: number) => {
    let low = 0;
    for (let high = anchors.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (anchors[middle]!.index <= index) low = middle;
      else high = middle - 1;
    }
    const anchor = anchors[low]!;
    return anchor.offset + (index - anchor.index);
  };
  return { sentence, text: masked, slots: places, offsetAt };
}

/**
 * One step of pronoun: "He" and "She" at the beginning of a sentence stand for the only person of the sentence before;
 * "It" and "The company" for what opens the sentence before in the same section.
 */
function openingSlot(
  text: string,
  sentence: Sentence,
  previous: MaskedSentence | undefined,
  signOf: SignOf,
): Slot | undefined {
  const { span, section } = sentence;
  if (!previous || previous.slots.size === 0) return undefined;
  const head = headOf(text, sentence);
  const person = pronoun.exec(head);
  if (person) {
    const people = [...previous.slots.values()].filter(
      (slot) => signOf(slot.mentions) === sign.person,
    );
    const names = new Set(people.flatMap((slot) => slot.mentions.map((m) => m.canonicalName)));
    const isPlural = person[2]!.toLowerCase() === "they";
    // "They" after one name are others as often as not.
    if (people.length === 0 || names.size > 1 !== isPlural) return undefined;
    const all = people.flatMap((slot) => slot.mentions);
    const mentions = all.filter(
      (mention, i) => all.findIndex((m) => m.canonicalName === mention.canonicalName) === i,
    );
    return { mentions, span: spanOf(span, person) };
  }
  const it = itself.exec(head);
  if (!it || previous.sentence.section !== section) return undefined;
  const isCompany = /company|start|firm/i.test(it[2]!);
  const named = [...previous.slots];
  const only = isCompany
    ? named.filter(([, { mentions }]) =>
        [sign.organisation, sign.either].some((s) => s === signOf(mentions)),
      )
    : [];
  const [index, slot] = (only.length === 1 ? only[0] : named[0]) ?? [];
  if (slot === undefined || index === undefined || (index > 12 && only.length !== 1))
    return undefined;
  const kind = signOf(slot.mentions);
  if (kind === sign.person || slot.mentions.length > 2) return undefined;
  if (/^the/i.test(it[2]!) && kind === (isCompany ? sign.technology : sign.organisation))
    return undefined;
  return { mentions: slot.mentions, span: spanOf(span, it) };
}

const him = /\b(?:he|she|him)\b/;
const allHim = new RegExp(him, "g");

/** "He", "she", "him" inside a sentence: the only person named before it there, or in the sentence before. */
function addPronouns(
  slots: Slot[],
  text: string,
  { span }: Sentence,
  previous: MaskedSentence | undefined,
  signOf: SignOf,
): void {
  const isOfPeople = (slot: Slot) => signOf(slot.mentions) === sign.person;
  const peopleBefore = [...(previous?.slots.values() ?? [])].filter(isOfPeople);
  if (slots.length === 0 || (peopleBefore.length === 0 && !slots.some(isOfPeople))) return;
  for (const match of allMatches(text.slice(span.start, span.end), allHim)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const at = slots.findIndex((slot) => slot.span.end > start);
    if (at >= 0 && slots[at]!.span.start < end) continue;
    const before = (at < 0 ? slots : slots.slice(0, at)).filter(isOfPeople);
    const people = before.length > 0 ? before : peopleBefore;
    const [first] = people;
    const names = new Set(people.flatMap(({ mentions }) => mentions.map((m) => m.canonicalName)));
    if (!first || names.size !== 1) continue;
    const slot = { mentions: [first.mentions[0]!], span: { start, end } };
    slots.splice(at < 0 ? slots.length : at, 0, slot);
  }
}

/** The pronoun itself, without the words that lead up to it. */
function spanOf(sentence: Span, match: RegExpExecArray): Span {
  const start = sentence.start + match[1]!.length;
  return { start, end: start + match[2]!.length };
}

/** People by the names they may be called as speakers. */
function speakersOf(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const speakers = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.entityType === "person" && !speakers.has(mention.surface))
      speakers.set(mention.surface, mention);
  return speakers;
}

/** "I" and "My" at the beginning of what a known speaker says. */
function firstPersonSlot(
  text: string,
  { span, section }: Sentence,
  speakers: ReadonlyMap<string, Mention>,
): Slot | undefined {
  const speaker = section.speaker === undefined ? undefined : speakers.get(section.speaker);
  const own = speaker && /^(?:I|My)\b/.exec(text.slice(span.start, span.start + 3));
  if (!own) return undefined;
  return { mentions: [speaker], span: { start: span.start, end: span.start + own[0].length } };
}
