// Co-occurrence: which things come up in the same episodes; derived from the graph, never stored beside its facts.
import { entityTypeSpec } from "../ontology/entity-types.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** Undirected links between things in flat arrays, one entry a link, sorted by source, then target. */
export interface CoOccurrences {
  /** Ids of the things that may stand on a map, sorted. */
  readonly ids: readonly string[];
  /** Index of each end in `ids`; `source[i] < target[i]`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** In how many episodes both occur; 0 where only a relation of the show's or an outside statement links them. */
  readonly episodes: Uint32Array;
  /**
   * Strength, above 0: each episode with n things gives each of its pairs 1/(n − 1), so that long episodes do not
   * outweigh short ones (Newman 2001, doi:10.1103/PhysRevE.64.016132); the sum is divided by the geometric mean of the
   * two ends' episode counts (Salton's cosine), so that a name in every episode is not tied to everything. An asserted
   * relation adds its confidence.
   */
  readonly weight: Float64Array;
  /** 1 where a relation is asserted between the two, else 0. */
  readonly asserted: Uint8Array;
}

/** Computes all co-occurrences; time and memory grow with the sum of squares of things per episode. */
export function coOccurrences(graph: KnowledgeGraph): CoOccurrences {
  const things = graph.filterNodes((_, a) => a.entityType !== "episode");
  const onMap = graph.filterNodes((_, a) => a.entityType !== "episode" && isOnMap(a.entityType));
  // A graph made elsewhere may know none of our types: then all its nodes are its subject.
  const ids = (onMap.length > 0 ? onMap : things).sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const pairs = new Map<number, { episodes: number; shared: number; asserted: number }>();
  const pairOf = (a: number, b: number) => {
    const key = Math.min(a, b) * ids.length + Math.max(a, b);
    let pair = pairs.get(key);
    if (!pair) pairs.set(key, (pair = { episodes: 0, shared: 0, asserted: 0 }));
    return pair;
  };

  const occurrences = new Uint32Array(ids.length);
  for (const episode of graph.filterNodes((_, a) => a.entityType === "episode").sort()) {
    const things: number[] = [];
    graph.forEachOutEdge(episode, (_, { relationType }, __, target) => {
      const index = relationType === "mentions" ? indexOf.get(target) : undefined;
      if (index !== undefined) things.push(index);
    });
    things.sort((a, b) => a - b);
    for (const index of things) occurrences[index]!++;
    const share = 1 / Math.max(1, things.length - 1);
    for (let i = 0; i < things.length; i++) {
      for (let j = i + 1; j < things.length; j++) {
        const pair = pairOf(things[i]!, things[j]!);
        pair.episodes++;
        pair.shared += share;
      }
    }
  }
  for (const key of graph.edges().sort()) {
    const source = indexOf.get(graph.source(key));
    const target = indexOf.get(graph.target(key));
    if (source === undefined || target === undefined) continue;
    pairOf(source, target).asserted += graph.getEdgeAttribute(key, "confidence");
  }

  const keys = Float64Array.from(pairs.keys()).sort();
  const links: CoOccurrences = {
    ids,
    source: new Uint32Array(keys.length),
    target: new Uint32Array(keys.length),
    episodes: new Uint32Array(keys.length),
    weight: new Float64Array(keys.length),
    asserted: new Uint8Array(keys.length),
  };
  keys.forEach((key, i) => {
    const source = Math.floor(key / ids.length);
    const target = key % ids.length;
    const pair = pairs.get(key)!;
    const spread = Math.sqrt(Math.max(1, occurrences[source]!) * Math.max(1, occurrences[target]!));
    links.source[i] = source;
    links.target[i] = target;
    links.episodes[i] = pair.episodes;
    links.weight[i] = pair.shared / spread + pair.asserted;
    links.asserted[i] = pair.asserted > 0 ? 1 : 0;
  });
  return links;
}

function isOnMap(entityType: Parameters<typeof entityTypeSpec>[0]): boolean {
  return entityTypeSpec(entityType).onMap;
}
