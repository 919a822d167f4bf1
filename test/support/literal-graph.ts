// A graph written down node by node, for tests in which places and names matter.
import type { EpisodeAttributes, KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import type { EntityType } from "../../src/model/index.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Adds a thing; the type is what its id begins with. */
export function addThing(
  graph: KnowledgeGraph,
  id: string,
  label: string,
  place: Place = { x: 0, y: 0 },
): void {
  const entityType = id.slice(0, id.indexOf(":")) as EntityType;
  graph.addNode(id, { entityType, label, aliases: [], episodeCount: 1, ...place });
}

/** Adds an episode without a text. */
export function addEpisode(
  graph: KnowledgeGraph,
  id: string,
  attributes: Pick<EpisodeAttributes, "label" | "show" | "published">,
): void {
  const empty = { document: "", text: "", sections: [], mentions: [] };
  graph.addNode(id, { entityType: "episode", ...empty, ...attributes, x: 0, y: 0 });
}

/** Lets an episode name a thing. */
export function addMention(graph: KnowledgeGraph, episode: string, thing: string): void {
  graph.addDirectedEdgeWithKey(`${episode}|mentions|${thing}`, episode, thing, {
    relationType: "mentions",
    confidence: 1,
    evidence: [{ episode, start: 0, end: 0, quote: "", confidence: 1, recognizer: "made" }],
  });
}
