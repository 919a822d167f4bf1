// Believes names for the company they keep: beside a name that is believed, in an episode that names others, said twice.
import type { Episode } from "../../../model/index.ts";
import type { GazetteerEntry } from "../../../ontology/gazetteer/gazetteer.ts";
import {
  hasReading,
  isAcronymOrBare,
  isCounted,
  isDone,
  isElsewhere,
  isLabelOfThing,
  isListedQuality,
  isOwned,
  isRareWord,
  isSomebodyElse,
  isWord,
  mayBeBare,
  isWrittenOtherwise,
} from "./misreadings.ts";
import { isCoordinated, isGivenName, isPlacedWith, type Occurrence } from "./occurrences.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import { speaksOfSoftware } from "../signs/software-words.ts";

/** By which rule an occurrence is believed, and how much. */
export interface Accepted {
  readonly rule: string;
  readonly confidence: number;
}

// Counted in three draws of 100 episodes that nobody had tuned for, each name once an episode: "related" was right in 212
// of 221, "twice" in 74 of 78, "label" in 36 of 38.
/** What two capitals alone are worth. */
export const UNSURE = 0.62;

/** "Docker, ECS, and Terraform": what is listed beside a name that is believed. */
export function acceptNeighbours(
  text: string,
  occurrences: readonly Occurrence[],
  accepted: Map<Occurrence, Accepted>,
): void {
  const sweep = (ordered: readonly Occurrence[]) => {
    ordered.forEach((occurrence, index) => {
      const before = ordered[index - 1];
      if (!before || accepted.has(occurrence)) return;
      // Small letters are believed in company that is written small as well: "python, java, go".
      if (
        occurrence.isLower &&
        !(before.isLower || (occurrence.nameClass === "S" && before.isSmallName))
      )
        return;
      const verdict = accepted.get(before);
      if (!verdict || verdict.confidence < 0.8) return;
      if ((isMadeBy(occurrence, before) || isMakerOf(occurrence, before)) && !occurrence.isLower) {
        accepted.set(occurrence, { rule: "maker", confidence: 0.93 });
        return;
      }
      const isPlaced =
        occurrence.nameClass !== "X" &&
        !occurrence.isLower &&
        !occurrence.hasCapitalBeside &&
        isTechnology(occurrence.entry) &&
        isPlacedWith(text, before, occurrence);
      if (!isPlaced && !isCoordinated(text, before, occurrence)) return;
      if (isWord(text, occurrence, before) || isWrittenOtherwise(occurrence)) return;
      if (sharesType(before.entry, occurrence.entry))
        accepted.set(occurrence, { rule: "related", confidence: 0.93 });
    });
  };
  sweep(occurrences);
  sweep(occurrences.toReversed());
}

/** "Amazon Alexa", "HashiCorp Consul": the maker's name stands right before. */
const isMadeBy = ({ entry, start }: Occurrence, before: Occurrence) =>
  start <= before.end + 3 && entry.maker === before.entry.name;

/** "the Acme Widget team", "Acme's Widget": the maker, right before what it makes. */
const isMakerOf = ({ entry, start, end }: Occurrence, after: Occurrence) =>
  start < after.start && after.start <= end + 3 && after.entry.maker === entry.name;

/** Whether two entries may be things of one type. */
export const sharesType = (a: GazetteerEntry, b: GazetteerEntry) =>
  a.readings.some((reading) => hasReading(b, reading.entityType));

/** A capital within a sentence is enough where the episode speaks of software anyway. */
export function acceptRelated(
  episode: Episode,
  occurrences: readonly Occurrence[],
  accepted: Map<Occurrence, Accepted>,
): void {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const [{ entry, nameClass, isLower }, { confidence }] of accepted)
    if (confidence >= 0.85 && (nameClass === "U" || nameClass === "S" || nameClass === "C"))
      if (hasReading(entry, "technology")) (isLower ? small : names).add(entry.name);
  // "mongodb, riak or openjdk": who writes names small writes them all so.
  const writesSmall = small.size >= 3;
  for (const name of small) names.add(name);
  const capitals = new Map<string, number>();
  for (const occurrence of occurrences)
    if (occurrence.nameClass === "X" && showsCapital(occurrence))
      capitals.set(occurrence.surface, (capitals.get(occurrence.surface) ?? 0) + 1);
  for (const [index, occurrence] of occurrences.entries()) {
    if (accepted.has(occurrence)) continue;
    const others = names.size - Number(names.has(occurrence.entry.name));
    const { isSmallName, isLower, nameClass, entry } = occurrence;
    // "writes python", "run in docker": languages, and what is no other word, are written small as often as not.
    const isSmallToo =
      isLower &&
      (isLanguage(entry) ||
        (isTechnology(entry) && (writesSmall || isRareWord(episode.text, occurrence)))) &&
      !isCounted(occurrence.surface) &&
      !(isPlainWord(occurrence.surface) && isDone(episode.text, occurrence));
    if (nameClass === "S" && others >= 2 && (isSmallName || isSmallToo))
      accepted.set(occurrence, { rule: "related", confidence: 0.86 });
    const isTold =
      others >= 1 &&
      (isOwned(episode.text, occurrence) || isLabelOfThing(episode.text, occurrence));
    if (isTold) {
      accepted.set(occurrence, { rule: "related", confidence: 0.86 });
      continue;
    }
    if (!showsCapital(occurrence) && !(occurrence.beginsItem && others >= 2)) continue;
    if (occurrence.nameClass === "C" && isListedQuality(episode.text, occurrence)) continue;
    if (isSomebodyElse(occurrence)) continue;
    const isWordly = nameClass === "C" || nameClass === "X";
    if (isWordly && isAmongWords(episode.text, index, occurrences)) continue;
    if (isWordly && isElsewhere(episode.text, occurrence)) continue;
    if (isWordly && isListedWithMaker(episode.text, index, occurrences, accepted)) continue;
    const asksForMore =
      occurrence.nameClass === "C" ||
      (occurrence.nameClass === "S" && isGivenName(occurrence.surface));
    if (asksForMore && others >= 1)
      accepted.set(occurrence, { rule: "related", confidence: others >= 2 ? 0.93 : 0.9 });
    if (
      nameClass === "X" &&
      others >= 2 &&
      isAcronymOrBare(episode.text, occurrence) &&
      (mayBeBare(occurrence) || (capitals.get(occurrence.surface) ?? 0) >= 2)
    )
      accepted.set(occurrence, { rule: "related", confidence: 0.72 });
  }
}

/** "Proposal", "Draft", "Review", an item each: a word among words that name nothing. */
function isAmongWords(text: string, index: number, occurrences: readonly Occurrence[]): boolean {
  const { section, start, end, surface, beginsItem } = occurrences[index]!;
  if (!beginsItem || !isPlainWord(surface) || end < section.span.end) return false;
  const next = /^\s*\n[\s*•-]*(\p{Lu}\p{Ll}+)[ \t]*(?:\n|$)/u.exec(text.slice(end, end + 40));
  if (!next || !isPlainWord(next[1]!)) return false;
  const from = end + next[0].indexOf(next[1]!);
  return start < from && occurrences[index + 1]?.start !== from;
}

/**
 * "I write mostly Rust": a capital within a sentence is enough for a language where software is spoken of, and any for
 * what programs are written in where the show bears the name: "Rustacean Boats".
 */
export function acceptLanguages(
  episode: Episode,
  occurrences: readonly Occurrence[],
  accepted: Map<Occurrence, Accepted>,
): void {
  const doubtful = occurrences.filter(
    (occurrence) =>
      occurrence.nameClass === "C" && !accepted.has(occurrence) && isWrittenIn(occurrence.entry),
  );
  if (doubtful.length === 0 || !speaksOfSoftware(episode)) return;
  for (const occurrence of doubtful) {
    if (isSomebodyElse(occurrence) || isWrittenOtherwise(occurrence)) continue;
    if (isElsewhere(episode.text, occurrence) || isListedQuality(episode.text, occurrence))
      continue;
    if (isOfShow(episode.show, occurrence))
      accepted.set(occurrence, { rule: "show", confidence: 0.9 });
    else if (showsCapital(occurrence) && isLanguage(occurrence.entry))
      accepted.set(occurrence, { rule: "language", confidence: 0.8 });
  }
}

const isWrittenIn = ({ readings }: GazetteerEntry) =>
  readings.some(({ kind }) => kind === "language" || kind === "framework");

const isOfShow = (show: string, { surface, isLower, isImperative, hasCapitalBeside }: Occurrence) =>
  !isLower && !isImperative && !hasCapitalBeside && surface.length > 2 && show.includes(surface);

/** "At Onyx and Acme": listed with who is known to be an organisation and nothing else. */
function isListedWithMaker(
  text: string,
  index: number,
  occurrences: readonly Occurrence[],
  accepted: ReadonlyMap<Occurrence, Accepted>,
): boolean {
  const occurrence = occurrences[index]!;
  return [occurrences[index - 1], occurrences[index + 1]].some(
    (other) =>
      other !== undefined &&
      accepted.has(other) &&
      !hasReading(other.entry, "technology") &&
      hasReading(other.entry, "organisation") &&
      isCoordinated(text, other, occurrence),
  );
}

const isTechnology = (entry: GazetteerEntry) => entry.readings[0].entityType === "technology";

const isLanguage = (entry: GazetteerEntry) =>
  entry.readings.some(({ kind }) => kind === "language");

const showsCapital = (occurrence: Occurrence) => {
  const { isLower, isSmallName, isInitial, isTitleCase, hasCapitalBeside } = occurrence;
  return !isLower && !isSmallName && !isInitial && !isTitleCase && !hasCapitalBeside;
};

/** Two capitals within sentences are enough; and what is believed once holds for the whole episode. */
export function acceptRepeated(
  text: string,
  occurrences: readonly Occurrence[],
  accepted: Map<Occurrence, Accepted>,
): void {
  const uses = new Map<GazetteerEntry, number>();
  for (const occurrence of occurrences)
    if (occurrence.nameClass === "C" && showsCapital(occurrence))
      uses.set(occurrence.entry, (uses.get(occurrence.entry) ?? 0) + 1);
  const best = new Map<GazetteerEntry, number>();
  const written = new Set<string>();
  for (const [{ entry, surface }, { confidence }] of accepted) {
    best.set(entry, Math.max(best.get(entry) ?? 0, confidence));
    written.add(surface);
  }
  for (const occurrence of occurrences) {
    const { entry, isLower, isSmallName, isImperative, hasCapitalBeside, surface } = occurrence;
    if (accepted.has(occurrence) || isLower || isWrittenOtherwise(occurrence)) continue;
    // "kind", "age": what the name is once is a word elsewhere.
    if (isSmallName && isPlainWord(surface)) continue;
    if (occurrence.nameClass === "X" && isElsewhere(text, occurrence)) continue;
    // Letters that stand for many things are the name only where they were it once.
    if (occurrence.nameClass === "X" && !written.has(surface)) continue;
    const sure = best.get(entry);
    if (sure !== undefined && !isImperative && !(hasCapitalBeside && !occurrence.isTitleCase))
      accepted.set(occurrence, { rule: "twice", confidence: Math.min(0.9, sure) });
    else if (sure === undefined && (uses.get(entry) ?? 0) >= 2 && showsCapital(occurrence))
      accepted.set(occurrence, { rule: "twice", confidence: UNSURE });
  }
}
