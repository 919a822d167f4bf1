// The knowledge graph: a directed multigraph of episodes, shows and entities whose every edge carries its evidence.
import { MultiDirectedGraph } from "graphology";
import type { EntityType, PersonRole, RelationType, Section } from "../model/index.ts";
import type { Story } from "./story.ts";

/** A mention as kept on an episode's node: what to highlight in its text. */
export interface NodeMention {
  readonly start: number;
  readonly end: number;
  /** Id of the entity node. */
  readonly entity: string;
  readonly recognizer: string;
  readonly confidence: number;
}

/** What every node carries. Positions and numbers are derived, and recomputed at each build. */
interface CommonAttributes {
  readonly label: string;
  /** Position on the map, in arbitrary units; set by the layout. */
  x?: number;
  y?: number;
  /** Index into the graph's `communities`; missing where the node stands on no map. */
  community?: number;
  /** Share of a random walk's time, summing to 1 over the projection; see `analysis/pagerank.ts`. */
  pagerank?: number;
}

/** A node that stands for something named in the episodes, or for a show. */
export interface EntityAttributes extends CommonAttributes {
  readonly entityType: EntityType;
  readonly kind?: string;
  readonly aliases: readonly string[];
  /** In how many episodes it is mentioned. */
  readonly episodeCount: number;
  /** First and last date of those episodes, ISO 8601, where any is dated. */
  readonly firstPublished?: string;
  readonly lastPublished?: string;
}

/** A node that stands for an episode and carries its text, so that evidence can be shown in place. */
export interface EpisodeAttributes extends CommonAttributes {
  readonly entityType: "episode";
  /** Name of the show. */
  readonly show: string;
  readonly title?: string;
  readonly published?: string;
  readonly durationSeconds?: number;
  readonly url?: string;
  /** Uri of the document it was read from. */
  readonly document: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly mentions: readonly NodeMention[];
}

export type NodeAttributes = EntityAttributes | EpisodeAttributes;

/** A quotation on an edge; `quote === text.slice(start, end)` of the episode's text. */
export interface EdgeEvidence {
  /** Id of the episode's node. */
  readonly episode: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly recognizer: string;
  readonly confidence: number;
}

/** What every edge carries; its key is `source|relationType|target`. */
export interface EdgeAttributes {
  readonly relationType: RelationType;
  /** Combined over independent evidence: 1 − Π(1 − p), at most .99. */
  readonly confidence: number;
  /** Role of the person, on `mentions` edges to people. */
  readonly role?: PersonRole;
  /** Set on edges that another tool has made: they are shown, but nothing can be quoted for them. */
  readonly provenance?: "imported";
  /** At least one, sorted by episode and start; only an edge that is imported may have none. */
  readonly evidence: readonly EdgeEvidence[];
}

/** A group of nodes that are more linked among themselves than with others. */
export interface Community {
  /** Named by its distinctive members: "Kubernetes · Envoy · Istio". */
  readonly label: string;
  /** Number of nodes. */
  readonly size: number;
}

/** What the graph as a whole carries. */
export interface GraphAttributes {
  /** Always "castgraph". */
  readonly format: "castgraph";
  /** Version of the file format; raised when a reader of the old one would go wrong. */
  readonly version: 1;
  /** Sorted by size, the largest first; empty before the analysis ran. */
  communities?: readonly Community[];
  /** Views with captions that whoever made the graph wants to show. */
  stories?: readonly Story[];
}

/** The graph object. A type of our own name, so that no class of graphology stands in public signatures. */
export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Version of the graph file this build writes and reads. */
export const graphFileVersion = 1;

/** An empty knowledge graph. */
export function createKnowledgeGraph(): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ format: "castgraph", version: graphFileVersion });
  return graph;
}

/** The attributes of a node that is an episode, else nothing. */
export function episodeAttributes(
  graph: KnowledgeGraph,
  id: string,
): EpisodeAttributes | undefined {
  const attributes = graph.getNodeAttributes(id);
  return attributes.entityType === "episode" ? attributes : undefined;
}
