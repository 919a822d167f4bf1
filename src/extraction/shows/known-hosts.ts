// Who hosts the shows that many people know: what a single episode seldom says.
import type { Episode } from "../../model/index.ts";
import { formsOf, holdsForm } from "../../text/whole-names.ts";
import { podcastHosts } from "./podcast-hosts.ts";
import { isOfTopics, partsOfTitle, showKeys, withoutMaker } from "./show-names.ts";

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
  const known = found.get(show);
  if (known) return known;
  if (found.size === mostFound) found.clear();
  const hosts = findHosts(show);
  found.set(show, hosts);
  return hosts;
}

/** What was found of shows that were asked for. */
const found = new Map<string, readonly string[]>();
const mostFound = 1000;

/** Letters of the longest title that is looked at: the patterns are not linear in it. */
const longestTitle = 300;

function findHosts(show: string): readonly string[] {
  if (show.length > longestTitle) return [];
  const title = show.normalize("NFC").replace(/\p{Cf}+/gu, "");
  const ofAll = hostsByName(title) ?? hostsByPart(withoutMaker(title));
  if (ofAll) return ofAll;
  const ofParts = partsOfTitle(title).map(
    (part) => hostsByPart(part) ?? hostsByPart(withoutMaker(part)) ?? [],
  );
  return [...new Set(ofParts.flat())];
}

/** The hosts of the show that a name is the name of, in any of its usual ways. */
function hostsByName(name: string): readonly string[] | undefined {
  const { whole, bare, loose } = showKeys(name);
  const { byWhole, byBare, byLoose } = index();
  return byWhole.get(whole) ?? byBare.get(bare) ?? byLoose.get(loose);
}

/**
 * As {@link hostsByName}, of what stands beside other words, where "Machine Learning" is a subject, and only "Machine Learning
 * Podcast" a show.
 */
const hostsByPart = (part: string) =>
  isOfTopics(part) ? index().byWhole.get(showKeys(part).whole) : hostsByName(part);

/** The hosts of shows by the keys of their names. */
interface Index {
  readonly byWhole: ReadonlyMap<string, readonly string[]>;
  readonly byBare: ReadonlyMap<string, readonly string[]>;
  readonly byLoose: ReadonlyMap<string, readonly string[]>;
}

/** Of shows of one key, the first. */
function indexOf(shows: readonly KnownShow[]): Index {
  const byWhole = new Map<string, readonly string[]>();
  const byBare = new Map<string, readonly string[]>();
  const byLoose = new Map<string, readonly string[]>();
  for (const { show, otherNames, hosts } of shows)
    for (const name of [show, ...otherNames]) {
      const { whole, bare, loose } = showKeys(name);
      if (!byWhole.has(whole)) byWhole.set(whole, hosts);
      if (!byBare.has(bare)) byBare.set(bare, hosts);
      if (loose !== "" && !byLoose.has(loose)) byLoose.set(loose, hosts);
    }
  return { byWhole, byBare, byLoose };
}

const index = () => (built ??= indexOf(knownShows()));
let built: Index | undefined;

/** Those of the known hosts whom the text of an episode names in full, as it writes them: knowledge gives parts, never names. */
export const knownHostsIn = ({ show, text }: Pick<Episode, "show" | "text">): readonly string[] =>
  knownHosts(show).flatMap((host) => formsOf(host).find((form) => holdsForm(form, text)) ?? []);
