// Reads the words around a name and says what they make of it.
import type { EntityType, Span } from "../../../model/index.ts";
import { codeAt } from "../../../text/code-at.ts";
import { endsWith } from "../../../text/ending.ts";
import { createPrefilter, holds } from "../../../text/prefilter.ts";
import { remembered } from "../../../text/remembered.ts";
import type { Cue, CueRule } from "./cue.ts";
import { cueRules } from "./cue-rules.ts";
import { CLOSE_BRACKET, OPEN_BRACKET } from "../../../text/code-units.ts";
import { afterCode, describedAs, mayDescribe } from "./descriptions.ts";
import { personBefore } from "./person-before.ts";
import { firstWord, skipArticles, startOfLastWord } from "./words-beside.ts";

/** How far a cue may reach. */
const REACH = 90;

/** The cues around `[start, end)` within the sentence, the surest first. Cost: bounded, whatever the sentence. */
export function cuesAround(text: string, sentence: Span, start: number, end: number): Cue[] {
  const found: Cue[] = [];
  const floor = Math.max(sentence.start, start - REACH);
  const limit = Math.min(sentence.end, end + REACH);
  const beforeEnd = skipArticles(text, floor, start);
  const rulesBefore = rulesAtWord(text, startOfLastWord(text, floor, beforeEnd), beforeEnd);
  if (rulesBefore.length > 0) {
    const before = text.slice(floor, beforeEnd).toLowerCase().replace(wideGap, " ");
    const likely = prefilter.candidates(before);
    const isShortForm = isBracketedAcronym(text, start, end);
    for (const rule of rulesBefore)
      if (
        !(isShortForm && rule.id === "org-noun") &&
        !(
          (rule.id === "role-of" || (rule.id === "role-at" && before.endsWith(" for"))) &&
          isField.test(text.slice(end, limit))
        ) &&
        !(rule.id === "founder-of" && isHeaded.test(text.slice(end, limit))) &&
        holds(likely, leadingRules.get(rule)!) &&
        endsWith(before, rule.before!)
      )
        found.push(rule);
  }
  const person = personBefore(text, floor, start, end);
  if (person) found.push(person);
  const rulesAfter = rulesFor(afterIndex, firstWord(text, end, limit));
  const isDescribed = mayDescribe(text, end);
  if (rulesAfter.length > 0 || isDescribed) {
    const after = text
      .slice(end, limit)
      .toLowerCase()
      .replace(wideGap, " ")
      .replace(/^['’]s(?= )/, "’s")
      .replace(/^["”)]+/, "");
    for (const rule of rulesAfter) if (rule.after!.test(after)) found.push(rule);
    const description = describedAs(afterCode(text, start, after));
    if (description) found.push(description);
    const sponsor = found.findIndex(({ id }) => id === "sponsor");
    if (sponsor >= 0 && thankedForWork.test(after)) found.splice(sponsor, 1);
  }
  return found.length > 1 ? found.sort((a, b) => b.confidence - a.confidence) : found;
}

/** "A quill content provider (QCP)": short for the words before it, not the name of a provider. */
const isBracketedAcronym = (text: string, start: number, end: number) =>
  codeAt(text, start - 1) === OPEN_BRACKET &&
  codeAt(text, end) === CLOSE_BRACKET &&
  /^[A-Z]{2,6}$/.test(text.slice(start, end));

/** "VP of Dependable Boats at Acme", "Director of Tidal Systems, Acme": what somebody heads, within whom they work for. */
const isField =
  /^(?:(?: (?:and |& )?\p{Lu}[\p{L}-]*){0,4} (?:at|@) (?:the )?\p{Lu}|(?: (?:and |& )?\p{Lu}[\p{L}-]*){1,4}, (?:[Tt]he )?\p{Lu})/u;

/** "Founder and Head of Product at Acme": what somebody heads. */
const isHeaded = /^(?: \p{Lu}[\p{L}-]*){0,3} (?:at|@) (?:the )?\p{Lu}/u;

/** "Thanks to Murre for the sound engineering": no sponsor. */
const thankedForWork =
  /^ for (?:the |his |her |their |all |(?:being|joining|coming|taking|helping|doing|chatting|talking|appearing)\b)(?:\w+ )?(?:sound|audio|edit|produc|music|mix|master|artwork|art\b|transcri|theme|intro|time|help|work|part|on\b|us\b|me\b)/;

/** White space that is not one space already: what is replaced so that all of it is. */
const wideGap = /\s{2,}|[^\S ]/g;

/** The best cue for each type. */
export function bestByType(cues: readonly Cue[]): Map<EntityType, Cue> {
  const best = new Map<EntityType, Cue>();
  for (const cue of cues) if (!best.has(cue.entityType)) best.set(cue.entityType, cue);
  return best;
}

/** Rules about what stands before a name, with their numbers in the prefilter. */
const leadingRules: ReadonlyMap<CueRule, number> = new Map(
  cueRules.filter(({ before }) => before).map((rule, number) => [rule, number]),
);
const prefilter = createPrefilter([...leadingRules.keys()].map(({ before }) => before!));

const beforeIndex = indexBy("before");
const afterIndex = indexBy("after");

function indexBy(side: "before" | "after"): ReadonlyMap<string, readonly CueRule[]> {
  const index = new Map<string, CueRule[]>();
  for (const rule of cueRules.filter((candidate) => candidate[side]))
    for (const word of rule.beside) index.set(word, [...(index.get(word) ?? []), rule]);
  return index;
}

const none: readonly CueRule[] = [];
const rulesFor = (index: ReadonlyMap<string, readonly CueRule[]>, word: string) =>
  index.get(word) ?? none;

/** The rules about what stands before a name that may hold where it ends with a word. */
const rulesAtWord = remembered((word) =>
  rulesFor(beforeIndex, word.toLowerCase().replace(/[,.]$/, "")),
);
