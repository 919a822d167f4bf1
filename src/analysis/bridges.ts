// Bridges: things that are strongly linked into several communities.
import { coOccurrences } from "../graph/co-occurrence.ts";
import { flatten, strength } from "../graph/flatten.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** A thing between communities. */
export interface Bridge {
  readonly id: string;
  /** Indices of the communities it is linked to, the most strongly linked first. */
  readonly communities: readonly number[];
  /** Participation coefficient times strength, above 0. */
  readonly score: number;
}

/**
 * Things by participation coefficient, 1 − Σ (share of their links in each community)² (Guimerà & Amaral 2005,
 * doi:10.1038/nature03288), times the strength of their links, so that a weak link to everywhere is no bridge. The
 * communities are those stored on the nodes; linear in the number of links. Best first, ties by id.
 */
export function bridges(graph: KnowledgeGraph): Bridge[] {
  const flat = flatten(coOccurrences(graph));
  const { ids, offsets, targets, weights } = flat;
  const communityOf = ids.map((id) => graph.getNodeAttribute(id, "community"));
  const found: Bridge[] = [];
  for (let i = 0; i < ids.length; i++) {
    const all = strength(flat, i);
    const shares = new Map<number, number>();
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const community = communityOf[targets[k]!];
      if (community === undefined) continue;
      shares.set(community, (shares.get(community) ?? 0) + weights[k]! / all);
    }
    if (shares.size < 2) continue;
    const participation = 1 - [...shares.values()].reduce((sum, share) => sum + share * share, 0);
    const communities = [...shares.keys()].sort((a, b) => shares.get(b)! - shares.get(a)! || a - b);
    found.push({ id: ids[i]!, communities, score: participation * all });
  }
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
