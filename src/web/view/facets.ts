// Facets: how much each filter would leave with all others as they are, for the counts and histograms beside them.
import type { Dataset } from "../data/dataset.ts";
import type { ViewState } from "../state/view-state.ts";
import { type Histogram, histogram, stepsUpTo } from "./histogram.ts";
import { kindsOf, linkKinds } from "./link-kinds.ts";
import { admitExcept } from "./admitted.ts";
import { linkObjection, nodeObjection, objectionsOf } from "./objections.ts";

/** Counts with all filters but the one they stand beside. */
export interface Facets {
  /** Nodes by type, parallel to `Dataset.types`. */
  readonly types: Uint32Array;
  /** Nodes by community, parallel to `Dataset.communities`. */
  readonly communities: Uint32Array;
  /** Links by kind, parallel to `linkKinds`; a link may be of several. */
  readonly kinds: Uint32Array;
  /** Nodes by their number of links. */
  readonly degrees: Histogram;
  /** Links by the number of episodes they stand on. */
  readonly episodes: Histogram;
}

/** Counts all facets: a handful of walks over nodes and links. */
export function facetsOf(dataset: Dataset, state: ViewState): Facets {
  const objections = objectionsOf(dataset, state);
  const { table, counts } = objections;
  const { type, community } = dataset.nodes;
  const nodesWithout = (bit: number) => admitExcept(objections, bit, 0).nodes;

  const types = new Uint32Array(dataset.types.length);
  nodesWithout(nodeObjection.type).forEach((isLeft, i) => (types[type[i]!]! += isLeft));
  const communities = new Uint32Array(dataset.communities.length);
  nodesWithout(nodeObjection.community).forEach((isLeft, i) => {
    if (isLeft === 1 && community[i]! >= 0) communities[community[i]!]!++;
  });

  const kinds = new Uint32Array(linkKinds.length);
  const bits = kindsOf(dataset, table);
  admitExcept(objections, 0, linkObjection.kind).links.forEach((isLeft, link) => {
    if (isLeft === 0) return;
    for (let rest = bits[link]!, kind = 0; rest !== 0; rest >>>= 1, kind++)
      kinds[kind]! += rest & 1;
  });

  const { offsets } = table;
  const degrees = histogram(
    nodesWithout(nodeObjection.degree),
    (i) => offsets[i + 1]! - offsets[i]!,
    stepsUpTo(mostLinks(offsets)),
  );
  const episodes = histogram(
    admitExcept(objections, 0, linkObjection.minEpisodes).links,
    (link) => counts[link]!,
    stepsUpTo(
      table.episodes.reduce((most, value) => Math.max(most, value), 1),
      1,
    ),
  );
  return { types, communities, kinds, degrees, episodes };
}

function mostLinks(offsets: Uint32Array): number {
  let most = 1;
  for (let i = 1; i < offsets.length; i++) most = Math.max(most, offsets[i]! - offsets[i - 1]!);
  return most;
}
