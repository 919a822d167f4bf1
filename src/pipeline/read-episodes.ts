// The first half of the recipe: documents in, distinct episodes out.
import type { Diagnostic, Episode, SourceDocument } from "../model/index.ts";
import { readDocuments } from "../sources/read-documents.ts";
import type { PipelineOptions } from "./archive.ts";
import { distinguishEpisodes } from "./distinguish-episodes.ts";
import { pauseFor, type Pauses } from "./pause.ts";

/** Told of what is odd; see {@link PipelineOptions.onDiagnostic}. */
export type ReportWithText = (diagnostic: Diagnostic, text?: string) => void;

/** What was read. */
export interface ReadEpisodes {
  /** Sorted by id, each id once. */
  readonly episodes: readonly Episode[];
  readonly documents: number;
}

/** Reads all documents; neither their order nor how episodes are spread over them matters. */
export async function readEpisodes(
  documents: Iterable<SourceDocument> | AsyncIterable<SourceDocument>,
  options: Pick<PipelineOptions, "onProgress" | "keepEpisode" | "onEpisode"> & Pauses,
  report: ReportWithText,
): Promise<ReadEpisodes> {
  const read: Episode[] = [];
  let count = 0;
  const onDocument = () => {
    count++;
    options.onProgress?.({ stage: "reading", done: count });
  };
  for await (const episode of readDocuments(documents, report, onDocument)) {
    await pauseFor(options);
    const kept = options.keepEpisode?.(episode) ?? episode;
    read.push(kept);
    options.onEpisode?.(kept);
  }
  return { episodes: distinguishEpisodes(read, report), documents: count };
}

/** Diagnostics in the order of the documents' uris, then of their places. */
export function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort(
    (a, b) =>
      (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
      (a.span?.start ?? 0) - (b.span?.start ?? 0),
  );
}
