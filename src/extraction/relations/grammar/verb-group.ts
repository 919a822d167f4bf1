// The auxiliaries and adverbs that a verb stands with: what they say of its time and voice, and whether it is a verb at all.
import {
  adverbialDenials,
  auxiliaries,
  beForms,
  determiners,
  isAdverb,
  modals,
  prepositions,
} from "./clause-words.ts";
import { isKind } from "./findings.ts";
import type { Token } from "./tokens.ts";
import type { VerbForm } from "./verb-forms.ts";

/** The auxiliaries and adverbs before a verb; nothing where they deny or wish. */
export function groupBefore(tokens: readonly Token[], at: number) {
  let start = at;
  let hasBe = false;
  let hasHave = false;
  let isInfinitive = false;
  let hasDo = false;
  while (start > 0) {
    const { text } = tokens[start - 1]!;
    if (adverbialDenials.has(text) || modals.has(text)) return undefined;
    if (beForms.has(text)) {
      // "Uber's use", not "Uber is".
      if (/^[’']s$/.test(text) && !/(?:ed|en|ing|ilt)$/.test(tokens[at]!.text)) return undefined;
      // "He's worked": has, as nobody is worked.
      const isOfPerson = isKind(tokens[start - 2], "P") || tokens[at]!.text.startsWith("work");
      if (/^[’']s$/.test(text) && isOfPerson && !tokens[at]!.text.endsWith("ing")) hasHave = true;
      else hasBe = true;
    } else if (/^(?:do|does|did)$/.test(text)) hasDo = true;
    else if (auxiliaries.has(text)) hasHave ||= /^(?:ha[sd]|have|having|[’'](?:ve|d))$/.test(text);
    else if (text === "to") {
      isInfinitive = true;
      const control = tokens[start - 2]?.text;
      if (control === undefined || !controls.test(control)) return undefined;
      start--;
    } else if (!isAdverb(text) || text === "there") break;
    start--;
  }
  const isBare = !hasBe && !hasHave && !isInfinitive && !hasDo;
  return { start, hasBe: hasBe && !isInfinitive, hasHave, isBare };
}

/** Verbs whose infinitive happens: "decided to use". */
const controls =
  /^(?:decided|decides|chose|choosing|opted|opts|began|begun|begins|start(?:ed|s)|continues?d?|managed|able|prefers?|went|helped)$/;

/** "The use of", "its release": a verb's form that is a noun here. */
export function isBareNoun(
  tokens: readonly Token[],
  at: number,
  forms: readonly VerbForm[],
): boolean {
  if (!forms.includes("base") && !forms.includes("present")) return false;
  const before = tokens[at - 1]?.text;
  if (before === undefined) return true;
  if (before === "that") return false;
  return determiners.has(before) || prepositions.has(before) || /^[’']s$/.test(before);
}
