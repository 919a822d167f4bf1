// What may be a person's name: runs of capitalised words, cut down to given name and family name.
import type { Span } from "../../../../model/index.ts";
import { rememberedClass } from "../../../../text/remembered.ts";
import { runsOfCapitals, type Capital } from "./capital-runs.ts";
import { isCommonStem } from "../../../words/common-words.ts";
import type { NameStrength, NameWord } from "../../../words/name-words.ts";
import { pattern, roleNoun } from "../rules/phrases.ts";
import { isOpener, isPreposition, isPronoun, isSmallWord } from "../../../words/small-words.ts";

/** A stretch of text that may be a person's name. */
export interface NameCandidate {
  readonly span: Span;
  /** White space folded, honorifics left out. */
  readonly name: string;
  /** Given name, further names, family name; particles belong to the family name. */
  readonly parts: readonly string[];
  readonly strength: NameStrength;
  /** More capitalised words follow directly: "Grace Hopper Celebration". */
  readonly runsOn: boolean;
  /** Capitalised words stand directly before: "Affirm CTO Libor Michalek". */
  readonly runsIn: boolean;
  /** A word of every day is one of two, so that only what is said of people alone makes a name of it. */
  readonly isWordy?: true;
}

const maxNameWords = 4;
const office = pattern(`^${roleNoun}$`);
/** Whether a word says what somebody is: "Engineer", "Co-founder". */
export const saysPost = rememberedClass((word) => office.test(word));

/** All candidates of two words or more in a stretch of text, in reading order. Linear in its length. */
export function* nameCandidates(text: string, span: Span): Generator<NameCandidate> {
  for (const run of runsOfCapitals(text, span)) if (run.length > 1) yield* namesIn(run, text);
}

/** The names a run of capitalised words holds. */
export function namesIn(run: readonly Capital[], text: string): NameCandidate[] {
  const names: NameCandidate[] = [];
  for (let i = 0; i < run.length - 1;) {
    const length = isWordHere(run, i, text) ? 0 : nameLengthAt(run, i);
    if (length === 0) {
      i++;
      continue;
    }
    const capitals = run.slice(i, i + length);
    const span = { start: capitals[0]!.start, end: capitals.at(-1)!.end };
    const words = capitals.map(({ word }) => word);
    const strength = strengthOf(words);
    // "Ruby Brigade", "Eve Online": two words that may be anything.
    const isWordy = strength === "unknown" && words[0]!.given === "doubtful";
    names.push({
      span,
      name: text.slice(span.start, span.end).replace(/\s+/g, " "),
      parts: words.map((word) => word.text),
      strength,
      ...(isWordy && { isWordy }),
      runsOn:
        i + length < run.length && !isOfPerson(run[i + length]!.word.text) && !isTwoNames(run, i),
      runsIn: i > 0 && !isSmallWord(run[i - 1]!.word.text) && !(i > 1 && isTwoNames(run, i - 2)),
    });
    i += length;
  }
  return names;
}

/** "So Matt is", "and So Matt": a small word before a name, not a part of it. */
function isWordHere(run: readonly Capital[], index: number, text: string): boolean {
  const { word, start } = run[index]!;
  if (!isSmallWord(word.text)) return false;
  return isOpener(word.text, text, start) || run[index + 1]!.word.given !== "unknown";
}

/** Number of words of the name that begins at `start`; 0 if none does. */
function nameLengthAt(run: readonly Capital[], start: number): number {
  const first = run[start]!.word;
  if (first.isHonorific || !mayBegin(first)) return 0;
  if (isOfficeOf(run, start) || isAgent(run, start)) return 0;
  const known = first.given !== "unknown" || isInitialOf(run, start);
  let length = 1;
  while (start + length < run.length && length < maxNameWords) {
    const { word } = run[start + length]!;
    if (isFamilyYou(run, start, length)) return 2;
    if (!word.isSpeltAsName || isPronoun(word.text) || isOfficeOf(run, start + length)) break;
    if (isBetween(run, start + length) || ofIdeas.test(word.text) || namedAfter.has(word.text))
      break;
    // A common word is a family name only directly after a known given name: "Marcus Long", never "Goto Long".
    if (word.isCommon && !(known ? mayBeFamily(run, start, length) : isWordyPair(run, start)))
      break;
    length++;
  }
  if (length === maxNameWords && isTwoNames(run, start)) return 2;
  if (isCutFamily(run, start, length)) return length;
  while (length > 1 && endsInCapitals(run[start + length - 1]!.word)) length--;
  if (length > 1 && known && generation.test(run[start + length]?.word.text ?? "")) length++;
  if (legalForm.test(run[start + length - 1]!.word.text)) return 0;
  // "Quill Health Inc.", "Ann Health Inc."
  if (/^(?:Inc|Ltd|LLC|GmbH|Corp)$/.test(run[start + length]?.word.text ?? "")) return 0;
  return length >= 2 ? length : 0;
}

/** "M. Scott Ford": an initial before a given name. */
const isInitialOf = (run: readonly Capital[], start: number): boolean =>
  run[start]!.word.isInitial &&
  run[start]!.word.text.includes(".") &&
  (run[start + 1]?.word.given ?? "unknown") !== "unknown";

/** "Evan You": where a given name that is no word goes before it, and nothing behind. */
const isFamilyYou = (run: readonly Capital[], start: number, length: number): boolean =>
  length === 1 &&
  run.length === start + 2 &&
  run[start + 1]!.word.text === "You" &&
  run[start]!.word.given === "sure" &&
  !run[start]!.word.isCommon;

/** "Bo Ek III": of the same name as those before. */
const generation = /^(?:II|III|IV)$/;

/** "Quillmark Oy": who trades, not who speaks. */
export const legalForm =
  /^(?:Group|GmbH|LLC|Ltd|Inc|Oy|OÜ|BV|AG|ApS|SRL|Pty|Corp|Ltda|SpA|SARL)\.?$/;

/** "Widgets By Ann Lee": a small word of a headline before the name that it leads up to. */
const isBetween = (run: readonly Capital[], index: number): boolean =>
  isPreposition(run[index]!.word.text) ||
  (isSmallWord(run[index]!.word.text) && (run[index + 1]?.word.given ?? "unknown") !== "unknown");

/** "Cloud Economist Ann Lee": what somebody is stands before the name. */
const isOfficeOf = (run: readonly Capital[], index: number): boolean =>
  run[index + 2] !== undefined &&
  run[index + 1]!.word.given !== "unknown" &&
  saysPost(run[index]!.word.text);

/** "Ann Quilt Bo Zorvan": two speakers in one line, with nothing between them. */
function isTwoNames(run: readonly Capital[], start: number): boolean {
  const [a, b, c, d] = run.slice(start, start + maxNameWords).map(({ word }) => word);
  if (!d) return false;
  const isName = (given: NameWord, family: NameWord) => given.given === "sure" && !family.isInitial;
  return (
    isName(a!, b!) &&
    b!.given === "unknown" &&
    isName(c!, d) &&
    !b!.text.includes(" ") &&
    !particle.test(b!.text)
  );
}

/** "Ana De León Quilt": begins a family name. */
const particle = /^(?:De|Del|Della|Di|Da|Dos|Du|La|Le|Van|Von|Der|Den|Al|El|Bin|Ben|Ter|Ten)$/;

/** "Marcus Long", "Charles Max Wood", "Ann Marie Park": directly after the given name, or one more of them. */
function mayBeFamily(run: readonly Capital[], start: number, length: number): boolean {
  const { word } = run[start + length]!;
  if (!isLastOfName(run, start + length) || belongings.has(word.text) || joins.has(word.text))
    return false;
  if (length === 1 || (length === 2 && isInitialOf(run, start))) return true;
  const before = run[start + length - 1]!.word;
  return (
    length === 2 &&
    (wordySurnames.has(word.text) || word.text === "Park") &&
    (before.isInitial || before.given !== "unknown")
  );
}

/** "Ann And": how the next sentence begins where a transcript puts names before. */
const joins: ReadonlySet<string> = new Set(["And", "But", "Or", "Yeah", "Yes", "No", "Okay", "So"]);

/** "Jane D", "Karan M V": all that a show gives away of a family name; "Julia C" may be a language, "Chris I" a sentence. */
const isCutFamily = (run: readonly Capital[], start: number, length: number): boolean =>
  run.length === start + length &&
  run[start]!.word.given === "sure" &&
  (length === 2
    ? /^[BDFGHKLMNPSTUWYZ]\.?$/.test(run[start + 1]!.word.text)
    : length === 3 && run.slice(start + 1).every(({ word }) => /^\p{Lu}\.?$/u.test(word.text)));

/** "Jane D", "Travis CI": no family name is capitals alone. */
function endsInCapitals({ text, isInitial }: NameWord): boolean {
  return isInitial || /^\p{Lu}{2}$/u.test(text);
}

/** Whether the name ends here: nothing follows, or what follows is a word of everyday use again. */
const isLastOfName = (run: readonly Capital[], index: number): boolean =>
  run[index + 1]?.word.isCommon ?? true;

/** "Commentator Ann Lee", "Rapper Bo Ek": what somebody is, though nobody listed it. */
const isAgent = (run: readonly Capital[], index: number): boolean =>
  run[index + 2] !== undefined &&
  run[index]!.word.given === "unknown" &&
  run[index + 1]!.word.given === "sure" &&
  agent.test(run[index]!.word.text);
const agent =
  /^(?:\p{Lu}\p{Ll}{3,}(?:ator|itor|orter|apper|ologist|herapist|iatrist|ician|arian|caster|sayer|entator|spondent|maker|keeper|skier|nalist|median)|Correspondent)$/u;

/** "Christian Extremism", "Grace Hardness": endings of ideas, and of no family name. */
export const ofIdeas = /(?:isms?|ness|ology|ography|ations?)$/;

function mayBegin({ text, isInitial, isSpeltAsName, isCommon }: NameWord): boolean {
  // "A Podcast", "I Want": one letter is a word as well as an initial.
  if (isInitial) return text !== "A" && text !== "I" && text !== "P.S.";
  return isSpeltAsName && !isCommon && !weekdays.has(text);
}

/** "Thursday Nights", "Friday Deploys". */
const weekdays: ReadonlySet<string> = new Set(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
);

/** "Jaycie Holder": the context is to tell that it is a name. */
const isWordyPair = (run: readonly Capital[], start: number): boolean =>
  run.length === start + 2 &&
  start === 0 &&
  (familiesOnly.has(run[1]!.word.text) || run[1]!.word.isFamily);

/** "Ryder Cup", "Carroll County", "Marian Hoff Australia": what is named after people. */
export const namedAfter: ReadonlySet<string> = new Set(
  "Cup Trophy Prize Award Awards Medal Memorial County Avenue Boulevard Theorem Effect Principle Equation Algorithm Australia Austria Belgium Brazil Canada Denmark Europe France Germany India Ireland Italy Japan Mexico Netherlands Norway Poland Portugal Singapore Spain Sweden Switzerland Ukraine".split(
    " ",
  ),
);

/** "Elio Slides", "Ann Video": labels of what somebody gave or made. */
export const belongings: ReadonlySet<string> = new Set(
  "Speaks Talks Explains Discusses Interviews Joins Returns Answers Shares Tells Slides Video Videos Blog Talk Talks Website Site Homepage Podcast Channel Book Books Ep Episode Handle Profile Notes Edition Tweet Tweets Thread Newsletter Course Courses Interview Links Photos Article Articles Slide Recording Demo Bio Keynote".split(
    " ",
  ),
);

/** "Ann Lee Week 7": what follows counts what somebody teaches. */
const isOfPerson = (word: string) => belongings.has(word) || /^(?:Week|Lecture|Part)$/.test(word);

/** Family names that are words of every day and far more often names after a given name. */
export const wordySurnames: ReadonlySet<string> = new Set(
  "Young Brown White King Hill Green Wood Cook Bell Price Stone Fox Wells West Long Day Banks Frost Strong Rice Hunt Ward Page Parks Woods Rivers Brooks Bishop Knight Carpenter Mason Potter Hood Gray Black Reed Burns Little Moore Rich Rose Cross Lane Love Best Bird Swift Church Fields Waters Power Powers Barnes Hale Foot Forest Snow Holder Walker Turner Fisher Weaver Archer Sanders Winters Marsh Barker Goodman Hayes Thorn Silver Song".split(
    " ",
  ),
);

/** Those of them that end no name of a thing: "Kotlin Swift" and "Azure Power" are none. */
const familiesOnly: ReadonlySet<string> = new Set(
  "Holder Walker Turner Fisher Weaver Archer Sanders Winters Marsh Barker Goodman Hayes Thorn Young Brown Hill Cook Parks Woods Brooks Bishop Carpenter Mason Hood Reed Burns Moore Barnes Hale".split(
    " ",
  ),
);

/** "Chris Snowed in": a verb made of a word that is a family name, too. */
const isPastOfSurname = (word: string) =>
  word.endsWith("ed") && wordySurnames.has(word.slice(0, -2));

function strengthOf(words: readonly NameWord[]): NameStrength {
  const first = Math.max(
    0,
    words.findIndex((word) => !word.isInitial),
  );
  // "J. Haigh"; "J Haigh" may be "R Shiny", too.
  if (words[0]!.isInitial) return words[0]!.text.includes(".") ? "doubtful" : "unknown";
  const { given } = words[first]!;
  if (words.at(-1)!.isInitial) return given === "sure" ? "doubtful" : "unknown";
  const isWordy = words.some(
    (word, index) =>
      index !== first &&
      !wordySurnames.has(word.text) &&
      ((word.isCommon &&
        word.text.split("-").every((part) => isCommonStem(part) || part.endsWith("ed"))) ||
        isPastOfSurname(word.text)),
  );
  if (isWordy) return given === "sure" ? "doubtful" : "unknown";
  return given === "unknown" && isBorne(words) ? "doubtful" : given;
}

/** "Avdi Grimm": a given name that nobody knows before a family name that somebody knows. */
const isBorne = (words: readonly NameWord[]): boolean =>
  words.length <= 3 &&
  words.at(-1)!.isFamily &&
  words.every(
    ({ text, isCommon, isFamily }, index) =>
      !/^\p{Lu}{2,}$/u.test(text) && (!isCommon || (isFamily && index === words.length - 1)),
  );
