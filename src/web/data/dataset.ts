// The dataset: the graph as loaded, frozen, with the flat arrays that views are computed from.
import type { Community, KnowledgeGraph, NodeAttributes } from "../../graph/knowledge-graph.ts";

/** Links of the map: pairs of nodes and how strongly they belong together; built once, never changed. */
export interface DatasetLinks {
  /** Index of each end in `Dataset.ids`; `source[i] < target[i]`, sorted by source, then target. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** In how many episodes both ends occur; at least 1. */
  readonly episodes: Uint32Array;
  /** Co-occurrence weighted so that hubs do not swallow the picture; above 0, at most 1. */
  readonly weight: Float64Array;
  /** 1 where an asserted relation stands between the two, else 0. */
  readonly asserted: Uint8Array;
  /** Of what is asserted: 1 from source to target, −1 from target to source, 0 both ways or neither. */
  readonly direction: Int8Array;
  /** Which classes of relation are asserted, two bits for each: see `view/relation-class.ts`; 0 where none is. */
  readonly kinds: Uint8Array;
  /** All links by falling weight, equal ones by index. */
  readonly strongestFirst: Uint32Array;
  /** Links of node `i` are `incident[offsets[i] … offsets[i + 1])`, the strongest first. */
  readonly offsets: Uint32Array;
  readonly incident: Uint32Array;
}

/** What the map needs of every node, in arrays parallel to `Dataset.ids`. */
export interface DatasetNodes {
  /** Position on the map; nodes that the layout left out stand beside their neighbours. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Index into `Dataset.types`. */
  readonly type: Uint8Array;
  /** Index into `Dataset.communities`, −1 where there is none. */
  readonly community: Int32Array;
  /** PageRank as computed at build time; 0 where there is none. */
  readonly rank: Float64Array;
  /** In how many episodes a thing occurs; how many things an episode names. */
  readonly degree: Uint32Array;
  /** First and last day it was talked about, in days since 1970-01-01; NaN where nothing is dated. */
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
}

/** All that the page knows. Nothing in it changes after loading. */
export interface Dataset {
  readonly graph: KnowledgeGraph;
  /** Ids of all nodes, in the graph's order; arrays below are parallel to it. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly attributes: readonly NodeAttributes[];
  readonly nodes: DatasetNodes;
  /** Node types in the order of legends: those of the ontology, then "episode". */
  readonly types: readonly NodeAttributes["entityType"][];
  readonly communities: readonly Community[];
  /** Links between things, by shared episodes and asserted relations. */
  readonly things: DatasetLinks;
  /** Links between episodes and things. */
  readonly episodes: DatasetLinks;
  /** The part of the plane that cameras count in, where it is not that of the nodes: a part of a graph keeps it. */
  readonly extent?: {
    readonly x: readonly [number, number];
    readonly y: readonly [number, number];
  };
  /** How much the whole graph holds, where this is a part of it. */
  readonly whole?: { readonly nodes: number; readonly edges: number; readonly episodes: number };
}

/** The neighbours of a node, the most strongly linked first; `link` is an index into the arrays of `links`. */
export function* neighboursOf(
  links: DatasetLinks,
  node: number,
): Generator<{ readonly node: number; readonly link: number }> {
  const end = links.offsets[node + 1] ?? 0;
  for (let i = links.offsets[node] ?? 0; i < end; i++) {
    const link = links.incident[i]!;
    const source = links.source[link]!;
    yield { node: source === node ? links.target[link]! : source, link };
  }
}

/** The link between two nodes, or −1. */
export function linkBetween(links: DatasetLinks, a: number, b: number): number {
  for (const { node, link } of neighboursOf(links, a)) if (node === b) return link;
  return -1;
}
