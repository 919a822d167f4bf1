// Reads the words around a name and says what they make of it.
import type { EntityType, Span } from "../../../model/index.ts";
import { codeAt, unitAt } from "../../../text/code-at.ts";
import { endsWith } from "../../../text/ending.ts";
import { createPrefilter, holds } from "../../../text/prefilter.ts";
import { remembered } from "../../../text/remembered.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { cueRules, type CueRule } from "./cue-rules.ts";
import { typeOfNoun } from "../../words/type-nouns.ts";
import { CLOSE_BRACKET, OPEN_BRACKET, SPACE } from "../../../text/code-units.ts";

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
        !(rule.id === "role-of" && isField.test(text.slice(end, limit))) &&
        !(rule.id === "founder-of" && isHeaded.test(text.slice(end, limit))) &&
        holds(likely, leadingRules.get(rule)!) &&
        endsWith(before, rule.before!)
      )
        found.push(rule);
  }
  const isOfWords = text.slice(start, end).includes(" ");
  const isBracketed =
    codeAt(text, start - 1) === OPEN_BRACKET && isOneOfBracketed(text, floor, start, end);
  if (
    mayFollowPerson(text, start) &&
    followsPerson(text.slice(Math.max(floor, start - 60), start), isOfWords, isBracketed)
  )
    found.push({
      id: codeAt(text, start - 1) === OPEN_BRACKET ? "person-brackets" : "person-from",
      entityType: "organisation",
      // "A Book by Ann Lee (Chuck)": in brackets stands anything.
      confidence: codeAt(text, start - 1) !== OPEN_BRACKET ? 0.82 : isBracketed ? 0.8 : 0.58,
    });
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

/** "`hush` is a shell": what is written as code is named by it, but a type, with its capital, is not. */
const afterCode = (text: string, start: number, after: string) =>
  after.startsWith("`") && /^\p{Ll}/u.test(text.slice(start, start + 1)) ? after.slice(1) : after;

/** "VP of Dependable Boats at Acme", "Director of Tidal Systems, Acme": what somebody heads, within whom they work for. */
const isField =
  /^(?:(?: (?:and |& )?\p{Lu}[\p{L}-]*){0,4} (?:at|@) (?:the )?\p{Lu}|(?: (?:and |& )?\p{Lu}[\p{L}-]*){1,4}, (?:[Tt]he )?\p{Lu})/u;

/** "Founder and Head of Product at Acme": what somebody heads. */
const isHeaded = /^(?: \p{Lu}[\p{L}-]*){0,3} (?:at|@) (?:the )?\p{Lu}/u;

/** "Thanks to Murre for the sound engineering": no sponsor. */
const thankedForWork =
  /^ for (?:the |his |her |their |all |(?:being|joining|coming|taking|helping|doing|chatting|talking|appearing)\b)(?:\w+ )?(?:sound|audio|edit|produc|music|mix|master|artwork|art\b|transcri|theme|intro|time|help|work|part|on\b|us\b|me\b)/;

/** "Ann Lee (Acme), Bo Ek (Zed)": each with where they are from. */
const isOneOfBracketed = (text: string, floor: number, start: number, end: number) =>
  /^\)(?:,|,? and) (?:and )?\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+ \(\p{Lu}/u.test(
    text.slice(end, end + 60),
  ) ||
  /\p{Lu}[^()]{1,30}\)(?:,|,? and) (?:and )?\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+ \($/u.test(
    text.slice(Math.max(floor, start - 90), start),
  );

/** White space that is not one space already: what is replaced so that all of it is. */
const wideGap = /\s{2,}|[^\S ]/g;

/** Whether what precedes may be "NAME from", "NAME of the", "NAME (". */
function mayFollowPerson(text: string, start: number): boolean {
  if (codeAt(text, start - 1) === OPEN_BRACKET) return true;
  if (codeAt(text, start - 1) !== SPACE) return false;
  switch (codeAt(text, start - 2)) {
    case 0x6d:
      return text.endsWith("from", start - 1);
    case 0x66:
      return text.endsWith("of", start - 1);
    case 0x74:
      return text.endsWith("at", start - 1);
    default:
      return text.endsWith("the", start - 1);
  }
}

/** Whether what follows may be "is a …", ", a …", "(a …": the first characters decide. */
function mayDescribe(text: string, end: number): boolean {
  const code = codeAt(text, end);
  if (code !== SPACE) return descriptionSigns.includes(text[end] ?? " ");
  // "is", "are", "was", "were".
  const second = codeAt(text, end + 2) | 0x20;
  switch (codeAt(text, end + 1)) {
    case 0x69:
      return second === 0x73;
    case 0x61:
      return second === 0x72;
    case 0x77:
      return second === 0x61 || second === 0x65;
    default:
      return "(–—-".includes(text[end + 1] ?? " ");
  }
}
const descriptionSigns = ',–—"”`';

/** "Jie Yu from ", "Jie Yu (", "Jie Yu of the ". */
const afterPerson =
  /(?<given>\p{Lu}[\p{L}'’-]+) (?:\p{Lu}\. )?(?:(?:van|von|de|der|la) )*\p{Lu}[\p{L}'’-]+(?<link>,? (?:from|of|at|over at) (?:the )?| \()$/u;

/** "Jie from ": a given name alone. */
const afterGivenName = /(?:^|[.!?:(]\s|,\s|\n)(?<given>\p{Lu}\p{Ll}+) from (?:the )?$/u;

/** Whether a person's name leads up to here; in brackets only if the given name is a sure one. */
function followsPerson(before: string, isOfWords: boolean, isBracketed: boolean): boolean {
  const match = afterPerson.exec(before)?.groups;
  if (!match) {
    const given = isOfWords ? afterGivenName.exec(before)?.groups?.["given"] : undefined;
    return given !== undefined && firstNameStrength(given) === "sure";
  }
  const strength = firstNameStrength(match["given"]!);
  return (
    strength === "sure" || (strength === "doubtful" && (isBracketed || match["link"] !== " ("))
  );
}

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

const articles = new Set(
  "the a an our their its his her new popular own upcoming awesome open-source great famous excellent amazing brand good old modern fabulous my your some different various both free latest original classic traditional standard simple plain vanilla pure".split(
    " ",
  ),
);

/** Where the words before a name end when "the", "a", "popular open source" and an opening quote are left out. */
function skipArticles(text: string, floor: number, start: number): number {
  let end = start;
  for (;;) {
    while (end > floor && isGap(unitAt(text, end - 1))) end--;
    let from = end;
    while (from > floor && end - from < 12 && !isGap(unitAt(text, from - 1))) from--;
    let word = text.slice(from, end).toLowerCase();
    if (
      word === "source" &&
      text.slice(Math.max(floor, from - 5), from).toLowerCase() === "open "
    ) {
      from -= 5;
      word = "open-source";
    }
    if (!articles.has(word) || from === end) return end;
    end = from;
  }
}

/** Spaces, opening quotes and brackets, marks of emphasis. */
const isGap = (code: number) =>
  code === 32 ||
  code === 10 ||
  code === 9 ||
  code === 0xa0 ||
  code === 34 ||
  code === 0x201c ||
  code === 0x2018 ||
  code === 39 ||
  code === 40 ||
  code === 42 ||
  code === 95 ||
  code === 96 ||
  code === 91;

function startOfLastWord(text: string, floor: number, end: number): number {
  let from = end;
  while (from > floor && end - from < 24 && !isGap(unitAt(text, from - 1))) from--;
  return from;
}

/** The rules about what stands before a name that may hold where it ends with a word. */
const rulesAtWord = remembered((word) =>
  rulesFor(beforeIndex, word.toLowerCase().replace(/[,.]$/, "")),
);

function firstWord(text: string, start: number, limit: number): string {
  const last = Math.min(limit, start + 28);
  const plainEnd = endOfPlainWord(text, start, last);
  if (plainEnd > 0) return text.slice(start + 1, plainEnd).toLowerCase();
  const trimmed = text.slice(start, last).trimStart();
  const code = codeAt(trimmed, 0);
  if ((code >= 0x30 && code <= 0x39) || /^v\d/i.test(trimmed)) return "NUMBER";
  return (
    /^["”)]*\s*(?:,\s*)?(['’]s|[^\s,.;:!?)]+)/
      .exec(trimmed)?.[1]
      ?.toLowerCase()
      .replace(/['’]s/, "’s") ?? ""
  );
}

/** Where a word of nothing but letters ends that follows one space, as most words do; 0 for others. */
function endOfPlainWord(text: string, start: number, last: number): number {
  if (codeAt(text, start) !== SPACE) return 0;
  let end = start + 1;
  while (end < last && isLetter(unitAt(text, end))) end++;
  const isWhole = end === last || isWordEnd(unitAt(text, end));
  return isWhole && end > start + 1 ? end : 0;
}

const isLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
/** Space, comma, full stop. */
const isWordEnd = (code: number) => code === SPACE || code === 0x2c || code === 0x2e;

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
  // "Simplicity is the foundation of power": what it stands for is no body.
  if (metaphor.test(match[2]!)) return undefined;
  const nouns = phraseOf(match[2]!);
  if (
    !match[1] &&
    !/open[- ]source|free|software|licensed/.test(nouns.join(" ")) &&
    nouns.length > 4
  )
    return undefined;
  const type = typeOfPhrase(nouns);
  return (
    type && {
      id: isApposition ? "apposition" : "is-a",
      entityType: type.entityType,
      confidence: type.confidence + (isApposition ? 0 : 0.03),
    }
  );
}

const metaphor = /^(?:[a-z]+ )?(?:foundation|bank|giant|brand|group|studio) (?:of|for|on)\b/;

/** What a description in small letters ("terminal bandwidth tool for …") says that it describes. */
export function typeOfDescription(description: string): ReturnType<typeof typeOfPhrase> {
  return typeOfPhrase(phraseOf(description));
}

/** "Static and dynamic analysis tool": what is joined before the noun. */
const joined =
  /^((?:[\p{L}-]+ )?)[\p{L}-]+(?:, [\p{L}-]+)*,? and (?=[\p{L}-]+ [\p{L}-]+(?: |$|[,.]))/u;

/** The words of a noun phrase at the beginning of a text, nine at most. */
function phraseOf(whole: string): readonly string[] {
  const text = whole.replace(joined, "$1");
  const end = phraseEnd.exec(` ${text} `);
  const phrase = end ? text.slice(0, Math.max(0, end.index - 1) || end.index) : text;
  return phrase.trim().split(/\s+/).slice(0, 9);
}

/** The type of the last noun of a phrase, or of the one before it. */
function typeOfPhrase(nouns: readonly string[]): ReturnType<typeof typeOfNoun> {
  for (let i = nouns.length - 1; i >= Math.max(0, nouns.length - 2); i--) {
    const type = typeOfNoun(nouns[i]!.replace(/[^\p{L}-]/gu, ""));
    if (type) return type;
  }
  return undefined;
}
