// What links and positions are made of: what occurs in which episode, and what is asserted, read off a graph in one pass.
import type { EntityType } from "../model/index.ts";
import { entityTypeSpec } from "../ontology/entity-types.ts";
import { relationTypeSpec } from "../ontology/relation-types.ts";
import { nodeOutlinesOf, outlinesOf, recordsOf, type GraphRecords } from "./graph-records.ts";
import { createNumberList } from "./number-list.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";

/** What the graph's own relations say of a pair of things. */
export interface Assertion {
  readonly confidence: number;
  readonly episodes: ReadonlySet<string>;
  /** Whether anything is said from the lower index to the higher, and the other way. */
  readonly isForward: boolean;
  readonly isBackward: boolean;
}

/** A thing as the analysis knows it. */
export interface LinkedThing {
  readonly id: string;
  readonly label: string;
  readonly entityType: EntityType | "episode";
}

/** The links of a graph before they are counted. */
export interface GatheredLinks {
  readonly things: readonly LinkedThing[];
  /** Ids of the episodes, sorted. */
  readonly episodes: readonly string[];
  /** Which thing occurs in which episode, as parallel arrays in the order of the edges' keys; repeats stand again. */
  readonly thing: Uint32Array;
  readonly episode: Uint32Array;
  /** 1 where the edge leads from the episode to the thing, else 0. */
  readonly isOutgoing: Uint8Array;
  /** By the pair `lower index × number of things + higher index`. */
  readonly assertions: ReadonlyMap<number, Assertion>;
}

/** Gathers the links among `ids`, unless stated the things that stand on a map, sorted; episodes are never linked. */
export function gatherLinks(
  graph: KnowledgeGraph | GraphRecords,
  ids?: readonly string[],
): GatheredLinks {
  const records = recordsOf(graph);
  const all = new Map<string, LinkedThing>();
  const onMap: LinkedThing[] = [];
  const episodes: string[] = [];
  for (const { id, label = id, entityType } of nodeOutlinesOf(records)) {
    if (entityType === "episode") {
      episodes.push(id);
      continue;
    }
    const thing = { id, label, entityType };
    all.set(id, thing);
    if (entityTypeSpec(entityType).onMap) onMap.push(thing);
  }
  // A graph made elsewhere may know none of our types: then all its nodes are its subject.
  const standing = onMap.length > 0 ? onMap : [...all.values()];
  const things: readonly LinkedThing[] = ids
    ? ids.map((id) => all.get(id) ?? { id, label: id, entityType: "episode" })
    : standing;
  const indexOf = new Map<string, number>();
  things.forEach(({ id }, index) => {
    if (all.has(id)) indexOf.set(id, index);
  });
  const episodeIndex = new Map(episodes.map((id, index) => [id, index]));

  const thing = createNumberList(Uint32Array);
  const episode = createNumberList(Uint32Array);
  const isOutgoing = createNumberList(Uint8Array);
  const assertions = new Map<number, Gathered>();
  let last: string | undefined;
  let a: number | undefined;
  let fromEpisode: number | undefined;
  for (const { source, target, relationType, statement } of outlinesOf(records)) {
    // Many edges in a row begin at the same node.
    if (source !== last)
      [last, a, fromEpisode] = [source, indexOf.get(source), episodeIndex.get(source)];
    const b = indexOf.get(target);
    if (a !== undefined && b !== undefined && statement) {
      if (a === b) continue;
      const pair = Math.min(a, b) * things.length + Math.max(a, b);
      const assertion = assertionOf(assertions, pair);
      assertion.confidence = Math.max(assertion.confidence, statement.confidence);
      for (const of of statement.episodes) assertion.episodes.add(of);
      const { symmetric } = relationTypeSpec(relationType);
      if (symmetric || a < b) assertion.isForward = true;
      if (symmetric || a > b) assertion.isBackward = true;
    } else if (relationType !== "episode_of") {
      const index = a ?? b;
      const of = a === undefined ? fromEpisode : episodeIndex.get(target);
      if (index === undefined || of === undefined) continue;
      thing.push(index);
      episode.push(of);
      isOutgoing.push(a === undefined ? 1 : 0);
    }
  }
  return {
    things,
    episodes,
    thing: thing.all(),
    episode: episode.all(),
    isOutgoing: isOutgoing.all(),
    assertions,
  };
}

interface Gathered extends Assertion {
  confidence: number;
  readonly episodes: Set<string>;
  isForward: boolean;
  isBackward: boolean;
}

function assertionOf(assertions: Map<number, Gathered>, pair: number): Gathered {
  let assertion = assertions.get(pair);
  if (!assertion) {
    assertion = { confidence: 0, episodes: new Set(), isForward: false, isBackward: false };
    assertions.set(pair, assertion);
  }
  return assertion;
}
