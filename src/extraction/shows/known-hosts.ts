// Who hosts the shows that many people know: what a single episode seldom says.
import type { Episode } from "../../model/index.ts";
import { formsOf, holdsForm } from "../../text/whole-names.ts";
import { podcastHosts } from "./podcast-hosts.ts";
import { looseShowKey, partsOfTitle, showKey, wholeShowKey } from "./show-names.ts";

/** A line of the table. */
export interface KnownShow {
  readonly show: string;
  readonly otherNames: readonly string[];
  /** Full names, every way of writing one for itself. */
  readonly hosts: readonly string[];
}

/** The shows whose hosts are known, in the order of the table. */
export function knownShows(): readonly KnownShow[] {
  return podcastHosts
    .trim()
    .split("\n")
    .map((line) => {
      const [show = "", otherNames = "", hosts = ""] = line.split(" | ");
      return { show, otherNames: listed(otherNames), hosts: listed(hosts) };
    });
}

const listed = (names: string) => names.split("; ").filter(Boolean);

/**
 * The regular hosts of a show by general knowledge, full names; empty for shows nobody has listed. The show may be written
 * in any of its usual ways ("The Pipes Podcast", "Pipes", "Pipes: all about plumbing", "Plumbing Network | Pipes (Audio)");
 * where the Pipes Show is another than the Pipes Podcast, the whole name decides, and of "Pipes" alone the first line.
 */
export function knownHosts(show: string): readonly string[] {
  if (last?.show !== show) last = { show, hosts: findHosts(show) };
  return last.hosts;
}

/** The show asked for last: episodes of one come one after the other. */
let last: { readonly show: string; readonly hosts: readonly string[] } | undefined;

function findHosts(show: string): readonly string[] {
  const title = show.normalize("NFC").replace(/\p{Cf}+/gu, "");
  const hosts = hostsByName(title);
  if (hosts) return hosts;
  return [...new Set(partsOfTitle(title).flatMap((part) => hostsByName(part) ?? []))];
}

/** The hosts of the show that a name is the name of. */
function hostsByName(name: string): readonly string[] | undefined {
  index ??= indexOf(knownShows());
  for (const key of keysOf(name)) {
    const hosts = index.get(key);
    if (hosts) return hosts;
  }
  return undefined;
}

/** The keys of a name, those first that leave least out; no key of one kind equals one of another. */
const keysOf = (name: string) => [
  `whole ${wholeShowKey(name)}`,
  `bare ${showKey(name)}`,
  `loose ${looseShowKey(name)}`,
];

/** The hosts of shows by the keys of their names. */
function indexOf(shows: readonly KnownShow[]): ReadonlyMap<string, readonly string[]> {
  const hostsOf = new Map<string, readonly string[]>();
  for (const { show, otherNames, hosts } of shows)
    for (const name of [show, ...otherNames])
      for (const key of keysOf(name)) if (!hostsOf.has(key)) hostsOf.set(key, hosts);
  hostsOf.delete("loose ");
  return hostsOf;
}

let index: ReadonlyMap<string, readonly string[]> | undefined;

/** Those of the known hosts whom the text of an episode names in full, as it writes them: knowledge gives parts, never names. */
export const knownHostsIn = ({ show, text }: Pick<Episode, "show" | "text">): readonly string[] =>
  knownHosts(show).flatMap((host) => formsOf(host).find((form) => holdsForm(form, text)) ?? []);
