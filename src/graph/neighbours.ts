// What stands next to a node: asserted relations, and what comes up in the same episodes.
import type { RelationType } from "../model/index.ts";
import { entityTypeSpec } from "../ontology/entity-types.ts";
import type { EdgeEvidence, KnowledgeGraph } from "./knowledge-graph.ts";

/** A relation as seen from one of its ends. */
export interface RelatedNode {
  readonly id: string;
  readonly relationType: RelationType;
  /** Whether the node asked about is the subject. */
  readonly outgoing: boolean;
  readonly confidence: number;
  readonly evidence: readonly EdgeEvidence[];
}

/** Something that comes up in the same episodes. */
export interface CoOccurring {
  readonly id: string;
  /** Ids of the shared episodes, sorted. */
  readonly episodes: readonly string[];
}

/** All relations of a node but mentions, by relation type, then by confidence, then by id. */
export function relationsOf(graph: KnowledgeGraph, id: string): RelatedNode[] {
  const related: RelatedNode[] = [];
  graph.forEachEdge(id, (_, { relationType, confidence, evidence }, source, target) => {
    if (relationType === "mentions") return;
    const outgoing = source === id;
    related.push({ id: outgoing ? target : source, relationType, outgoing, confidence, evidence });
  });
  return related.sort(
    (a, b) =>
      compare(a.relationType, b.relationType) ||
      b.confidence - a.confidence ||
      compare(a.id, b.id) ||
      Number(a.outgoing) - Number(b.outgoing),
  );
}

/** Ids of the episodes that mention a node, or belong to it where it is a show; by date, undated last, then by id. */
export function episodesOf(graph: KnowledgeGraph, id: string): string[] {
  const episodes: string[] = [];
  graph.forEachInEdge(id, (_, { relationType }, source) => {
    if (relationType === "mentions" || relationType === "episode_of") episodes.push(source);
  });
  const dateOf = (episode: string) => {
    const attributes = graph.getNodeAttributes(episode);
    return (attributes.entityType === "episode" && attributes.published) || "~";
  };
  return episodes.sort((a, b) => compare(dateOf(a), dateOf(b)) || compare(a, b));
}

/** Ids of the things an episode mentions that may stand on a map, sorted. */
export function thingsOf(graph: KnowledgeGraph, episode: string): string[] {
  const things: string[] = [];
  graph.forEachOutEdge(episode, (_, { relationType }, __, target, ___, { entityType }) => {
    if (relationType !== "mentions" || entityType === "episode") return;
    if (entityTypeSpec(entityType).onMap) things.push(target);
  });
  return things.sort();
}

/** What comes up in the same episodes as a node: most shared episodes first, then by id. */
export function coOccurring(graph: KnowledgeGraph, id: string): CoOccurring[] {
  const shared = new Map<string, string[]>();
  for (const episode of episodesOf(graph, id)) {
    for (const thing of thingsOf(graph, episode)) {
      if (thing === id) continue;
      const episodes = shared.get(thing);
      if (episodes) episodes.push(episode);
      else shared.set(thing, [episode]);
    }
  }
  return [...shared]
    .map(([thing, episodes]) => ({ id: thing, episodes: episodes.sort() }))
    .sort((a, b) => b.episodes.length - a.episodes.length || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
