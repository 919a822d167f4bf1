// Episodes related to an episode, each with the reason: what they share.
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { episodesOf, thingsOf } from "./neighbours.ts";

/** An episode that shares things with another. */
export interface RelatedEpisode {
  readonly id: string;
  /** Ids of what both mention, the rarest first: what speaks most for the kinship. */
  readonly shared: readonly string[];
  /**
   * Sum over what is shared of log₂(1 + N ⁄ n) − 1 for what n of N episodes name (inverse document frequency, Spärck
   * Jones 1972, doi:10.1108/eb026526): 0 for what every episode names.
   */
  readonly score: number;
}

/** The most closely related episodes, best first, ties by id. */
export function relatedEpisodes(
  graph: KnowledgeGraph,
  episode: string,
  limit = 10,
): RelatedEpisode[] {
  const total = graph.reduceNodes((sum, _, a) => sum + (a.entityType === "episode" ? 1 : 0), 0);
  const shared = new Map<string, { id: string; weight: number }[]>();
  for (const thing of thingsOf(graph, episode)) {
    const others = episodesOf(graph, thing);
    const weight = Math.log2(1 + total / others.length) - 1;
    for (const other of others) {
      if (other === episode) continue;
      const list = shared.get(other);
      if (list) list.push({ id: thing, weight });
      else shared.set(other, [{ id: thing, weight }]);
    }
  }
  return [...shared]
    .map(([id, things]) => {
      things.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
      const score = things.reduce((sum, thing) => sum + thing.weight, 0);
      return {
        id,
        shared: things.map((thing) => thing.id),
        score: Math.round(score * 1000) / 1000,
      };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
