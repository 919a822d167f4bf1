// Splits an archive into shards: one for the profile of each show, and after it some that read its episodes.
import { episodesByShow } from "../pipeline/build-graph-records.ts";
import type { Episode } from "../model/index.ts";
import { contentOf, hashOfAll, type ExtractionKeys } from "../store/extraction-keys.ts";
import type { Shard } from "../store/ledger.ts";

/** The two kinds of shards. */
export const shardKinds = { profile: "profile", extract: "extract" } as const;

/** Bounds of a shard that reads episodes; one longer episode is a shard of its own. */
export interface ShardLimits {
  readonly episodes: number;
  /** Of text. */
  readonly characters: number;
}

/** Some seconds of work for long texts, some tenths of a second for short ones. */
export const defaultShardLimits: ShardLimits = { episodes: 200, characters: 1_000_000 };

/** An episode and the shards it belongs to. */
export interface PlacedEpisode {
  readonly episode: Episode;
  /** Hash of its content. */
  readonly hash: string;
  /** Id of the shard that learns its show: the key of the profile. */
  readonly profile: string;
  /** Id of the shard that reads it. */
  readonly shard: string;
}

/** An archive in shards. */
export interface SplitArchive {
  /** In the order of the episodes given. */
  readonly episodes: readonly PlacedEpisode[];
  /** Profiles first, the largest shows before the others; then those that read. */
  readonly shards: readonly Shard[];
}

/**
 * Episodes are split by bits of their content's hash until a shard is within its limits, so that an episode that is added
 * or changed moves few others, whatever order they come in. `episodes` are sorted by id.
 */
export function splitShards(
  episodes: readonly Episode[],
  keys: ExtractionKeys,
  limits: ShardLimits = defaultShardLimits,
): SplitArchive {
  const profiles: Shard[] = [];
  const extracts: Shard[] = [];
  const placed = new Map<Episode, PlacedEpisode>();
  for (const show of episodesByShow(episodes)) {
    const hashed = show.map((episode) => ({ episode, hash: hashOfAll([contentOf(episode)]) }));
    const profile = keys.keyOfShow(hashed.map(({ hash }) => hash));
    profiles.push({ id: profile, kind: shardKinds.profile, weight: show.length });
    for (const group of split(hashed, limits, 0)) {
      const hashes = group.map(({ hash }) => hash).sort();
      const shard = hashOfAll([keys.version, shardKinds.extract, profile], hashes);
      extracts.push({ id: shard, kind: shardKinds.extract, weight: group.length, after: profile });
      for (const { episode, hash } of group) placed.set(episode, { episode, hash, profile, shard });
    }
  }
  const largestFirst = (a: Shard, b: Shard) => b.weight - a.weight || (a.id < b.id ? -1 : 1);
  return {
    episodes: episodes.map((episode) => placed.get(episode)!),
    shards: [...profiles.sort(largestFirst), ...extracts],
  };
}

interface Hashed {
  readonly episode: Episode;
  readonly hash: string;
}

function* split(
  list: readonly Hashed[],
  limits: ShardLimits,
  bit: number,
): Generator<readonly Hashed[]> {
  const characters = list.reduce((sum, { episode }) => sum + episode.text.length, 0);
  const fits = list.length <= limits.episodes && characters <= limits.characters;
  if (list.length <= 1 || fits || bit >= hashBits) {
    if (list.length > 0) yield list;
    return;
  }
  for (const value of [0, 1])
    yield* split(
      list.filter(({ hash }) => bitAt(hash, bit) === value),
      limits,
      bit + 1,
    );
}

const hashBits = 256;

function bitAt(hash: string, bit: number): number {
  return (Number.parseInt(hash.charAt(bit >> 2), 16) >> (3 - (bit & 3))) & 1;
}
