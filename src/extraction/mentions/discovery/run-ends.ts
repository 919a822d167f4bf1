// Where a run of capitals ends: after its last capital, or the last behind "of", "of the" and "&".
import { codeAt } from "../../../text/code-at.ts";
import { rememberedClass } from "../../../text/remembered.ts";
import { shapes, type TokenTable } from "../../../text/tokens.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isInstitution } from "./run-pieces.ts";
import { AT, CLOSE_BRACKET, OPEN_BRACKET, SPACE } from "../../../text/code-units.ts";

/** The last word of the run that begins with `first`. */
export function endOfRun(text: string, words: TokenTable, first: number): number {
  let last = first;
  let most = MAXIMUM_WORDS;
  while (last + 1 < words.count && last - first < most) {
    const step = stepFrom(text, words, first, last);
    if (step === 0) break;
    if (step > 1) most++;
    last += step;
  }
  return last;
}

/**
 * How many words after `last` the run goes on with: another capital after one space is one, "of" before a capital makes
 * two, "of the" three; 0 where it ends.
 */
function stepFrom(text: string, words: TokenTable, first: number, last: number): number {
  const gap = words.ends[last]!;
  const start = words.starts[last + 1]!;
  // "Quill Labs @AnnLee": where somebody has an account is no part of a name.
  if (codeAt(text, start) === AT) return 0;
  const shape = words.shapes[last + 1];
  if (start - gap === 3 && shape === shapes.capital && text.startsWith(" & ", gap))
    return joinsPartners(text, words, first, last) ? 1 : 0;
  if (start - gap === 2 && text.startsWith(". ", gap) && isSaint(text, words, last))
    return shape === shapes.capital ? 1 : 0;
  if (start - gap === 3 && shape === shapes.capital && belongsTo(text, gap)) return 1;
  if (start - gap !== 1 || text.charCodeAt(gap) !== SPACE) return 0;
  if (shape === shapes.number) return 0;
  const end = words.ends[last + 1]!;
  if (shape !== shapes.lower)
    return end - start > 1 && (!isNever(text, start, end) || isOfBody(text, words, last + 1))
      ? 1
      : 0;
  const article = ofThe(text, start);
  const step = article > 0 ? 3 : 2;
  if (last + step >= words.count || words.shapes[last + step] !== shapes.capital) return 0;
  const isLink =
    (end - start === 2 && text.startsWith("of", start) && !joinsTwo(text, words, first, last)) ||
    (end - start === 3 &&
      (text.startsWith("for", start) ||
        // "Ministry of Health and Welfare"
        (text.startsWith("and", start) &&
          (isOfFields(text, words, first, last) ||
            isOfField(text, words, first, last) ||
            isForTwo(text, words, first, last))))) ||
    (end - start <= 5 && linksAbroad.has(text.slice(start, end)));
  return isLink &&
    words.starts[last + step] === (article || end) + 1 &&
    (isInstitution(text, words, first, last) || isForTwo(text, words, first, last))
    ? step
    : 0;
}

/** "Quill Web Foundation": a word that makes no name, within one of a body. */
const isOfBody = (text: string, words: TokenTable, word: number) =>
  word + 1 < words.count &&
  words.starts[word + 1] === words.ends[word]! + 1 &&
  words.shapes[word] === shapes.capital &&
  bodies.test(text.slice(words.starts[word + 1], words.ends[word + 1]));
const bodies = /^(?:Foundation|Institute|Association|Alliance|Consortium|Initiative|Society)$/;

/** The first word of the name in "Board Director of Acme Council": what stands behind the office. */
export function afterOffice(
  text: string,
  { starts, ends, shapes: written }: TokenTable,
  first: number,
  last: number,
): number {
  for (let i = first + 1; i < last; i++)
    if (written[i] === shapes.lower) {
      if (!offices.test(text.slice(starts[i - 1], ends[i - 1]))) return first;
      while (written[i] === shapes.lower) i++;
      return i;
    }
  return first;
}

const offices =
  /^(?:Director|President|Chair|Chairman|Chairwoman|Chairperson|Head|Dean|Professor|Member|Founder|Co-[Ff]ounder|Fellow|Manager|Treasurer|Lecturer|Advisor|Adviser|Ambassador|Curator|Editor|Provost|Chancellor|Minister)$/;

/** Where the article ends in "of the", "for the", "de la" at `start`; 0 where none is. */
function ofThe(text: string, start: number): number {
  articleAfterLink.lastIndex = start;
  return articleAfterLink.test(text) ? articleAfterLink.lastIndex - 1 : 0;
}
const articleAfterLink = /(?:(?:of|for) the|de (?:la|los|las)|van (?:de|het)) /y;

/** "Universidad Nacional de Quillmark": what stands for "of" and "for" in the names of institutions abroad. */
const linksAbroad: ReadonlySet<string> = new Set(
  "de del della delle degli dei di do da dos das des du la las los für voor van za w".split(" "),
);

/** "Works at Hoff & Vane": one name, where a workplace is to be named; "Ann & Bo" are two. */
function joinsPartners(text: string, { starts, ends }: TokenTable, first: number, last: number) {
  const start = starts[first]!;
  return (
    (workplaceAhead.test(text.slice(Math.max(0, start - 12), start)) ||
      (codeAt(text, start - 1) === OPEN_BRACKET &&
        codeAt(text, ends[last + 1]!) === CLOSE_BRACKET)) &&
    firstNameStrength(text, start, ends[first]) !== "sure" &&
    firstNameStrength(text, starts[last + 1], ends[last + 1]) !== "sure"
  );
}

const workplaceAhead = /(?<!\p{L})(?:at|of|from|joined|founded) (?:the )?$/u;

/** Whether a run names an institution for something, which may be for two things. */
function isOfFields(
  text: string,
  { starts, ends, shapes: forms }: TokenTable,
  first: number,
  last: number,
) {
  let isFor = false;
  for (let i = first; i < last; i++) {
    if (forms[i] === shapes.lower) isFor = true;
    else if (/^(?:University|College|Bank|Museum)$/.test(text.slice(starts[i], ends[i])))
      return false;
  }
  return isFor;
}

/** "The Hoff University of Technology and Economics": of a field, not of a town. */
function isOfField(
  text: string,
  { starts, ends, shapes: forms }: TokenTable,
  first: number,
  last: number,
) {
  return (
    last > first + 1 &&
    forms[last - 1] === shapes.lower &&
    fields.test(text.slice(starts[last], ends[last])) &&
    /^(?:University|College)$/.test(text.slice(starts[last - 2], ends[last - 2]))
  );
}
const fields =
  /^(?:Technology|Arts?|Sciences?|Engineering|Economics|Agriculture|Medicine|Mining|Health|Education|Management|Business|Design|Music|Law)$/;

/** "St. Hoff's College": an abbreviation whose stop ends nothing. */
const isSaint = (text: string, { starts, ends }: TokenTable, last: number) =>
  text.startsWith("St", starts[last]) && ends[last] === starts[last]! + 2;

/** "Hoff's College", "Reed Children’s Hospital": what bears the name of whom it is for. */
function belongsTo(text: string, gap: number): boolean {
  if (!"'’".includes(text[gap]!) || text[gap + 1] !== "s") return false;
  bodyOfSomebody.lastIndex = gap + 2;
  return bodyOfSomebody.test(text);
}
const bodyOfSomebody = / (?:College|Hospitals?|University)\b/y;

/** "The Reed and Willow Agency of the United States": behind its "and" a name ends with its body. */
function joinsTwo(
  text: string,
  { starts, ends, shapes: forms }: TokenTable,
  first: number,
  last: number,
) {
  for (let i = first + 1; i < last; i++)
    if (forms[i] === shapes.lower && text.slice(starts[i], ends[i]) === "and") return true;
  return false;
}

/** "The Reed and Willow Security Agency": a body for two things, by the last of the capitals behind its "and". */
function isForTwo(text: string, words: TokenTable, first: number, last: number): boolean {
  const { starts, ends, shapes: forms } = words;
  if (last - first > 1 || last + 3 >= words.count) return false;
  const and = last + 1;
  if (ends[and]! - starts[and]! !== 3 || !text.startsWith("and", starts[and])) return false;
  if (!/\b[Tt]he $/.test(text.slice(Math.max(0, starts[first]! - 5), starts[first]))) return false;
  let end = and + 1;
  while (
    end + 1 < words.count &&
    end - and < 5 &&
    starts[end + 1] === ends[end]! + 1 &&
    forms[end + 1] === shapes.capital
  )
    end++;
  return (
    end - and >= 2 &&
    namesBodyForTwo.test(text.slice(starts[end], ends[end])) &&
    !namesBodyForTwo.test(text.slice(starts[last], ends[last]))
  );
}
const namesBodyForTwo =
  /^(?:Agency|Foundation|Commission|Administration|Authority|Committee|Association|Council|Bureau|Office|Centre|Center|Institute)$/;

/** No name has more words after its first, but for one more with each "of". */
const MAXIMUM_WORDS = 6;

/** Whether a word with a capital is no part of a name: "The", "When", "Monday". */
export const isNever = rememberedClass(
  (word) => contraction.test(word) || never.has(word.toLowerCase().replace("’", "'")),
);
/** "We've", "You’re", "Don't". */
const contraction =
  /^(?:i|you|we|they|he|she|it|who|what|that|this|there|here|let|how|where|when|why)['’](?:m|s|d|re|ve|ll)$|n['’]t$/i;

/** Words that a capital at the beginning of a sentence, or by custom, makes no name of. */
const never = new Set(
  `i i'm i’m i'd i'll i've i’ve i’ll the a an this that these those it its it's it’s in on at to for from with by of and or but so if when while as is are was
  were be we we're we’re we'll you your you'll our my his her their he she they there here how what why who where which
  not no yes do does did can could should would will may might must has have had just also then than now today
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri sat sun ceo cto cio cfo coo vp ok okay hi hey hello thanks thank please welcome episode season part
  chapter am pm let let's let’s some all any each every both more most many much one two three first second third last next new old
  after before because since during until about into over under again however therefore although though instead
  join listen check find learn watch read subscribe follow visit get use see note notes show links questions guest
  guests host hosts sponsors sponsor topics twitter youtube github website blog transcript episode's mr mrs ms dr us uk eu usa english
  vs vs. versus amendment cancelled moreover furthermore additionally meanwhile nevertheless nonetheless otherwise hence thus
  overall likewise similarly consequently oh god yeah yep yes nope wow hmm hm right exactly absolutely cool awesome sure maybe well anyway so actually basically honestly alright correct true nice great good bye goodbye cheers sorry kudos congrats congratulations
  misc miscellaneous extras etc resources
  internet web online christmas easter introducing announcing presenting revisiting`.split(/\s+/),
);
