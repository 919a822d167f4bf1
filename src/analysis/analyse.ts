// Runs the analysis that travels with the graph: communities, ranks and positions, written onto its nodes.
import { linksOf, strongestLinks, type CoOccurrences } from "../graph/co-occurrence.ts";
import { flatten } from "../graph/flatten.ts";
import { gatherLinks, type GatheredLinks } from "../graph/gather-links.ts";
import { nodeOutlinesOf, type GraphRecords } from "../graph/graph-records.ts";
import type { Community, KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { allSteps, type Steps } from "../model/steps.ts";
import { findCommunities, nameCommunities } from "./communities.ts";
import { computeLayout } from "./layout.ts";
import { nodeRadius } from "./node-radius.ts";
import { pagerank } from "./pagerank.ts";
import { placeEpisodes, type EpisodePlaces } from "./place-episodes.ts";

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

/** What the analysis says of a graph, by the places of its things and episodes in {@link GatheredLinks}. */
export interface LinkAnalysis {
  readonly communities: readonly Community[];
  readonly things: {
    readonly x: Float64Array;
    readonly y: Float64Array;
    readonly communityOf: Uint32Array;
    readonly pagerank: Float64Array;
  };
  readonly episodes: EpisodePlaces;
  /** The strongest links of each thing, where no others were looked at. */
  readonly mapLinks?: CoOccurrences;
}

/** Things above which only the strongest links of each are looked at. */
const manyThings = 5000;

/**
 * Computes communities, PageRank and positions; the same links get the same numbers. It looks at nothing but the links,
 * so that another thread can do it.
 */
export function* analyseLinks(
  gathered: GatheredLinks,
  { louvainResolution = 1 }: AnalysisOptions = {},
): Steps<LinkAnalysis> {
  const { things } = gathered;
  const isLarge = things.length > manyThings;
  const links = linksOf(gathered, isLarge ? { strongest: strongestLinks } : {});
  const flat = flatten(links);
  const partition = findCommunities(flat, { louvainResolution });
  yield;
  const { communityOf } = partition;
  const named = new Set(["technology", "organisation", "topic"]);
  const labelOf = (node: number) => things[node]!.label;
  const names = nameCommunities(
    flat,
    partition,
    (node) => (named.has(things[node]!.entityType) ? labelOf(node) : undefined),
    labelOf,
  );
  const ranks = pagerank.compute(flat);
  const radius = Float32Array.from(things, (_, i) =>
    nodeRadius(flat.offsets[i + 1]! - flat.offsets[i]!),
  );
  const layout = yield* computeLayout(flat, partition, radius);
  const x = Float64Array.from(layout.x, (value) => round(value, 100));
  const y = Float64Array.from(layout.y, (value) => round(value, 100));
  const sizes = Array.from({ length: partition.count }, () => 0);
  for (const community of communityOf) sizes[community]!++;
  return {
    communities: names.map((label, i) => ({ label, size: sizes[i]! })),
    things: { x, y, communityOf, pagerank: ranks.map((rank) => round(rank, 1e6)) },
    episodes: placeEpisodes(gathered, { x, y, communityOf }),
    ...(isLarge && { mapLinks: links }),
  };
}

/** What the analysis says of each node; nothing of those that stand on no map. */
function createNodeAnalysis(
  gathered: GatheredLinks,
  { things, episodes }: LinkAnalysis,
): (id: string) => NodeAnalysis | undefined {
  const thingIndex = indexOf(gathered.things.map(({ id }) => id));
  const episodeIndex = indexOf(gathered.episodes);
  return (id) => {
    const i = thingIndex.get(id);
    if (i !== undefined) {
      const { x, y, communityOf, pagerank } = things;
      return { x: x[i]!, y: y[i]!, community: communityOf[i]!, pagerank: pagerank[i]! };
    }
    const e = episodeIndex.get(id);
    if (e === undefined) return undefined;
    const community = episodes.communityOf[e]!;
    return { x: episodes.x[e]!, y: episodes.y[e]!, ...(community >= 0 && { community }) };
  };
}

/** Computes the analysis and sets it on the graph. */
export function analyse(graph: KnowledgeGraph, options?: AnalysisOptions): void {
  const gathered = gatherLinks(graph);
  const analysis = allSteps(analyseLinks(gathered, options));
  const of = createNodeAnalysis(gathered, analysis);
  graph.forEachNode((id) => {
    const found = of(id);
    if (found) graph.mergeNodeAttributes(id, found);
  });
  graph.setAttribute("communities", analysis.communities);
}

/** The records with what the analysis of their links says; attributes are added as each node is read. */
export function withAnalysis(
  records: GraphRecords,
  gathered: GatheredLinks,
  analysis: LinkAnalysis,
): GraphRecords {
  const of = createNodeAnalysis(gathered, analysis);
  return {
    ...records,
    ...(analysis.mapLinks && { mapLinks: analysis.mapLinks }),
    attributes: { ...records.attributes, communities: analysis.communities },
    *nodes() {
      for (const { id, attributes } of records.nodes())
        yield { id, attributes: { ...attributes, ...of(id) } };
    },
    *nodeOutlines() {
      for (const { id, entityType, label } of nodeOutlinesOf(records)) {
        const { community, pagerank: rank } = of(id) ?? {};
        yield {
          id,
          entityType,
          ...(label !== undefined && { label }),
          ...(community !== undefined && { community }),
          ...(rank !== undefined && { pagerank: rank }),
        };
      }
    },
  };
}

const indexOf = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
