// The graph store: questions to a knowledge graph wherever it is kept, in memory, in one file or in a database of many machines.
import type { Counts } from "../graph/counts.ts";
import type { Meaning } from "../graph/find-node.ts";
import type { EdgeRecord, GraphRecords, NodeRecord } from "../graph/graph-records.ts";
import type { Community, GraphAttributes } from "../graph/knowledge-graph.ts";
import type { Hop } from "../graph/shortest-paths.ts";
import type { EntityType } from "../model/index.ts";

/** Which rows of a list: at most `limit`, after the first `offset`. */
export interface PageQuery {
  readonly limit: number;
  readonly offset?: number;
}

/** Rows of a list with how many there are in all. */
export interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly items: readonly T[];
}

/** A node without what is long: its text, its mentions, its other names. */
export interface NodeSummary {
  readonly id: string;
  readonly label: string;
  readonly entityType: EntityType | "episode";
  /** Things only. */
  readonly kind?: string;
  readonly episodeCount?: number;
  /** Episodes only. */
  readonly show?: string;
  readonly published?: string;
  /** Derived: see `NodeAttributes`. */
  readonly x?: number;
  readonly y?: number;
  readonly community?: number;
  readonly pagerank?: number;
}

/** A node that may be meant by a text; `rank` as in `findNodes`. */
export interface FoundNode {
  readonly node: NodeSummary;
  readonly rank: number;
}

/** Something that comes up in the same episodes. */
export interface Neighbour {
  readonly node: NodeSummary;
  /** In how many. */
  readonly shared: number;
  /** Ids of the first of them, sorted; as many as were asked for. */
  readonly episodes: readonly string[];
}

/** Which neighbours. */
export interface NeighbourQuery extends PageQuery {
  /** Only things of this type. */
  readonly type?: EntityType;
  /** How many shared episodes to name of each; none unless stated. */
  readonly mostEpisodes?: number;
}

/** An edge as seen from one of its ends. */
export interface Statement {
  readonly edge: EdgeRecord;
  /** Whether the node asked about is the subject. */
  readonly outgoing: boolean;
}

/** An episode that shares things with another; see `relatedEpisodes`. */
export interface Related {
  readonly node: NodeSummary;
  /** What both mention, the rarest first. */
  readonly shared: readonly NodeSummary[];
  readonly score: number;
}

/** Limits of a search for paths. */
export interface PathQuery {
  /** Ids that no path may pass through. */
  readonly avoid?: readonly string[];
  readonly limit: number;
}

/** A sentence that holds the words looked for. */
export interface FoundSentence {
  readonly episode: NodeSummary;
  readonly quote: string;
  /** Into the episode's text. */
  readonly start: number;
  readonly end: number;
}

/** Sentences, and whether there are more: counting them would mean to read every text. */
export interface FoundSentences {
  readonly offset: number;
  readonly items: readonly FoundSentence[];
  readonly hasMore: boolean;
}

/** What surroundings are asked for. */
export interface SurroundingsQuery {
  /** Ids to begin at; those the graph does not have are ignored. */
  readonly nodes: readonly string[];
  /** How many links away, in either direction; 0 and more. */
  readonly depth: number;
  /** Nodes after which no further ones are taken: the nearest come first, of equally near ones those first by id. */
  readonly mostNodes: number;
}

/** A part of the graph, in memory. */
export interface PartOfGraph {
  readonly attributes: Readonly<GraphAttributes>;
  /** Sorted by id. */
  readonly nodes: readonly NodeRecord[];
  /** Sorted by key. */
  readonly edges: readonly EdgeRecord[];
  /** Whether nodes were left out because of `mostNodes`. */
  readonly isCut: boolean;
}

/** An undirected link between two things, as the map draws it; derived from shared episodes and statements. */
export interface MapLink {
  /** Ids, `source < target`. */
  readonly source: string;
  readonly target: string;
  /** In how many episodes both occur; at least 1. */
  readonly episodes: number;
  /** Above 0, at most 1; see `link-weight.ts`. */
  readonly weight: number;
  /** Whether a relation is stated between the two, and which way: 1 forth, −1 back, 0 both ways or neither. */
  readonly asserted: boolean;
  readonly direction: -1 | 0 | 1;
}

/** Something linked on the map. */
export interface LinkedThing {
  readonly node: NodeSummary;
  readonly link: MapLink;
}

/** How much of the graph to show at first. */
export interface OverviewQuery {
  readonly nodes: number;
  readonly links: number;
}

/** A community as the overview shows it. */
export interface CommunitySummary extends Community {
  /** Index into the graph's communities. */
  readonly community: number;
  /** Mean position of those of its members that the overview shows; missing if it shows none. */
  readonly x?: number;
  readonly y?: number;
}

/** The whole graph from far away: all communities, the things that matter most, and the backbone of links between them. */
export interface Overview {
  readonly counts: Counts;
  readonly communities: readonly CommunitySummary[];
  /** The most prominent first; see `prominence.ts`. */
  readonly nodes: readonly NodeSummary[];
  /** The strongest first, ties by the ends. */
  readonly links: readonly MapLink[];
}

/** What the graph holds. */
export interface GraphFacts {
  readonly counts: Counts;
  readonly communities: readonly Community[];
}

/**
 * A graph that answers questions. All implementations give the same answers in the same order (`test/store` holds them to
 * it). Ids that the graph does not have give nothing, never an error. Unless it says otherwise a method costs what it
 * answers, not what the graph holds; each sees one state of the graph even while another process writes a new one.
 */
export interface GraphStore {
  /** Stands for the content of the graph, the same wherever it is kept: 64 hexadecimal digits. */
  version(): Promise<string>;
  facts(): Promise<GraphFacts>;
  /** Things of a type, those in most episodes first, ties by id. */
  mostMentioned(entityType: EntityType, limit: number): Promise<readonly NodeSummary[]>;
  /** Nodes that may be meant by a text, best first; see `findNodes`. They are counted up to a thousand. */
  find(text: string, page: PageQuery): Promise<Page<FoundNode>>;
  /** What a name means: one node, or candidates (at most eight are named). */
  meaningOf(text: string): Promise<Meaning>;
  /** All of a node: of an episode its text with sections and mentions, of a thing its other names. */
  node(id: string): Promise<NodeRecord | undefined>;
  /** In the order of the ids. */
  summaries(ids: readonly string[]): Promise<readonly NodeSummary[]>;
  /** What comes up in the same episodes, most shared episodes first, ties by id. */
  neighbours(id: string, query: NeighbourQuery): Promise<Page<Neighbour>>;
  /** What is stated of a node, without mentions: by relation type, then by confidence, then by the other end. */
  statements(id: string, page: PageQuery): Promise<Page<Statement>>;
  /** All edges of a node, mentions too, sorted by key. */
  edgesOf(id: string, page: PageQuery): Promise<Page<EdgeRecord>>;
  /** Edges by their keys, in the order of the keys asked for. */
  edges(keys: readonly string[]): Promise<readonly EdgeRecord[]>;
  /** All edges between two nodes, in either direction, sorted by key. */
  edgesBetween(a: string, b: string): Promise<readonly EdgeRecord[]>;
  /** The episodes that mention a node or belong to a show: by date, undated last, then by id. */
  episodes(id: string, page: PageQuery): Promise<Page<NodeSummary>>;
  /** The episodes that mention both, in the same order. */
  sharedEpisodes(a: string, b: string, page: PageQuery): Promise<Page<NodeSummary>>;
  /** What an episode mentions that may stand on a map, sorted by id. */
  things(episode: string): Promise<readonly NodeSummary[]>;
  /** The most closely related episodes, best first; see `relatedEpisodes`. */
  related(episode: string, limit: number): Promise<readonly Related[]>;
  /** All shortest chains of links between two nodes, the first by their ids; see `shortestPaths`. */
  paths(from: string, to: string, query: PathQuery): Promise<readonly (readonly Hop[])[]>;
  /** Sentences that hold all words of a text, newest episode first; see `sentence-search.ts`. */
  search(text: string, page: PageQuery): Promise<FoundSentences>;
  subgraph(query: SurroundingsQuery): Promise<PartOfGraph>;
  overview(query: OverviewQuery): Promise<Overview>;
  /** The links of a thing on the map, strongest first, ties by id: what to show when it is expanded. */
  linked(id: string, page: PageQuery): Promise<Page<LinkedThing>>;
  /** The links among some things, sorted by source, then target. Of things with very many only the strongest are kept. */
  linksAmong(ids: readonly string[]): Promise<readonly MapLink[]>;
  /**
   * All that a map is made of, as a column file; the links are those that `linksAmong` knows. Costs what the graph holds,
   * or what the file does where it is kept with the graph.
   */
  columnFile(): Promise<Uint8Array<ArrayBuffer>>;
  /** The same store, of which every question is given up after so long: with a {@link QueryStoppedError}. */
  within(milliseconds: number): GraphStore;
  /** The whole graph, for exporters: from it come the bytes that come from the graph file. */
  records(): Promise<GraphRecords>;
  close(): Promise<void>;
}

/** A question took too long. */
export class QueryStoppedError extends Error {
  override readonly name = "QueryStoppedError";
}
