// Which rules hold for a name at a place: the words around it, and what kind of text it stands in.
import type { Section, SectionRole, Span } from "../../../../model/index.ts";
import { endsWith } from "../../../../text/ending.ts";
import {
  bothOf,
  createPrefilter,
  eitherOf,
  holds,
  indicesIn,
  type PatternSet,
} from "../../../../text/prefilter.ts";
import { contextRules, ledInto, listedWith, type ContextRule } from "./context-rules.ts";
import { isLedInto } from "../lines/lead-ins.ts";
import type { NameStrength } from "../../../words/name-words.ts";
import type { NameCandidate } from "../names/name-candidates.ts";
import { pattern } from "./phrases.ts";

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
  if (candidate.strength !== "sure" && hasArticle(text, candidate.span.start)) return [];
  const isSpokenTo = candidate.isWordy === true && isAskedHere(text, candidate.span.start);
  if (candidate.isWordy && !isSpokenTo && isPlaceBefore(text, candidate.span.start)) return [];
  // "We talk to Ann Lee of Zorvan Quilt": where she works.
  const isHouse =
    candidate.strength !== "sure" &&
    /\b(?:of|at)\s$/.test(text.slice(Math.max(0, candidate.span.start - 4), candidate.span.start));
  // Of whom the text goes on to tell ("Zorvan Teller … Zorvan explains") is a person, wordy or not.
  const isDoubted =
    candidate.isWordy &&
    candidate.strength === "unknown" &&
    !isAmongPeople(candidate, group, section.role, text);
  if (isDoubted && !isListedHere(text, candidate.span.start)) group = [candidate];
  const isListedToo = isListedWithPeople(candidate, group, section);
  const isBeside = isListedToo && !isHouseOf(candidate, group, text);
  const strength = isBeside && candidate.strength === "unknown" ? "doubtful" : candidate.strength;
  const admitted = rulesAdmitting(rules, section.role, strength);
  const places = placesAround(candidate, group, section, text, admitted);
  const likely = places.map((place) => place.likely).reduce(eitherOf);
  const isListed = section.role === "links" || section.role === "bullets";
  let line: string | undefined;
  const holding: ContextRule[] = [];
  for (const index of indicesIn(likely)) {
    const rule = contextRules[index]!;
    if (isDoubted && !ofPeople.has(rule.id) && !(rule.id === "talk-with" && isSpokenTo)) continue;
    if (isHouse && (rule.role === "guest" || rule.role === "host") && rule.id !== "joining-are")
      continue;
    if (isListed && rule.role === "guest") {
      line ??= lineAround(text, section, candidate.span);
      if (otherEpisode.test(line)) continue;
      if (ofTalks.has(rule.id) && isElsewhere(text, group[0]!.span.start)) continue;
      if (
        inProse.has(rule.id) &&
        !ours.test(line) &&
        !interview.test(line) &&
        !isOnProgramme(text, section.span.start)
      )
        continue;
    }
    if (places.some((place) => holds(place.likely, index) && holdsAt(rule, place)))
      holding.push(rule);
  }
  if (rules !== contextRules || isDoubted) return holding;
  if (isBeside) holding.push(listedWith);
  if (candidate.strength === "unknown" && opensItem(candidate, section, text))
    holding.push(ledInto);
  return holding;
}

/** "- Zorvan Quilt, who builds boats", in a list that is led up to as one of guests. */
const opensItem = ({ span, runsOn }: NameCandidate, section: Section, text: string): boolean =>
  ledInto.in.includes(section.role) &&
  !runsOn &&
  span.start - section.span.start <= 3 &&
  /^(?:,? (?:who|whose|of|from|at|about|on)\s|,|\s[–—(-]|\s*$)/.test(
    text.slice(span.end, Math.min(section.span.end, span.end + 8)),
  ) &&
  isLedInto(text, span.start);

function isListedWithPeople(
  { strength, runsOn, runsIn, parts }: NameCandidate,
  group: readonly NameCandidate[],
  { role }: Section,
): boolean {
  if (strength === "sure" || group.length < 2 || runsOn || runsIn || parts.length > 3) return false;
  if (!listedWith.in.includes(role)) return false;
  return group.filter((other) => other.strength === "sure").length * 2 >= group.length;
}

/** "We talk to Ann Lee and Rose Judge": who comes second of two has a name as well, and who stands between two names. */
function isAmongPeople(
  { span, runsOn }: NameCandidate,
  group: readonly NameCandidate[],
  role: SectionRole,
  text: string,
): boolean {
  const index = group.findIndex((other) => other.span.start === span.start);
  const last = group[index - 1];
  if (role === "title" || runsOn || last?.strength !== "sure") return false;
  const gap = text.slice(last.span.end, span.start);
  const next = group[index + 1];
  return next
    ? next.strength === "sure" && betweenPeople.test(gap)
    : group.length === 2 && gap === " and ";
}
const betweenPeople = /^(?: \([^()\n]{1,40}\))?(?:, | and |, and )$/;

/** "Ann Lee, Rocket Boats": the second of two may be where the first comes from. */
const isHouseOf = (
  { span, strength }: NameCandidate,
  group: readonly NameCandidate[],
  text: string,
) =>
  strength === "unknown" &&
  group.length === 2 &&
  span.start > group[0]!.span.start &&
  /^\s*,\s*$/.test(text.slice(group[0]!.span.end, span.start));

const holdsAt = (rule: ContextRule, { before, after }: Place): boolean =>
  (!rule.before || endsWith(before, rule.before)) && (!rule.after || rule.after.test(after));

/** The words to both sides of a name, and the rules they may meet. */
interface Place {
  readonly before: string;
  readonly after: string;
  readonly likely: PatternSet;
}

function placesAround(
  candidate: NameCandidate,
  group: readonly NameCandidate[],
  { span }: Section,
  text: string,
  admitted: PatternSet,
): Place[] {
  const places: Place[] = [];
  const add = (before: string, after: string) => {
    const likely = bothOf(precedes.candidates(before), follows.candidates(after));
    places.push({ before, after, likely: bothOf(likely, admitted) });
  };
  const addBeside = (first: Span, last: Span) => {
    const before = text
      .slice(Math.max(span.start, first.start - window), first.start)
      .replace(honorificBefore, "");
    const after = text.slice(last.end, Math.min(span.end, last.end + window));
    add(before, after);
    // "Brian Ketelsen and David walk us through": what is said of both is said of the one.
    if (!endsWithAnd(before) && !beginsWithAnd.test(after)) return;
    const alone = before.replace(firstNameBefore, "");
    const acting = after.replace(firstNameAfter, "");
    if (alone !== before || acting !== after) add(alone, acting);
  };
  addBeside(candidate.span, candidate.span);
  if (group.length > 1) addBeside(group[0]!.span, group.at(-1)!.span);
  return places;
}

function endsWithAnd(words: string): boolean {
  const trimmed = words.trimEnd();
  return trimmed.length < words.length && (trimmed.endsWith("and") || trimmed.endsWith("&"));
}

/** "With Dr. Ann Lee". */
const honorificBefore =
  /(?<![\p{L}\p{N}])(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame|Doctor|Pastor|Rev|Reverend|Rabbi|Captain|Capt|Commander|Colonel|Lieutenant|Sergeant|Admiral|Senator|Governor|Mayor|Ambassador|Coach)\.?\s$/u;
const beginsWithAnd = /^,?\s+(?:and|&)/u;
const firstNameBefore = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]+,?\s+(?:and|&)\s+$/u;
const firstNameAfter = /^,?\s+(?:and|&)\s+\p{Lu}[\p{L}\p{M}]+(?=\s\p{Ll})/u;

/** A pattern for the side that a rule does not look at. */
const anything = /(?:)/;
/** Which of all rules the words before a name, and those after it, may meet. */
const precedes = createPrefilter(contextRules.map(({ before }) => before ?? anything));
const follows = createPrefilter(contextRules.map(({ after }) => after ?? anything));

const admissions = new WeakMap<readonly ContextRule[], Map<string, PatternSet>>();

/** Those of `rules`, which are some of `contextRules`, that are believed of such a name in such a section. */
function rulesAdmitting(
  rules: readonly ContextRule[],
  role: SectionRole,
  strength: NameStrength,
): PatternSet {
  let known = admissions.get(rules);
  if (!known) admissions.set(rules, (known = new Map()));
  const key = `${role} ${strength}`;
  let admitted = known.get(key);
  if (!admitted) {
    admitted = setOf(contextRules, (rule) => {
      const { in: roles, needs } = rule;
      return rules.includes(rule) && roles.includes(role) && rank[strength] >= rank[needs];
    });
    known.set(key, admitted);
  }
  return admitted;
}

/** The bits of the items that pass. */
function setOf<Item>(items: readonly Item[], passes: (item: Item) => boolean): PatternSet {
  const set = new Uint32Array(Math.ceil(items.length / 32));
  items.forEach((item, i) => (set[i >>> 5]! |= passes(item) ? 1 << (i & 31) : 0));
  return set;
}

/** Whether a name goes on a list, with nothing said between: ", Bear Douglas", "and Bear Douglas". */
const isListedHere = (text: string, start: number) =>
  /(?:,|\band|&)\s$/.test(text.slice(Math.max(0, start - 5), start));

/** "We talk to Mercy Quilt": with no word between. */
const isAskedHere = (text: string, start: number) =>
  /\b(?:talk|speak|chat|spoke|sits? down|sat down)\S* (?:to|with)\s$/.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** "Our guest is Ann Lee, founder of Zorva Computing". */
const isPlaceBefore = (text: string, start: number) =>
  /\b(?:of|at|from|for|in|on|to)\s$/.test(text.slice(Math.max(0, start - 6), start));

/** What is said of people alone, whatever their names look like. */
const ofPeople: ReadonlySet<string> = new Set(
  "joined-by guest-is guest-is-after special-guest have-pleasure joining-are interviewed talks-to-given host-whom with-me-is title-by post trade degree".split(
    " ",
  ),
);

/** Lists refer to other episodes: "Ep. 12: Modules with Ann Lee", "A Go Odyssey with Ann Lee (Go Time #12)". */
const otherEpisode = /#\d{1,4}(?!\d)|\b(?:episode|ep\.?)\s*\d/i;
/** "On this week’s show:", above the items that say what comes. */
function isOnProgramme(text: string, start: number): boolean {
  let end = start;
  for (let i = 0; i < mostItems && end > 0; i++) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(from, Math.min(end, from + 200)).trim();
    if (line.endsWith(":")) return programme.test(line);
    end = from - 1;
  }
  return false;
}
/** Lines above an item that are looked at. */
const mostItems = 8;
const programme =
  /\b(?:this week|today|in (?:this|today[’']s) (?:episode|show|program(?:me)?|podcast)|on (?:this|today[’']s|the) (?:week[’']s )?(?:[a-z]+ )?(?:episode|show|program(?:me)?|podcast))\b/i;
/** "- Interview with Ann Lee" */
const interview = /^[^\p{L}\n]*(?:an? )?(?:\p{L}+ )?interview(?:s|ed|ing)?\b/iu;
const ours = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:we|our|us|i|my|today|this|guests?|joins?|joined)(?![\p{L}\p{N}])`,
);
/** What makes a guest in sentences, but not in an item of a list that does not speak of this episode. */
const inProse: ReadonlySet<string> = new Set(
  "talk-with conversation-with with-name presented acts tells interviews".split(" "),
);

/** "Boat Weekly interview with", "Ann’s interview with", "our interview with", on a list: others asked, or the hosts did before. */
function isElsewhere(text: string, start: number): boolean {
  const from = Math.max(0, start - window);
  return elsewhere.test(text.slice(Math.max(from, text.lastIndexOf("\n", start - 1) + 1), start));
}
const elsewhere =
  /(?:[\p{L}\d+](?:[’']s)? |\b(?:[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Mm]y) )(?<!\b(?:[Aa]n?|[Tt]he|[Tt]oday[’']s|[Ww]eek[’']s|[Ee]pisode[’']s|[Ff]eature|[Vv]ideo|[Ss]pecial|[Ss]ponsor|[Ii]n|[Ll]ive|[Ff]ull|[Ee]xclusive|[Bb]onus) )(?:\p{Ll}+ )?[Ii]nterviews? (?:with|of) [^.\n]{0,60}$/u;
const ofTalks: ReadonlySet<string> = new Set(["interviews", "talk-with", "conversation-with"]);

/** Whether the line around a name is about an episode, by its number. */
export const namesEpisode = (text: string, section: Section, name: Span): boolean =>
  otherEpisode.test(lineAround(text, section, name));

function lineAround(text: string, { span }: Section, { start, end }: Span): string {
  const from = Math.max(span.start, text.lastIndexOf("\n", start - 1) + 1, start - window);
  const newline = text.indexOf("\n", end);
  return text.slice(from, Math.min(span.end, newline < 0 ? span.end : newline, end + window));
}

const article = pattern(String.raw`(?<!\p{L})(?:the|an?|this)\s$`);
const hasArticle = (text: string, start: number) =>
  article.test(text.slice(Math.max(0, start - 6), start));
