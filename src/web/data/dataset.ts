// The dataset: the graph as loaded, frozen, with the flat arrays that views are computed from.
import type { Community, KnowledgeGraph, NodeAttributes } from "../../graph/knowledge-graph.ts";

/** A link of the map: two things and how strongly they belong together; built once, never changed. */
export interface DatasetLinks {
  /** Index of each end in `Dataset.ids`; `source[i] < target[i]` in the order of `ids`. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** In how many episodes both ends occur. */
  readonly episodes: Uint32Array;
  /** Co-occurrence weighted so that hubs do not swallow the picture; above 0. */
  readonly weight: Float64Array;
  /** 1 where an asserted relation stands between the two, else 0. */
  readonly asserted: Uint8Array;
}

/** All that the page knows. Nothing in it changes after loading. */
export interface Dataset {
  readonly graph: KnowledgeGraph;
  /** Ids of all nodes, in the graph's order; arrays below are parallel to it. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly attributes: readonly NodeAttributes[];
  readonly communities: readonly Community[];
  /** Links between things, by shared episodes and asserted relations. */
  readonly things: DatasetLinks;
  /** Links between episodes and things. */
  readonly episodes: DatasetLinks;
}
