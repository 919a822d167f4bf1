// Finds the names of the gazetteer, each by the rule of its class: any case, a capital, a capital and another sign.
import type { Mention } from "../../../model/index.ts";
import type { GazetteerEntry, Reading } from "../../../ontology/gazetteer/gazetteer.ts";
import type { Recognizer, RecognizerContext } from "../../recognizer.ts";
import { sectionWeight, sentencesOf } from "../../sentences.ts";
import { acceptOccurrences } from "./acceptance.ts";
import { sharesType, type Accepted } from "./neighbours.ts";
import { matchesIn, occurrencesIn, type Occurrence } from "./occurrences.ts";
import { bestByType } from "../signs/cues.ts";

/** Names that are known beforehand; what each stands on is told by the rule in `recognizer`. */
export const gazetteerNames: Recognizer = {
  id: "gazetteer",
  steps: [({ episode }) => sentencesOf(episode), matchesIn, occurrencesIn],
  recognize(context: RecognizerContext): readonly Mention[] {
    const occurrences = occurrencesIn(context);
    const accepted = acceptOccurrences(context.episode, occurrences);
    const full = fullNames(occurrences, accepted);
    const mentions: Mention[] = [];
    for (const [occurrence, verdict] of accepted)
      for (const mention of mentionsOf(context, occurrence, verdict, full)) mentions.push(mention);
    return mentions;
  },
};

/** "Echo" in an episode about the Amazon Echo: an ambiguous name that follows its maker's in a longer one stands for it. */
function fullNames(
  occurrences: readonly Occurrence[],
  accepted: ReadonlyMap<Occurrence, Accepted>,
): ReadonlyMap<GazetteerEntry, GazetteerEntry> {
  const byTail = new Map<string, GazetteerEntry>();
  for (const { entry } of accepted.keys())
    if (entry.maker !== undefined && entry.name.startsWith(`${entry.maker} `))
      byTail.set(entry.name.slice(entry.maker.length + 1), entry);
  const full = new Map<GazetteerEntry, GazetteerEntry>();
  for (const { entry, nameClass } of occurrences) {
    const longer = byTail.get(entry.name);
    if (longer && nameClass !== "U" && sharesType(longer, entry)) full.set(entry, longer);
  }
  return full;
}

function mentionsOf(
  { episode }: RecognizerContext,
  occurrence: Occurrence,
  { rule, confidence }: Accepted,
  full: ReadonlyMap<GazetteerEntry, GazetteerEntry>,
): Mention[] {
  const { entry, start, end, surface, section } = occurrence;
  const { id } = episode;
  const span = { start, end };
  const canonicalName = (full.get(entry) ?? entry).name;
  const recognizer = `gazetteer/${rule}`;
  const believed = confidence * sectionWeight[section.role];
  // Written out twice: to spread a property that may be missing costs more than all else here.
  return readingsOf(occurrence).map(({ entityType, kind }) =>
    kind === undefined
      ? { episode: id, span, surface, entityType, canonicalName, recognizer, confidence: believed }
      : {
          episode: id,
          span,
          surface,
          entityType,
          kind,
          canonicalName,
          recognizer,
          confidence: believed,
        },
  );
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
