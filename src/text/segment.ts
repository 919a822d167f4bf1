// Cuts running text into sentences.
import { unitAt } from "./code-at.ts";
import type { Span } from "../model/index.ts";

/**
 * The sentences of `text` within `within`, in order, without the white space between them. A full stop ends a sentence
 * only before white space and a capital, a digit or an opening quote, and not after an abbreviation ("e.g.", "Inc."), an
 * initial ("J.R. Smith") or a number of a list; so "Solo.io" and "1.6.2" stay whole. A line break always ends one.
 * Cost: linear.
 */
export function sentences(
  text: string,
  within: Span = { start: 0, end: text.length },
): readonly Span[] {
  const found: Span[] = [];
  let start = within.start;
  for (let i = within.start; i < within.end; i++) {
    const code = unitAt(text, i);
    if (code > QUESTION_MARK && code < ELLIPSIS) continue;
    if (code === NEWLINE || (isTerminator(code) && endsSentence(text, start, i, within.end))) {
      let end = i + 1;
      if (code !== NEWLINE) while (end < within.end && isCloser(unitAt(text, end))) end++;
      const sentence = trimmed(text, start, code === NEWLINE ? i : end);
      if (sentence) found.push(sentence);
      start = end;
      i = end - 1;
    }
  }
  const last = trimmed(text, start, within.end);
  if (last) found.push(last);
  return found;
}

const NEWLINE = 10;
const QUESTION_MARK = 63;
const ELLIPSIS = 0x2026;
const isTerminator = (code: number) =>
  code === 46 || code === 33 || code === QUESTION_MARK || code === ELLIPSIS || code === 0x3002;
const isSpace = (code: number) => code === 32 || code === 9 || code === 13 || code === 0xa0;
/** Quotes and brackets that belong to the sentence before them: " ' ) ] ” ’ » */
const isCloser = (code: number) =>
  code === 34 ||
  code === 39 ||
  code === 41 ||
  code === 93 ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0xbb;

function trimmed(text: string, start: number, end: number): Span | undefined {
  while (start < end && (isSpace(unitAt(text, start)) || unitAt(text, start) === NEWLINE)) start++;
  while (end > start && (isSpace(unitAt(text, end - 1)) || unitAt(text, end - 1) === NEWLINE))
    end--;
  return start < end ? { start, end } : undefined;
}

/** Words with a full stop that more of the sentence follows, lower case, without the stop. */
const abbreviations = new Set(
  (
    "mr mrs ms dr prof st sr jr phd inc ltd llc corp co bros no nos vol ed eds pp fig sec ch cf vs v al " +
    "approx dept est gen gov hon rev sgt capt lt col jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e " +
    "a.k.a viz resp feat ft ep eps"
  ).split(" "),
);
/** But for those with full stops within. */
const LONGEST_ABBREVIATION = 6;
/** Abbreviations after which a capital does begin a new sentence more often than not. */
const endingAbbreviations = new Set("inc ltd llc corp co etc al jr sr phd".split(" "));

function endsSentence(text: string, sentenceStart: number, at: number, limit: number): boolean {
  let next = at + 1;
  while (next < limit && isCloser(unitAt(text, next))) next++;
  if (next >= limit) return true;
  if (!isSpace(unitAt(text, next)) && unitAt(text, next) !== NEWLINE) return false;
  while (next < limit && isSpace(unitAt(text, next))) next++;
  if (next >= limit || unitAt(text, next) === NEWLINE) return true;
  if (unitAt(text, at) !== 46) return !startsLowerCase(text, next);
  if (startsLowerCase(text, next)) return false;
  const word = wordBefore(text, sentenceStart, at);
  if (word.length > LONGEST_ABBREVIATION && !word.includes(".")) return true;
  if (word.length === 1 && word >= "A" && word <= "Z")
    return (word === "C" || word === "R") && !isMiddleInitial(text, sentenceStart, at, next);
  if (/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) return false;
  const lower = word.toLowerCase();
  if (endingAbbreviations.has(lower)) return lower === "etc" || startsSentence(text, next);
  if (abbreviations.has(lower)) return false;
  return !(/^\d{1,3}$/.test(word) && at - word.length === sentenceStart);
}

/** "Orla C. Finn", between two words with capitals; but "in C. Then", "Learn C. The". */
const isMiddleInitial = (text: string, floor: number, at: number, next: number) =>
  /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(floor, at - 13), at - 1)) &&
  /^\p{Lu}\p{Ll}+/u.test(text.slice(next, next + 2)) &&
  !startsSentence(text, next) &&
  !/^(?:Then|Now|Next|So|After|Before|There|Today|Also|Later)\b/.test(text.slice(next, next + 7));

const startsLowerCase = (text: string, at: number) => {
  const char = text[at]!;
  return char.toLowerCase() === char && char.toUpperCase() !== char;
};

/** Whether what follows an ending abbreviation looks like a sentence of its own ("Inc. The next …"). */
function startsSentence(text: string, at: number): boolean {
  return /^(?:The|A|An|In|On|At|He|She|It|They|We|You|I|This|That|These|But|And|To|For|If|When|What|How|Why)\b/.test(
    text.slice(at, at + 6),
  );
}

/** The word that ends at `at`, at most 24 code units of it, so that cost stays linear. */
function wordBefore(text: string, floor: number, at: number): string {
  let start = at;
  const lowest = Math.max(floor, at - 24);
  while (start > lowest && !isSpace(unitAt(text, start - 1))) start--;
  return text.slice(start, at).replace(/^["'“‘([]+/, "");
}
