// Gathers what an episode says about each name in it: where it stands, and which rules take it for a person.
import {
  overlaps,
  type Episode,
  type Mention,
  type Section,
  type SectionRole,
  type Span,
} from "../../model/index.ts";
import type { RecognizerContext } from "../recognizer.ts";
import { searchedSections } from "../sentences.ts";
import { contextRules, listedWith, type ContextRule } from "./person-context.ts";
import { firstNameStrength, namesIn, runsOfCapitals } from "./person-name.ts";
import type { NameCandidate, NameStrength } from "./person-name.ts";

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

const rank: Readonly<Record<NameStrength, number>> = { unknown: 0, doubtful: 1, sure: 2 };
/** How much of the text around a name is looked at, in characters. */
const window = 140;
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
  for (const { section, candidates: all } of candidatesOf(context.episode)) {
    const candidates = all.filter((candidate) => !isClaimed(candidate, context.mentions));
    for (const group of groupsOf(candidates, text)) {
      for (const candidate of group) {
        const key = personKey(candidate.name);
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
  return evidence;
}

/** What of a section may be names. */
interface SectionCandidates {
  readonly section: Section;
  /** Two words and more. */
  readonly candidates: readonly NameCandidate[];
  /** Words with a capital that stand in none of them. */
  readonly words: readonly Span[];
  /** All words with a capital. */
  readonly capitals: readonly Span[];
}

const found = new WeakMap<Episode, readonly SectionCandidates[]>();

/**
 * What is said of people under their given names alone ("Andrew joined us to talk about"): more occurrences for the
 * evidence of their full names, where the given name is borne by one of them only.
 */
export function gatherShortEvidence(
  { episode, mentions }: Pick<RecognizerContext, "episode" | "mentions">,
  evidence: ReadonlyMap<string, NameEvidence>,
  people: readonly { readonly key: string; readonly parts: readonly string[] }[],
): void {
  const bearers = new Map<string, string | undefined>();
  for (const { key, parts } of people)
    bearers.set(parts[0]!, bearers.has(parts[0]!) ? undefined : key);
  for (const { section, words } of candidatesOf(episode))
    for (const span of words) {
      const name = episode.text.slice(span.start, span.end);
      const bearer = evidence.get(bearers.get(name) ?? "");
      if (!bearer || bearer.shortOccurrences.length >= mostLookedAt) continue;
      const candidate: NameCandidate = {
        span,
        name,
        parts: [name],
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
export function candidatesOf(episode: Episode): readonly SectionCandidates[] {
  let result = found.get(episode);
  if (!result) {
    result = searchedSections(episode).map((section) => {
      const candidates: NameCandidate[] = [];
      const words: Span[] = [];
      const capitals: Span[] = [];
      for (const run of runsOfCapitals(episode.text, section.span)) {
        const names = namesIn(run, episode.text);
        candidates.push(...names);
        capitals.push(...run);
        for (const word of run)
          if (!names.some(({ span }) => overlaps(span, word))) words.push(word);
      }
      return { section, candidates, words, capitals };
    });
    found.set(episode, result);
  }
  return result;
}

/** Names that differ in case, accents or points only are one. */
export function personKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/["“'‘(][^"”'’)\s]+["”'’)]\s/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
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
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const joiner =
  /^(?:\s*\([^()\n]{1,80}\))?(?:\s+(?:of|from|at)(?:\s+[\p{L}\p{N}&][\p{L}\p{M}\p{N}.&’'-]*){1,4}?)?(?:\s*,\s*(?:and\s+|&\s+|plus\s+)?|\s+(?:and|&|\+|plus|und|x|\/)\s+)(?:(?:[\p{Ll}’'-]+\s+){0,4})?$/u;

/** Names that are listed together ("A (X), B of Y, and C"): what is said of the list is said of each. */
function* groupsOf(candidates: readonly NameCandidate[], text: string): Generator<NameCandidate[]> {
  let group: NameCandidate[] = [];
  for (const candidate of candidates) {
    const last = group.at(-1);
    const gap = last ? text.slice(last.span.end, candidate.span.start) : "";
    if (last && gap.length < 120 && joiner.test(gap)) group.push(candidate);
    else {
      if (group.length > 0) yield group;
      group = [candidate];
    }
  }
  if (group.length > 0) yield group;
}

const bySection = new WeakMap<readonly ContextRule[], Map<SectionRole, readonly ContextRule[]>>();

/** The rules that hold in a section; filtered once for each kind of section. */
function rulesIn(rules: readonly ContextRule[], role: SectionRole): readonly ContextRule[] {
  let sections = bySection.get(rules);
  if (!sections) bySection.set(rules, (sections = new Map()));
  let holding = sections.get(role);
  if (!holding) sections.set(role, (holding = rules.filter((rule) => rule.in.includes(role))));
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

const firstNameBefore = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]+,?\s+(?:and|&)\s+$/u;
const firstNameAfter = /^,?\s+(?:and|&)\s+\p{Lu}[\p{L}\p{M}]+(?=\s\p{Ll})/u;

function rulesFor(
  candidate: NameCandidate,
  group: readonly NameCandidate[],
  section: Section,
  text: string,
  rules: readonly ContextRule[],
): ContextRule[] {
  // "The Shuttle Launchpad tutorial": people have no article.
  if (candidate.strength === "unknown" && hasArticle(text, candidate.span.start)) return [];
  const surroundings = [[candidate, candidate] as const];
  if (group.length > 1) surroundings.push([group[0]!, group.at(-1)!]);
  const places = surroundings.flatMap(([first, last]) => {
    const from = Math.max(section.span.start, first.span.start - window);
    const before = text.slice(from, first.span.start);
    const after = text.slice(last.span.end, Math.min(section.span.end, last.span.end + window));
    // "Brian Ketelsen and David walk us through": what is said of both is said of the one.
    const company = [
      before.replace(firstNameBefore, ""),
      after.replace(firstNameAfter, ""),
    ] as const;
    return company[0] === before && company[1] === after
      ? [{ before, after }]
      : [
          { before, after },
          { before: company[0], after: company[1] },
        ];
  });
  const isListed = section.role === "links" || section.role === "bullets";
  const line = isListed ? lineAround(text, section, candidate.span) : "";
  const isOtherEpisode = isListed && otherEpisode.test(line);
  const isOurs = !isListed || ours.test(line);
  const holding = rulesIn(rules, section.role).filter((rule) => {
    if (rank[candidate.strength] < rank[rule.needs]) return false;
    if (isListed && rule.role === "guest" && (isOtherEpisode || (!isOurs && inProse.has(rule.id))))
      return false;
    // What follows is looked at first: those patterns begin at a fixed place and fail at once.
    return places.some(
      ({ before, after }) =>
        (!rule.after || rule.after.test(after)) && (!rule.before || rule.before.test(before)),
    );
  });
  return rules === contextRules && isListedWithPeople(candidate, group, section)
    ? [...holding, listedWith]
    : holding;
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
