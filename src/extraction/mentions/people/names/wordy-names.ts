// What could be a name though no word of it is known for one: "Burr Settles", "Bear Douglas".
import type { Capital } from "./capital-runs.ts";
import { typeOfNoun } from "../../../words/type-nouns.ts";
import { genericTails } from "../../../words/generic-tails.ts";
import type { NameWord } from "../../../words/name-words.ts";
import {
  belongings,
  saysPost,
  legalForm,
  namedAfter,
  ofIdeas,
  wordySurnames,
  type NameCandidate,
} from "./name-candidates.ts";
import { isTradeWord } from "../../../words/plain-words.ts";
import { isPreposition, isPronoun, isSmallWord } from "../../../words/small-words.ts";

/**
 * What ends a run that holds no name, and could be one all the same: a word of every day beside one that is none. Only a
 * phrase that is said of people alone makes a name of it.
 */
export function wordyNameIn(run: readonly Capital[], text: string): NameCandidate | undefined {
  const [given, family] = run.slice(-2);
  if (!given || !family || run.length > mostWordsBefore + 2) return undefined;
  const isDescribed = run.slice(0, -2).every(({ word }) => word.isCommon || word.isHonorific);
  if (!isDescribed || !mayBeWordyPair(given.word, family.word)) return undefined;
  const span = { start: given.start, end: family.end };
  return {
    span,
    name: text.slice(span.start, span.end).replace(/\s+/g, " "),
    parts: [given.word.text, family.word.text],
    strength: "unknown",
    runsOn: false,
    runsIn: false,
    // "Professor Burr Settles", "Zorvan Bird"
    ...(run.at(-3)?.word.isHonorific || wordySurnames.has(family.word.text)
      ? {}
      : { isWordy: true }),
  };
}

/** "Senior Developer Advocate Bear Douglas". */
const mostWordsBefore = 3;

function mayBeWordyPair(given: NameWord, family: NameWord): boolean {
  const isName = [given, family].every(
    ({ text, isInitial, isSpeltAsName, isHonorific }) =>
      text.length > 1 &&
      !isInitial &&
      isSpeltAsName &&
      !isHonorific &&
      !isSmallWord(text) &&
      !isPronoun(text) &&
      !isPreposition(text) &&
      !saysPost(text),
  );
  if (!isName) return false;
  if (given.isCommon)
    return (
      !family.isCommon &&
      (family.isFamily || family.given === "sure" || doubleName.test(family.text)) &&
      !isThing(given.text)
    );
  return family.isCommon && !isThing(family.text);
}

/** "Zorva-Quilt": two family names in one. */
const doubleName = /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u;

/** "Acme Systems", "Zorvan Labs", "Product Douglas": what names of people do not hold. */
const isThing = (word: string): boolean =>
  legalForm.test(word) ||
  namedAfter.has(word) ||
  belongings.has(word) ||
  ofIdeas.test(word) ||
  genericTails.test(word) ||
  isTradeWord(word) ||
  typeOfNoun(word.toLowerCase()) !== undefined;
