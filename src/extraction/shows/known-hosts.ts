// Who hosts the shows that many people know: what a single episode seldom says.
import type { Episode } from "../../model/index.ts";
import { nameKey } from "../../text/name-key.ts";
import { formsOf, holdsForm } from "../../text/whole-names.ts";
import { podcastHosts } from "./podcast-hosts.ts";

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

/** What is left of the name of a show without the words that only say that it is one. */
export function showKey(show: string): string {
  const bare = show
    .replace(/\s*\((?:audio|video|mp3|all episodes?)\)$/i, "")
    .replace(/^the\s+/i, "")
    .replace(/\s+(?:podcast|show)$/i, "");
  return nameKey(bare) || nameKey(show);
}

/**
 * The regular hosts of a show by general knowledge, full names; empty for shows nobody has listed. The show may be written
 * in any of its usual ways ("The Pipes Podcast", "Pipes", "Pipes (Audio)"); where the Pipes Show is another than the Pipes
 * Podcast, the whole name decides, and of "Pipes" alone the first line.
 */
export function knownHosts(show: string): readonly string[] {
  index ??= indexOf(knownShows());
  return index.get(wholeKey(show)) ?? index.get(showKey(show)) ?? [];
}

/** The name of a show with all its words, as a key that no {@link showKey} equals. */
const wholeKey = (show: string) => `=${nameKey(show.replace(/^the\s+/i, ""))}`;

/** The hosts of shows by their keys. */
function indexOf(shows: readonly KnownShow[]): ReadonlyMap<string, readonly string[]> {
  const hostsOf = new Map<string, readonly string[]>();
  for (const { show, otherNames, hosts } of shows)
    for (const name of [show, ...otherNames]) {
      hostsOf.set(wholeKey(name), hosts);
      const key = showKey(name);
      if (!hostsOf.has(key)) hostsOf.set(key, hosts);
    }
  return hostsOf;
}

let index: ReadonlyMap<string, readonly string[]> | undefined;

/** Those of the known hosts whom the text of an episode names in full, as it writes them: knowledge gives parts, never names. */
export const knownHostsIn = ({ show, text }: Pick<Episode, "show" | "text">): readonly string[] =>
  knownHosts(show).flatMap((host) => formsOf(host).find((form) => holdsForm(form, text)) ?? []);
