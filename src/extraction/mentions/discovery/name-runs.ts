// Finds what may be a name nobody listed: runs of capitalised or oddly written words.
import type { Mention, Section, Span } from "../../../model/index.ts";
import { anyAhead } from "../../../text/ahead.ts";
import { codeAt } from "../../../text/code-at.ts";
import { rememberedClass } from "../../../text/remembered.ts";
import { createTokenTable, readTokens, shapes, type TokenTable } from "../../../text/tokens.ts";
import type { RecognizerContext } from "../../recognizer.ts";
import { sentencesOf } from "../../sentences.ts";
import { isCommonDemonym } from "../../words/demonyms.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import { isWithinAddress } from "../signs/address.ts";
import { genericTails } from "../../words/generic-tails.ts";
import { afterOffice, endOfRun, isNever } from "./run-ends.ts";
import { cutRun, isInstitution, isWhole, MentionsAhead } from "./run-pieces.ts";
import {
  BACKTICK,
  COLON,
  COMMA,
  DIGIT_0,
  DIGIT_9,
  EM_DASH,
  EN_DASH,
  OPEN_BRACKET,
  SMALL_D,
  SMALL_I,
  SPACE,
} from "../../../text/code-units.ts";

/** A run of words that may be a name, in its sentence. */
export interface NameRun extends Span {
  readonly surface: string;
  readonly words: readonly Span[];
  readonly sentence: Span;
  readonly section: Section;
  /** A rare word in small letters: "axum". Only plain words say that it is a name. */
  readonly isSmall: boolean;
  /** First word of its sentence. */
  readonly isInitial: boolean;
  /** In a line written With Capitals Throughout. */
  readonly isTitleCase: boolean;
  /** A known name the run begins with. */
  readonly begins: Mention | undefined;
}

/**
 * All runs of an episode outside of what is already known for sure, in reading order. A run that only goes on from a
 * known name ("Envoy Mobile") is one, with that name in `begins`.
 */
export function* nameRuns(context: RecognizerContext): Generator<NameRun> {
  const { text } = context.episode;
  // "Music" is a topic, but no end to "Example Music Group".
  const known = new MentionsAhead(
    context.mentions.filter(
      ({ entityType, surface }) => entityType !== "topic" || surface.includes(" "),
    ),
  );
  const words = createTokenTable();
  const speaksOfPackage = anyAhead(text, packageWords);
  for (const { span, section, isTitleCase } of sentencesOf(context.episode)) {
    readTokens(text, span, words);
    const mayNamePackage = speaksOfPackage(span.start, span.end + packageReach);
    for (let first = 0; first < words.count;) {
      if (!beginsName(text, words, first)) {
        const word = first++;
        if (words.shapes[word] !== shapes.lower) continue;
        if (!isRareWord(text, words, word, mayNamePackage)) continue;
        const place = { sentence: span, section, isTitleCase, isInitial: word === 0 };
        const run = createRun(text, words, word, word, known, place);
        if (run) yield run;
        continue;
      }
      const last = endOfRun(text, words, first);
      const isCut = isTitleCase && !isWhole(text, words, first, last, section);
      for (const [from, end] of cutRun(text, words, first, last, known, isCut)) {
        let to = end;
        while (to > from && words.shapes[to] === shapes.lower) to--;
        const start = withPeople(text, words, afterOffice(text, words, from, to), to);
        const place = { sentence: span, section, isTitleCase, isInitial: start === 0 };
        const run = createRun(text, words, start, to, known, place);
        if (run) yield run;
      }
      first = last + 1;
    }
  }
}

/** "The American Lamp Institute": a people's name belongs to that of an institution. */
function withPeople(text: string, words: TokenTable, first: number, last: number): number {
  if (first === 0) return first;
  const start = words.starts[first - 1]!;
  const end = words.ends[first - 1]!;
  return words.starts[first] === end + 1 &&
    isCommonDemonym(text, start, end) &&
    /\b(?:[Tt]he|[Aa]t) $/.test(text.slice(Math.max(0, start - 5), start)) &&
    isInstitution(text, words, first, last)
    ? first - 1
    : first;
}

/** "Business-focused", "Kubernetes-native": a capital, but no name. */
const compound =
  /-(?:free|based|focused|focussed|native|like|driven|oriented|friendly|specific|style|only|first|level|ready|aware|enabled|powered|side|wide|grade|compatible|related|less|facing|agnostic|centric|intensive|dependent|independent|sensitive|resistant|tolerant|owned|coupled|written|built|made|funded|run|centered|centred|bound|capabilities|wrapped|heavy|led|time|scale|sized?|source|to|in|out|up|and|on|off|for|the|of|known|running|term|depth|end|stack|performance|quality|hosted|managed|a|party|hand|minute|tech|service|range|compliant|certified|social|aligned|safe|free|proof|capable|backed|generated|inspired|flavou?red|fame|wise|day|week|year|old|new|person|people)$/i;

/** "An engineer at American Circuits": only there does a people's name begin another. */
function beginsName(text: string, words: TokenTable, index: number): boolean {
  const shape = words.shapes[index];
  if (shape === shapes.lower || shape === shapes.number) return false;
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  return (
    end - start > 1 &&
    (mayBegin(text, start, end) ||
      (text.endsWith(" at ", start) && isCommonDemonym(text, start, end)))
  );
}

const mayBegin = rememberedClass(
  (word) => !isNever(word) && !compound.test(word) && !isCommonDemonym(word),
);

/** What stands before "crate" and does not name it: "a popular crate", "two crates". */
const noPackage =
  /^(?:the|this|that|these|those|and|for|our|your|his|her|its|their|new|old|own|any|each|every|all|both|two|few|some|one|single|small|big|tiny|large|great|good|best|nice|neat|favou?rite|popular|useful|helpful|common|other|another|separate|different|various|several|many|more|most|specific|certain|whole|entire|main|core|root|parent|upstream|external|internal|third-party|official|unofficial|standard|async|unsafe|public|private|local|published|existing|similar|simple|based|source|library|binary|macro|proc-macro|rust|ruby|loot|milk|shipping|wooden|dog|which|what|with|from|into|per|of|as|in|on|is|are|no|published|create|creating|write|writing|made|called|named|precious|hidden|real|little|rare|actual)$/;

/** "The tracing crate": whatever the word, in front of this noun it names a package; "the foo and bar R packages". */
function namesPackage(text: string, start: number, end: number): boolean {
  if (!beginsPackage(codeAt(text, end + 1))) return false;
  const noun = packageNoun.exec(text.slice(end, end + packageReach));
  if (!noun) return false;
  const word = text.slice(start, end);
  if (!/^[a-z][a-z\d]*(?:[-_][a-z\d]+)*$/.test(word) || noPackage.test(word)) return false;
  // What is said of packages stands before "R packages", too: "scientific", "and develops".
  return noun[1] === undefined
    ? beforePackage.test(text.slice(Math.max(0, start - 10), start))
    : !isPlainWord(word) &&
        !inflected.test(word) &&
        beforeNamed.test(text.slice(Math.max(0, start - 40), start));
}

/** How far behind a word the noun may end, in characters. */
const packageReach = 44;
/** What every {@link packageNoun} holds, and few sentences do. */
const packageWords = ["crate", "gem", "package"];
const packageNoun =
  /^ (?:and [a-z][a-z\d]*(?:[-_][a-z\d]+)* )?(?:crates?|gem|npm package|((?:R|Python|Julia|Haskell|Elm|Perl|Ruby) packages?))\b/;
const beforePackage = /(?:^|[\s("“])(?:the|a|our|his|her|their|[Tt]he|like|and|popular|of)\s$/;
const beforeNamed = /(?:^|[\s("“])(?:the|his|her|their|[Tt]he) (?:[a-z][\w-]* and )?$/;
const inflected = /(?:ed|al|ic|ive|ous|able|ful|less|ing|ly)$/;

/** What `packageNoun` begins with, after the space. */
const beginsPackage = (code: number) => PACKAGE_INITIALS.includes(String.fromCharCode(code));
const PACKAGE_INITIALS = "acgnREHJP";

/** Whether a small word is of nobody's vocabulary, and stands where a description follows it or leads up to it. */
function isRareWord(
  text: string,
  words: TokenTable,
  index: number,
  mayNamePackage: boolean,
): boolean {
  const start = words.starts[index]!;
  const end = words.ends[index]!;
  if (end - start < 3 || end - start > 20) return false;
  if (mayNamePackage && codeAt(text, end) === SPACE && namesPackage(text, start, end)) return true;
  // "`hush` is a shell": written as code.
  const after =
    codeAt(text, end) === BACKTICK && codeAt(text, start - 1) === BACKTICK ? end + 1 : end;
  const next = codeAt(text, after);
  const isDescribed =
    (next === COMMA && (text.startsWith(", a", after) || text.startsWith(", the ", after))) ||
    (next === SPACE && leadsToDescription(text, after)) ||
    (codeAt(text, start - 2) === SMALL_D &&
      (text.startsWith("called ", start - 7) || text.startsWith("named ", start - 6)));
  if (!isDescribed) return false;
  const word = text.slice(start, end);
  return (
    /^[a-z][a-z\d]*(?:-[a-z\d]+)?$/.test(word) &&
    !isPlainWord(word) &&
    !isPlainWord(word.replace(/s$/, ""))
  );
}

/** " is a", " is the ", " (a", " — an ". */
function leadsToDescription(text: string, end: number): boolean {
  const code = codeAt(text, end + 1);
  if (code === SMALL_I) return text.startsWith(" is a", end) || text.startsWith(" is the ", end);
  if (code === OPEN_BRACKET) return text.startsWith(" (a", end);
  return isDash(code) && dashThenArticle.test(text.slice(end, end + 6));
}

const isDash = (code: number) => code === EN_DASH || code === EM_DASH;
const dashThenArticle = /^ [–—] an? /;

/** "Kubernetes API", but not "Envoy AI Gateway": there a word of its own stands between. */
function isOnlyGeneric(text: string, words: readonly Span[], from: number): boolean {
  const tail = words.filter((word) => word.start >= from).map((word) => isGenericTail(text, word));
  return tail.length === 2 ? tail[0]! : tail.includes(true);
}

const isGenericTail = (text: string, { start, end }: Span) =>
  genericTails.test(text.slice(start, end));

/** "Quill Institute for Human Development": one of several, by what it is for. */
const isForField = /^ (?:for|of) /;

/** "Widget Student User Group": the group is the name. */
const userGroup = / Users? Group$/;

/** "Linkerd v2": a version makes no other name. */
const isVersion = (tail: string) => /^ (?:v\.?)?\d[\w.]*$/i.test(tail);

/** "Choosing a Shelf41:56": the time of the next chapter stands right behind a word. */
function isGluedToTime(text: string, end: number): boolean {
  const last = codeAt(text, end - 1);
  return (
    last >= DIGIT_0 &&
    last <= DIGIT_9 &&
    codeAt(text, end) === COLON &&
    /^\p{L}?\d{0,2}:\d\d(?!\d)/u.test(text.slice(Math.max(0, end - 2), end + 4))
  );
}

function createRun(
  text: string,
  { starts, ends, shapes: written }: TokenTable,
  first: number,
  last: number,
  known: MentionsAhead,
  place: Pick<NameRun, "sentence" | "section" | "isTitleCase" | "isInitial">,
): NameRun | undefined {
  const start = starts[first]!;
  const end = ends[last]!;
  const begins = known.at(start);
  if (begins && begins.span.end >= end) return undefined;
  const words: Span[] = [];
  for (let i = first; i <= last; i++) words.push({ start: starts[i]!, end: ends[i]! });
  if (
    begins &&
    isOnlyGeneric(text, words, begins.span.end) &&
    !(begins.entityType === "organisation" && isForField.test(text.slice(begins.span.end, end))) &&
    !userGroup.test(text.slice(start, end))
  )
    return undefined;
  if (begins && isVersion(text.slice(begins.span.end, end))) return undefined;
  if (isWithinAddress(text, place.sentence.start, place.sentence.end, start, end)) return undefined;
  if (isGluedToTime(text, end)) return undefined;
  return {
    start,
    end,
    surface: text.slice(start, end),
    words,
    isSmall: first === last && written[first] === shapes.lower,
    sentence: place.sentence,
    section: place.section,
    isTitleCase: place.isTitleCase,
    isInitial: place.isInitial,
    begins,
  };
}
