// What an occurrence of the gazetteer's names may be instead: a word, a piece of something else, somebody of that name.
import type { EntityType } from "../../model/index.ts";
import type { GazetteerEntry } from "../../ontology/gazetteer/gazetteer.ts";
import type { Occurrence } from "./gazetteer-occurrence.ts";
import type { Cue } from "./name-context.ts";
import { isPlainWord } from "./plain-words.ts";

/** Whether a name has a reading of a type. */
export const hasReading = (entry: GazetteerEntry, type: EntityType) =>
  entry.readings.some((reading) => reading.entityType === type);

/** "CONsul" is no Consul: names that are words have their capitals at the beginning, or everywhere. */
export const isWrittenOtherwise = ({ nameClass, surface, entry }: Occurrence) =>
  (nameClass === "C" || nameClass === "X") &&
  /\p{L}\p{Lu}/u.test(surface) &&
  /\p{Ll}/u.test(surface) &&
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
  { entry, nameClass, isSmallName, hasCapitalBeside, surface, start }: Occurrence,
) =>
  entry.readings[0].entityType === "technology" && (nameClass === "X" || isSmallName)
    ? hasCapitalBeside ||
      (isSmallName &&
        isPlainWord(surface) &&
        /\b(?:an?|the|th[eo]se|all|some) $/i.test(text.slice(Math.max(0, start - 6), start)))
    : false;

/** "To bash others", "you can boost", "don’t segment it": what is done. */
export const isDone = (text: string, { start }: Occurrence) =>
  /(?:\b(?:to|can|could|will|would|should|must|please|let[’']s|not)|n[’']t) $/i.test(
    text.slice(Math.max(0, start - 8), start),
  );

/** "A friend at Onyx", "the Arc of History", "you can Boost this", the so-called "Boost": a word, or another of the name. */
export function isElsewhere(text: string, occurrence: Occurrence): boolean {
  const { start, end, entry, surface, nameClass } = occurrence;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/^ of (?:the )?\p{Lu}/u.test(text.slice(end, end + 9))) return true;
  if (isWrittenOtherwise(occurrence)) return true;
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

/** "After her time at Onyx": who employs is not the library of that name. */
export const isSomebodyElse = ({ entry, nameClass, cues }: Occurrence) =>
  (nameClass === "C" || nameClass === "X") &&
  !hasReading(entry, "organisation") &&
  cues.some(({ id }) => workplaces.has(id));
const workplaces = new Set([
  "role-at",
  "trade-at",
  "works-at",
  "founder-of",
  "once-at",
  "degree-from",
]);

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
