// Runs the analysis that travels with the graph: communities, ranks and positions, written onto its nodes.
import { coOccurrences } from "../graph/co-occurrence.ts";
import { flatten } from "../graph/flatten.ts";
import type { Community, KnowledgeGraph } from "../graph/knowledge-graph.ts";
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

/** Computes communities, PageRank and positions, and sets them on the graph; the same graph gets the same numbers. */
export function analyse(
  graph: KnowledgeGraph,
  { louvainResolution = 1 }: AnalysisOptions = {},
): void {
  const flat = flatten(coOccurrences(graph));
  const partition = findCommunities(flat, { louvainResolution });
  const named = new Set(["technology", "organisation", "topic"]);
  const labels = nameCommunities(flat, partition, (node) => {
    const { entityType, label } = graph.getNodeAttributes(flat.ids[node]!);
    return named.has(entityType) ? label : undefined;
  });
  const ranks = pagerank.compute(flat);
  const radius = Float32Array.from(flat.ids, (_, i) =>
    nodeRadius(flat.offsets[i + 1]! - flat.offsets[i]!),
  );
  const layout = computeLayout(flat, partition, radius);

  const sizes = Array.from({ length: partition.count }, () => 0);
  flat.ids.forEach((id, i) => {
    const community = partition.communityOf[i]!;
    sizes[community]!++;
    graph.mergeNodeAttributes(id, {
      x: round(layout.x[i]!, 100),
      y: round(layout.y[i]!, 100),
      community,
      pagerank: round(ranks[i]!, 1e6),
    });
  });
  graph.setAttribute(
    "communities",
    labels.map((label, i): Community => ({ label, size: sizes[i]! })),
  );
  placeEpisodes(graph);
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
