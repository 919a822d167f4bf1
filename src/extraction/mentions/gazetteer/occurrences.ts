// Where forms of the gazetteer stand in an episode, with every sign that bears on whether they are meant.
import type { Section, Span } from "../../../model/index.ts";
import type { GazetteerEntry, NameClass } from "../../../ontology/gazetteer/gazetteer.ts";
import { lexiconOf, type LexiconForm } from "../../lexicon.ts";
import { oncePer } from "../../../model/once-per.ts";
import type { RecognizerContext } from "../../recognizer.ts";
import type { MatchEnding, Visit } from "../../../text/matcher.ts";
import { sentencesOf, type Sentence } from "../../sentences.ts";
import { isSpelledAddress, isWithinAddress } from "../signs/address.ts";
import type { Cue } from "../signs/cue.ts";
import { cuesAround } from "../signs/cues.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import { isAddressed, isBracketed, isLabel } from "./labels.ts";
import { isLicence } from "./licence.ts";
import { isAnotherThing, isDownload, isMedium, isOfferCode } from "./medium.ts";
import { isSocialLink } from "../signs/social-link.ts";

/** A form of an entry at a place of the text. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entry: GazetteerEntry;
  readonly nameClass: NameClass;
  readonly section: Section;
  /** The cues around it, the surest first; only looked up where the class or several readings ask for them. */
  readonly cues: readonly Cue[];
  /** Begins with a small letter though the name does not. */
  readonly isLower: boolean;
  /** The name itself begins with a small letter: pandas, uv. */
  readonly isSmallName: boolean;
  /** Is the first word of its sentence. */
  readonly isInitial: boolean;
  /** Nearly every word of the line has a capital, so that a capital means nothing. */
  readonly isTitleCase: boolean;
  /** Is the label of a link, or begins it before a colon, or stands before an address that says it again. */
  readonly standsAlone: boolean;
  /** Begins an item of a list: "Packer for the images". */
  readonly beginsItem: boolean;
  /** Ends a title or an item after "in", "with" or "and": "Writing Parsers in Go". */
  readonly endsTitle: boolean;
  /** Another capitalised word stands beside it: it may be a piece of a longer name. */
  readonly hasCapitalBeside: boolean;
  /** Reads like a verb in the imperative: "Go to …". */
  readonly isImperative: boolean;
}

/** Where the matcher found a form. */
interface Match extends Span {
  readonly sentence: Sentence;
  /** Indices of forms. */
  readonly patterns: readonly number[];
  readonly ending: MatchEnding;
}

/** Every place where a form may stand, in reading order. */
export const matchesIn = oncePer(({ episode, gazetteer }: RecognizerContext): readonly Match[] => {
  const { matcher } = lexiconOf(gazetteer);
  const found: Match[] = [];
  let sentence: Sentence;
  // One for all sentences: to make a function for each costs more than to call it.
  const visit: Visit = (start, end, patterns, ending) =>
    found.push({ start, end, sentence, patterns, ending });
  for (sentence of sentencesOf(episode))
    matcher.scan(episode.text, sentence.span.start, sentence.span.end, visit);
  return found;
});

/** Every occurrence of a form, in reading order. */
export const occurrencesIn = oncePer((context: RecognizerContext): readonly Occurrence[] => {
  const { forms } = lexiconOf(context.gazetteer);
  const found: Occurrence[] = [];
  for (const match of matchesIn(context)) {
    const occurrence = occurrenceAt(context.episode.text, match, forms);
    if (occurrence) found.push(occurrence);
  }
  return found;
});

function occurrenceAt(
  text: string,
  { start, end, sentence, patterns, ending }: Match,
  forms: readonly LexiconForm[],
): Occurrence | undefined {
  const { span } = sentence;
  // "C3", "Rs": too short to have versions and plurals.
  if (ending !== "plain" && end - start <= 3) return undefined;
  if (isWithinAddress(text, span.start, span.end, start, end)) return undefined;
  // Cut out once: what is asked of it again and again is found the quicker.
  const surface = text.slice(start, end);
  if (isSeason(text, end, surface)) return undefined;
  if (isSocialLink(text, span, start, end, surface)) return undefined;
  if (isSpelledAddress(text, start, end)) return undefined;
  if (isLicence(text, span, surface)) return undefined;
  if (isAnotherThing(text, end) || isMedium(text, start, end, surface)) return undefined;
  if (isOfferCode(text, start)) return undefined;
  if (start === span.start && end === span.end && isDownload(surface)) return undefined;
  const candidates = patterns.map((index) => forms[index]!);
  // "Steams", "a blank canvas": a word of its own is no name with an s, nor is "Jamis Buck" several of Jami; "PDFs" is, and
  // so are topics.
  if (
    ending === "plural" &&
    (isPlainWord(surface) || nameGoesOn.test(text.slice(end, end + 3))) &&
    !/[A-Z]s$/.test(surface) &&
    !candidates.some(isOfTopic)
  )
    return undefined;
  // "CNNs": several networks are no broadcaster.
  if (ending !== "plain" && severalOf.test(surface) && candidates.every(isOfOrganisation))
    return undefined;
  return describe(text, sentence, start, end, surface, candidates);
}

const nameGoesOn = /^ \p{Lu}\p{Ll}/u;

/** "S3, Ep2": which episode of which season. */
const isSeason = (text: string, end: number, surface: string) =>
  /^S\d{1,2}$/.test(surface) &&
  /^[ ,:.·|-]{0,3}(?:E|Ep|Episode) ?#?\d/i.test(text.slice(end, end + 14));

const severalOf = /^[A-Z]{2,5}s$/;
const isOfTopic = ({ readings }: LexiconForm) => readings[0].entityType === "topic";
const isOfOrganisation = ({ readings }: LexiconForm) =>
  readings.every(({ entityType }) => entityType === "organisation");

function describe(
  text: string,
  sentence: Sentence,
  start: number,
  end: number,
  surface: string,
  forms: readonly LexiconForm[],
): Occurrence {
  const { span, section, isTitleCase } = sentence;
  const best =
    forms.length > 1 && forms.some(({ nameClass }) => nameClass === "U")
      ? forms.filter(({ nameClass }) => nameClass === "U")
      : forms;
  const [only] = best;
  // Most names are believed as they stand: nobody will ask for signs, and only two readings ask for cues.
  const isClear = best.length === 1 && isPlainlyMeant(only!, surface);
  const cues = isClear && only!.readings.length === 1 ? [] : cuesAround(text, span, start, end);
  const { entry, nameClass, isSmall } = chooseForm(best, cues);
  const small = beginsSmall(surface);
  const signs = isClear ? noSigns : signsAround(text, sentence, start, end);
  return {
    start,
    end,
    surface,
    entry,
    nameClass,
    section,
    cues,
    isLower: small && !isSmall,
    isSmallName: small && isSmall,
    isInitial: signs.isInitial,
    isTitleCase,
    standsAlone: signs.standsAlone,
    beginsItem: signs.beginsItem,
    endsTitle: signs.endsTitle,
    hasCapitalBeside: signs.hasCapitalBeside,
    isImperative: signs.isImperative,
  };
}

/** Whether the class of a form needs nothing but what the surface shows. */
function isPlainlyMeant({ nameClass, isSmall }: LexiconForm, surface: string): boolean {
  if (nameClass === "U") return true;
  return nameClass === "S" && !isSmall && !beginsSmall(surface) && !isGivenName(surface);
}

/** Ruby, Julia: people are called so as well. */
export const isGivenName = (surface: string): boolean => firstNameStrength(surface) !== "unknown";

type Signs = Pick<
  Occurrence,
  "isInitial" | "standsAlone" | "beginsItem" | "endsTitle" | "hasCapitalBeside" | "isImperative"
>;

/** What nobody asks of a name that is believed anyway. */
const noSigns: Signs = {
  isInitial: false,
  standsAlone: false,
  beginsItem: false,
  endsTitle: false,
  hasCapitalBeside: false,
  isImperative: false,
};

function signsAround(
  text: string,
  { span, section, isTitleCase }: Sentence,
  start: number,
  end: number,
): Signs {
  const isInitial = !/[\p{L}\p{N}]/u.test(
    text
      .slice(Math.max(span.start, start - 80), start)
      .replace(/^.*[:–—•*]\s|^[\s\d.:[\]()@-]+(?=\p{Lu}|$)/u, ""),
  );
  const besideCapital = hasCapitalBeside(text, span.start, span.end, start, end);
  return {
    isInitial,
    standsAlone:
      ((section.role === "links" || section.role === "sponsors") &&
        isLabel(text, section.span, start, end)) ||
      isBracketed(text, start, end) ||
      (!besideCapital && isAddressed(text, start, end)),
    beginsItem:
      isInitial &&
      (section.role === "bullets" || section.role === "links") &&
      /^\s*(?:$|:|[–—(]|-\s|for\s|as\s|is\s|and\s)/.test(
        text.slice(end, Math.min(span.end, end + 6)),
      ),
    endsTitle:
      (section.role === "title" || section.role === "links" || section.role === "bullets") &&
      /\b(?:in|with|using|for|and|of)\s+$/i.test(
        text.slice(Math.max(span.start, start - 8), start),
      ) &&
      /^\s*(?:$|[:,(|–—-]|with\b|for\b)/.test(text.slice(end, Math.min(span.end, end + 12))),
    hasCapitalBeside: besideCapital,
    isImperative: (isInitial || isTitleCase) && imperative.test(text.slice(end, end + 16)),
  };
}

function beginsSmall(surface: string): boolean {
  const code = surface.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(surface);
}

/** Of entries that share a form, the one whose type the surest cue names, else the first listed. */
function chooseForm(forms: readonly LexiconForm[], cues: readonly Cue[]): LexiconForm {
  for (const cue of cues)
    for (const form of forms)
      if (form.readings.some((reading) => reading.entityType === cue.entityType)) return form;
  return forms[0]!;
}

const imperative =
  /^\s+(?:to|ahead|through|check|find|get|back|home|into|out|on|over|visit|listen|with|for|from|behind|beyond|deep|live|wild|big|and|the|an?|your|our|my|this|that|these|those|in|up|down|off|away|along|it|them|us|me|at|around|by|all|see|watch|read|buy|grab|here|there|now|above|below|full|beyond|time|of)\b/i;

function hasCapitalBeside(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
): boolean {
  // "Ferry-Spark", "Drake&Stone": a piece of what is written as one word.
  const joint = text[start - 1];
  if ((joint === "-" || joint === "&") && /[\p{L}\p{N}]/u.test(text[start - 2] ?? "")) return true;
  if (text[end] === "&" && /\p{Lu}/u.test(text[end + 1] ?? "")) return true;
  const before = /(?:^|[\s(“"‘'[])(\p{Lu}[\p{L}\p{N}.&-]*) $/u.exec(
    text.slice(Math.max(from, start - 30), start),
  );
  const isInitialWord = before && text.slice(from, start).trim() === before[1];
  if (before && !isInitialWord) return true;
  if (before && isInitialWord && !beginsSentence.test(before[1]!)) return true;
  return (
    /^ (?!(?:I|API|SDK|CLI|UI|CEO|CTO|CIO|CPO|VP|DB|OS|ID|And|Or|Vs|With|Without|In|On|For|To|From|Using|Is|Are)\b)\p{Lu}[\p{L}\p{N}]/u.test(
      text.slice(end, Math.min(to, end + 6)),
    ) && !followsLanguage.test(text.slice(end, Math.min(to, end + 16)))
  );
}

/** Nouns that go with what programs are written in, whatever their first letter: "React Devs", "the Ruby GC". */
const followsLanguage =
  /^ (?:Devs|Developers?|Programmers?|Programming|Compilers?|GC|HTTP|JavaScript|TypeScript|Ecosystem|Community|Libraries|Packages?|Tutorials?|Codebases?|Apps?|Components?|Plugins?)\b/;

/** Words whose capital shows that a sentence or a line begins, and no longer name: "Using Go", "Custom Go proxy". */
const beginsSentence =
  /^(?:The|An?|In|With|For|And|But|If|When|Is|Why|How|What|Our|My|At|On|To|From|Using|As|So|Or|Like|While|Since|Of|By|Both|Today|Your|Their|This|That|These|Those|Some|Most|Many|More|All|Any|Every|No|Does|Do|Can|Are|Was|We|You|They|He|She|It|Where|Which|Who|Then|Also|Because|Although|Even|Just|Not|Into|About|After|Before|Between|Beyond|Inside|Modern|Idiomatic|Pure|Custom|Advanced|Practical|Effective|Embedded|Async|Writing|Learning|Teaching|Testing|Building|Running|Debugging|Deploying|Extending|Bringing|Making|Moving|Migrating|Porting|Embedding|Calling|Optimi[sz]ing|Profiling|Scaling|Exploring|Understanding|Introducing|Adopting|Choosing|Combining|Integrating|Programming|Developing|Shipping)$/;

const coordination =
  /^[\]"”’'`]?\s*(?:,\s*(?:and\s+|or\s+|&\s*)?|\/|\s(?:and|or|&|\+|vs\.?|versus|to|with|plus)\s+)(?:the\s+)?["“‘'`[]?$/;

/** Whether two occurrences stand beside each other in a list: "A, B and C", "A/B", "A vs B". */
export function isCoordinated(text: string, a: Occurrence, b: Occurrence): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return second.start - first.end <= 14 && coordination.test(text.slice(first.end, second.start));
}

/** "Swift on Linux", "Mono for Android": a known name, and what it is had on, for or in. */
export function isPlacedWith(text: string, a: Occurrence, b: Occurrence): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return (
    second.start - first.end <= 5 && /^ (?:on|for|in) $/.test(text.slice(first.end, second.start))
  );
}
