// The profile of a community: its members, its links inside and outside, its bridges, its years.
import { type Dataset, neighboursOf } from "../data/dataset.ts";

/** A member and how strongly it belongs. */
export interface Member {
  readonly id: string;
  readonly label: string;
  readonly entityType: string;
  readonly episodes: number;
  /** Share of the weight of its links that stays inside, 0 to 1. */
  readonly inside: number;
  /** The other community it is most strongly linked to, −1 for none. */
  readonly elsewhere: number;
}

/** Links to one other community. */
export interface OuterLinks {
  readonly community: number;
  readonly links: number;
}

export interface CommunityProfile {
  /** The most central first. */
  readonly members: readonly Member[];
  readonly innerLinks: number;
  /** The most links first. */
  readonly outer: readonly OuterLinks[];
  /** Members with the most links to other communities, the most first. */
  readonly bridges: readonly (Member & { readonly links: number })[];
  /** Members with less than half of their weight inside, the least first. */
  readonly uncertain: readonly Member[];
}

/** Looks at every link of every member once. */
export function communityProfile(dataset: Dataset, community: number): CommunityProfile {
  const { nodes, things, ids, attributes } = dataset;
  const indices = [...ids.keys()].filter((index) => nodes.community[index] === community);
  indices.sort((a, b) => nodes.rank[b]! - nodes.rank[a]! || (ids[a]! < ids[b]! ? -1 : 1));
  const outer = new Map<number, number>();
  let innerEnds = 0;
  const members = indices.map((index) => {
    let [inside, all, links] = [0, 0, 0];
    const weights = new Map<number, number>();
    for (const { node, link } of neighboursOf(things, index)) {
      const weight = things.weight[link]!;
      const other = nodes.community[node]!;
      if (other < 0) continue;
      all += weight;
      if (other === community) {
        inside += weight;
        innerEnds++;
        continue;
      }
      links++;
      outer.set(other, (outer.get(other) ?? 0) + 1);
      weights.set(other, (weights.get(other) ?? 0) + weight);
    }
    const { label, entityType } = attributes[index]!;
    const elsewhere = [...weights].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? -1;
    return {
      id: ids[index]!,
      label,
      entityType,
      episodes: nodes.degree[index]!,
      inside: all > 0 ? inside / all : 1,
      elsewhere,
      links,
    };
  });
  return {
    members,
    innerLinks: innerEnds / 2,
    outer: [...outer]
      .map(([other, links]) => ({ community: other, links }))
      .sort((a, b) => b.links - a.links || a.community - b.community),
    bridges: members
      .filter((member) => member.links > 0)
      .sort((a, b) => b.links - a.links)
      .slice(0, 8),
    uncertain: members
      .filter((member) => member.inside < 0.5)
      .sort((a, b) => a.inside - b.inside)
      .slice(0, 8),
  };
}
