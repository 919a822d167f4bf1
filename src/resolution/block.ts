// Blocking: gathers mentions into occurrences, the units that resolution links, and says which are worth comparing.
import type { EntityType, Mention } from "../model/index.ts";
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import { isSingleName, organisationKey, typedNameKey } from "../text/name-key.ts";

/**
 * All mentions that resolution never has reason to take apart: for most types every mention of one name in the archive;
 * for people, of one name in one episode, since two people may share a name.
 */
export interface Occurrence {
  /** Unique and made of content only: `technology|kubernetes`, `person|carllerche|episode:…`. */
  readonly key: string;
  readonly entityType: EntityType;
  /** The folded name. */
  readonly nameKey: string;
  readonly mentions: Mention[];
  /** People only: the shows they occur in, and the day of the first episode that has one. */
  readonly shows: Set<string>;
  published: string | undefined;
  /** People only: folded names of the organisations the episode ties them to. */
  readonly organisations: Set<string>;
}

/** Gathers the mentions of all episodes; the map is keyed by {@link Occurrence.key}. */
export function gatherOccurrences(
  extractions: Iterable<EpisodeExtraction>,
): Map<string, Occurrence> {
  const occurrences = new Map<string, Occurrence>();
  // Mentions that are alike may be one object, met over and over: its name is folded once.
  const met = new Map<Mention, Occurrence>();
  for (const { episode, mentions, relations } of extractions) {
    const add = (mention: Mention): Occurrence => {
      const known = met.get(mention);
      if (known) return noted(known, mention);
      const key = occurrenceKey(mention, episode.show);
      let occurrence = occurrences.get(key);
      if (!occurrence) {
        occurrence = {
          key,
          entityType: mention.entityType,
          nameKey: typedNameKey(mention.entityType, mention.canonicalName),
          mentions: [],
          shows: new Set(),
          published: undefined,
          organisations: new Set(),
        };
        occurrences.set(key, occurrence);
      }
      met.set(mention, occurrence);
      return noted(occurrence, mention);
    };
    const noted = (occurrence: Occurrence, mention: Mention): Occurrence => {
      if (mention.entityType === "person") occurrence.shows.add(episode.show);
      occurrence.published ??= episode.published;
      return occurrence;
    };
    const known = new Set(mentions);
    for (const mention of mentions) add(mention).mentions.push(mention);
    for (const relation of relations) {
      // Ends read back from a cache are equal to mentions of the list, not the same objects.
      for (const end of [relation.subject, relation.object])
        if (typeof end !== "string" && !known.has(end)) {
          known.add(end);
          add(end).mentions.push(end);
        }
      const { subject, object } = relation;
      if (typeof subject === "string" || typeof object === "string") continue;
      if (subject.entityType === "person" && object.entityType === "organisation")
        add(subject).organisations.add(organisationKey(object.canonicalName));
    }
  }
  return occurrences;
}

function occurrenceKey(mention: Mention, show: string): string {
  const name = typedNameKey(mention.entityType, mention.canonicalName);
  if (mention.entityType !== "person") return `${mention.entityType}|${name}`;
  // A host known by first name only is the same person all over the show; anyone else only within the episode.
  const scope =
    isSingleName(mention.canonicalName) && mention.role === "host" ? show : mention.episode;
  return `person|${name}|${scope}`;
}

/** Occurrences by a key they share; only those in one block are compared. Blocks and members come in key order. */
export function blocksOf(
  occurrences: Iterable<Occurrence>,
  keyOf: (occurrence: Occurrence) => string | undefined,
): Occurrence[][] {
  const blocks = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = keyOf(occurrence);
    if (key === undefined) continue;
    const block = blocks.get(key);
    if (block) block.push(occurrence);
    else blocks.set(key, [occurrence]);
  }
  return [...blocks.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, block]) => block.sort((a, b) => (a.key < b.key ? -1 : 1)));
}
