// What a verb reaches behind its prepositions: "built X at Acme with Zap and Quux".
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  isOtherVerb,
  modals,
  prepositions,
  pronouns,
  relatives,
} from "./clause-words.ts";
import { isKind, type Finding } from "./findings.ts";
import { isHead, nameAfter } from "./name-after.ts";
import type { Head } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";
import type { VerbFrame } from "./verb-frames.ts";
import { isVerbForm } from "./verbs.ts";
import { addFinding } from "./verb-finding.ts";

/**
 * Adds what a frame states of a subject and the names behind its prepositions, from a token on; a clause of its own, or
 * what something is for, ends the way.
 */
export function addBehindPrepositions(
  tokens: readonly Token[],
  verb: number,
  subject: Head,
  frame: VerbFrame,
  from: number,
  found: Finding[],
): void {
  for (let j = from; j < tokens.length && j < from + reach; j++) {
    const { text, kind } = tokens[j]!;
    const next = tokens[j + 1];
    if (kind === "name" || isAdverb(text) || determiners.has(text)) continue;
    if (kind === "mark") {
      if (text === "(") {
        while (j < tokens.length - 1 && j < from + reach && tokens[j]!.text !== ")") j++;
        continue;
      }
      if (
        text === "," &&
        next &&
        (prepositions.has(next.text) || next.text === "using" || isAdverb(next.text))
      )
        continue;
      if (/^["“”‘’']$/.test(text)) continue;
      return;
    }
    if (frame.after.has(text)) {
      const reached = nameAfter(tokens, j + 1);
      const listed = reached ? listFrom(tokens, reached.index) : [];
      const fitting = listed.filter((index) => isKind(tokens[index], frame.right));
      for (const index of fitting) addFinding(tokens, frame, subject, index, verb, found);
      if (fitting.length > 0) return;
      continue;
    }
    if (text === "for" && next && (next.text === "use" || next.text.endsWith("ing"))) return;
    // "Created to address gaps in X": what something is for.
    if (text === "to" && next && next.kind !== "name" && !determiners.has(next.text)) return;
    if (prepositions.has(text)) continue;
    if (text === "and" && next && (prepositions.has(next.text) || next.kind === "name")) continue;
    if (
      text === "to" ||
      conjunctions.has(text) ||
      pronouns.has(text) ||
      relatives.has(text) ||
      auxiliaries.has(text) ||
      modals.has(text) ||
      isVerbForm(text) ||
      isOtherVerb(text)
    )
      return;
  }
}

/** A name and those listed after it, of whatever kind: "OpenAI, Pinecone and Weaviate". */
function listFrom(tokens: readonly Token[], first: number): number[] {
  const listed = [first];
  for (let at = first; listed.length < 8;) {
    let next = at + 1;
    if (tokens[next]?.text === ",") next++;
    if (/^(?:and|or|&)$/.test(tokens[next]?.text ?? "")) next++;
    if (next === at + 1 || tokens[next]?.kind !== "name" || !isHead(tokens, next)) return listed;
    listed.push(next);
    at = next;
  }
  return listed;
}

/** Longest way from a verb to the last of its prepositional phrases, in tokens. */
const reach = 24;
