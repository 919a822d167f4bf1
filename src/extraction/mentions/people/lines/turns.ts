// People who speak in a conversation that stands in the text: "Ann Lee: …", "Bo: …", again and again.
import type { Episode, Mention, Span } from "../../../../model/index.ts";
import { showOpenings } from "../../../../text/show-openings.ts";
import { oncePer } from "../../../../model/once-per.ts";
import { nameWordOf, type NameStrength } from "../../../words/name-words.ts";
import { personMention } from "../person-mention.ts";
import { nameCandidates } from "../names/name-candidates.ts";
import { personPrior } from "../priors.ts";
import { turnLabelAt, type TurnLabel } from "./turn-label.ts";

/** Characters of a turn that are looked at. */
const heard = 240;
/** Of the words below a name that stands in a line of its own, at least; lists of names have none. */
const leastSaid = 25;

/** What only those say who are guests, to begin with. */
const thankful =
  /\b(?:thanks?(?: you)?|thank you)(?: (?:so|very) much| a lot)?,? (?:\w+ )?for (?:having|inviting|asking|hosting) (?:me|us)\b|\b(?:it[’']s |it is |i[’']m |i am |we[’']re )?(?:\w+ )?(?:great|good|nice|lovely|happy|glad|honou?red|excited|thrilled|delighted|pleased|pleasure|wonderful|awesome|fun) to be (?:here|on (?:the|this|your)|with you|back on)\b|\bthanks? (?:you )?for the (?:invite|invitation)\b/i;

/** Somebody whose labels stand in a text. */
export interface Speaker {
  /** In full, or a given name alone. */
  readonly name: string;
  readonly strength: NameStrength;
  /** Of the labels, in reading order. */
  readonly spans: Span[];
  /** Says in the first turns what only those say who run a show. */
  opens: boolean;
  /** Each label has a time beside it. */
  isTimed: boolean;
  /** Says in the first turns what only those say who are guests. */
  thanks: boolean;
}

/**
 * Two or more whose labels come back, where one of them bears a known name or says what hosts say; who says it hosts the
 * show, who gives thanks for being there is a guest, of the others the labels do not tell. Linear in the length of the
 * text.
 */
export function* speakingPeople(episode: Episode): Generator<Mention> {
  for (const { name, spans, opens, thanks } of speakersOf(episode)) {
    // Whose given name it is, is known only when all full names are.
    if (!name.includes(" ")) continue;
    const role = opens ? "host" : thanks ? "guest" : "mentioned";
    for (const span of spans)
      yield personMention(episode, { name, span }, role, "turn", personPrior("credit"));
  }
}

/** Those who take turns in an episode, none where fewer than two do; computed once per episode. */
export const speakersOf = oncePer((episode: Episode): readonly Speaker[] => {
  const all = turnsOf(episode);
  // "Ann Lee: …" once, and "Ann: …" from then on.
  const comesBack = ({ name, spans, isTimed }: Speaker) =>
    isTimed || spans.length > 1 || (name.includes(" ") && all.has(name.split(" ", 1)[0]!));
  // "Zorva: Hello, and welcome to the show": what no given name is known for is one where its bearer says so.
  const isName = ({ name, strength }: Speaker) => strength !== "unknown" || name.includes(" ");
  const found = [...all.values()].filter(
    (speaker) => speaker.opens || (isName(speaker) && comesBack(speaker)),
  );
  // Notes give no more than the first words of some conversations: of one who opens the show.
  const isTalk =
    found.length > 1
      ? found.some(({ opens, strength }) => opens || strength === "sure")
      : found.some(({ opens, spans }) => opens && spans.length > 1);
  return isTalk ? found : [];
});

/** Where the conversation begins that an episode writes down; nothing where it writes down none. */
export function talkOf(episode: Episode): number | undefined {
  const starts = speakersOf(episode).map(({ spans }) => spans[0]!.start);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

function turnsOf({ sections, text }: Episode): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  for (const { role, span } of sections) {
    // The same label line again and again, "Ann Lee  1:12", is taken for boilerplate.
    if (role !== "body" && role !== "bullets" && role !== "boilerplate") continue;
    for (const { name, strength, span: label, from, kind } of labelsIn(text, span)) {
      if (role === "boilerplate" && kind !== "timed") continue;
      let speaker = speakers.get(name);
      if (!speaker) {
        speaker = { name, strength, spans: [], opens: false, thanks: false, isTimed: true };
        speakers.set(name, speaker);
      }
      speaker.spans.push(label);
      speaker.isTimed &&= kind === "timed";
      if (speaker.spans.length > 2) continue;
      const words = saidIn(text, from);
      speaker.opens ||= showOpenings.test(words);
      speaker.thanks ||= thankful.test(words);
    }
  }
  return speakers;
}

type Label = Pick<Speaker, "name" | "strength"> &
  Pick<TurnLabel, "from" | "kind"> & { readonly span: Span };

function* labelsIn(text: string, { start: from, end: to }: Span): Generator<Label> {
  for (let start = from; start < to;) {
    const end = lineEnd(text, start, to);
    const label = turnLabelAt(text, start, end);
    const speaker =
      label &&
      !(label.kind === "bare" && wordsBelow(text, end) < leastSaid) &&
      speakerAt(text, label);
    if (speaker) yield { ...speaker, span: label.name, from: label.from, kind: label.kind };
    start = end + 1;
  }
}

/** Characters of the first line below that is not empty. */
function wordsBelow(text: string, end: number): number {
  let start = end + 1;
  while (text[start] === "\n") start++;
  return lineEnd(text, start, text.length) - start;
}

function lineEnd(text: string, start: number, to: number): number {
  const newline = text.indexOf("\n", start);
  return newline < 0 || newline > to ? to : newline;
}

/** What is said from behind a label on, up to the next one. */
function saidIn(text: string, from: number): string {
  const until = Math.min(text.length, from + heard);
  for (let end = lineEnd(text, from, until); end < until;) {
    const start = end + 1;
    end = lineEnd(text, start, until);
    if (turnLabelAt(text, start, lineEnd(text, start, text.length))) return text.slice(from, start);
  }
  return text.slice(from, until);
}

function speakerAt(
  text: string,
  { name, kind }: TurnLabel,
): Pick<Speaker, "name" | "strength"> | undefined {
  const words = text.slice(name.start, name.end);
  if (!words.includes(" ")) {
    const { given, isCommon } = nameWordOf(words);
    if (kind === "bare") return undefined;
    const mayBeName = given !== "unknown" || (!isCommon && /^\p{Lu}\p{Ll}{2,}$/u.test(words));
    return mayBeName ? { name: words, strength: given } : undefined;
  }
  const [only] = nameCandidates(text, name);
  return only?.span.start === name.start && only.span.end === name.end ? only : undefined;
}
