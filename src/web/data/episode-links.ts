// Links of the bipartite picture: every episode with the things that occur in it.
import type { DatasetLinks } from "./dataset.ts";
import { createLinkTable } from "./link-table.ts";

/** Which thing occurs in which episode, as parallel arrays; no pair stands twice. */
export interface EpisodeThings {
  readonly episode: Uint32Array;
  readonly thing: Uint32Array;
}

/** A thing met in few episodes tells more about each of them; `episodeCountOf` says in how many it is. */
export function linkEpisodes(
  nodeCount: number,
  { episode, thing }: EpisodeThings,
  episodeCountOf: (thing: number) => number,
): DatasetLinks {
  const count = episode.length;
  const keys = Float64Array.from(
    episode,
    (of, i) => Math.min(of, thing[i]!) * nodeCount + Math.max(of, thing[i]!),
  ).sort();
  const isEpisode = new Uint8Array(nodeCount);
  for (const of of episode) isEpisode[of] = 1;
  const source = new Uint32Array(count);
  const target = new Uint32Array(count);
  const weight = new Float64Array(count);
  for (let link = 0; link < count; link++) {
    const from = Math.floor(keys[link]! / nodeCount);
    const to = keys[link]! - from * nodeCount;
    source[link] = from;
    target[link] = to;
    const named = isEpisode[from] === 1 ? to : from;
    weight[link] = 1 / (1 + Math.log2(Math.max(1, episodeCountOf(named))));
  }
  return createLinkTable(nodeCount, {
    source,
    target,
    weight,
    episodes: new Uint32Array(count).fill(1),
    asserted: new Uint8Array(count),
    direction: new Int8Array(count),
    kinds: new Uint8Array(count),
  });
}
