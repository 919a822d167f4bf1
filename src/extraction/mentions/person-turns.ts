// People who speak in a conversation that stands in the text: "Ann Lee: …", "Bo: …", again and again.
import type { Episode, Mention, Span } from "../../model/index.ts";
import { anyAhead } from "../../text/ahead.ts";
import { showOpenings } from "../../text/show-openings.ts";
import { nameWordOf, type NameStrength } from "./name-words.ts";
import { personMention } from "./person-mention.ts";
import { nameCandidates } from "./person-name.ts";
import { personPrior } from "./person-priors.ts";

/** A label at the beginning of a line, with the colon. */
const label = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}:(?=\s)/u;
const nextLabel = /\n\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}:\s/u;
/** Characters of a label, and of the words behind it that are looked at. */
const longestLabel = 40;
const heard = 240;

/** Somebody whose labels stand in a text. */
export interface Speaker {
  /** In full, or a given name alone. */
  readonly name: string;
  readonly strength: NameStrength;
  /** Of the labels, in reading order. */
  readonly spans: Span[];
  /** Says in the first turns what only those say who run a show. */
  opens: boolean;
}

/**
 * Two or more whose labels come back, where one of them bears a known name or says what hosts say; who says it hosts the
 * show, of the others the labels do not tell. Linear in the length of the text.
 */
export function* speakingPeople(episode: Episode): Generator<Mention> {
  for (const { name, spans, opens: isHost } of speakersOf(episode)) {
    // Whose given name it is, is known only when all full names are.
    if (!name.includes(" ")) continue;
    const role = isHost ? "host" : "mentioned";
    for (const span of spans)
      yield personMention(episode, { name, span }, role, "turn", personPrior("credit"));
  }
}

const known = new WeakMap<Episode, readonly Speaker[]>();

/** Those who take turns in an episode, none where fewer than two do; computed once per episode. */
export function speakersOf(episode: Episode): readonly Speaker[] {
  let speakers = known.get(episode);
  if (!speakers) {
    const all = turnsOf(episode);
    // "Ann Lee: …" once, and "Ann: …" from then on.
    const comesBack = ({ name, spans }: Speaker) =>
      spans.length > 1 || (name.includes(" ") && all.has(name.split(" ", 1)[0]!));
    const found = [...all.values()].filter((speaker) => speaker.opens || comesBack(speaker));
    const isTalk =
      found.length > 1 && found.some(({ opens, strength }) => opens || strength === "sure");
    known.set(episode, (speakers = isTalk ? found : []));
  }
  return speakers;
}

/** Where the conversation begins that an episode writes down; nothing where it writes down none. */
export function talkOf(episode: Episode): number | undefined {
  const starts = speakersOf(episode).map(({ spans }) => spans[0]!.start);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

function turnsOf({ sections, text }: Episode): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  const mayLabel = anyAhead(text, [":"]);
  for (const { role, span } of sections) {
    if (role !== "body" && role !== "bullets") continue;
    for (let start = span.start; start < span.end;) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 || newline > span.end ? span.end : newline;
      const labelEnd = Math.min(end, start + longestLabel);
      const colon = mayLabel(start, labelEnd) ? text.indexOf(":", start) : -1;
      const name = colon < 0 ? undefined : labelAt(text, start, colon);
      if (name) {
        const speaker = speakers.get(name.name) ?? {
          name: name.name,
          strength: name.strength,
          spans: [],
          opens: false,
        };
        speakers.set(name.name, speaker);
        speaker.spans.push({ start, end: colon });
        speaker.opens ||=
          speaker.spans.length < 3 && showOpenings.test(saidIn(text, colon, end + heard));
      }
      start = end + 1;
    }
  }
  return speakers;
}

/** What is said from a label on, up to the next one. */
function saidIn(text: string, from: number, to: number): string {
  const words = text.slice(from, to);
  const next = words.search(nextLabel);
  return next < 0 ? words : words.slice(0, next);
}

function labelAt(
  text: string,
  start: number,
  end: number,
): Pick<Speaker, "name" | "strength"> | undefined {
  const words = text.slice(start, end);
  if (!label.test(text.slice(start, end + 2))) return undefined;
  if (!words.includes(" ")) {
    const { given } = nameWordOf(words);
    return given === "unknown" ? undefined : { name: words, strength: given };
  }
  const [only] = nameCandidates(text, { start, end });
  return only?.span.start === start && only.span.end === end ? only : undefined;
}
