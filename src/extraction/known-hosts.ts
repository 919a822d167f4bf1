// Who hosts the shows that many people know: what a single episode seldom says.
import type { Episode } from "../model/index.ts";
import { nameKey } from "../text/name-key.ts";
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
 * in any of its usual ways ("The Pipes Podcast", "Pipes", "Pipes (Audio)").
 */
export function knownHosts(show: string): readonly string[] {
  byKey ??= new Map(
    knownShows().flatMap(({ show: name, otherNames, hosts }) =>
      [name, ...otherNames].map((one) => [showKey(one), hosts] as const),
    ),
  );
  return byKey.get(showKey(show)) ?? [];
}

let byKey: ReadonlyMap<string, readonly string[]> | undefined;

/** Those of the known hosts whom the text of an episode names in full, as it writes them: knowledge gives parts, never names. */
export function knownHostsIn({ show, text }: Pick<Episode, "show" | "text">): readonly string[] {
  return knownHosts(show).flatMap((host) => {
    const written = [host, host.replaceAll("'", "’")].find((form) => holdsName(text, form));
    return written ?? [];
  });
}

function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at + name.length] ?? "")) return true;
  return false;
}
