// Links between things: those that come up in the same episodes or are asserted to be related; derived, never stored.
import { entityTypeSpec } from "../ontology/entity-types.ts";
import { relationTypeSpec } from "../ontology/relation-types.ts";
import { type Pairs, coOccurringPairs } from "./co-occurring-pairs.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { withAssertion } from "./link-weight.ts";

/** Undirected links between things in flat arrays, one entry a link, sorted by source, then target. */
export interface CoOccurrences {
  /** Ids of the nodes that may be linked. */
  readonly ids: readonly string[];
  /** Index of each end in `ids`; `source[i] < target[i]`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** In how many episodes both occur, or, where they never do, the relation between them is said; at least 1. */
  readonly episodes: Uint32Array;
  /** Strength, above 0, at most 1; hubs are not tied to everything. See `link-weight.ts`. */
  readonly weight: Float64Array;
  /** 1 where a relation is asserted between the two, else 0. */
  readonly asserted: Uint8Array;
  /** Of what is asserted: 1 from source to target, −1 from target to source, 0 both ways or neither. */
  readonly direction: Int8Array;
}

/**
 * Computes the links among `ids`, unless stated the things that stand on a map, sorted; episodes are never linked. Time
 * and memory grow with the sum of squares of things per episode.
 */
export function coOccurrences(
  graph: KnowledgeGraph,
  ids: readonly string[] = thingsOnMap(graph),
): CoOccurrences {
  const indexOf = new Map<string, number>();
  ids.forEach((id, index) => {
    if (!isEpisode(graph, id)) indexOf.set(id, index);
  });
  const thing: number[] = [];
  const episode: number[] = [];
  const episodeIndex = new Map<string, number>();
  graph.forEachNode((id, { entityType }) => {
    if (entityType === "episode") episodeIndex.set(id, episodeIndex.size);
  });
  const assertions = new Map<number, Assertion>();
  graph.forEachEdge((_, { relationType, confidence, evidence }, subject, object) => {
    const [a, b] = [indexOf.get(subject), indexOf.get(object)];
    if (a !== undefined && b !== undefined) {
      if (a === b) return;
      const assertion = assertionOf(assertions, Math.min(a, b) * ids.length + Math.max(a, b));
      assertion.confidence = Math.max(assertion.confidence, confidence);
      for (const entry of evidence) assertion.episodes.add(entry.episode);
      const { symmetric } = relationTypeSpec(relationType);
      if (symmetric || a < b) assertion.isForward = true;
      if (symmetric || a > b) assertion.isBackward = true;
    } else if (relationType !== "episode_of") {
      const index = a ?? b;
      const of = episodeIndex.get(a === undefined ? subject : object);
      if (index === undefined || of === undefined) return;
      thing.push(index);
      episode.push(of);
    }
  });
  const occurrences = { thingCount: ids.length, episodeCount: episodeIndex.size, thing, episode };
  return merge(ids, coOccurringPairs(occurrences), assertions);
}

/** What the graph's own relations say of a pair of things. */
interface Assertion {
  confidence: number;
  readonly episodes: Set<string>;
  /** Whether anything is said from the lower index to the higher, and the other way. */
  isForward: boolean;
  isBackward: boolean;
}

function assertionOf(assertions: Map<number, Assertion>, pair: number): Assertion {
  let assertion = assertions.get(pair);
  if (!assertion) {
    assertion = { confidence: 0, episodes: new Set(), isForward: false, isBackward: false };
    assertions.set(pair, assertion);
  }
  return assertion;
}

/** One walk along both, for both are sorted by pair. */
function merge(
  ids: readonly string[],
  pairs: Pairs,
  assertions: ReadonlyMap<number, Assertion>,
): CoOccurrences {
  const keyOf = (i: number) => pairs.source[i]! * ids.length + pairs.target[i]!;
  const asserted = Float64Array.from(assertions.keys()).sort();
  let count = pairs.source.length + asserted.length;
  for (let i = 0; i < pairs.source.length; i++) if (assertions.has(keyOf(i))) count--;
  const links = {
    ids,
    source: new Uint32Array(count),
    target: new Uint32Array(count),
    episodes: new Uint32Array(count),
    weight: new Float64Array(count),
    asserted: new Uint8Array(count),
    direction: new Int8Array(count),
  };
  for (let link = 0, i = 0, j = 0; link < count; link++) {
    const pair = i < pairs.source.length ? keyOf(i) : Infinity;
    const said = asserted[j] ?? Infinity;
    const key = Math.min(pair, said);
    links.source[link] = Math.floor(key / ids.length);
    links.target[link] = key % ids.length;
    if (key === pair) {
      links.episodes[link] = pairs.episodes[i]!;
      links.weight[link] = pairs.weight[i]!;
      i++;
    }
    if (key === said) {
      const { confidence, episodes, isForward, isBackward } = assertions.get(key)!;
      // What is asserted without being mentioned together: a show and its host, for instance.
      if (key !== pair) links.episodes[link] = Math.max(1, episodes.size);
      links.weight[link] = withAssertion(links.weight[link]!, confidence);
      links.asserted[link] = 1;
      links.direction[link] = Number(isForward) - Number(isBackward);
      j++;
    }
  }
  return links;
}

/** A graph made elsewhere may know none of our types: then all its nodes are its subject. */
function thingsOnMap(graph: KnowledgeGraph): string[] {
  const things = graph.filterNodes((_, { entityType }) => entityType !== "episode");
  const onMap = graph.filterNodes(
    (_, { entityType }) => entityType !== "episode" && entityTypeSpec(entityType).onMap,
  );
  return (onMap.length > 0 ? onMap : things).sort();
}

function isEpisode(graph: KnowledgeGraph, id: string): boolean {
  return graph.getNodeAttribute(id, "entityType") === "episode";
}
