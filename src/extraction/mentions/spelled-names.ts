// Finds names that their spelling gives away: "libsndfile", "elm-codegen", "PSR-7", "Bech32" said more than once.
import { textAt, type Episode, type Mention, type Span } from "../../model/index.ts";
import { allMatches } from "../../text/all-matches.ts";
import { codeAt } from "../../text/code-at.ts";
import type { Gazetteer } from "../../ontology/gazetteer/gazetteer.ts";
import { namedEntry } from "../lexicon.ts";
import { mentionAt } from "../mention-at.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import { searchedSections, sectionWeight } from "../sentences.ts";
import { oncePer } from "../../model/once-per.ts";
import { isPlainWord } from "../words/plain-words.ts";
import { isAttribute } from "./signs/hyphened-words.ts";
import { speaksOfSoftware } from "./signs/software-words.ts";
import { DIGIT_0, isSmall } from "../../text/code-units.ts";

/** Technologies by spelling alone, most of them only in episodes that speak of software. What was found already stays as it is. */
export const spelledNames: Recognizer = {
  id: "spelled",
  *recognize(context: RecognizerContext): Generator<Mention> {
    const { episode, mentions } = context;
    const isAboutSoftware = speaksOfSoftware(episode);
    for (const section of searchedSections(episode))
      for (const { span, rule, confidence, name } of spelledIn(context, section.span)) {
        if (!isAboutSoftware && !sure.has(rule)) continue;
        if (mentions.some((mention) => holds(mention.span, span))) continue;
        yield mentionAt(episode, span, {
          entityType: "technology",
          ...(name !== undefined && { canonicalName: name }),
          recognizer: `spelled/${rule}`,
          confidence: confidence * sectionWeight[section.role],
        });
      }
  },
};

/** What is named whatever the episode is about. */
const sure: ReadonlySet<Spelled["rule"]> = new Set(["underscored", "standard"]);

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

interface Spelled {
  readonly span: Span;
  readonly rule: "library" | "standard" | "compound" | "numbered" | "underscored";
  readonly confidence: number;
  /** Of the entry it is, where the gazetteer has one. */
  readonly name?: string;
}

function* spelledIn(context: RecognizerContext, within: Span): Generator<Spelled> {
  const text = textAt(context.episode.text, within);
  const at = (start: number, length: number): Span => ({
    start: within.start + start,
    end: within.start + start + length,
  });
  if (text.includes("lib"))
    for (const { index, 0: name } of allMatches(text, library))
      yield { span: at(index, name.length), rule: "library", confidence: 0.85 };
  if (text.includes("_"))
    for (const { index, 0: surface } of allMatches(text, underscored)) {
      const name = underscoredNames(context.gazetteer).get(surface);
      if (name !== undefined)
        yield { span: at(index, surface.length), rule: "underscored", confidence: 0.95, name };
    }
  for (const [start, length] of compounds(text, context))
    yield { span: at(start, length), rule: "compound", confidence: 0.75 };
  if (!lettersAndNumber.test(text)) return;
  for (const { index, 0: name } of allMatches(text, standard))
    yield { span: at(index, name.length), rule: "standard", confidence: 0.85 };
  for (const { index, 0: name } of allMatches(text, numbered))
    if (!counted.test(name) && isSaidAgain(context.episode, name))
      yield { span: at(index, name.length), rule: "numbered", confidence: 0.7 };
}

/** io_uring, wpa_supplicant: names the matcher takes for code, for which it leaves words with such signs alone. */
const underscored = /(?<![\w./@-])[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)+(?![\w/(@-])/g;

/** Technologies of the gazetteer that are written with an underscore, by each of their forms. */
const underscoredNames = oncePer(({ entries }: Gazetteer): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { name, forms, readings } of entries)
    if (readings[0].entityType === "technology")
      for (const { text } of forms) if (text.includes("_")) found.set(text, name);
  return found;
});

/** libcurl, libgit2; no English word goes on with these letters, and Libsyn is where podcasts are hosted. */
const library =
  /(?<![\w./@-])lib(?!syn|r[ae])[b-df-hj-np-tv-xz][a-z\d]+(?:[-_][a-z\d]+)?(?![\w/@])/g;

/** Numbered documents by which standards go; proposals (PEP, JEP, KEP) are none. */
const standard =
  /(?<![\w./@-])(?:PSR|RFC|BIP|ERC|ECMA|IEEE|FIPS)(?: |-)?\d{1,6}(?:\.\d+[a-z]{0,2})?(?![\w/])/g;

/**
 * What the next two cannot do without, and few sections hold: a number after letters, or after a capital and one sign.
 * Digits are looked for first, for they are rare.
 */
const lettersAndNumber = /\d(?<=[A-Z][ -]\d|[A-Za-z]\d)/;

/** Letters, at least one of them small, with a number at their end: Bech32m, Argon2. */
const numbered = /(?<![\w./@#-])[A-Z][A-Za-z]*[a-z][A-Za-z]*\d{1,3}[a-z]?(?![\w/@.-])/g;
/** What is counted or dated is no name. */
const counted =
  /^(?:Ep|Episode|Season|Part|Chapter|Week|Day|Vol|Volume|Level|Phase|Gen|Top|Version|Section|Room|Hall|Building|Track|Session|Step|Covid|Sheet|Slide|COVID|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\d/i;

function isSaidAgain({ text }: Episode, name: string): boolean {
  const first = text.indexOf(name);
  return text.includes(name, first + name.length);
}

/** Starts and lengths of small words joined by hyphens of which the first is a technology: "django-silk". */
function* compounds(
  text: string,
  context: RecognizerContext,
): Generator<readonly [start: number, length: number]> {
  for (let hyphen = text.indexOf("-"); hyphen >= 0; hyphen = text.indexOf("-", hyphen + 1)) {
    if (!isSmall(codeAt(text, hyphen + 1)) || codeAt(text, hyphen - 1) < DIGIT_0) continue;
    const head = smallWordBefore.exec(text.slice(Math.max(0, hyphen - 24), hyphen))?.[1];
    const tail = head && smallWordsAfter.exec(text.slice(hyphen, hyphen + 40))?.[0];
    if (!tail || isAttribute(tail) || !isTechnologyWord(head, context)) continue;
    yield [hyphen - head.length, head.length + tail.length];
    hyphen += tail.length - 1;
  }
}

const smallWordBefore = /(?:^|[^\w./@#$=-])([a-z][a-z\d]{2,})$/;
const smallWordsAfter = /^-[a-z][a-z\d]{2,}(?:-[a-z\d]{2,}){0,2}(?![\w/@=-]|\.\w)/;
/** Whether a small word is the name of a technology rather than a word: `pytest`, and `django`, but not `medium`. */
function isTechnologyWord(word: string, { gazetteer }: RecognizerContext): boolean {
  const entry = namedEntry(gazetteer, word, "technology");
  if (!entry) return false;
  const isStack = entry.readings.some(({ kind }) => kind !== undefined && stackKinds.has(kind));
  return entry.forms.some(
    ({ text, nameClass }) =>
      text.toLowerCase() === word &&
      (nameClass === "U" || (nameClass === "S" && isStack) || !isPlainWord(word)),
  );
}

/** Kinds of what others build libraries for. */
const stackKinds: ReadonlySet<string> = new Set(["language", "framework", "database", "os"]);
