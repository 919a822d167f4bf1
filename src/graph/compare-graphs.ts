// What changed between two builds of an archive, in episodes and in what they name.
import { hash32 } from "../model/index.ts";
import { recordsOf, type GraphRecords } from "./graph-records.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** Ids of the nodes that came, went, or are episodes with another text; each list sorted. */
export interface GraphChanges {
  readonly addedEpisodes: readonly string[];
  readonly removedEpisodes: readonly string[];
  readonly changedEpisodes: readonly string[];
  readonly addedEntities: readonly string[];
  readonly removedEntities: readonly string[];
}

/** Compares two graphs; an empty one stands for no build before. Linear in their size. */
export function compareGraphs(
  before: KnowledgeGraph | GraphRecords,
  after: KnowledgeGraph | GraphRecords,
): GraphChanges {
  const [old, now] = [fingerprints(before), fingerprints(after)];
  const missingIn = (from: typeof old, other: typeof old, isEpisode: boolean) =>
    [...from.keys()].filter((id) => !other.has(id) && isEpisodeId(from, id) === isEpisode).sort();
  return {
    addedEpisodes: missingIn(now, old, true),
    removedEpisodes: missingIn(old, now, true),
    changedEpisodes: [...now.keys()]
      .filter((id) => old.has(id) && old.get(id) !== now.get(id))
      .sort(),
    addedEntities: missingIn(now, old, false),
    removedEntities: missingIn(old, now, false),
  };
}

/** For each node a hash of the episode's text, 0 for what is no episode. */
function fingerprints(graph: KnowledgeGraph | GraphRecords): Map<string, number> {
  const hashes = new Map<string, number>();
  for (const { id, attributes } of recordsOf(graph).nodes())
    hashes.set(id, attributes.entityType === "episode" ? hash32(attributes.text) || 1 : 0);
  return hashes;
}

const isEpisodeId = (hashes: ReadonlyMap<string, number>, id: string) => hashes.get(id) !== 0;
