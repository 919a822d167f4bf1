// Links between things: those that come up in the same episodes or are asserted to be related; derived, never stored.
import { entityTypeSpec } from "../ontology/entity-types.ts";
import { type Pairs, coOccurringPairs } from "./co-occurring-pairs.ts";
import { gatherLinks, type Assertion, type GatheredLinks } from "./gather-links.ts";
import type { GraphRecords } from "./graph-records.ts";
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
  /** Strength, above 0, at most 1; hubs and generic concepts are not tied to everything. See `link-weight.ts`. */
  readonly weight: Float64Array;
  /** 1 where a relation is asserted between the two, else 0. */
  readonly asserted: Uint8Array;
  /** Of what is asserted: 1 from source to target, −1 from target to source, 0 both ways or neither. */
  readonly direction: Int8Array;
}

/** Links by shared episodes that are kept of each thing where all would be too many; all among equals. */
export const strongestLinks = 24;

/** Which links are kept. */
export interface LinkOptions {
  /** Of links by shared episodes only those among so many strongest of one of their ends; all unless stated. */
  readonly strongest?: number;
}

/**
 * Computes the links among `ids`, unless stated the things that stand on a map, sorted; episodes are never linked. Time
 * grows with the sum of squares of things per episode, memory with the links that are kept.
 */
export function coOccurrences(
  graph: KnowledgeGraph | GraphRecords,
  ids?: readonly string[],
): CoOccurrences {
  return linksOf(gatherLinks(graph, ids));
}

/** As {@link coOccurrences}, from what has been gathered. */
export function linksOf(gathered: GatheredLinks, options?: LinkOptions): CoOccurrences {
  const { things, episodes, thing, episode, assertions } = gathered;
  const counts = { thingCount: things.length, episodeCount: episodes.length };
  const pairs = coOccurringPairs({ ...counts, thing, episode }, options);
  const ids = things.map(({ id }) => id);
  const specificity = Float64Array.from(things, (node) =>
    node.entityType === "episode" ? 1 : entityTypeSpec(node.entityType).specificity,
  );
  return merge(ids, pairs, specificity, assertions);
}

/** One walk along both, for both are sorted by pair. */
function merge(
  ids: readonly string[],
  pairs: Pairs,
  specificity: Float64Array,
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
      links.weight[link] =
        pairs.weight[i]! * specificity[pairs.source[i]!]! * specificity[pairs.target[i]!]!;
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
