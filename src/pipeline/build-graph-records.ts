// The whole recipe for archives of any size: documents in, the analysed graph as records out, no graph object between.
import { analyseLinks, withAnalysis, type LinkAnalysis } from "../analysis/analyse.ts";
import { buildRecords } from "../graph/build-records.ts";
import { gatherLinks, type GatheredLinks } from "../graph/gather-links.ts";
import type { GraphRecords } from "../graph/graph-records.ts";
import { resolvedArchive, type ResolvedArchive } from "../graph/resolved-episode.ts";
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import type { ShowProfile } from "../extraction/shows/show-profile.ts";
import type { Diagnostic, Episode, SourceDocument } from "../model/index.ts";
import { resolveWithCorrections } from "../resolution/apply-corrections.ts";
import { readCorrections } from "../corrections/corrections.ts";
import { stepByStep } from "../model/steps.ts";
import type { PipelineOptions } from "./archive.ts";
import { createExtractionTable } from "./extraction-table.ts";
import { createExtractor, type Extractor } from "./extract-episodes.ts";
import { unpackExtraction } from "./packed-extraction.ts";
import { pauseFor } from "./pause.ts";
import { readEpisodes, sortDiagnostics, type ReportWithText } from "./read-episodes.ts";

/** The graph, and what was met on the way to it. */
export interface RecordsBuild {
  readonly records: GraphRecords;
  readonly documents: number;
  readonly episodes: number;
  /** In the order of the documents' uris. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Analyses the links of a graph elsewhere, and may use the time for what needs its records but no positions; nothing where
 * that does not pay.
 */
export type Analyst = (
  gathered: GatheredLinks,
  records: GraphRecords,
) => Promise<LinkAnalysis> | undefined;

/** As for {@link PipelineOptions}, and who does the work. */
export interface RecordsOptions extends PipelineOptions {
  /** This thread unless stated. */
  readonly analyst?: Analyst | undefined;
  /** This thread unless stated; chosen when the episodes are known. */
  readonly extractorFor?: (episodes: readonly Episode[]) => Extractor | undefined;
}

/**
 * Builds the graph that `buildKnowledgeGraph` builds, byte for byte, in a fraction of the memory: the texts, some tens of
 * bytes a mention, and the entities. With corrections, which look into everything found, memory is that of an archive.
 */
export async function buildGraphRecords(
  documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
  options: RecordsOptions,
): Promise<RecordsBuild> {
  const diagnostics: Diagnostic[] = [];
  const report: ReportWithText = (diagnostic, text) => {
    diagnostics.push(diagnostic);
    options.onDiagnostic?.(diagnostic, text);
  };
  const read = await readEpisodes(documents, options, report);
  const extractor =
    options.extractorFor?.(read.episodes) ?? createExtractor(options.gazetteer, options);
  const records = await recordsOfEpisodes(read.episodes, extractor, options, report);
  return {
    records,
    documents: read.documents,
    episodes: read.episodes.length,
    diagnostics: sortDiagnostics(diagnostics),
  };
}

/** The second half of it: from episodes, sorted by id, and whoever extracts them to the graph. Closes the extractor. */
export async function recordsOfEpisodes(
  episodes: readonly Episode[],
  extractor: Extractor,
  options: Omit<RecordsOptions, "gazetteer" | "onDiagnostic" | "extractorFor">,
  report: ReportWithText,
): Promise<GraphRecords> {
  const { corrections, onProgress } = options;
  const pause = () => pauseFor(options);
  const table = createExtractionTable();
  const unpacked: EpisodeExtraction[] = [];
  try {
    const profiles = new Map<string, ShowProfile>();
    for await (const profile of extractor.learnShows(episodesByShow(episodes))) {
      await pause();
      profiles.set(profile.show, profile);
    }

    const extractions = extractor.extract(
      episodes.map((episode) => ({ episode, show: profiles.get(episode.show)! })),
    );
    let done = 0;
    for await (const packed of extractions) {
      await pause();
      const episode = episodes[done++]!;
      if (corrections) unpacked.push(unpackExtraction(episode, packed));
      else table.add(episode, packed);
      onProgress?.({ stage: "extracting", done, total: episodes.length });
    }
  } finally {
    await extractor.close?.();
  }

  onProgress?.({ stage: "resolving", done: 0 });
  await pause();
  const archive = corrections ? correct(unpacked, corrections, report) : table.resolve();
  await pause();
  const graph = buildRecords(archive);
  await pause();
  const gathered = gatherLinks(graph);
  await pause();
  const analysis =
    (await options.analyst?.(gathered, graph)) ?? (await stepByStep(analyseLinks(gathered), pause));
  return withAnalysis(graph, gathered, analysis);
}

function correct(
  extractions: readonly EpisodeExtraction[],
  document: SourceDocument,
  report: ReportWithText,
): ResolvedArchive {
  const reportCorrection = (diagnostic: Diagnostic) => report(diagnostic, document.text);
  const corrections = readCorrections(document, reportCorrection);
  const corrected = resolveWithCorrections(extractions, corrections, reportCorrection);
  return resolvedArchive(corrected.extractions, corrected.resolution);
}

/** The episodes of each show, in their order. */
export function episodesByShow(episodes: readonly Episode[]): Episode[][] {
  const shows = new Map<string, Episode[]>();
  for (const episode of episodes) {
    const list = shows.get(episode.show);
    if (list) list.push(episode);
    else shows.set(episode.show, [episode]);
  }
  return [...shows.values()];
}
