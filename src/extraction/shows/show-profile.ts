// What is known of a show as a whole: who hosts it, by repetition over its episodes.
import type { Episode } from "../../model/index.ts";
import { allSteps, type Steps } from "../../model/steps.ts";
import { knownHosts, knownHostsIn } from "./known-hosts.ts";
import { bylineNames } from "../mentions/people/lines/byline.ts";
import { creditedPeople } from "../mentions/people/lines/credits.ts";
import { rosterPeople } from "../mentions/people/lines/roster.ts";
import { isHeadingOrPost } from "../mentions/people/lines/stated.ts";
import { gatherNameEvidence, type NameEvidence } from "../mentions/people/evidence.ts";
import { namesEpisode } from "../mentions/people/rules/rules-at-place.ts";
import { hostRules } from "../mentions/people/rules/host-rules.ts";
import { isNamedWithShow } from "../mentions/people/presenters.ts";
import { firstNameStrength } from "../words/name-words.ts";
import { givenNamesOf } from "../mentions/people/short/lone-names.ts";
import { isNetwork } from "../mentions/signs/social-link.ts";
import { formsOf } from "../../text/whole-names.ts";
import { namesInTitle } from "./owners.ts";

/** Knowledge about one show, learned from all its episodes in any order. */
export interface ShowProfile {
  readonly show: string;
  /** Full names of the hosts, or first names where the show gives no more; sorted. */
  readonly hosts: readonly string[];
  /** Those of whom it is general knowledge that they host, or did; in some episodes they visit. */
  readonly usualHosts?: readonly string[];
  /** Full names that keep coming up, but in no headline: of whom nothing says that they host, and who hardly visits. */
  readonly regulars?: readonly string[];
  /** Another name stands first above the text of each of three episodes at least: of those who visit. */
  readonly hasChangingBylines?: true;
}

/** The people one episode names: whether each hosts the show, leads the byline, is stated among the speakers, is in the headline. */
export type ShowSigns = readonly (readonly [
  name: string,
  isHost: boolean,
  isFirst: boolean,
  isSpeaker: boolean,
  isInTitle: boolean,
])[];

/** What one episode says about a name. */
interface HostSigns {
  isHost: boolean;
  isFirst: boolean;
  isSpeaker: boolean;
  isInTitle: boolean;
}

/** In how many episodes a name is met, called the host, first in the byline, stated among the speakers, and in the headline. */
interface Tally {
  episodes: number;
  asHost: number;
  first: number;
  spoke: number;
  inTitle: number;
}

/** Learns the profile of every show met in `episodes`; the order of the episodes does not matter. */
export function learnShowProfiles(episodes: Iterable<Episode>): ReadonlyMap<string, ShowProfile> {
  return allSteps(learnShowsInSteps(episodes));
}

/** As {@link learnShowProfiles}, an episode at a step. */
export function* learnShowsInSteps(
  episodes: Iterable<Episode>,
): Steps<ReadonlyMap<string, ShowProfile>> {
  const shows = new Map<string, ShowSigns[]>();
  for (const episode of episodes) {
    const signs = shows.get(episode.show);
    if (signs) signs.push(showSigns(episode));
    else shows.set(episode.show, [showSigns(episode)]);
    yield;
  }
  const profiles = new Map<string, ShowProfile>();
  for (const [show, signs] of shows) profiles.set(show, showProfile(show, signs));
  return profiles;
}

/** What a show can be learned from, of one episode; it depends on nothing else. */
export function showSigns(episode: Episode): ShowSigns {
  return Array.from(hostSigns(episode), ([name, { isHost, isFirst, isSpeaker, isInTitle }]) => [
    name,
    isHost,
    isFirst,
    isSpeaker,
    isInTitle,
  ]);
}

/** The profile of a show, from what each of its episodes says, in any order. */
export function showProfile(show: string, signs: readonly ShowSigns[]): ShowProfile {
  const tallies = new Map<string, Tally>();
  for (const [name, isHost, isFirst, isSpeaker, isInTitle] of signs.flat()) {
    let tally = tallies.get(name);
    if (!tally)
      tallies.set(name, (tally = { episodes: 0, asHost: 0, first: 0, spoke: 0, inTitle: 0 }));
    tally.episodes++;
    if (isHost) tally.asHost++;
    if (isFirst) tally.first++;
    if (isSpeaker) tally.spoke++;
    if (isInTitle) tally.inTitle++;
  }
  const learned = chooseHosts(show, tallies, signs.length);
  const known = knownHosts(show);
  const all = known.length > 0 ? chooseHosts(show, tallies, signs.length, known) : learned;
  // "Ann", whom the episodes show to host, is known to be Ann Lee.
  const isLearned = (host: string) =>
    learned.includes(host) || learned.includes(host.split(" ")[0]!);
  const usualHosts = all.filter((host) => !isLearned(host));
  const regulars = chooseRegulars(tallies, signs.length);
  return {
    show,
    hosts: all.filter(isLearned),
    ...(usualHosts.length > 0 && { usualHosts }),
    ...(regulars.length > 0 && { regulars }),
    ...(haveChangingBylines(tallies) && { hasChangingBylines: true }),
  };
}

/** Whether three names at least stand first above the text of one episode each, and none above that of two. */
function haveChangingBylines(tallies: ReadonlyMap<string, Tally>): boolean {
  const firsts = [...tallies.values()].filter(({ first }) => first > 0);
  return firsts.length >= 3 && firsts.every(({ first }) => first === 1);
}

/** The people one episode names, and the first names it calls its hosts by. */
function hostSigns(episode: Episode): ReadonlyMap<string, HostSigns> {
  const names = new Map<string, HostSigns>();
  const signsOf = (name: string): HostSigns => {
    let known = names.get(name);
    if (!known)
      names.set(
        name,
        (known = { isHost: false, isFirst: false, isSpeaker: false, isInTitle: false }),
      );
    return known;
  };
  const add = (name: string, isHost: boolean, isFirst = false, isSpeaker = false) => {
    const known = signsOf(name);
    known.isHost ||= isHost;
    known.isFirst ||= isFirst;
    known.isSpeaker ||= isSpeaker;
  };
  for (const stated of episode.stated ?? [])
    if (stated.entityType === "person" && !isHeadingOrPost(stated.name))
      add(stated.name, stated.role === "host", false, stated.role === "guest");
  const staff = new Set<string>();
  for (const { canonicalName, role, recognizer } of creditedPeople(episode))
    if (role === "host") add(canonicalName, true);
    // Whose addresses stand below every episode is no editor.
    else if (recognizer === "person/contact") add(canonicalName, false);
    else staff.add(canonicalName);
  for (const { canonicalName } of rosterPeople(episode)) add(canonicalName, false);
  const visitors = new Set<string>();
  for (const [index, { name, role }] of bylineNames(episode).entries()) {
    add(name, role === "host", index === 0 && role !== "guest");
    if (role === "guest") visitors.add(name.split(" ")[0]!);
  }
  for (const evidence of gatherNameEvidence({ episode, mentions: [] }, hostRules).values()) {
    if (!isPersonAtAll(evidence) || isOfOtherEpisodes(evidence, episode.text)) continue;
    const { name } = evidence.occurrences[0]!.candidate;
    const isHost = evidence.occurrences.some(
      ({ rules, candidate }) => rules.length > 0 || isNamedWithShow(episode, candidate.span),
    );
    // Who edits every episode hosts none.
    if (isHost || !staff.has(name)) add(name, isHost);
    if (evidence.occurrences.some(({ section }) => section.role === "title"))
      signsOf(name).isInTitle = true;
  }
  // "Roses with Ann Lee": the Ann of this episode is she.
  for (const [name, { isHost, isInTitle }] of names)
    if (isInTitle && !isHost && name.includes(" ")) visitors.add(name.split(" ")[0]!);
  for (const [name, isHost] of givenNamesOf(episode)) if (!visitors.has(name)) add(name, isHost);
  for (const name of knownHostsIn(episode)) add(name, false);
  return names;
}

/** "Episode 2. Boats with Ann Lee", in a list of what a show had before. */
const isOfOtherEpisodes = ({ occurrences }: NameEvidence, text: string): boolean =>
  occurrences.every(
    ({ section, candidate }) =>
      (section.role === "links" || section.role === "bullets") &&
      namesEpisode(text, section, candidate.span),
  );

function isPersonAtAll({ strength, occurrences }: NameEvidence): boolean {
  return strength === "sure" || occurrences.some(({ rules }) => rules.length > 0);
}

/**
 * Who hosts a show: whoever the texts call its host in a tenth of the episodes (twice at least); whoever stands in more
 * than half of all episodes, four at least (or three, and more than two thirds); whoever is stated among the speakers of
 * a third, four times at least; whoever stands first in the byline of three in five; and whoever gave it the name
 * ("Brunch with Brent"). Of first names alone, see {@link isHostByGivenName}.
 */
function chooseHosts(
  show: string,
  tally: ReadonlyMap<string, Tally>,
  episodes: number,
  known: readonly string[] = [],
): string[] {
  const hosts = new Set<string>();
  for (const [name, { episodes: times, asHost, first, spoke, inTitle }] of tally) {
    if (!name.includes(" ")) {
      if (isHostByGivenName(name, times, asHost, episodes)) hosts.add(name);
      continue;
    }
    const isCalledHost = asHost >= Math.max(2, episodes / 10) && asHost * 2 >= times;
    // Two interviews in two parts each, out of four episodes: their headlines name whoever visits.
    const isEverywhere =
      inTitle * 2 < times &&
      ((times >= 4 && times * 2 > episodes) || (times >= 3 && times * 3 > episodes * 2));
    const leads = first >= 2 && first * 5 >= episodes * 3;
    const sitsIn = spoke >= 4 && spoke * 3 >= episodes;
    if (isCalledHost || isEverywhere || leads || sitsIn) hosts.add(name);
  }
  for (const name of namesInTitle(show)) hosts.add(name);
  for (const name of known) {
    const met = nameMet(name, tally);
    if (met !== undefined) hosts.add(met);
  }
  for (const name of hosts) if (isNetwork(name)) hosts.delete(name);
  for (const name of [...hosts].filter((host) => !host.includes(" "))) {
    const full = fullNameOf(name, hosts, tally);
    if (full === undefined) continue;
    hosts.delete(name);
    hosts.add(full);
  }
  return [...hosts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** How the episodes call a known host: by full name, or by a first name that nobody else of them bears. */
function nameMet(host: string, tally: ReadonlyMap<string, Tally>): string | undefined {
  const written = formsOf(host).find((name) => tally.has(name));
  if (written !== undefined) return written;
  const given = host.split(" ")[0]!;
  const isShared = [...tally.keys()].some((other) => other.startsWith(`${given} `));
  return tally.has(given) && !isShared ? given : undefined;
}

/** Full names of two episodes at least and of every third, in no headline: of 35 such in samples of two to six, 27 hosted. */
function chooseRegulars(tallies: ReadonlyMap<string, Tally>, episodes: number): string[] {
  const names = [...tallies].flatMap(([name, { episodes: times, inTitle }]) =>
    name.includes(" ") && times >= 2 && times * 3 >= episodes && inTitle === 0 ? name : [],
  );
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * A first name that is called the host once and stands in a fifth of the episodes, or twice and in a tenth, or in one of
 * 25; a word that nobody knows for one must be called so three times, and in one of 25, too.
 */
function isHostByGivenName(name: string, times: number, asHost: number, episodes: number): boolean {
  if (firstNameStrength(name) === "unknown") return asHost >= Math.max(3, episodes / 25);
  if (asHost >= 2) return times >= episodes / 10 || asHost >= episodes / 25;
  return asHost === 1 && times >= Math.max(2, episodes / 5);
}

/** The full name of a host known by first name, where the show gives it anywhere and it is clear who is meant. */
function fullNameOf(
  name: string,
  hosts: ReadonlySet<string>,
  tally: ReadonlyMap<string, Tally>,
): string | undefined {
  const full = [...tally]
    .filter(([other]) => other.startsWith(`${name} `))
    .sort(([a, x], [b, y]) => y.episodes - x.episodes || (a < b ? -1 : 1));
  const [most, second] = full;
  const isClear =
    most && most[1].episodes >= 3 && most[1].episodes >= 2 * (second?.[1].episodes ?? 0);
  const known =
    full.find(([other]) => hosts.has(other)) ??
    full.find(([, { asHost }]) => asHost > 0) ??
    (isClear ? most : undefined);
  return known?.[0];
}
