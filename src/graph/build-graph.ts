// Builds the knowledge graph: episodes, shows and resolved entities as nodes, statements with their quotes as edges.
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import type { Resolution } from "../resolution/resolution.ts";
import { buildRecords } from "./build-records.ts";
import { graphOfRecords } from "./graph-records.ts";
import type { KnowledgeGraph } from "./knowledge-graph.ts";
import { resolvedArchive } from "./resolved-episode.ts";

/**
 * Builds the graph of an archive. The order of `extractions` does not matter: nodes are added by id, edges by key,
 * evidence by episode and place.
 */
export function buildGraph(
  extractions: Iterable<EpisodeExtraction>,
  resolution: Resolution,
): KnowledgeGraph {
  return graphOfRecords(buildRecords(resolvedArchive(extractions, resolution)));
}
