// Decides which occurrences of the gazetteer's names are meant, by the rule of their class.
import type { Episode, Span } from "../../../model/index.ts";
import { acronymsOf } from "../signs/acronyms.ts";
import {
  acceptLanguages,
  acceptNeighbours,
  acceptRelated,
  acceptRepeated,
  UNSURE,
  type Accepted,
} from "./neighbours.ts";
import { hasReading, isNumbered, isOfTrade, isWrittenOtherwise } from "./misreadings.ts";
import { isGivenName, type Occurrence } from "./occurrences.ts";
import { isPlainWord } from "../../words/plain-words.ts";
import { speaksOfSoftware } from "../signs/software-words.ts";

/** The occurrences that are believed, in the order in which the rules find them; see the classes in `entry.ts`. */
export function acceptOccurrences(
  episode: Episode,
  found: readonly Occurrence[],
): ReadonlyMap<Occurrence, Accepted> {
  const accepted = new Map<Occurrence, Accepted>();
  if (found.length === 0) return accepted;
  const expansions = expansionsOf(episode, found);
  const occurrences =
    expansions.size === 0 ? found : found.filter((each) => !isOfOther(each, expansions));
  for (const occurrence of occurrences) {
    const verdict = acceptAlone(episode.text, occurrence);
    if (verdict) accepted.set(occurrence, verdict);
  }
  if (!isAboutSoftware(episode, accepted)) dropDoubtful(accepted);
  for (const occurrence of occurrences)
    if (occurrence.nameClass === "X" && expansions.has(occurrence.surface))
      if (!accepted.has(occurrence))
        accepted.set(occurrence, { rule: "expansion", confidence: 0.93 });
  if (accepted.size < occurrences.length) {
    acceptNeighbours(episode.text, occurrences, accepted);
    acceptRelated(episode, occurrences, accepted);
    acceptNeighbours(episode.text, occurrences, accepted);
    acceptLanguages(episode, occurrences, accepted);
    acceptRepeated(episode.text, occurrences, accepted);
  }
  if (!isAboutSoftware(episode, accepted)) dropDoubtful(accepted);
  return accepted;
}

/** What an occurrence and its own sentence are enough for. */
function acceptAlone(text: string, occurrence: Occurrence): Accepted | undefined {
  const { nameClass, entry, cues, isLower, isSmallName, standsAlone } = occurrence;
  // "love" is not LÖVE: a name with accents shows them, or at least a capital.
  if (isLower && /[^\p{ASCII}]/u.test(entry.name) && /^\p{ASCII}+$/u.test(occurrence.surface))
    return undefined;
  if (nameClass === "U") return { rule: "any-case", confidence: isLower ? 0.9 : 0.97 };
  if (nameClass === "S" && !isLower && !isSmallName && !isGivenName(occurrence.surface))
    return { rule: "capital", confidence: 0.95 };
  const cue = cues.find((candidate) => hasReading(entry, candidate.entityType));
  if (isWrittenOtherwise(occurrence)) return undefined;
  // "Saturn V", "Plan C"; but "C Programming Language".
  if (occurrence.surface.length === 1 && occurrence.hasCapitalBeside && cue?.id !== "kind-after")
    return undefined;
  // "Backstage 11" as a whole title numbers the episodes of a show.
  if (isNumbered(occurrence, cue)) return undefined;
  if (cue && isOfTrade(text, occurrence)) return undefined;
  if (cue && isPieceOfHouse(text, occurrence)) return undefined;
  const needed = neededConfidence(occurrence);
  if (
    cue &&
    !(isLower && nameClass !== "S") &&
    cue.confidence >= needed &&
    !(occurrence.hasCapitalBeside && cue.confidence < 0.8)
  )
    return { rule: `cue:${cue.id}`, confidence: Math.min(0.96, 0.6 + 0.38 * cue.confidence) };
  if (occurrence.endsTitle && entry.readings.some(({ kind }) => kind === "language"))
    return { rule: "title", confidence: 0.66 };
  // "Accelerate: The State of DevOps": an everyday word as a label is a title as often.
  if (standsAlone && !isLower && !(nameClass === "X" && isPlainWord(occurrence.surface)))
    return { rule: "label", confidence: nameClass === "X" ? 0.7 : 0.85 };
  return undefined;
}

/** "A scientist at Velvet Onyx, a company": the second word of the name of who employs, and not who bears it alone. */
const isPieceOfHouse = (text: string, { start, hasCapitalBeside, entry }: Occurrence) =>
  hasCapitalBeside &&
  hasReading(entry, "organisation") &&
  /\b(?:at|from|of|joined|for) \p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 28), start));

/** A name that is no everyday word, or any word of the trade, shows that software is spoken of. */
function isAboutSoftware(episode: Episode, accepted: ReadonlyMap<Occurrence, Accepted>): boolean {
  for (const [{ entry, nameClass }, { rule, confidence }] of accepted)
    if (
      (nameClass === "U" ||
        rule === "capital" ||
        (confidence >= 0.9 && rule !== "related" && rule !== "twice")) &&
      entry.readings[0].entityType === "technology"
    )
      return true;
  return speaksOfSoftware(episode);
}

/** Takes back what stands on no cue. */
function dropDoubtful(accepted: Map<Occurrence, Accepted>): void {
  for (const [occurrence, { rule, confidence }] of accepted) {
    const { nameClass, entry } = occurrence;
    // Said again, of what a cue has shown.
    if (rule === "twice" && confidence > UNSURE) continue;
    const isDoubtful = nameClass === "C" || nameClass === "X" || isGivenName(occurrence.surface);
    if (
      isDoubtful &&
      !rule.startsWith("cue:") &&
      rule !== "title" &&
      entry.readings[0].entityType === "technology"
    )
      accepted.delete(occurrence);
  }
}

/** How sure a cue must be to make the occurrence a name. */
function neededConfidence({
  nameClass,
  isLower,
  isSmallName,
  hasCapitalBeside,
  surface,
}: Occurrence): number {
  // "a unified standard": a small everyday word is hardly ever the library of that name.
  if (isSmallName && isPlainWord(surface)) return 0.85;
  // "Docker containers", "event hubs" written small: any cue of software will do where the letters say nothing else.
  if (isLower && nameClass === "S" && (surface.includes(" ") || !isPlainWord(surface)))
    return hasCapitalBeside ? 1 : 0.55;
  if (isLower || nameClass === "X") return isSmallName ? 0.7 : 0.74;
  return nameClass === "S" ? 0.7 : 0.5;
}

/** What the episode says that letters stand for, where some of its names are too short to be believed alone. */
function expansionsOf(episode: Episode, found: readonly Occurrence[]): ReadonlyMap<string, string> {
  if (!found.some(({ nameClass }) => nameClass === "X")) return new Map();
  const textOf = ({ start, end }: Span) => episode.text.slice(start, end);
  return new Map(
    acronymsOf(episode).map(({ acronym, expansion }) => [textOf(acronym), textOf(expansion)]),
  );
}

/** "Content Security Policy (CSP)" where the gazetteer knows Communicating Sequential Processes under these letters. */
function isOfOther(
  { entry, nameClass, surface }: Occurrence,
  expansions: ReadonlyMap<string, string>,
): boolean {
  const expansion = nameClass === "X" ? expansions.get(surface) : undefined;
  if (expansion === undefined) return false;
  const words = entry.name.split(/[\s-]+/);
  const spells =
    words.length === surface.length && words.every((word, i) => word[0] === surface[i]);
  return spells && words[0]!.toLowerCase() !== /^[\p{L}\p{N}]+/u.exec(expansion)?.[0].toLowerCase();
}
