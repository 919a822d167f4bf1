// Finds the names of the gazetteer, each by the rule of its class: any case, a capital, a capital and another sign.
import type { EntityType, Mention } from "../../model/index.ts";
import type { GazetteerEntry, Reading } from "../../ontology/gazetteer/gazetteer.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import { sectionWeight } from "../sentences.ts";
import { explainedAcronyms } from "./acronyms.ts";
import { gatherOccurrences, isCoordinated, type Occurrence } from "./gazetteer-occurrence.ts";
import { bestByType } from "./name-context.ts";
import { firstNameStrength } from "./person-name.ts";
import { isPlainWord } from "./plain-words.ts";
import { speaksOfSoftware } from "./software-words.ts";

/** Names that are known beforehand; what each stands on is told by the rule in `recognizer`. */
export const gazetteerNames: Recognizer = {
  id: "gazetteer",
  *recognize(context: RecognizerContext): Generator<Mention> {
    const occurrences = gatherOccurrences(context);
    const accepted = new Map<Occurrence, Accepted>();
    for (const occurrence of occurrences) {
      const verdict = acceptAlone(occurrence);
      if (verdict) accepted.set(occurrence, verdict);
    }
    if (!isAboutSoftware(context, accepted)) dropDoubtful(accepted);
    for (const occurrence of explained(context, occurrences))
      if (!accepted.has(occurrence))
        accepted.set(occurrence, { rule: "expansion", confidence: 0.93 });
    acceptNeighbours(context.episode.text, occurrences, accepted);
    acceptRelated(occurrences, accepted);
    acceptNeighbours(context.episode.text, occurrences, accepted);
    acceptRepeated(occurrences, accepted);
    if (!isAboutSoftware(context, accepted)) dropDoubtful(accepted);
    const full = fullNames(occurrences, accepted);
    for (const [occurrence, verdict] of accepted)
      yield* mentionsOf(context, occurrence, verdict, full);
  },
};

/** By which rule an occurrence is believed, and how much. */
interface Accepted {
  readonly rule: string;
  readonly confidence: number;
}

/** What two capitals alone are worth. */
const UNSURE = 0.62;

/** What an occurrence and its own sentence are enough for. */
function acceptAlone(occurrence: Occurrence): Accepted | undefined {
  const { nameClass, entry, cues, isLower, isSmallName, standsAlone } = occurrence;
  // "love" is not LÖVE: a name with accents shows them, or at least a capital.
  if (isLower && /[^\p{ASCII}]/u.test(entry.name) && /^\p{ASCII}+$/u.test(occurrence.surface))
    return undefined;
  if (nameClass === "U") return { rule: "any-case", confidence: isLower ? 0.9 : 0.97 };
  if (nameClass === "S" && !isLower && !isSmallName && !isGivenName(occurrence.surface))
    return { rule: "capital", confidence: 0.95 };
  const cue = cues.find((candidate) => hasReading(entry, candidate.entityType));
  // "Saturn V", "Plan C".
  if (occurrence.surface.length === 1 && occurrence.hasCapitalBeside) return undefined;
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
  if (standsAlone && !isLower) return { rule: "label", confidence: nameClass === "X" ? 0.7 : 0.85 };
  return undefined;
}

/** Ruby, Julia: people are called so as well. */
const isGivenName = (surface: string) => firstNameStrength(surface) !== "unknown";

/** A name that is no everyday word, or any word of the trade, shows that software is spoken of. */
function isAboutSoftware(
  { episode }: RecognizerContext,
  accepted: ReadonlyMap<Occurrence, Accepted>,
): boolean {
  for (const [{ entry, nameClass }, { rule, confidence }] of accepted)
    if (
      (nameClass === "U" || rule === "capital" || confidence >= 0.9) &&
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
function neededConfidence({ nameClass, isLower, isSmallName, surface }: Occurrence): number {
  // "a unified standard": a small everyday word is hardly ever the library of that name.
  if (isSmallName && isPlainWord(surface)) return 0.85;
  if (isLower || nameClass === "X") return isSmallName ? 0.7 : 0.74;
  return nameClass === "S" ? 0.7 : 0.5;
}

const hasReading = (entry: GazetteerEntry, type: EntityType) =>
  entry.readings.some((reading) => reading.entityType === type);

/** The occurrences of acronyms, and of what they stand for, that the episode explains. */
function* explained(
  { episode }: RecognizerContext,
  occurrences: readonly Occurrence[],
): Generator<Occurrence> {
  const unsure = occurrences.filter(({ nameClass }) => nameClass === "X");
  if (unsure.length === 0) return;
  const surfaces = new Set(
    episode.sections
      .filter((section) => sectionWeight[section.role] > 0)
      .flatMap((section) => explainedAcronyms(episode.text, section.span))
      .map(({ acronym }) => episode.text.slice(acronym.start, acronym.end)),
  );
  for (const occurrence of unsure) if (surfaces.has(occurrence.surface)) yield occurrence;
}

/** "Docker, ECS, and Terraform": what is listed beside a name that is believed. */
function acceptNeighbours(
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
      if (isMadeBy(occurrence, before) && !occurrence.isLower) {
        accepted.set(occurrence, { rule: "maker", confidence: 0.93 });
        return;
      }
      if (!isCoordinated(text, before, occurrence)) return;
      if (sharesType(before.entry, occurrence.entry))
        accepted.set(occurrence, { rule: "related", confidence: 0.9 });
    });
  };
  sweep(occurrences);
  sweep(occurrences.toReversed());
}

/** "Amazon Alexa", "HashiCorp Consul": the maker's name stands right before. */
const isMadeBy = ({ entry, start }: Occurrence, before: Occurrence) =>
  start === before.end + 1 && entry.maker === before.entry.name;

const sharesType = (a: GazetteerEntry, b: GazetteerEntry) =>
  a.readings.some((reading) => hasReading(b, reading.entityType));

/** A capital within a sentence is enough where the episode speaks of software anyway. */
function acceptRelated(
  occurrences: readonly Occurrence[],
  accepted: Map<Occurrence, Accepted>,
): void {
  const names = new Set<string>();
  for (const [{ entry, nameClass }, { confidence }] of accepted)
    if (confidence >= 0.85 && (nameClass === "U" || nameClass === "S" || nameClass === "C"))
      if (hasReading(entry, "technology")) names.add(entry.name);
  for (const occurrence of occurrences) {
    if (accepted.has(occurrence)) continue;
    const others = names.size - Number(names.has(occurrence.entry.name));
    if (occurrence.isSmallName && occurrence.nameClass === "S" && others >= 2)
      accepted.set(occurrence, { rule: "related", confidence: 0.8 });
    if (!showsCapital(occurrence)) continue;
    const asksForMore =
      occurrence.nameClass === "C" ||
      (occurrence.nameClass === "S" && isGivenName(occurrence.surface));
    if (asksForMore && others >= 1)
      accepted.set(occurrence, { rule: "related", confidence: others >= 2 ? 0.88 : 0.84 });
    if (occurrence.nameClass === "X" && others >= 2 && occurrence.surface.length > 2)
      accepted.set(occurrence, { rule: "related", confidence: 0.72 });
  }
}

const showsCapital = (occurrence: Occurrence) => {
  const { isLower, isSmallName, isInitial, isTitleCase, hasCapitalBeside } = occurrence;
  return !isLower && !isSmallName && !isInitial && !isTitleCase && !hasCapitalBeside;
};

/** Two capitals within sentences are enough; and what is believed once holds for the whole episode. */
function acceptRepeated(
  occurrences: readonly Occurrence[],
  accepted: Map<Occurrence, Accepted>,
): void {
  const uses = new Map<GazetteerEntry, number>();
  for (const occurrence of occurrences)
    if (occurrence.nameClass === "C" && showsCapital(occurrence))
      uses.set(occurrence.entry, (uses.get(occurrence.entry) ?? 0) + 1);
  const best = new Map<GazetteerEntry, number>();
  for (const [{ entry }, { confidence }] of accepted)
    best.set(entry, Math.max(best.get(entry) ?? 0, confidence));
  for (const occurrence of occurrences) {
    const { entry, isLower, isImperative, hasCapitalBeside } = occurrence;
    if (accepted.has(occurrence) || isLower) continue;
    const sure = best.get(entry);
    if (sure !== undefined && !isImperative && !(hasCapitalBeside && !occurrence.isTitleCase))
      accepted.set(occurrence, { rule: "twice", confidence: Math.min(0.9, sure) });
    else if (sure === undefined && (uses.get(entry) ?? 0) >= 2 && showsCapital(occurrence))
      accepted.set(occurrence, { rule: "twice", confidence: UNSURE });
  }
}

/** "Echo" in an episode about the Amazon Echo: a short, ambiguous name that ends a longer one stands for it. */
function fullNames(
  occurrences: readonly Occurrence[],
  accepted: ReadonlyMap<Occurrence, Accepted>,
): ReadonlyMap<GazetteerEntry, GazetteerEntry> {
  const entries = new Set([...accepted.keys()].map(({ entry }) => entry));
  const full = new Map<GazetteerEntry, GazetteerEntry>();
  for (const { entry, nameClass } of occurrences)
    if (nameClass !== "U" && !entry.name.includes(" "))
      for (const longer of entries)
        if (longer.name.endsWith(` ${entry.name}`) && sharesType(longer, entry))
          full.set(entry, longer);
  return full;
}

function* mentionsOf(
  { episode }: RecognizerContext,
  occurrence: Occurrence,
  { rule, confidence }: Accepted,
  full: ReadonlyMap<GazetteerEntry, GazetteerEntry>,
): Generator<Mention> {
  const { entry, start, end, surface, section } = occurrence;
  for (const reading of readingsOf(occurrence))
    yield {
      episode: episode.id,
      span: { start, end },
      surface,
      entityType: reading.entityType,
      ...(reading.kind !== undefined && { kind: reading.kind }),
      canonicalName: (full.get(entry) ?? entry).name,
      recognizer: `gazetteer/${rule}`,
      confidence: confidence * sectionWeight[section.role],
    };
}

/**
 * Which readings of its entry an occurrence supports: what its cues say, both if they say both, else the default. An
 * organisation is taken for its product only where the words leave no doubt.
 */
function readingsOf({ entry, cues, section }: Occurrence): readonly Reading[] {
  if (entry.readings.length === 1) return entry.readings;
  // Who pays is an organisation.
  const sponsor = entry.readings.find(({ entityType }) => entityType === "organisation");
  if (section.role === "sponsors" && sponsor) return [sponsor];
  const best = bestByType(cues);
  const score = ({ entityType }: Reading) => best.get(entityType)?.confidence ?? 0;
  const needed = entry.readings[0].entityType === "organisation" ? 0.85 : 0.5;
  const supported = entry.readings
    .filter((reading, index) => score(reading) >= (index === 0 ? 0.5 : needed))
    .sort((a, b) => score(b) - score(a));
  const [first] = supported;
  if (!first) return entry.readings.slice(0, 1);
  return supported.filter((reading) => reading === first || score(reading) >= 0.7);
}
