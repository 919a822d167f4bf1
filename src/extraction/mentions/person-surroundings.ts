// Which rules hold for a name at a place: the words around it, and what kind of text it stands in.
import type { Section, SectionRole, Span } from "../../model/index.ts";
import { endingPattern, endsWith } from "../../text/ending.ts";
import { createPrefilter, holds, type PatternSet } from "../../text/prefilter.ts";
import { contextRules, listedWith, type ContextRule } from "./person-context.ts";
import type { NameCandidate, NameStrength } from "./person-name.ts";

const rank: Readonly<Record<NameStrength, number>> = { unknown: 0, doubtful: 1, sure: 2 };
/** How much of the text around a name is looked at, in characters. */
const window = 140;

/** The rules that hold for a name, in their order; `group` are the names it is listed with, itself among them. */
export function rulesFor(
  candidate: NameCandidate,
  group: readonly NameCandidate[],
  section: Section,
  text: string,
  rules: readonly ContextRule[],
): ContextRule[] {
  // "The Shuttle Launchpad tutorial": people have no article.
  if (candidate.strength === "unknown" && hasArticle(text, candidate.span.start)) return [];
  const places = placesAround(candidate, group, section, text);
  const isListed = section.role === "links" || section.role === "bullets";
  const line = isListed ? lineAround(text, section, candidate.span) : "";
  const isOtherEpisode = isListed && otherEpisode.test(line);
  const isOurs = !isListed || ours.test(line);
  const holding: ContextRule[] = [];
  for (const numbered of rulesIn(rules, section.role)) {
    const { rule } = numbered;
    if (rank[candidate.strength] < rank[rule.needs]) continue;
    if (isListed && rule.role === "guest" && (isOtherEpisode || (!isOurs && inProse.has(rule.id))))
      continue;
    for (const place of places)
      if (holdsAt(numbered, place)) {
        holding.push(rule);
        break;
      }
  }
  if (rules === contextRules && isListedWithPeople(candidate, group, section))
    holding.push(listedWith);
  return holding;
}

function isListedWithPeople(
  { strength, runsOn, runsIn, parts }: NameCandidate,
  group: readonly NameCandidate[],
  { role }: Section,
): boolean {
  if (strength === "sure" || group.length < 2 || runsOn || runsIn || parts.length > 3) return false;
  if (!listedWith.in.includes(role)) return false;
  return group.filter((other) => other.strength === "sure").length * 2 >= group.length;
}

function holdsAt({ rule, before, after }: NumberedRule, place: Place): boolean {
  if (rule.after && !holds(place.mayFollow, after)) return false;
  if (rule.before && !(holds(place.mayPrecede, before) && endsWith(place.before, rule.before)))
    return false;
  return !rule.after || rule.after.test(place.after);
}

/** The words to both sides of a name, and the patterns that may match them. */
interface Place {
  readonly before: string;
  readonly after: string;
  readonly mayPrecede: PatternSet;
  readonly mayFollow: PatternSet;
}

function placesAround(
  candidate: NameCandidate,
  group: readonly NameCandidate[],
  { span }: Section,
  text: string,
): Place[] {
  const places: Place[] = [];
  const add = (first: Span, last: Span) => {
    const from = Math.max(span.start, first.start - window);
    const to = Math.min(span.end, last.end + window);
    const before = text.slice(from, first.start);
    const after = text.slice(last.end, to);
    places.push({
      before,
      after,
      mayPrecede: prefilter.candidates(text, from, first.start),
      mayFollow: prefilter.candidates(text, last.end, to),
    });
    // "Brian Ketelsen and David walk us through": what is said of both is said of the one.
    const hasCompany = endsWith(before, leadingAnd) || beginsWithAnd.test(after);
    const alone = hasCompany && before.replace(firstNameBefore, "");
    const acting = hasCompany && after.replace(firstNameAfter, "");
    if (alone !== false && acting !== false && (alone !== before || acting !== after))
      places.push({
        before: alone,
        after: acting,
        mayPrecede: prefilter.candidates(alone),
        mayFollow: prefilter.candidates(acting),
      });
  };
  add(candidate.span, candidate.span);
  if (group.length > 1) add(group[0]!.span, group.at(-1)!.span);
  return places;
}

const leadingAnd = endingPattern("(?:and|&)\\s+", "u");
const beginsWithAnd = /^,?\s+(?:and|&)/u;
const firstNameBefore = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]+,?\s+(?:and|&)\s+$/u;
const firstNameAfter = /^,?\s+(?:and|&)\s+\p{Lu}[\p{L}\p{M}]+(?=\s\p{Ll})/u;

/** A rule, with the numbers of its patterns in the prefilter. */
interface NumberedRule {
  readonly rule: ContextRule;
  readonly before: number;
  readonly after: number;
}

const patterns = contextRules.flatMap(({ before, after }) =>
  [before, after].filter((pattern) => pattern !== undefined),
);
const prefilter = createPrefilter(patterns);

const bySection = new WeakMap<readonly ContextRule[], Map<SectionRole, readonly NumberedRule[]>>();

/** The rules that hold in a section; filtered once for each kind of section. `rules` are some of `contextRules`. */
function rulesIn(rules: readonly ContextRule[], role: SectionRole): readonly NumberedRule[] {
  let sections = bySection.get(rules);
  if (!sections) bySection.set(rules, (sections = new Map()));
  let holding = sections.get(role);
  if (!holding) {
    const numberOf = (pattern: RegExp | undefined) => (pattern ? patterns.indexOf(pattern) : -1);
    holding = rules
      .filter((rule) => rule.in.includes(role))
      .map((rule) => ({
        rule,
        before: numberOf(rule.before),
        after: numberOf(rule.after),
      }));
    sections.set(role, holding);
  }
  return holding;
}

/** Lists refer to other episodes: "Ep. 12: Modules with Ann Lee", "A Go Odyssey with Ann Lee (Go Time #12)". */
const otherEpisode = /#\d{1,4}(?!\d)|\b(?:episode|ep\.?)\s*\d/iu;
const ours =
  /(?<![\p{L}\p{N}])(?:we|our|us|i|my|today|this|guests?|joins?|joined)(?![\p{L}\p{N}])/iu;
/** What makes a guest in sentences, but not in an item of a list that does not speak of this episode. */
const inProse: ReadonlySet<string> = new Set(
  "talk-with conversation-with with-name presented acts tells".split(" "),
);

function lineAround(text: string, { span }: Section, { start, end }: Span): string {
  const from = Math.max(span.start, text.lastIndexOf("\n", start - 1) + 1, start - window);
  const newline = text.indexOf("\n", end);
  return text.slice(from, Math.min(span.end, newline < 0 ? span.end : newline, end + window));
}

const hasArticle = (text: string, start: number) =>
  /(?<!\p{L})(?:the|an?|this)\s$/iu.test(text.slice(Math.max(0, start - 6), start));
