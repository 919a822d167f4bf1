// Reads the words around a name and says what they make of it.
import type { EntityType, Span } from "../../model/index.ts";
import { firstNameStrength } from "./person-name.ts";
import { cueRules, typeOfNoun, type CueRule } from "./name-cues.ts";

/** A cue that holds for a name. */
export interface Cue {
  readonly id: string;
  readonly entityType: EntityType;
  /** That a name nobody listed is of this type. */
  readonly confidence: number;
}

/** How far a cue may reach. */
const REACH = 90;

/** The cues around `[start, end)` within the sentence, the surest first. Cost: bounded, whatever the sentence. */
export function cuesAround(text: string, sentence: Span, start: number, end: number): Cue[] {
  const before = withoutArticles(
    text.slice(Math.max(sentence.start, start - REACH), start).toLowerCase(),
  );
  const after = text
    .slice(end, Math.min(sentence.end, end + REACH))
    .toLowerCase()
    .replace(/^['’]s(?= )/, "’s")
    .replace(/^["”)]+/, "");
  const found: Cue[] = [];
  for (const rule of rulesFor(beforeIndex, lastWord(before)))
    if (rule.before!.test(before)) found.push(rule);
  for (const rule of rulesFor(afterIndex, firstWord(after)))
    if (rule.after!.test(after)) found.push(rule);
  if (followsPerson(text.slice(Math.max(sentence.start, start - 60), start)))
    found.push({ id: "person-from", entityType: "organisation", confidence: 0.82 });
  const description = describedAs(after);
  if (description) found.push(description);
  return found.sort((a, b) => b.confidence - a.confidence);
}

/** "Jie Yu from ", "Jie Yu (", "Jie Yu of the ". */
const afterPerson =
  /(?<given>\p{Lu}[\p{L}'’-]+) (?:\p{Lu}\. )?(?:(?:van|von|de|der|la) )*\p{Lu}[\p{L}'’-]+(?<link>,? (?:from|of|at|over at) (?:the )?| \()$/u;

/** Whether a person's name leads up to here; in brackets only if the given name is a sure one. */
function followsPerson(before: string): boolean {
  const match = afterPerson.exec(before)?.groups;
  if (!match) return false;
  const strength = firstNameStrength(match["given"]!);
  return strength === "sure" || (strength === "doubtful" && match["link"] !== " (");
}

/** The best cue for each type. */
export function bestByType(cues: readonly Cue[]): Map<EntityType, Cue> {
  const best = new Map<EntityType, Cue>();
  for (const cue of cues) if (!best.has(cue.entityType)) best.set(cue.entityType, cue);
  return best;
}

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

/** Drops "the", "a", "popular open source" and an opening quote between the cue and the name. */
function withoutArticles(before: string): string {
  let result = before.replace(/[\s"“‘'(*_`[]+$/, "");
  for (;;) {
    const shorter = result.replace(
      /(?:^|\s)(?:the|an?|our|their|its|his|her|new|popular|own|upcoming|awesome|open[- ]source|great|famous|excellent|amazing|brand|good|old|modern|fabulous|my|your|some|different|various|both|free|latest|original|classic|traditional|standard|simple|plain|vanilla|pure)$/,
      "",
    );
    if (shorter === result) return result;
    result = shorter.trimEnd();
  }
}

function lastWord(before: string): string {
  return /[^\s(–—]+$/.exec(before.slice(-24))?.[0].replace(/[,.]$/, "") ?? "";
}

function firstWord(after: string): string {
  const trimmed = after.trimStart();
  if (/^v?\d/.test(trimmed)) return "NUMBER";
  return /^(?:,\s*)?(['’]s|[^\s,.;:!?)]+)/.exec(trimmed)?.[1] ?? "";
}

const introduction =
  /^(?:\s*[,(]|\s+(?:is|are|was|were|isn[’']t)|\s*[–—]|\s+-)\s*(?:(?:really|basically|essentially|also|just|now|currently|one of|of course|simply|actually|not|only|probably|still|in fact)\s+)*(?:(an?|the|another|our|their|its|my|your|one|his|her)\s+)?(?=(.{1,90}))/;
/** Where the noun phrase after "is a" ends. */
const phraseEnd =
  /\s(?:that|which|who|whose|about|for|to|of|with|by|in|on|from|used|written|built|designed|developed|called|based|created|made|where|aimed|and|or|it|is|was|has|we|you|at|as|inspired|focused|offering|providing|helping|like|allowing|running|not|but|i|he|she|they)\s|[,.;:!?()–—"”]|\s-\s/;

/** What "X is a …", "X, a …", "X (a …)" says: the type of the last noun of the phrase. */
function describedAs(after: string): Cue | undefined {
  const match = introduction.exec(after);
  if (!match) return undefined;
  const isApposition = !/^\s+(?:is|are|was|were|isn)/.test(match[0]);
  if (isApposition && !match[1]) return undefined;
  const rest = match[2]!;
  const end = phraseEnd.exec(` ${rest} `);
  const phrase = (end ? rest.slice(0, Math.max(0, end.index - 1) || end.index) : rest).trim();
  const nouns = phrase.split(/\s+/).slice(0, 9);
  if (!match[1] && !/open[- ]source|free|software|licensed/.test(phrase) && nouns.length > 4)
    return undefined;
  for (let i = nouns.length - 1; i >= Math.max(0, nouns.length - 2); i--) {
    const type = typeOfNoun(nouns[i]!.replace(/[^\p{L}-]/gu, ""));
    if (type)
      return {
        id: isApposition ? "apposition" : "is-a",
        entityType: type.entityType,
        confidence: type.confidence + (isApposition ? 0 : 0.03),
      };
  }
  return undefined;
}
