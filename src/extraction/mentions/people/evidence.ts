// Gathers what an episode says about each name in it: where it stands, and which rules take it for a person.
import { overlaps, type Episode, type Mention, type Section } from "../../../model/index.ts";
import type { RecognizerContext } from "../../recognizer.ts";
import { searchedSections } from "../../sentences.ts";
import { oncePer } from "../../../model/once-per.ts";
import { contextRules, type ContextRule } from "./rules/context-rules.ts";
import { runsOfCapitals, type Capital } from "./names/capital-runs.ts";
import { firstNameStrength, personKey, type NameStrength } from "../../words/name-words.ts";
import { nicknamesOf } from "../../words/nicknames.ts";
import { namesIn, type NameCandidate } from "./names/name-candidates.ts";
import { subjectsIn, unknownGivenName, withSubject } from "./names/subjects.ts";
import { pattern, roleNoun } from "./rules/phrases.ts";
import { rulesFor } from "./rules/rules-at-place.ts";
import { wordyNameIn } from "./names/wordy-names.ts";
import { firstIndex } from "../../../model/first-index.ts";

/** One occurrence of a name with the rules that apply there. */
export interface NameOccurrence {
  readonly candidate: NameCandidate;
  readonly section: Section;
  readonly rules: readonly ContextRule[];
}

/** All that an episode says about one name. */
export interface NameEvidence {
  /** Folded name; see {@link personKey}. */
  readonly key: string;
  readonly strength: NameStrength;
  /** In reading order. */
  readonly occurrences: NameOccurrence[];
  /** By the given name alone; see {@link gatherShortEvidence}. */
  readonly shortOccurrences: NameOccurrence[];
}

/** How many occurrences of one name are looked at: what a transcript says of a name, it says early. */
const mostLookedAt = 12;

/**
 * Evidence for every name of an episode, in the order of first occurrence, by the rules given. Linear in the length of
 * the text.
 */
export function gatherNameEvidence(
  context: Pick<RecognizerContext, "episode" | "mentions">,
  rules: readonly ContextRule[] = contextRules,
): Map<string, NameEvidence> {
  const evidence = new Map<string, NameEvidence>();
  const { text } = context.episode;
  const workplaces = new Set<string>();
  for (const { section, candidates: all } of candidatesOf(context.episode)) {
    const candidates = all.filter((candidate) => !isClaimed(candidate, context.mentions));
    for (const group of groupsOf(candidates, text)) {
      for (const candidate of group) {
        const key = personKey(candidate.name);
        if (isWorkplace(text, candidate)) workplaces.add(key);
        const known = evidence.get(key);
        const applying =
          (known?.occurrences.length ?? 0) < mostLookedAt
            ? rulesFor(candidate, group, section, text, rules)
            : [];
        const occurrence = { candidate, section, rules: applying };
        if (known) known.occurrences.push(occurrence);
        else
          evidence.set(key, {
            key,
            strength: candidate.strength,
            occurrences: [occurrence],
            shortOccurrences: [],
          });
      }
    }
  }
  for (const key of workplaces) evidence.delete(key);
  return evidence;
}

/** "An engineer at Tweede Golf", "Ann Lee of Tweede Golf": nobody works at a person, nor comes from one. */
function isWorkplace(text: string, { span, strength }: NameCandidate): boolean {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  if (comesFrom.test(before)) return true;
  return strength === "unknown" && (worksAt.test(before) || belongsTo.test(before));
}
const worksAt =
  /\b(?:engineer|developer|ceo|cto|works?|working|worked|head|lead|team|architect|founder|manager|director|scientist|job) (?:over )?at\s$/i;
const comesFrom = /(?:^|\s)\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}’'-]+ from\s$/u;
const belongsTo = /(?:^|\s)\p{Lu}[\p{L}.’'-]* \p{Lu}[\p{L}’'-]+ (?:of|at)\s$/u;

/** What of a section may be names. */
interface SectionCandidates {
  readonly section: Section;
  /** Two words and more. */
  readonly candidates: readonly NameCandidate[];
  /** Words with a capital that stand in none of them. */
  readonly words: readonly Capital[];
  /** All words with a capital. */
  readonly capitals: readonly Capital[];
}

/**
 * What is said of people under their given names alone ("Andrew joined us to talk about"): more occurrences for the
 * evidence of their full names, where the given name is borne by one of them only.
 */
export function gatherShortEvidence(
  { episode, mentions }: Pick<RecognizerContext, "episode" | "mentions">,
  evidence: ReadonlyMap<string, NameEvidence>,
  people: readonly { readonly key: string; readonly parts: readonly string[] }[],
): void {
  for (const { shortOccurrences } of evidence.values()) shortOccurrences.length = 0;
  const bearers = new Map<string, string | undefined>();
  // "Péter Vass", and "Peter" below: texts are not faithful to accents.
  for (const { key, parts } of people) {
    const given = personKey(parts[0]!);
    bearers.set(given, bearers.has(given) ? undefined : key);
  }
  for (const { key, parts } of people)
    for (const nickname of nicknamesOf(personKey(parts[0]!)))
      if (!bearers.has(nickname)) bearers.set(nickname, key);
  if (bearers.size === 0) return;
  for (const { section, words } of candidatesOf(episode))
    for (const { word, start, end } of words) {
      const key = bearers.get(word.key);
      const bearer = key === undefined ? undefined : evidence.get(key);
      if (!bearer || bearer.shortOccurrences.length >= mostLookedAt) continue;
      const candidate: NameCandidate = {
        span: { start, end },
        name: word.text,
        parts: [word.text],
        strength: "sure",
        runsOn: false,
        runsIn: false,
      };
      if (isClaimed(candidate, mentions)) continue;
      const rules = rulesFor(candidate, [candidate], section, episode.text, contextRules);
      bearer.shortOccurrences.push({ candidate, section, rules });
    }
}

/** The candidates of every searched section; computed once per episode. */
export const candidatesOf = oncePer((episode: Episode): readonly SectionCandidates[] => {
  const result: SectionCandidates[] = [];
  for (const section of searchedSections(episode)) {
    const candidates: NameCandidate[] = [];
    const words: Capital[] = [];
    const capitals: Capital[] = [];
    for (const run of runsOfCapitals(episode.text, section.span)) {
      for (const capital of run) capitals.push(capital);
      if (run.length === 1) {
        words.push(run[0]!);
        continue;
      }
      const names = namesIn(run, episode.text);
      const wordy = names.length === 0 ? wordyNameIn(run, episode.text) : undefined;
      if (wordy) names.push(wordy);
      candidates.push(...names);
      for (const capital of run)
        if (!names.some(({ span }) => overlaps(span, capital))) words.push(capital);
    }
    result.push({ section, candidates, words, capitals });
  }
  return withSubjects(result, episode.text);
});

/** A given name that nobody knows is one where the text goes on to tell of its bearer. */
function withSubjects(
  all: readonly SectionCandidates[],
  text: string,
): readonly SectionCandidates[] {
  const givenNames = new Set<string>();
  for (const { candidates } of all)
    for (const candidate of candidates) {
      const given = unknownGivenName(candidate);
      if (given !== undefined) givenNames.add(given);
    }
  if (givenNames.size === 0) return all;
  const words = all.flatMap((section) => section.words);
  const subjects = subjectsIn(words, givenNames, text);
  if (subjects.size === 0) return all;
  return all.map((section) => ({
    ...section,
    candidates: section.candidates.map((candidate) => withSubject(candidate, subjects)),
  }));
}

/** Whether the words belong to something already known by name: a product, an event, a company. */
function isClaimed(candidate: NameCandidate, mentions: readonly Mention[]): boolean {
  const { start, end } = candidate.span;
  for (let i = firstEndingAfter(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.span.start >= end) break;
    if (mention.entityType === "person" || mention.confidence < 0.5) continue;
    if (!overlaps(mention.span, candidate.span)) continue;
    const inside = mention.span.start >= start && mention.span.end <= end;
    const whole = mention.span.start === start && mention.span.end === end;
    if (!inside || whole) return true;
    if (firstNameStrength(candidate.parts[0]!) === "unknown") return true;
    // "Gatsby Conf": two claimed words are no name, one may be ("Julia Evans", "Amir Chef").
    if (mention.surface.includes(" ") && mention.span.start === start) return true;
  }
  return false;
}

/** Index of the first mention that ends after `offset`; mentions are in reading order and disjoint. */
function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  return firstIndex(mentions, (mention) => mention.span.end <= offset);
}

const joiner =
  /^(?:\s*\([^()\n]{1,80}\))?(?:\s+(?:of|from|at)(?:\s+[\p{L}\p{N}&][\p{L}\p{M}\p{N}.&’'-]*){1,4}?)?(?:\s*,\s*(?:and\s+|&\s+|plus\s+)?|\s+(?:and|&|\+|plus|und|x|\/)\s+)(?:(?!(?:we|have|has|is|are|was|who|joined|hosted|moderated|interviewed)\s)[\p{Ll}’'-]+\s+){0,4}(?:\p{Lu}[\p{L}\p{N}.]+[’']s\s+)?(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx)\.?\s+)?$/u;

/** "A, Sr. Manager at X, and B, …", "A — head of X — and B": who somebody is stands between those who are listed. */
const apposed =
  /^(?:,| [–—]| --?) (?:(?:Sr|Jr|Inc)\.|[^.;:!?\n]){3,100}?(?:(?:,| [–—]| --?) and (?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx)\.? )?| and (?:Dr|Prof|Professor)\.? )$/u;

/** ", Director of Aid at Rocket Boats, ": what somebody is, between the first two of three. */
const postBetween = pattern(
  String.raw`^, (?:[\p{L}&/-]+ ){0,4}?${roleNoun}(?![\p{L}])[^.;:!?\n]{0,80}, $`,
);

/** "Host Ann Lee and guest Bo Ek": one part each. */
const andGuest = /\b(?:and|&|with)\s(?:[\p{Ll}’']+\s){0,2}guests?\s/u;

const opensBracket = /^\s*\([^()\n]{0,80}$/;

/** Names that are listed together ("A (X), B of Y, and C"): what is said of the list is said of each. */
function* groupsOf(candidates: readonly NameCandidate[], text: string): Generator<NameCandidate[]> {
  let group: NameCandidate[] = [];
  for (const candidate of candidates) {
    const last = group.at(-1);
    const gap = last ? text.slice(last.span.end, candidate.span.start) : "";
    // "Ann Lee (Quilt Creative), Bo Ek": what could be a name within the brackets does not part those who are listed.
    if (last && candidate.strength !== "sure" && opensBracket.test(gap)) yield [candidate];
    else if (
      last &&
      gap.length < 120 &&
      !andGuest.test(gap) &&
      (gap === " " ||
        joiner.test(gap) ||
        apposed.test(gap) ||
        (text[candidate.span.end] === "," && postBetween.test(gap)))
    )
      group.push(candidate);
    else {
      if (group.length > 0) yield group;
      group = [candidate];
    }
  }
  if (group.length > 0) yield group;
}
