// People of rosters: lines that hold nothing but a name, also where the same line stands in every episode, and names that
// stand above the life of who is to speak.
import {
  textAt,
  type Episode,
  type Mention,
  type SectionRole,
  type Span,
} from "../../../../model/index.ts";
import { asciiFirst } from "../../../../text/letter-classes.ts";
import { allMatches } from "../../../../text/all-matches.ts";
import { nameKey } from "../../../../text/name-key.ts";
import { remembered } from "../../../../text/remembered.ts";
import { isCommonWord } from "../../../words/common-words.ts";
import { isTalk } from "./byline.ts";
import { firstNameStrength, type NameStrength } from "../../../words/name-words.ts";
import { personMention } from "../person-mention.ts";
import { nameCandidates } from "../names/name-candidates.ts";
import { personPrior } from "../priors.ts";
import { pattern, roleNoun } from "../rules/phrases.ts";
import { isPlainWord } from "../../../words/plain-words.ts";
import { isHostName } from "../names/variants.ts";

interface NameLine {
  readonly name: string;
  readonly span: Span;
  readonly strength: NameStrength;
  /** Before all other words of the text, in a line that stands in every episode, or among links. */
  readonly place: "opening" | "repeated" | "listed" | "inside";
}

const confidence = personPrior("credit");
/** A line longer than this holds more than a name. */
const longestLine = 60;
/** And one longer than this, more than a few names. */
const longestList = 120;

/**
 * People who have a line to themselves. A name that nobody knows is one beside names that somebody knows, where these
 * are at least as many, and where a sentence below begins with the given name and tells of somebody: "Ann has built …".
 * Who is told of so is the guest, and whose name alone opens the text: above the abstract of a talk stands its speaker.
 */
export function* rosterPeople(episode: Episode, hosts: readonly string[] = []): Generator<Mention> {
  const isToldOf = introducedBelow(episode);
  const isATalk = isTalk(episode);
  const isIntroduced = (line: NameLine) =>
    isToldOf(line) ||
    isAboveAbstract(episode.text, line) ||
    (isATalk && isOnProgramme(episode.text, line));
  for (const line of rosterNames(episode, isIntroduced)) {
    const { name, span, strength, place } = line;
    // "Ann Lee:" opens a conversation, in which hosts speak first.
    const isLabel = episode.text[span.end] === ":";
    const opens = place === "opening" && strength !== "unknown" && !isLabel;
    const isGuest = opens || (isInText(place) && isIntroduced(line));
    const role = isHostName(hosts, name) ? "host" : isGuest ? "guest" : "mentioned";
    const rule = opens ? "opening" : isGuest ? "introduced" : "roster";
    yield personMention(episode, { name, span }, role, rule, confidence);
  }
}

type IsIntroduced = (line: Pick<NameLine, "name" | "span">) => boolean;

function* rosterNames(
  episode: Episode,
  isIntroduced: (line: NameLine) => boolean,
): Generator<NameLine> {
  let run: NameLine[] = [];
  let isOpening = true;
  let headings = 0;
  for (const { role, span } of episode.sections) {
    if (role === "title" || role === "metadata") continue;
    const isRead =
      role === "boilerplate" || role === "body" || role === "bullets" || role === "links";
    const lines = isRead ? namesOfLine(episode.text, span) : [];
    if (lines.length > 0) {
      const place = placeIn(role, isOpening);
      for (const { name, span: at, strength } of lines)
        run.push({ name, span: at, strength, place });
      continue;
    }
    const isFirst = isOpening && headings === 0;
    const speaker = isFirst && role === "body" ? speakerOfLine(episode.text, span) : undefined;
    if (speaker) {
      run.push({ ...speaker, place: "opening" });
      continue;
    }
    isOpening &&= ++headings === 1 && role === "body" && isHeading(textAt(episode.text, span));
    yield* knownOf(run, isIntroduced);
    run = [];
  }
  yield* knownOf(run, isIntroduced);
}

function placeIn(role: SectionRole, isOpening: boolean): NameLine["place"] {
  if (role === "boilerplate") return "repeated";
  if (role === "links") return "listed";
  return isOpening && role === "body" ? "opening" : "inside";
}

const isInText = (place: NameLine["place"]) => place === "opening" || place === "inside";

function knownOf(
  run: readonly NameLine[],
  isIntroduced: (line: NameLine) => boolean,
): readonly NameLine[] {
  const sure = run.filter(
    (line) =>
      line.strength === "sure" ||
      (line.place === "opening" && isLikely(line)) ||
      (isInText(line.place) && isIntroduced(line)),
  );
  // Among links stand things as well: two in three are to be known.
  const share = run[0]?.place === "listed" ? 3 / 2 : 2;
  return sure.length >= 2 && sure.length * share >= run.length ? run : sure;
}

/** Beginnings of sentences that tell of somebody; the word before them is who. */
const told = new RegExp(
  asciiFirst(
    String.raw`(?=\p{Lu})(?<=^|[\n.!?”"]\s*)(\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}.’'-]+){0,2}(?:,[^.,\n]{2,60},)? (?:(?:first|also|then|now|currently|originally|recently) )?(?:is|was|has|spent|develops|developed|designs|designed|helps|helped|manages|grew|got|came|became|contributes|hosts|works|worked|leads|led|heads|founded|co-founded|established|launched|directs|directed|oversees|researches|coordinates|created|built|joined|started|maintains|wrote|writes|teaches|organi[sz]es|currently|previously|holds|earned|received|began|lives|runs|loves|enjoys|speciali[sz]es|studied|graduated|serves|brings|focuses)\b`,
  ),
  "gu",
);

/** "Senior Engineer, Acme", on the line below the name. */
const postBelow = pattern(
  String.raw`^[ \t]*\n\s*(?:[*•-] )?(?!.*\b(?:we|i|you|he|she|they|is|are|was|how|why|this)\b)(?:[\p{L}&/-]+ ){0,5}?${roleNoun}(?!\p{L})[^.!?;:\n]{0,120}(?:\.(?: \p{Lu}[^\n]{0,200})?)?\s*(?:\n|$)`,
);

/** "Active in sailing since 2005", "Rose enthusiast and rower.", on the line below: a life that leaves out whose it is. */
const lifeBelow = pattern(
  String.raw`^[ \t,]*\n[\s,]*(?:(?:(?:[Aa]n? )?(?:[\p{L}-]+ ){0,4}?(?:enthusiast|lover|aficionado|tinkerer|geek|nerd|hobbyist|fanatic|polyglot|evangelist))(?!\p{L})|(?:Active (?:in|as)|Currently|Previously|Formerly|Originally from|Passionate about|Born (?:in|and)|Based in|Living in|Working (?:as|at|in|on|with|for)|Developing \p{L}+ (?:for|since|at)|Interested in)(?!\p{L}))`,
);

/** "This talk outlines …", "We present …", below: the line above is who does. */
const abstractBelow =
  /^[ \t]*\n\s*(?:(?:In )?(?:[Tt]his|[Mm]y|[Oo]ur) (?:lightning )?(?:talk|session|presentation|workshop|tutorial|keynote)\b|(?:We|I)(?:[’']ll| will)? (?:present|show|introduce|demonstrate)\b)/;

/** Above an abstract stands its speaker, whatever the name, but no headline: no word of it is one of every day. */
const isAboveAbstract = (text: string, { name, place, span }: NameLine): boolean =>
  place === "opening" &&
  abstractBelow.test(text.slice(span.end, span.end + 60)) &&
  !name.split(" ").some((word) => isPlainWord(word));

/** "Boats for All", "Ann Lee", and what it will be about: one of the talks that a meeting announces. */
function isOnProgramme(text: string, { strength, span }: NameLine): boolean {
  if (strength !== "sure") return false;
  const above = titleAbove.exec(text.slice(Math.max(0, span.start - 120), span.start));
  return (
    above !== null &&
    !/[.!?,:;]$/.test(above[1]!) &&
    longBelow.test(text.slice(span.end, span.end + 140))
  );
}
const titleAbove = /(?:^|\n)[ \t]*(\S[^\n]{5,90}\S)[ \t]*\n\s*$/;
const longBelow = /^[ \t]*\n\s*\p{Lu}[^\n]{90}/u;

/** Tells whether a text goes on, below a line that is a name, to tell of its bearer; read once it is asked for. */
export function introducedBelow({ text }: Pick<Episode, "text">): IsIntroduced {
  let last: Map<string, number> | undefined;
  return ({ name, span }) => {
    const below = text.slice(span.end, span.end + 200);
    if (postBelow.test(below) || lifeBelow.test(below)) return true;
    // "Ann Lee", and below: "Ann Lee’s long career"
    if (/^[ \t]*\n/.test(below) && below.trimStart().startsWith(name)) return true;
    last ??= lastTold(text);
    return (last.get(keyOf(name.split(" ", 1)[0]!)) ?? -1) > span.end;
  };
}

/** Where a text last tells of somebody, by whom. */
function lastTold(text: string): Map<string, number> {
  const last = new Map<string, number>();
  for (const { 1: word, index } of allMatches(text, told)) last.set(keyOf(word!), index);
  return last;
}

const keyOf = remembered(nameKey);

/** What is in no name, nor beside one that has its line to itself: digits, addresses, words of six small letters. */
const noName = /[\d@]|(?<!\S)[a-z]{6}/;

/** "Example Conf 2016", the title again: a line above the name of who speaks. */
const isHeading = (line: string) => line.length <= longestLine && !/[.!?:]\W*$/.test(line);

/** What may follow the name of who speaks, to the end of the line: the house in words with capitals, or the title. */
const ofSpeaker =
  /^(?:\s*,\s+(?:(?:[\p{Lu}\p{N}]\S*|of|the|and|at|for|&)(?:\s+|$)){1,7}|\s+\([^()]{2,60}\)|\s+[-–—]\s.{4,})$/u;
const noSpeaker = /@|https?:|[.!?]\W*$|\b(?:hosts?|twitter|github|linkedin|mastodon|instagram)\b/i;

/** "Ann Lee, Rocket Boats", "Ann Lee - Boats for All": a line above all others that says who speaks. */
function speakerOfLine(text: string, span: Span): Omit<NameLine, "place"> | undefined {
  const line = textAt(text, span);
  if (line.length > longestList || noSpeaker.test(line)) return undefined;
  const [first] = nameCandidates(text, span);
  const isAtStart =
    first !== undefined && first.strength === "sure" && first.span.start === span.start;
  return isAtStart && ofSpeaker.test(line.slice(first.name.length)) ? first : undefined;
}

/** "Will Hardy", "Adrianna Tan": one of the two words is hardly anything but a name. */
const isLikely = ({ strength, name }: Omit<NameLine, "place">): boolean =>
  strength === "doubtful" &&
  (firstNameStrength(name.split(" ", 1)[0]!) === "sure" || !isCommonWord(name.split(" ").at(-1)!));

/** The names that are all of a line, but for bullets, commas and "and". */
function namesOfLine(text: string, span: Span): readonly Omit<NameLine, "place">[] {
  if (span.end - span.start > longestList || noName.test(textAt(text, span))) return [];
  const names = [...nameCandidates(text, span)];
  const [first] = names;
  if (!first || (names.length === 1 && span.end - span.start > longestLine)) return [];
  let rest = "";
  let end = span.start;
  for (const { span: name } of names) {
    rest += text.slice(end, name.start);
    end = name.end;
  }
  return /[\p{L}\p{N}@]/u.test((rest + text.slice(end, span.end)).replace(/\band\b/, ""))
    ? []
    : names;
}
