// What is known of a show as a whole: who hosts it, by repetition over its episodes.
import type { Episode } from "../model/index.ts";
import { bylineNames } from "./mentions/person-byline.ts";
import { gatherNameEvidence, type NameEvidence } from "./mentions/person-evidence.ts";
import { firstNamesOfHosts } from "./mentions/person-short-names.ts";
import { firstNameStrength } from "./mentions/person-name.ts";

/** Knowledge about one show, learned from all its episodes in any order. */
export interface ShowProfile {
  readonly show: string;
  /** Full names of the hosts, or first names where the show gives no more; sorted. */
  readonly hosts: readonly string[];
}

/** What one episode says about who hosts its show; every name at most once. */
interface HostSigns {
  /** Full name → whether the words around it, the byline or the format make it the host. */
  readonly names: ReadonlyMap<string, { readonly isHost: boolean; readonly isFirst: boolean }>;
}

interface Tally {
  episodes: number;
  asHost: number;
  first: number;
}

/** Learns the profile of every show met in `episodes`; the order of the episodes does not matter. */
export function learnShowProfiles(episodes: Iterable<Episode>): ReadonlyMap<string, ShowProfile> {
  const counts = new Map<string, number>();
  const tallies = new Map<string, Map<string, Tally>>();
  for (const episode of episodes) {
    counts.set(episode.show, (counts.get(episode.show) ?? 0) + 1);
    const tally = tallies.get(episode.show) ?? new Map<string, Tally>();
    tallies.set(episode.show, tally);
    for (const [name, { isHost, isFirst }] of hostSigns(episode).names) {
      const [most, second] = full;
    const isClear = most && most[1].episodes >= 3 && most[1].episodes >= 2 * (second?.[1].episodes ?? 0);
    const known =
      full.find(([other]) => hosts.has(other)) ??
      full.find(([, { asHost }]) => asHost > 0) ??
      (isClear ? most : undefined);
    if (!known) continue;
    hosts.delete(name);
    hosts.add(known[0]);
  }
  return [...hosts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** First names in the name of a show that say whose show it is: "Brunch with Brent", "Talk Python with Michael". */
function* namesInTitle(show: string): Generator<string> {
  const match = /\b(?:with|by)\s+(\p{Lu}\p{L}+)(?:\s+(\p{Lu}[\p{L}’'-]+))?\s*$/u.exec(show);
  if (match && firstNameStrength(match[1]!) !== "unknown")
    yield match[2] ? `${match[1]} ${match[2]}` : match[1]!;
}
