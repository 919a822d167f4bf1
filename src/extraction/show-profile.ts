// What is known of a show as a whole: who hosts it, by repetition over its episodes.
import type { Episode } from "../model/index.ts";
import { bylineNames } from "./mentions/person-byline.ts";
import { gatherNameEvidence, type NameEvidence } from "./mentions/person-evidence.ts";
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
      const known = tally.get(name) ?? { episodes: 0, asHost: 0, first: 0 };
      known.episodes++;
      if (isHost) known.asHost++;
      if (isFirst) known.first++;
      tally.set(name, known);
    }
  }
  const profiles = new Map<string, ShowProfile>();
  for (const [show, tally] of tallies)
    profiles.set(show, { show, hosts: chooseHosts(show, tally, counts.get(show)!) });
  return profiles;
}

function hostSigns(episode: Episode): HostSigns {
  const names = new Map<string, { isHost: boolean; isFirst: boolean }>();
  const add = (name: string, isHost: boolean, isFirst = false) => {
    const known = names.get(name);
    names.set(name, {
      isHost: isHost || (known?.isHost ?? false),
      isFirst: isFirst || (known?.isFirst ?? false),
    });
  };
  for (const stated of episode.stated ?? [])
    if (stated.entityType === "person") add(stated.name, stated.role === "host");
  for (const [index, { name, role }] of bylineNames({ episode }).entries())
    add(name, role === "host", index === 0 && role !== "guest");
  for (const evidence of gatherNameEvidence({ episode, mentions: [] }).values()) {
    if (!isPersonAtAll(evidence)) continue;
    const rules = evidence.occurrences.flatMap((occurrence) => occurrence.rules);
    add(
      evidence.occurrences[0]!.candidate.name,
      rules.some((rule) => rule.role === "host"),
    );
  }
  return { names };
}

function isPersonAtAll({ strength, occurrences }: NameEvidence): boolean {
  return strength === "sure" || occurrences.some(({ rules }) => rules.length > 0);
}

/**
 * Who hosts a show: whoever the texts call its host in a tenth of the episodes (twice at least); whoever stands in more
 * than half of all episodes, four at least; whoever stands first in the byline of three in five; and whoever gave it
 * the name ("Brunch with Brent").
 */
function chooseHosts(show: string, tally: ReadonlyMap<string, Tally>, episodes: number): string[] {
  const hosts = new Set<string>();
  for (const [name, { episodes: times, asHost, first }] of tally) {
    const calledHost = asHost >= Math.max(2, episodes / 10) && asHost * 2 >= times;
    const everywhere = times >= 4 && times * 2 > episodes;
    const leads = first >= 2 && first * 5 >= episodes * 3;
    if (calledHost || everywhere || leads) hosts.add(name);
  }
  for (const word of namesInTitle(show)) {
    const full = [...tally.keys()].filter((name) => name.split(" ")[0] === word || name === word);
    const known = full.find((name) => hosts.has(name));
    if (!known && ![...hosts].some((host) => host.split(" ")[0] === word)) hosts.add(word);
  }
  return [...hosts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** First names in the name of a show that say whose show it is: "Brunch with Brent", "Talk Python with Michael". */
function* namesInTitle(show: string): Generator<string> {
  const match = /\b(?:with|by)\s+(\p{Lu}\p{L}+)(?:\s+(\p{Lu}[\p{L}’'-]+))?\s*$/u.exec(show);
  if (match && firstNameStrength(match[1]!) !== "unknown")
    yield match[2] ? `${match[1]} ${match[2]}` : match[1]!;
}
