// The whole recipe in one call: documents in, analysed knowledge graph out.
import { analyse } from "../analysis/analyse.ts";
import { buildGraph } from "../graph/build-graph.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import type { SourceDocument } from "../model/index.ts";
import { readArchive, type Archive, type PipelineOptions } from "./archive.ts";

/** The graph with the archive it was made from. */
export interface Build {
  readonly graph: KnowledgeGraph;
  readonly archive: Archive;
}

/** Builds the graph with communities, ranks and positions. The same documents give the same graph in the same order. */
export async function buildKnowledgeGraph(
  documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
  options: PipelineOptions,
): Promise<Build> {
  const archive = await readArchive(documents, options);
  return { graph: graphOf(archive), archive };
}

/** The analysed graph of an archive. */
export function graphOf(archive: Archive): KnowledgeGraph {
  const graph = buildGraph(archive.extractions, archive.resolution);
  analyse(graph);
  return graph;
}
