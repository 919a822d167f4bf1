// The archive: everything read and found, before it becomes a graph.
import { extractEpisodes } from "../extraction/extract-episode.ts";
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import { learnShowsInSteps } from "../extraction/shows/show-profile.ts";
import type { Diagnostic, Episode, SourceDocument } from "../model/index.ts";
import type { Gazetteer } from "../ontology/gazetteer/entry.ts";
import { resolveWithCorrections } from "../resolution/apply-corrections.ts";
import { stepByStep } from "../model/steps.ts";
import { readCorrections } from "../corrections/corrections.ts";
import type { Resolution } from "../resolution/resolution.ts";
import { batchesOf, shortBatch } from "./extract-episodes.ts";
import { pauseFor, type Pauses } from "./pause.ts";
import { readEpisodes, sortDiagnostics, type ReportWithText } from "./read-episodes.ts";

/** All that was read, found and resolved. */
export interface Archive {
  /** Sorted by the episode's id. */
  readonly extractions: readonly EpisodeExtraction[];
  readonly resolution: Resolution;
  readonly documents: number;
  /** In the order of the documents' uris. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How far the work is. */
export interface Progress {
  readonly stage: "reading" | "extracting" | "resolving";
  readonly done: number;
  /** Missing while nobody knows. */
  readonly total?: number;
}

/** What the pipeline needs and whom it tells. */
export interface PipelineOptions extends Pauses {
  readonly gazetteer: Gazetteer;
  readonly onProgress?: (progress: Progress) => void;
  /** What stands for an episode from when it is read on: itself, unless they are too many for memory. */
  readonly keepEpisode?: ((episode: Episode) => Episode) | undefined;
  /** Told of each episode once it is read; the same one may come again from another document. */
  readonly onEpisode?: ((episode: Episode) => void) | undefined;
  /** A corrections.yaml: decisions of people that outlive rebuilds. */
  readonly corrections?: SourceDocument;
  /** Told at once of what is odd, with the document's text where it is at hand; they also stand in the archive. */
  readonly onDiagnostic?: (diagnostic: Diagnostic, text?: string) => void;
}

/**
 * Reads documents and finds what is in them. Neither the order of the documents nor how episodes are spread over them
 * changes the outcome.
 */
export async function readArchive(
  documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
  options: PipelineOptions,
): Promise<Archive> {
  const { gazetteer, corrections, onProgress, onDiagnostic } = options;
  const diagnostics: Diagnostic[] = [];
  const report: ReportWithText = (diagnostic, text) => {
    diagnostics.push(diagnostic);
    onDiagnostic?.(diagnostic, text);
  };
  const read = await readEpisodes(documents, options, report);
  const { episodes } = read;
  const profiles = await stepByStep(learnShowsInSteps(episodes), () => pauseFor(options));
  const extractions: EpisodeExtraction[] = [];
  const jobs = episodes.map((episode) => ({ episode, show: profiles.get(episode.show)! }));
  for (const batch of batchesOf(jobs, shortBatch)) {
    await pauseFor(options);
    extractions.push(...extractEpisodes(batch, gazetteer));
    onProgress?.({ stage: "extracting", done: extractions.length, total: episodes.length });
  }

  onProgress?.({ stage: "resolving", done: 0 });
  await pauseFor(options);
  const reportCorrection = (diagnostic: Diagnostic) => report(diagnostic, corrections?.text);
  const corrected = resolveWithCorrections(
    extractions,
    corrections ? readCorrections(corrections, reportCorrection) : [],
    reportCorrection,
  );
  return { ...corrected, documents: read.documents, diagnostics: sortDiagnostics(diagnostics) };
}
