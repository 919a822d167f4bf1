// Finds the name that a verb or a preposition reaches to its right.
import {
  determiners,
  isAdverb,
  isOtherVerb,
  kindNouns,
  questionWords,
  turners,
} from "./clause-words.ts";
import { isNoun, quotes } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";
import { isVerbForm } from "./verbs.ts";

/** Most tokens looked at. */
const reachRight = 11;
const links = new Set(["of", "like", "called", "named", "including", "such", "as", "namely"]);

/**
 * The name that what stands at `from` reaches: past articles, adjectives, nouns, "such as"; of two names in a row the
 * last. `isHead` tells that nothing follows that would make the name describe something else.
 */
export function nameAfter(
  tokens: readonly Token[],
  from: number,
): { index: number; isHead: boolean } | undefined {
  for (let j = from; j < tokens.length && j < from + reachRight; j++) {
    const token = tokens[j]!;
    const { text, kind } = token;
    if (kind === "name") {
      const next = tokens[j + 1];
      if (next?.kind === "name") continue;
      if (next && /^[’']s?$/.test(next.text)) {
        // "Facebook's React": the thing; "React's own compiler": neither.
        const thing = nextNameInPhrase(tokens, j + 2);
        if (thing !== undefined) {
          j = thing - 1;
          continue;
        }
        return { index: j, isHead: false };
      }
      if (
        isNoun(next ?? token) &&
        ["like", "such", "including"].includes(tokens[j + 2]?.text ?? "")
      )
        continue;
      return turnsAway(tokens, j) ? undefined : { index: j, isHead: isHead(tokens, j) };
    }
    if (kind === "mark") {
      if (quotes.has(text)) continue;
      // "a database (DuckDB)"; "fast, modern X"
      if (text === "(" && tokens[j + 1]?.kind === "name" && j > from) continue;
      if (
        text === "," &&
        j > from &&
        // "Author of Foo, Django tutorials": a list of names nobody knows.
        !tokens[j - 1]!.isCapital &&
        isNoun(tokens[j + 1] ?? token) &&
        !isVerbForm(tokens[j + 1]!.text)
      )
        continue;
      if (text === "," && ["such", "including", "like"].includes(tokens[j + 1]?.text ?? ""))
        continue;
      return undefined;
    }
    // "Replaces what X used to do"
    if (questionWords.has(text)) return undefined;
    if (links.has(text) && j > from) continue;
    if (determiners.has(text) || isAdverb(text) || text === "top") continue;
    if (!isNoun(token) || (isVerbForm(text) && !/(?:ed|ing)$/.test(text)) || isOtherVerb(text))
      return undefined;
  }
  return undefined;
}

function nextNameInPhrase(tokens: readonly Token[], from: number): number | undefined {
  for (let j = from; j < tokens.length && j < from + 4; j++) {
    if (tokens[j]!.kind === "name") return j;
    if (!isNoun(tokens[j]!) || isVerbForm(tokens[j]!.text)) return undefined;
  }
  return undefined;
}

/** What is made for a technology and not the technology. */
const additions = new Set(["package", "plugin", "plug-in"]);

/** Whether a name is what its phrase speaks of, and not what something else is described by. */
export function isHead(tokens: readonly Token[], name: number): boolean {
  // "A React library": one that is made for it; and so is "his React plugin".
  const before = tokens[name - 1]?.text ?? "";
  const isOne = /^an?$/.test(before);
  const isOwn = /^(?:his|her|their|my)$/.test(before);
  for (let j = name + 1; j < tokens.length; j++) {
    const token = tokens[j]!;
    if (/^v?\d[\d.]*$/.test(token.text)) continue;
    if (kindNouns.has(token.text)) {
      if (isOne || (isOwn && additions.has(token.text))) return false;
      continue;
    }
    if (token.kind === "name") return false;
    return (
      !isNoun(token) || isAdverb(token.text) || isVerbForm(token.text) || isOtherVerb(token.text)
    );
  }
  return true;
}

/** "React alternatives", "a Kubernetes-like scheduler": not what is named. */
function turnsAway(tokens: readonly Token[], name: number): boolean {
  const next = tokens[name + 1];
  return next !== undefined && turners.has(next.text);
}
