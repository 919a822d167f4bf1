// A sentence in which every name is one sign that says what kind of thing it names, so that patterns can be short.
import type { Mention } from "../../../model/index.ts";
import type { RecognizerContext } from "../../recognizer.ts";
import { oncePer } from "../../../model/once-per.ts";
import { sentencesOf, type Sentence } from "../../sentences.ts";
import { bylineSpeakers } from "./byline-speakers.ts";
import {
  addIt,
  addPronouns,
  addWe,
  firstPersonSlot,
  mayBeginWithIt,
  mayBeginWithPronoun,
  mayReferBack,
  openingSlot,
  speakersOf,
} from "./pronouns.ts";
import { sign, signOfTypes, type SignOf } from "./signs.ts";
import { joinLists, slotsOf, type Slot, type SlottedSentence } from "./slots.ts";

/** A sentence with its names replaced. */
export interface MaskedSentence extends SlottedSentence {
  readonly text: string;
  /** The offset in the episode's text that an index in `text` corresponds to. */
  readonly offsetAt: (index: number) => number;
}

/** What stands before one's own name: "I'm Ann", "I'm your host, Ann", "I go by Ann". */
const givesName =
  /\b(?:(?:I[’']m|I am)(?: (?:your|the),? (?:co-?)?host,?)?|my name is|name[’']s|I go by) $/i;
/** Most sentences over which a person who was named stays the one that is spoken of. */
const longestFocus = 6;
/** Code units. What is longer is no sentence (a text without full stops), and patterns are quadratic in its names. */
const longestSentence = 8000;

/**
 * All sentences of an episode, masked, in reading order; computed once for all who read the same mentions, and kept as
 * long as these are read: they take more memory than the text.
 */
export const maskedSentences = oncePer((context: RecognizerContext): readonly MaskedSentence[] => {
  const masks = new SentenceMasks(context, signOfTypes);
  const sentences: MaskedSentence[] = [];
  for (let i = 0; i < masks.sentences.length; i++) sentences.push(masks.at(i));
  return sentences;
});

/** The sentences of an episode, each masked when it is asked for, with the signs given. Linear for all together. */
export class SentenceMasks {
  readonly sentences: readonly Sentence[];
  readonly #text: string;
  /** The text has white space within lines that is no space. */
  readonly #hasBreaks: boolean;
  readonly #signOf: SignOf;
  #speakers: ReadonlyMap<string, Mention> | undefined;
  #bylined: readonly Mention[] | undefined;
  readonly #named: readonly Mention[];
  readonly #mentions: readonly (readonly Mention[])[];
  readonly #masked: MaskedSentence[] = [];

  constructor({ episode, mentions }: RecognizerContext, signOf: SignOf) {
    this.sentences = sentencesOf(episode);
    this.#text = episode.text;
    this.#hasBreaks = episode.text.includes("\t") || episode.text.includes("\r");
    this.#signOf = signOf;
    this.#named = mentions;
    this.#mentions = bySentence(this.sentences, mentions);
  }

  /** The mentions that lie within a sentence, in reading order. */
  mentionsIn(index: number): readonly Mention[] {
    return this.#mentions[index]!;
  }

  /** Whether a sentence may begin with an "it" that stands for what opens the one before. */
  mayBeginWithIt(index: number): boolean {
    return mayBeginWithIt(this.#text, this.sentences[index]!);
  }

  /** A sentence masked; it may take names that its pronouns stand for from the one before. */
  at(index: number): MaskedSentence {
    // From the first sentence on which its pronouns may depend: one after the other, however many they are.
    let first = index;
    while (
      first > 0 &&
      !this.#masked[first - 1] &&
      mayReferBack(this.#text, this.sentences[first]!)
    )
      first--;
    for (let i = first; i <= index; i++) this.#masked[i] ??= this.#mask(i);
    return this.#masked[index]!;
  }

  #mask(index: number): MaskedSentence {
    const text = this.#text;
    const sentence = this.sentences[index]!;
    const { start, end } = sentence.span;
    const mentions = end - start > longestSentence ? nobody : this.#mentions[index]!;
    const mayOpen = mayBeginWithPronoun(text, sentence);
    // Most sentences name nothing.
    if (!mayOpen && mentions.length === 0) return unmasked(sentence, text, this.#hasBreaks);
    const slots = slotsOf(mentions, text, this.#signOf);
    const previous = index > 0 ? this.#masked[index - 1] : undefined;
    const focus = () => this.#focusBefore(index);
    const opening = mayOpen
      ? (openingSlot(text, sentence, previous, focus, this.#signOf) ??
        firstPersonSlot(
          text,
          sentence,
          () => this.#namedSpeakers(),
          () => this.#selfBefore(index),
        ))
      : undefined;
    if (opening) putOpening(slots, opening);
    if (slots.length === 0) return unmasked(sentence, text, this.#hasBreaks);
    addPronouns(slots, text, sentence, previous, focus, this.#signOf);
    addIt(slots, text, sentence, previous);
    addWe(slots, text, sentence);
    return mask(sentence, joinLists(slots, text, this.#signOf), text, this.#hasBreaks);
  }

  #namedSpeakers(): ReadonlyMap<string, Mention> {
    return (this.#speakers ??= speakersOf(this.#named));
  }

  /**
   * Who speaks of herself: "I'm Ann Lee" was said, or her name stands on a line of its own above; where nobody is named
   * before, the only one of the byline.
   */
  #selfBefore(index: number): Mention | undefined {
    const { role } = this.sentences[index]!.section;
    for (let i = index - 1; i >= Math.max(0, index - longestFocus); i--) {
      const { section, span } = this.sentences[i]!;
      if (section.role !== role) break;
      const person = this.#mentions[i]!.find(
        (mention) => mention.confidence >= 0.5 && this.#signOf([mention]) === sign.person,
      );
      if (!person) continue;
      const isAlone = person.span.start === span.start && person.span.end === span.end;
      const before = this.#text.slice(
        Math.max(span.start, person.span.start - 24),
        person.span.start,
      );
      return isAlone || givesName.test(before) ? person : undefined;
    }
    this.#bylined ??= bylineSpeakers(this.#named);
    return this.#bylined.length === 1 ? this.#bylined[0] : undefined;
  }

  /** The only person of the last sentence that names one, where it stands near and in running text, too. */
  #focusBefore(index: number): Mention | undefined {
    const { role } = this.sentences[index]!.section;
    for (let i = index - 1; i >= Math.max(0, index - longestFocus); i--) {
      if (this.sentences[i]!.section.role !== role) return undefined;
      const people = this.#mentions[i]!.filter(
        (mention) => mention.confidence >= 0.5 && this.#signOf([mention]) === sign.person,
      );
      const [first] = people;
      if (first)
        return people.every(({ canonicalName }) => canonicalName === first.canonicalName)
          ? first
          : undefined;
    }
    return undefined;
  }
}

/** For each sentence the mentions that lie within it. */
function bySentence(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  let next = 0;
  const all: (readonly Mention[])[] = [];
  for (const sentence of sentences) {
    const { start, end } = sentence.span;
    while (next < mentions.length && mentions[next]!.span.end <= start) next++;
    let inside: Mention[] | undefined;
    for (let i = next; i < mentions.length && mentions[i]!.span.start < end; i++)
      if (mentions[i]!.span.start >= start && mentions[i]!.span.end <= end)
        (inside ??= []).push(mentions[i]!);
    all.push(inside ?? nobody);
  }
  return all;
}

/** Puts what a sentence begins with before its names, and behind the label of who speaks. */
function putOpening(slots: Slot[], opening: Slot): void {
  const at = slots.findIndex(({ span }) => span.end > opening.span.start);
  if (at >= 0 && slots[at]!.span.start < opening.span.end) return;
  const before = at < 0 ? slots : slots.slice(0, at);
  const isLabel = ({ mentions: [named] }: Slot) =>
    named?.canonicalName === opening.mentions[0]!.canonicalName;
  if (before.every(isLabel)) slots.splice(before.length, 0, opening);
}

const nobody: readonly Mention[] = [];

/** A sentence without names. */
function unmasked(sentence: Sentence, text: string, hasBreaks: boolean): MaskedSentence {
  const { start, end } = sentence.span;
  return {
    sentence,
    text: inOneLine(text.slice(start, end), hasBreaks),
    slots: noSlots,
    offsetAt: (index) => start + index,
  };
}

const noSlots: ReadonlyMap<number, Slot> = new Map();
/** White space inside a sentence that is no space says nothing. */
const inOneLine = (text: string, hasBreaks: boolean) =>
  hasBreaks ? text.replace(/[\n\r\t]/g, " ") : text;

function mask(
  sentence: Sentence,
  places: readonly Slot[],
  text: string,
  hasBreaks: boolean,
): MaskedSentence {
  let masked = "";
  let at = sentence.span.start;
  const slots = new Map<number, Slot>();
  for (const slot of places) {
    masked += text.slice(at, slot.span.start);
    slots.set(masked.length, slot);
    masked += slot.sign;
    at = slot.span.end;
  }
  masked += text.slice(at, sentence.span.end);
  return {
    sentence,
    text: inOneLine(masked, hasBreaks),
    slots,
    offsetAt: (index) => offsetIn(sentence, slots, index),
  };
}

/** The offset in the episode's text of an index in a masked sentence. */
function offsetIn({ span }: Sentence, slots: ReadonlyMap<number, Slot>, index: number): number {
  let offset = span.start + index;
  for (const [place, slot] of slots) {
    if (place > index) break;
    offset = place === index ? slot.span.start : slot.span.end + (index - place - 1);
  }
  return offset;
}

/** Two sentences as one, for patterns that need both. */
export function join(first: MaskedSentence, second: MaskedSentence, gap = " "): MaskedSentence {
  const shift = first.text.length + gap.length;
  const slots = new Map(first.slots);
  for (const [index, slot] of second.slots) slots.set(index + shift, slot);
  const span = { start: first.sentence.span.start, end: second.sentence.span.end };
  return {
    sentence: { ...first.sentence, span },
    text: `${first.text}${gap}${second.text}`,
    slots,
    offsetAt: (index) => (index < shift ? first.offsetAt(index) : second.offsetAt(index - shift)),
  };
}
