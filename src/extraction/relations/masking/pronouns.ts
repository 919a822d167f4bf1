// Pronouns that stand for what was named before: "He" and "It" at the beginning of a sentence, "him" inside, "I" of who speaks.
import type { Mention, Span } from "../../../model/index.ts";
import { allMatches } from "../../../text/all-matches.ts";
import type { Sentence } from "../../sentences.ts";
import { codeAt } from "../../../text/code-at.ts";
import { sign, type SignOf } from "./signs.ts";
import type { Slot, SlottedSentence } from "./slots.ts";
import { CAPITAL_I, COLON, SPACE } from "../../../text/code-units.ts";

const lead = String.raw`^((?:(?:While|When|Although|Though|Since|As|Because|Today|Now|Originally|Initially|Currently|Previously|Before that|Also|And|But|So|Plus|Under the hood|Behind the scenes|Internally),? )?)`;
const pronoun = new RegExp(
  `${lead}(he|she|they|their|(?:his|her)(?= (?:past|previous|former|prior|earlier) ))\\b`,
  "i",
);
/** What an "it" may be called instead, without its article. */
const things =
  "company|start-?up|firm|team|project|tool|framework|library|language|platform|app|application|service|product|site|website|package|database|engine|(?:new |latest )?(?:version|release)|distribution|distro|desktop|device|board|phone|laptop|editor|browser|compiler|game|operating system|plug-?in|extension|crate";
const itself = new RegExp(
  `${lead}(it|its|(?:the|this) (?:${things}))\\b(?! (?:is|was) (?:also )?(?:to|a pleasure|not|important|hard|easy|possible|clear|worth|time)\\b)`,
  "i",
);

const headOf = (text: string, { span: { start } }: Sentence) => text.slice(start, start + 40);

/** The first two letters of all that a sentence can begin with that one of these patterns matches, and of "I" and "My". */
const openings = new Uint8Array(32 * 32);
const letters = (first: number, second: number) => ((first & 31) << 5) | (second & 31);
for (const word of "while when although though since as because today now originally initially currently previously before also and but so plus under internally behind he she they their his her it its the this my yeah yes yep well okay sure right oh hi hello um uh".split(
  " ",
))
  openings[letters(word.charCodeAt(0), word.charCodeAt(1))] = 1;

/** Whether a sentence may begin with a pronoun, or with what may stand before one; most do not. */
export function mayBeginWithPronoun(text: string, { span: { start }, section }: Sentence): boolean {
  const first = codeAt(text, start);
  return (
    first === CAPITAL_I ||
    openings[letters(first, codeAt(text, start + 1))] === 1 ||
    (section.span.start === start && hasLabel(text, start))
  );
}

/** "Ann: …": whether a colon stands among the first words. */
function hasLabel(text: string, start: number): boolean {
  for (let at = start + 2; at < start + 36; at++)
    if (codeAt(text, at) === COLON && codeAt(text, at + 1) === SPACE) return true;
  return false;
}

/** Whether a sentence may begin with an "it" that stands for what opens the one before. */
export const mayBeginWithIt = (text: string, sentence: Sentence): boolean =>
  mayBeginWithPronoun(text, sentence) && itself.test(headOf(text, sentence));

/** Whether a sentence may take names from the one before. */
export function mayReferBack(text: string, sentence: Sentence): boolean {
  const { start, end } = sentence.span;
  if (mayBeginWithPronoun(text, sentence)) {
    const head = headOf(text, sentence);
    if (pronoun.test(head) || itself.test(head)) return true;
  }
  const words = text.slice(start, end);
  return him.test(words) || it.test(words);
}

/**
 * One step of pronoun: "He" and "She" at the beginning of a sentence stand for the only person of the sentence before,
 * or who is in focus if that names nobody; "It" and "The company" for what opens the sentence before in the same section.
 */
export function openingSlot(
  text: string,
  sentence: Sentence,
  previous: SlottedSentence | undefined,
  focus: () => Mention | undefined,
  signOf: SignOf,
): Slot | undefined {
  const { span, section } = sentence;
  if (!previous) return undefined;
  const head = headOf(text, sentence);
  const person = pronoun.exec(head);
  if (person) {
    const people = [...previous.slots.values()].filter(isOfPeople);
    const names = new Set(people.flatMap((slot) => slot.mentions.map((m) => m.canonicalName)));
    const isPlural = /^the/i.test(person[2]!);
    if (isPlural && names.size < 2) return thoseOf(previous, sentence, person, names.size);
    const isTheirs = /^their/i.test(person[2]!);
    if (isTheirs) return undefined;
    const meant = people.length === 0 && !isPlural ? focus() : undefined;
    if (meant) return { mentions: [meant], span: spanOf(span, person), sign: sign.person };
    // "They" after one name are others as often as not.
    if (people.length === 0 || names.size > 1 !== isPlural) return undefined;
    const all = people.flatMap((slot) => slot.mentions);
    const mentions = all.filter(
      (mention, i) => all.findIndex((m) => m.canonicalName === mention.canonicalName) === i,
    );
    return { mentions, span: spanOf(span, person), sign: signOf(mentions)! };
  }
  const thing = itself.exec(head);
  if (!thing || previous.sentence.section !== section) return undefined;
  const isCompany = /company|start|firm|team/i.test(thing[2]!);
  const named = [...previous.slots];
  const only = isCompany
    ? named.filter(([, slot]) => slot.sign === sign.organisation || slot.sign === sign.either)
    : [];
  const [index, opening] = named[0] ?? [];
  const isOther = /^th/i.test(thing[2]!) && !isCompany && opening?.sign === sign.organisation;
  const isOpen = opening !== undefined && index! <= 12 && !isOfPeople(opening) && !isOther;
  const slot =
    only.length === 1
      ? only[0]![1]
      : isOpen
        ? opening
        : named.find((other) => isTopic(text, other[1]))?.[1];
  if (slot === undefined) return undefined;
  const kind = slot.sign;
  if (kind === sign.person || slot.mentions.length > 2) return undefined;
  if (/^th/i.test(thing[2]!) && kind === (isCompany ? sign.technology : sign.organisation))
    return undefined;
  return { mentions: slot.mentions, span: spanOf(span, thing), sign: kind };
}

/** What a sentence is about that somebody else opens: "Ann builds Zap", "we discuss Zap", "an app called Zap". */
const isTopic = (text: string, slot: Slot) =>
  !isOfPeople(slot) && topic.test(text.slice(Math.max(0, slot.span.start - 60), slot.span.start));
const topic =
  /\b(?:creat|build|buil|develop|writ|wrote|maintain|start|found|launch|design|invent|introduc|releas|announc|unveil|discuss|explor|cover|present|demo|about|called|named)\w*:? (?:(?:the|an?|his|her|their|our|own|new|open[- ]source|side|project|library|app|tool) ){0,4}["“*]?$/i;

const isOfPeople = (slot: Slot) => slot.sign === sign.person;

/** "They" and "Their" behind a sentence that an organisation opens, or that names one and a person. */
function thoseOf(
  { slots, sentence: { section } }: SlottedSentence,
  sentence: Sentence,
  words: RegExpExecArray,
  people: number,
): Slot | undefined {
  const organisations = [...slots].filter(([, named]) => named.sign === sign.organisation);
  const [[index, slot] = []] = people === 0 ? slots : organisations;
  if (slot?.sign !== sign.organisation || slot.mentions.length > 1) return undefined;
  if (people === 0 ? index! > 12 : organisations.length > 1) return undefined;
  if (section !== sentence.section) return undefined;
  return { mentions: slot.mentions, span: spanOf(sentence.span, words), sign: slot.sign };
}

/** What people have of their own that tells what they made or where they are. */
const own =
  "projects?|librar(?:y|ies)|frameworks?|tools?|toolkits?|apps?|packages?|plug-?ins?|extensions?|language|editor|games?|engine|company|employer|start-?up|business|agency|(?:time|work|job|role|position) (?:at|with|as)|experiences?";
const him = new RegExp(`\\b(?:he|she|him|(?:[Hh]is|[Hh]er)(?= (?:[\\w-]+ ){0,3}(?:${own})\\b))\\b`);
const allHim = new RegExp(him, "g");

/** "He", "she", "him" inside a sentence: the only person named before it there, or in the sentence before. */
export function addPronouns(
  slots: Slot[],
  text: string,
  { span }: Sentence,
  previous: SlottedSentence | undefined,
  focus: () => Mention | undefined,
  signOf: SignOf,
): void {
  if (slots.length === 0) return;
  const words = text.slice(span.start, span.end);
  if (!him.test(words)) return;
  const named = [...(previous?.slots.values() ?? [])].filter(isOfPeople);
  const meant = named.length === 0 ? focus() : undefined;
  const peopleBefore = meant ? [{ mentions: [meant], span, sign: sign.person }] : named;
  if (peopleBefore.length === 0 && !slots.some(isOfPeople)) return;
  const isAlone = !slots.some(isOfPeople);
  for (const match of allMatches(words, allHim)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    // Beside a name "his" is left to the patterns, which read it as his.
    if (!isAlone && /^h(?:is|er)$/i.test(match[0])) continue;
    const at = slots.findIndex((slot) => slot.span.end > start);
    if (at >= 0 && slots[at]!.span.start < end) continue;
    const before = (at < 0 ? slots : slots.slice(0, at)).filter(isOfPeople);
    const people = before.length > 0 ? before : peopleBefore;
    const [first] = people;
    const names = new Set(people.flatMap(({ mentions }) => mentions.map((m) => m.canonicalName)));
    if (!first || names.size !== 1) continue;
    const mentions = [first.mentions[0]!];
    const slot = { mentions, span: { start, end }, sign: signOf(mentions)! };
    slots.splice(at < 0 ? slots.length : at, 0, slot);
  }
}

const it = new RegExp(
  `\\b(?:(?:co-?)?(?:creat(?:ed|es)|wrote|built|builds|started|founded|launched|maintains?|develop(?:ed|s)|invented|designed|open[- ]sourced)|(?:(?:co-?)?(?:creator|author|maintainer|founder|developer|inventor|designer)|c[a-z]o|lead|people|team|person) (?:of|behind)) ((?:it|(?:the|this) (?:${things}))(?=[.,;!?)]|$| (?:in|with|at|as|to|for|from|while|because|and|on|back|together)\\b))|\\b(?:is|are|was) (the (?:${things})(?=[’']s (?:[\\w-]+ )?(?:creator|author|maintainer|founder|co-?founder|c[a-z]o|lead)\\b)|its(?= (?:[\\w-]+ )?(?:creator|author|maintainer|founder|co-?founder|c[a-z]o|lead)\\b))`,
  "i",
);

/** "Ann wrote it", "Ann is the creator of the project", "Ann is its creator": what opens the sentence before. */
export function addIt(
  slots: Slot[],
  text: string,
  { span, section }: Sentence,
  previous: SlottedSentence | undefined,
): void {
  if (!previous || previous.sentence.section !== section || !slots.some(isOfPeople)) return;
  const [[index, slot] = []] = previous.slots;
  if (slot === undefined || isOfPeople(slot) || index! > 12 || slot.mentions.length > 2) return;
  const match = it.exec(text.slice(span.start, span.end));
  if (!match) return;
  const words = (match[1] ?? match[2])!;
  const start = span.start + match.index + match[0].length - words.length;
  const end = start + words.length;
  const isCompany = /company|start|firm|team/i.test(words);
  if (/^th/i.test(words) && slot.sign === (isCompany ? sign.technology : sign.organisation)) return;
  const at = slots.findIndex((other) => other.span.end > start);
  if (at >= 0 && slots[at]!.span.start < end) return;
  slots.splice(at < 0 ? slots.length : at, 0, { ...slot, span: { start, end } });
}

/** "At Acme, we": who "we" are. */
export function addWe(slots: Slot[], text: string, { span }: Sentence): void {
  const at = slots.findIndex((slot) => slot.sign !== sign.person && followsAt(text, span, slot));
  if (at < 0) return;
  const name = slots[at]!;
  const we = /^(,? )we(?=[ ’'])/.exec(text.slice(name.span.end, name.span.end + 6));
  if (!we) return;
  const start = name.span.end + we[1]!.length;
  slots.splice(at + 1, 0, { ...name, span: { start, end: start + 2 } });
}

/** Whether nothing but "at" or "here at" stands before a name. */
function followsAt(text: string, { start }: Span, { span }: Slot): boolean {
  const { length } = "here at ";
  return span.start <= start + length && /^(?:here )?at $/i.test(text.slice(start, span.start));
}

/** The pronoun itself, without the words that lead up to it. */
function spanOf(sentence: Span, match: RegExpExecArray): Span {
  const start = sentence.start + match[1]!.length;
  return { start, end: start + match[2]!.length };
}

/** People by the names they may be called as speakers. */
export function speakersOf(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const speakers = new Map<string, Mention>();
  for (const mention of mentions)
    if (mention.entityType === "person" && !speakers.has(mention.surface))
      speakers.set(mention.surface, mention);
  return speakers;
}

/** "So, I", "Okay, so my": what one begins to speak with. */
const firstPerson =
  /^((?:(?:So|And|But|Yeah|Yes|Yep|Well|Okay|OK|Ok|Sure|Right|Oh|Hi|Hello|Currently|Today|Now|Um|Uh),? (?:so,? |and,? |yeah,? )*)*)(?:I|My|my)\b/;

/** "I" and "My" at the beginning of what a known speaker says, or who has given her name (`self`). */
export function firstPersonSlot(
  text: string,
  { span, section }: Sentence,
  speakers: () => ReadonlyMap<string, Mention>,
  self: () => Mention | undefined,
): Slot | undefined {
  // Of most sentences the first words tell: only those near the beginning of a turn can hold its label.
  const mayHoldLabel = span.start < section.span.start + longestLabel;
  const label = mayHoldLabel ? turnOf(text, section.span) : undefined;
  const from =
    label !== undefined && label.end > span.start && label.end < span.end ? label.end : span.start;
  const own = firstPerson.exec(text.slice(from, from + 40));
  if (!own) return undefined;
  const turn = mayHoldLabel ? label : turnOf(text, section.span);
  const speaker =
    section.speaker !== undefined
      ? speakers().get(section.speaker)
      : turn !== undefined
        ? speakerCalled(turn.label, speakers())
        : self();
  if (!speaker) return undefined;
  const start = from + own[1]!.length;
  return { mentions: [speaker], span: { start, end: from + own[0].length }, sign: sign.person };
}

/** "ANN: …", "1:23 – Ann: …", "Ann" on a line of its own: the label a turn begins with, and where its words begin. */
function turnOf(text: string, { start, end }: Span) {
  const head = text.slice(start, Math.min(end, start + longestLabel));
  const label = head.includes(":") || head.includes("\n") ? turnLabel.exec(head) : undefined;
  return label ? { label: label[1]!, end: start + label[0].length } : undefined;
}

/** Characters of a label, with the time before it. */
const longestLabel = 60;
const turnLabel =
  /^(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? ?[–—-]? ?)?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?::[ \n]|\n)/u;

/** The only person a label may mean: by the whole name, or by the given name in whatever case. */
function speakerCalled(label: string, speakers: ReadonlyMap<string, Mention>): Mention | undefined {
  const known = speakers.get(label);
  if (known) return known;
  const wanted = label.toLowerCase();
  const meant = [...speakers.values()].filter(({ canonicalName }) => {
    const name = canonicalName.toLowerCase();
    return name === wanted || name.startsWith(`${wanted} `);
  });
  const [first] = meant;
  return first && meant.every(({ canonicalName }) => canonicalName === first.canonicalName)
    ? first
    : undefined;
}
