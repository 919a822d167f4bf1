// Finds the name a clause speaks of: to the left the one a phrase belongs to, to the right the one it reaches.
import {
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  holdings,
  isAdverb,
  isOtherVerb,
  kindNouns,
  modals,
  prepositions,
  pronouns,
  questionWords,
  relatives,
} from "./clause-words.ts";
import { sign } from "../masking/signs.ts";
import type { Token } from "./tokens.ts";
import { isJob, isOffice } from "../../words/trades.ts";
import { isVerbForm } from "./verbs.ts";

/** Most tokens looked at. */
const reachLeft = 45;

const opens = new Set(["(", "[", "“", '"', "‘", "«"]);
const closes = new Set([")", "]"]);
/** Marks around names, stepped over. */
export const quotes: ReadonlySet<string> = new Set([
  "“",
  "”",
  '"',
  "‘",
  "’",
  "'",
  "«",
  "»",
  "*",
  "_",
  "`",
]);
const nameOf = (text: string): Token => ({
  text,
  start: 0,
  end: 1,
  isCapital: false,
  kind: "name",
  isNominal: false,
  verb: undefined,
  noun: undefined,
});
const aPerson = nameOf(sign.person);
const aTechnology = nameOf(sign.technology);
/** Verbs that say what their subject is. */
const copulas = new Set(["become", "becomes", "became", "remain", "remains", "remained"]);
const dashes = new Set(["–", "—", "-", ":", "|"]);

/** Whether a token may be a noun or an adjective: a word, and none of those that hold clauses together. */
export const isNoun = ({ isNominal }: Token): boolean => isNominal;

/** What the words to the left of a phrase belong to. */
export interface Head {
  readonly index: number;
  /** The name stands for what it owns or runs ("the platform of Pantheon", "Pantheon's platform"). */
  readonly isOwner: boolean;
  /** The words on the way say that it was so once. */
  readonly isPast: boolean;
}

/**
 * The name that what begins at `from` is said of: the subject of its verb, the name its noun phrase stands beside, the
 * antecedent of its relative clause. Steps over brackets, appositions, prepositional phrases, adverbs.
 */
export function headBefore(
  tokens: readonly Token[],
  from: number,
  isWanted: (token: Token) => boolean = () => true,
): Head | undefined {
  /** A name beside the phrase that only depends on a preposition: "a client for X, which is". */
  let nearest: Head | undefined;
  let isBeside = false;
  let afterAs = false;
  const isPerson = isWanted(aPerson) && !isWanted(aTechnology);
  /** Words of a noun phrase have been passed, and what the last of them, its head, was. */
  let noun: string | undefined;
  let ofKind = true;
  let afterDeterminer = false;
  let coordinated = false;
  let isPast = false;
  for (let j = from - 1, steps = 0; j >= 0 && steps < reachLeft; j--, steps++) {
    const token = tokens[j]!;
    const { text, kind } = token;
    if (kind === "name") {
      if (noun !== undefined && !ofKind && !afterAs) continue;
      // "A Kafka written in Go", "a Python library written in Rust": one of a kind, not the name itself.
      if (isOneOf(tokens, j)) continue;
      const preposition = prepositionBefore(tokens, j);
      if (isBeside && noun === undefined && isWanted(token)) {
        // "In Django, the majority of": where, not who.
        if (preposition === 0) continue;
        // "A browser written in Rust that uses X": the browser.
        if (
          preposition !== undefined &&
          /^(?:re)?(?:written|built|coded|implemented|developed)$/.test(
            tokens[preposition - 1]?.text ?? "",
          )
        ) {
          isBeside = false;
          noun = undefined;
          ofKind = true;
          j = preposition;
          continue;
        }
        nearest ??= { index: j, isOwner: false, isPast };
        return nearest;
      }
      isBeside = false;
      if (preposition !== undefined) {
        const isOf = ["of", "at", "inside", "within"].includes(tokens[preposition]!.text);
        const owned = tokens[preposition - 1];
        if (isOf && owned && holdings.has(owned.text) && headless(tokens, preposition - 1))
          return { index: j, isOwner: true, isPast };
        noun = undefined;
        ofKind = true;
        j = preposition;
        continue;
      }
      if (!isWanted(token) && j > 0) continue;
      return { index: j, isOwner: false, isPast };
    }
    if (kind === "mark") {
      if (closes.has(text)) {
        const opening = openingOf(tokens, j);
        if (opening === undefined) return nearest;
        j = opening;
        continue;
      }
      if (quotes.has(text) || text === "&") continue;
      if (text === "," || dashes.has(text) || opens.has(text)) {
        // "With Ann Lee, who wrote it": she is beside it, though she depends on a preposition.
        const isRelative = relatives.has(tokens[j + 1]?.text ?? "");
        isBeside = isRelative || afterDeterminer || opens.has(text) || isPerson;
        noun = undefined;
        ofKind = true;
        afterDeterminer = false;
        continue;
      }
      return nearest;
    }
    if (/^[’']s$/.test(text)) {
      const owner = tokens[j - 1];
      if (owner?.kind === "name" && noun !== undefined)
        return holdings.has(noun) && prepositionBefore(tokens, j - 1) === undefined
          ? { index: j - 1, isOwner: true, isPast }
          : nearest;
    }
    if (auxiliaries.has(text) || copulas.has(text)) {
      if (text === "was" || text === "were") isPast = true;
      noun = undefined;
      ofKind = true;
      afterDeterminer = false;
      continue;
    }
    if (determiners.has(text) && !relatives.has(text)) {
      afterDeterminer = true;
      noun = undefined;
      ofKind = true;
      continue;
    }
    if (isAdverb(text)) continue;
    if (relatives.has(text)) {
      isBeside = true;
      noun = undefined;
      ofKind = true;
      afterDeterminer = false;
      continue;
    }
    if (text === "to" || modals.has(text) || pronouns.has(text)) return nearest;
    if (text === "and" || text === "or") {
      coordinated = true;
      noun = undefined;
      ofKind = true;
      afterDeterminer = false;
      continue;
    }
    if (conjunctions.has(text) && text !== "as") return nearest;
    if (prepositions.has(text)) {
      if (text === "with" && isReplacement(tokens, j)) return nearest;
      afterAs = text === "as";
      noun = undefined;
      ofKind = true;
      afterDeterminer = false;
      continue;
    }
    // "Serves as founder of", "worked as an engineer at"
    if (afterAs && /^(?:serv|work|act)(?:e|es|s|ed|ing)?$/.test(text)) {
      isPast ||= text.endsWith("ed");
      noun = undefined;
      ofKind = true;
      afterAs = false;
      afterDeterminer = false;
      continue;
    }
    // "A staff engineer": no verb, though some engineer things.
    if (!isJob(text) && !isOffice(text) && (isVerbForm(text) || isOtherVerb(text))) {
      if (noun !== undefined && isAdjectival(tokens, j)) continue;
      if (!coordinated && !isReduced(tokens, j)) return nearest;
      noun = undefined;
      ofKind = true;
      continue;
    }
    if (afterDeterminer) {
      if (coordinated) {
        afterDeterminer = false;
        continue;
      }
      return nearest;
    }
    // "X is a client, Wynn uses Y": somebody or something whose name nobody knows does it.
    const isUnknownName = steps === 0 && token.isCapital && j > 0 && !kindNouns.has(text);
    if (isUnknownName && !holdings.has(text)) return nearest;
    // "Joined by Foo Bar, an engineer": somebody whose name nobody knows stands in between.
    const mayBePerson = isPerson && token.isCapital && !determiners.has(tokens[j - 1]?.text ?? "");
    if (mayBePerson && !coordinated && j > 0 && !isTitleWord(text)) return nearest;
    noun ??= text;
    if (!kindNouns.has(text) && !/^v?\d/.test(text)) ofKind = false;
  }
  return nearest;
}

const isTitleWord = (word: string) =>
  isJob(word) || isOffice(word) || /founder|creator|author|maintainer/.test(word);

/** "A monitoring platform", "a fast growing company", "an established player": what a thing is, not what it does. */
const isAdjectival = (tokens: readonly Token[], j: number) =>
  /(?:ed|ing)$/.test(tokens[j]!.text) &&
  [j - 1, j - 2].some((k) => /^(?:an?|another|the)$/.test(tokens[k]?.text ?? "")) &&
  (determiners.has(tokens[j - 1]!.text) || isNoun(tokens[j - 1]!));

/** Whether a verb form is a participle that only describes the noun before it ("a database written in"). */
function isReduced(tokens: readonly Token[], j: number): boolean {
  const { text } = tokens[j]!;
  if (!/(?:ed|en|ing|ten|lt|de)$/.test(text)) return false;
  const before = tokens[j - 1];
  return (
    before !== undefined &&
    (isNoun(before) ||
      (before.kind === "name" && prepositions.has(tokens[j + 1]?.text ?? "")) ||
      before.text === "," ||
      beForms.has(before.text))
  );
}

/** "Replaced X with a binary written in Y": what comes instead of X, and what is said of it is not said of X. */
const isReplacement = (tokens: readonly Token[], preposition: number) =>
  determiners.has(tokens[preposition + 1]?.text ?? "") &&
  tokens
    .slice(Math.max(0, preposition - 8), preposition)
    .some(({ text }) =>
      /^(?:replac(?:e[sd]?|ing)|swap(?:s|ped|ping)?|ditch(?:es|ed)?)$/.test(text),
    );

/** Whether an indefinite article stands before a name and its adjectives. */
function isOneOf(tokens: readonly Token[], name: number): boolean {
  for (let k = name - 1; k >= 0 && k >= name - 4; k--) {
    const { text } = tokens[k]!;
    if (text === "a" || text === "an" || text === "another") return true;
    if (!isNoun(tokens[k]!) && !quotes.has(text)) return false;
    if (isVerbForm(text) || isOtherVerb(text)) return false;
  }
  return false;
}

/** Nothing but a determiner and adjectives before a noun, at the beginning of a clause. */
function headless(tokens: readonly Token[], j: number): boolean {
  let k = j - 1;
  while (k >= 0 && (isNoun(tokens[k]!) || determiners.has(tokens[k]!.text))) k--;
  return k < 0 || [",", ":", "and"].includes(tokens[k]!.text) || relatives.has(tokens[k]!.text);
}

/** The preposition a name depends on, where there is one. */
function prepositionBefore(tokens: readonly Token[], name: number): number | undefined {
  let k = name - 1;
  const isPerson = tokens[name]!.text === sign.person;
  for (let words = 0; k >= 0 && words < 4; k--) {
    const { text } = tokens[k]!;
    if (prepositions.has(text) && text !== "like" && text !== "as") return k;
    // "Since 2010 he", "before that she", "in her spare time Ann": who does it stands by itself.
    if (isPerson && (determiners.has(text) || /^\d/.test(text))) return undefined;
    if (determiners.has(text) || quotes.has(text)) continue;
    // "About how Ann made it": what governs is the whole clause.
    if (questionWords.has(text)) return undefined;
    if (!isNoun(tokens[k]!) || isVerbForm(text) || isOtherVerb(text)) return undefined;
    words++;
  }
  return undefined;
}

function openingOf(tokens: readonly Token[], close: number): number | undefined {
  for (let j = close - 1; j >= 0 && j > close - 30; j--)
    if (tokens[j]!.text === "(" || tokens[j]!.text === "[") return j;
  return undefined;
}
