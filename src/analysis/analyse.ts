// Runs the analysis that travels with the graph: communities, ranks and positions, written onto its nodes.
import { linksOf } from "../graph/co-occurrence.ts";
import { flatten } from "../graph/flatten.ts";
import { gatherLinks } from "../graph/gather-links.ts";
import type { GraphRecords } from "../graph/graph-records.ts";
import type { Community, KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { allSteps, type Steps } from "../model/steps.ts";
import { findCommunities, nameCommunities } from "./communities.ts";
import { computeLayout } from "./layout.ts";
import { nodeRadius } from "./node-radius.ts";
import { pagerank } from "./pagerank.ts";
import { placeEpisodes } from "./place-episodes.ts";

/** Choices for the analysis. */
export interface AnalysisOptions {
  /** Louvain's resolution: above 1 gives more and smaller communities. */
  readonly louvainResolution?: number;
}

/** What the analysis says of one node. */
export interface NodeAnalysis {
  readonly x: number;
  readonly y: number;
  /** Missing for episodes that lead to nothing on the map. */
  readonly community?: number;
  /** Things only. */
  readonly pagerank?: number;
}

/** What the analysis says of a graph; nodes that stand on no map are missing. */
export interface Analysis {
  readonly communities: readonly Community[];
  readonly of: (id: string) => NodeAnalysis | undefined;
}

/** Things above which only the strongest links of each are looked at, and how many. */
const manyThings = 5000;
const strongestOfMany = 24;

/** Computes communities, PageRank and positions; the same graph gets the same numbers, in memory or as records. */
function* computeAnalysis(
  graph: KnowledgeGraph | GraphRecords,
  { louvainResolution = 1 }: AnalysisOptions = {},
): Steps<Analysis> {
  const gathered = gatherLinks(graph);
  yield;
  const { things } = gathered;
  const isLarge = things.length > manyThings;
  const flat = flatten(linksOf(gathered, isLarge ? { strongest: strongestOfMany } : {}));
  const partition = findCommunities(flat, { louvainResolution });
  yield;
  const { communityOf } = partition;
  const named = new Set(["technology", "organisation", "topic"]);
  const names = nameCommunities(flat, partition, (node) =>
    named.has(things[node]!.entityType) ? things[node]!.label : undefined,
  );
  const ranks = pagerank.compute(flat);
  const radius = Float32Array.from(things, (_, i) =>
    nodeRadius(flat.offsets[i + 1]! - flat.offsets[i]!),
  );
  const layout = yield* computeLayout(flat, partition, radius);
  const x = Float64Array.from(layout.x, (value) => round(value, 100));
  const y = Float64Array.from(layout.y, (value) => round(value, 100));
  const episodes = placeEpisodes(gathered, { x, y, communityOf });

  const sizes = Array.from({ length: partition.count }, () => 0);
  for (const community of communityOf) sizes[community]!++;
  const thingIndex = indexOf(flat.ids);
  const episodeIndex = indexOf(gathered.episodes);
  return {
    communities: names.map((label, i) => ({ label, size: sizes[i]! })),
    of(id) {
      const i = thingIndex.get(id);
      if (i !== undefined) {
        const place = { x: x[i]!, y: y[i]!, community: communityOf[i]! };
        return { ...place, pagerank: round(ranks[i]!, 1e6) };
      }
      const e = episodeIndex.get(id);
      if (e === undefined) return undefined;
      const community = episodes.communityOf[e]!;
      return { x: episodes.x[e]!, y: episodes.y[e]!, ...(community >= 0 && { community }) };
    },
  };
}

/** Computes the analysis and sets it on the graph. */
export function analyse(graph: KnowledgeGraph, options?: AnalysisOptions): void {
  const { communities, of } = allSteps(computeAnalysis(graph, options));
  graph.forEachNode((id) => {
    const found = of(id);
    if (found) graph.mergeNodeAttributes(id, found);
  });
  graph.setAttribute("communities", communities);
}

/** The records with what the analysis of them says; attributes are added as each node is read. */
export function* analysedRecords(
  records: GraphRecords,
  options?: AnalysisOptions,
): Steps<GraphRecords> {
  const { communities, of } = yield* computeAnalysis(records, options);
  return {
    ...records,
    attributes: { ...records.attributes, communities },
    *nodes() {
      for (const { id, attributes } of records.nodes())
        yield { id, attributes: { ...attributes, ...of(id) } };
    },
  };
}

const indexOf = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
