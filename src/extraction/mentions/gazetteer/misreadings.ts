// What an occurrence of the gazetteer's names may be instead: a word, a piece of something else, somebody of that name.
import type { EntityType } from "../../../model/index.ts";
import type { GazetteerEntry } from "../../../ontology/gazetteer/gazetteer.ts";
import type { Occurrence } from "./occurrences.ts";
import type { Cue } from "../signs/cue.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isPlainWord } from "../../words/plain-words.ts";

/** Whether a name has a reading of a type. */
export const hasReading = (entry: GazetteerEntry, type: EntityType) =>
  entry.readings.some((reading) => reading.entityType === type);

/**
 * "CONsul" is no Consul: names that are words have their capitals at the beginning, or everywhere. Of the rarest ones
 * capitals everywhere are the letters of something else: "FIG".
 */
export const isWrittenOtherwise = ({ nameClass, surface, entry }: Occurrence) =>
  (nameClass === "C" || nameClass === "X") &&
  /\p{L}\p{Lu}/u.test(surface) &&
  (nameClass === "X" || /\p{Ll}/u.test(surface)) &&
  !entry.forms.some(({ text }) => surface.startsWith(text) || /\p{L}\p{Lu}/u.test(text));

/** "Backstage 11" as a whole title numbers the episodes of a show. */
export const isNumbered = ({ section, start, end, isInitial }: Occurrence, cue: Cue | undefined) =>
  (cue?.id === "version" || cue?.id === "number") &&
  section.role === "title" &&
  isInitial &&
  section.span.end - section.span.start <= end - start + 12;

/** "Widget and Zap, the kind of …", "Garden Party Flow with Widget": what is a word, or a piece of something, on any list. */
export const isWord = (
  text: string,
  { entry, nameClass, isLower, isSmallName, hasCapitalBeside, surface, start, end }: Occurrence,
  beside: Occurrence,
) =>
  (isLower &&
    (surface.length <= 2 || isPlainWord(surface)) &&
    (!listed.test(text.slice(Math.min(end, beside.end), Math.max(start, beside.start))) ||
      goesOn.test(text.slice(end, end + 12)))) ||
  (entry.readings[0].entityType === "technology" &&
    (nameClass === "X" || isSmallName) &&
    (hasCapitalBeside ||
      (isSmallName &&
        isPlainWord(surface) &&
        /\b(?:an?|the|th[eo]se|all|some) $/i.test(text.slice(Math.max(0, start - 6), start)))));

/** "Python, go", "python or go" and "python/go" list what "then go to Docker" does not. */
const listed = /^(?:\s*[,/&+]\s*(?:and |or )?|\s(?:and|or|vs\.?|versus)\s)$/;
const goesOn =
  /^ (?:to|into|back|ahead|through|on|out|over|down|up|from|home|there|and (?:do|see|get|look)|\d)\b/;

/** "They go 2 miles". */
export const isCounted = (surface: string) => /^\p{Ll}+ \d/u.test(surface);

/** Whether a capital alone makes the name: acronyms, rare words, and words that a cue or their place in a list favours. */
export const mayBeBare = ({ surface, cues, entry, beginsItem, section }: Occurrence) =>
  /^[A-Z\d]+$/.test(surface) ||
  !isPlainWord(surface) ||
  entry.readings.some(({ kind }) => kind === "hardware") ||
  beginsItem ||
  section.role === "title" ||
  cues.some(({ entityType }) => hasReading(entry, entityType));

/** Small letters that are one word and no other, of a kind that is spoken of as of a matter: "telnet", not "rails". */
export const isRareWord = (text: string, { entry, surface, start, end }: Occurrence) =>
  !/[\s-]/.test(surface) &&
  text[end] !== "-" &&
  text[start - 1] !== "-" &&
  !isPlainWord(surface) &&
  entry.readings.some(({ kind }) => kind !== undefined && matters.has(kind));
const matters: ReadonlySet<string> = new Set(["os", "protocol", "format", "platform", "database"]);

/** "On a Widget", "my Widget": of machines that bear names of words one has one. */
export const isOwned = (text: string, { entry, start, hasCapitalBeside, isLower }: Occurrence) =>
  !isLower &&
  !hasCapitalBeside &&
  entry.readings.some(({ kind }) => kind === "hardware") &&
  /\b(?:an?|my|your|his|her|our|their) (?:new |old )?$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** "Widget universal terminal prompt", "Zap app for gardeners": a line of a list that says what it names. */
export const isLabelOfThing = (
  text: string,
  { entry, section, start, end, isInitial, isLower }: Occurrence,
) =>
  isInitial &&
  !isLower &&
  (section.role === "links" || section.role === "bullets") &&
  entry.readings[0].entityType === "technology" &&
  !/\p{L}/u.test(text.slice(Math.max(section.span.start, start - 4), start)) &&
  thing.test(text.slice(end, Math.min(section.span.end, end + 60)));
const thing =
  /^(?: [\p{L}-]+){0,3} (?:tool|app|library|framework|package|plugin|CLI|prompt|client|editor|[Ll]anguage|database|[Pp]latform|[Ee]ngine|toolkit|shell|browser|distro|OS|SDK)(?=\s*(?:$|[-–—:(,.]|(?:by|for|on|in|from)\b))/u;

/** "To bash others", "you can boost", "don’t segment it", "let me word it": what is done. */
export const isDone = (text: string, { start }: Occurrence) =>
  /(?:\b(?:to|can|could|will|would|should|must|please|let (?:me|us)|let[’']s|not)|n[’']t) $/i.test(
    text.slice(Math.max(0, start - 8), start),
  );

/** "A friend at Onyx", "Ministry of Onyx", "the Arc of History", "you can Boost this", the so-called "Boost": a word, or another of the name. */
export function isElsewhere(text: string, occurrence: Occurrence): boolean {
  const { start, end, entry, surface, nameClass } = occurrence;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/^ of (?:the )?\p{Lu}/u.test(text.slice(end, end + 9))) return true;
  if (/\p{Lu}\p{Ll}+ of (?:the )?$/u.test(before)) return true;
  if (isWrittenOtherwise(occurrence)) return true;
  // "Quinn's team", where Quinn is spoken of.
  if (/[’']s$/.test(surface) && text.includes(`${surface.slice(0, -2)} `)) return true;
  // "A Folly": with nothing behind it, one of many.
  if (/(?:^|[^\p{L}])An? $/u.test(before) && /^\s*(?:$|\n)/.test(text.slice(end, end + 2)))
    return true;
  if (before.endsWith(" at ") && !hasReading(entry, "organisation") && !regarded.test(before))
    return true;
  if (nameClass !== "X" || !isPlainWord(surface)) return false;
  return (
    (isDone(text, occurrence) && hasObject.test(text.slice(end, end + 8))) ||
    (/["“]$/.test(before) && /^["”]/.test(text.slice(end, end + 1))) ||
    /\p{L}:$/u.test(before)
  );
}
const hasObject =
  /^ (?:the|an?|your|our|my|his|her|their|its?|them|us|me|you|this|that|these|those|other|all|every|from|up|down|in|on)\b/;
/** "Looking at Rust", "good at Go": no place. */
const regarded =
  /\b(?:look(?:s|ed|ing)?|good|great|bad|better|best|experts?|glance|aim(?:s|ed|ing)?|peek|stab|dig|pok(?:e|ing)|shot) at $/i;

/** "After her time at Onyx", "Onyx, a maker of lamps": who employs is not the library of that name. */
export const isSomebodyElse = ({ entry, nameClass, cues }: Occurrence) =>
  (nameClass === "C" || nameClass === "X") &&
  !hasReading(entry, "organisation") &&
  cues.some(
    ({ id, entityType }) =>
      workplaces.has(id) ||
      (entityType === "organisation" && (id === "apposition" || id === "is-a")),
  );
const workplaces = new Set([
  "role-at",
  "trade-at",
  "works-at",
  "founder-of",
  "once-at",
  "degree-from",
]);

/** "Quinn is a community manager at Acme": somebody, whatever tool bears the given name. */
export const isOfTrade = (text: string, { surface, end }: Occurrence) =>
  firstNameStrength(surface) !== "unknown" && hasTrade.test(text.slice(end, end + 80));
const hasTrade =
  /^ (?:is|was) (?:currently |now |also )?(?:an?|the) (?:[\p{L}/-]+ ){0,4}?(?:[Mm]anager|[Ee]ngineer|[Dd]eveloper|[Aa]rchitect|[Cc]onsultant|[Ss]cientist|[Dd]esigner|[Rr]esearcher|[Aa]dvocate|[Pp]rofessor|CEO|CTO) (?:at|for|with|in|of|from|who|and|based)\b/u;

/** "Responsive, Resilient, Elastic, …": how something is, though each word has a capital. */
export const isListedQuality = (text: string, { start }: Occurrence) =>
  text.endsWith(", ", start) && qualities.test(text.slice(Math.max(0, start - 40), start));
const qualities = /(?:\p{Lu}\p{Ll}{2,}(?:ive|ent|ant|able|ible|ful|less|ous|cure|ust|ast), ){2}$/u;

/** Three letters or more, and no word that stands with an article or bids: "a Boost", "Click here". */
export const isAcronymOrBare = (text: string, { surface, start, end }: Occurrence) =>
  surface.length > 2 &&
  !/^ here\b/i.test(text.slice(end, end + 6)) &&
  (/^[A-Z\d]+$/.test(surface) ||
    (!surface.endsWith("s") &&
      !/\b(?:an?|the)\s+$/i.test(text.slice(Math.max(0, start - 5), start))));
