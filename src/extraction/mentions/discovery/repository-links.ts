// Names that are labels of links to repositories and packages: where software is kept, it is named.
import type { Episode, Link } from "../../../model/index.ts";
import { oncePer } from "../../../model/once-per.ts";
import type { NameRun } from "./name-runs.ts";

/** Whether the run is the label of a link that leads to a repository or a package. */
export function linksRepository(episode: Episode, { start, end }: NameRun): boolean {
  const links = linksByStart(episode);
  if (links.size === 0) return false;
  // The label may begin with a quote or bracket.
  for (let first = start; first >= start - 2; first--) {
    const link = links.get(first);
    if (link && link.span.end >= end && link.span.end <= end + 2)
      return repositories.test(link.url);
  }
  return false;
}

const linksByStart = oncePer(
  ({ links = [] }: Episode): ReadonlyMap<number, Link> =>
    new Map(links.map((link) => [link.span.start, link])),
);

/** Addresses of repositories and packages themselves; of their owners, and of what lies within, are none. */
const repositories =
  /^(?:https?:\/\/)?(?:www\.)?(?:github\.com\/[^/]+\/[^/?#]+\/?(?:$|[?#])|gitlab\.com\/[^/]+\/[^/?#]+\/?$|(?:www\.)?npmjs\.com\/package\/|pypi\.(?:org|python\.org)\/(?:project|pypi)\/|crates\.io\/crates\/|hackage\.haskell\.org\/package\/|rubygems\.org\/gems\/|pub\.dev\/packages\/|packagist\.org\/packages\/|hex\.pm\/packages\/|pkg\.go\.dev\/|codeberg\.org\/[^/]+\/[^/?#]+\/?$|sr\.ht\/)/i;
