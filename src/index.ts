// The library's public names, in reading order. Every stage is a function that can be called alone.

// The records that flow.
export * from "./model/index.ts";
// What exists in our world.
export { entityTypes, entityTypeSpec } from "./ontology/entity-types.ts";
export type { EntityTypeSpec } from "./ontology/entity-type.ts";
export { relationTypes, relationTypeSpec } from "./ontology/relation-types.ts";
export type { RelationTypeSpec } from "./ontology/relation-types.ts";
export {
  loadGazetteer,
  type Gazetteer,
  type GazetteerEntry,
} from "./ontology/gazetteer/gazetteer.ts";
// Documents to episodes.
export type { Reader } from "./sources/reader.ts";
export { readers } from "./sources/readers.ts";
export { readDocument } from "./sources/read-document.ts";
// Episodes to mentions and statements.
export type { EpisodeExtraction, Recognizer, RelationRecognizer } from "./extraction/recognizer.ts";
export { learnShowProfiles, type ShowProfile } from "./extraction/shows/show-profile.ts";
export { extractEpisode, extractEpisodes } from "./extraction/extract-episode.ts";
// Mentions to entities.
export { resolve } from "./resolution/resolve.ts";
export type { Resolution } from "./resolution/resolution.ts";
// The graph, and questions to it.
export type {
  Community,
  EdgeAttributes,
  EdgeEvidence,
  EntityAttributes,
  EpisodeAttributes,
  KnowledgeGraph,
  NodeAttributes,
} from "./graph/knowledge-graph.ts";
export { buildGraph } from "./graph/build-graph.ts";
export { parseGraphFile, writeGraphFile } from "./graph/graph-file.ts";
export { findNodes } from "./graph/find-node.ts";
export { coOccurring, episodesOf, relationsOf, thingsOf } from "./graph/neighbours.ts";
export { relatedEpisodes } from "./graph/related-episodes.ts";
export { shortestPaths } from "./graph/shortest-paths.ts";
export { coOccurrences, type CoOccurrences } from "./graph/co-occurrence.ts";
export { flatten, type FlatGraph } from "./graph/flatten.ts";
// Numbers about the graph.
export { analyse } from "./analysis/analyse.ts";
export type { Metric } from "./analysis/metric.ts";
export { metrics } from "./analysis/metrics.ts";
// The graph in other formats.
export type { Exporter } from "./exporters/exporter.ts";
export { exporters } from "./exporters/exporters.ts";
// The whole recipe.
export { readArchive, type Archive, type PipelineOptions } from "./pipeline/archive.ts";
export { buildKnowledgeGraph, type Build } from "./pipeline/build-knowledge-graph.ts";
export { toRecord, type EpisodeRecord } from "./pipeline/episode-record.ts";
