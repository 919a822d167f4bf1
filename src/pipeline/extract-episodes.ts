// Extracts many episodes: the step of the recipe that other threads, machines and caches can take over.
import { extractEpisodes, type ExtractionJob } from "../extraction/extract-episode.ts";
import { evenEpisode } from "../extraction/even-shapes.ts";
import {
  learnShowsInSteps,
  showSigns,
  type ShowProfile,
  type ShowSigns,
} from "../extraction/shows/show-profile.ts";
import type { Episode } from "../model/index.ts";
import { allSteps, stepByStep, type Steps } from "../model/steps.ts";
import type { Gazetteer } from "../ontology/gazetteer/gazetteer.ts";
import { packExtraction, type PackedExtraction } from "./packed-extraction.ts";
import { pauseFor, type Pauses } from "./pause.ts";

/** Profiles of shows and extractions of episodes, however they are come by. */
export interface Extractor {
  /**
   * Told of each episode once it is read, while nobody knows yet what else there is: may look already for what its show
   * is learned from.
   */
  glance?(episode: Episode): void;
  /** Learns a show from all its episodes, which come sorted by id. */
  learnShows(shows: readonly (readonly Episode[])[]): AsyncIterable<ShowProfile>;
  /** Extractions in the order of the episodes. */
  extract(jobs: Iterable<ExtractionJob>): AsyncIterable<PackedExtraction>;
  /** The same as JSON texts, of one that has them at hand anyway. */
  extractTexts?(jobs: Iterable<ExtractionJob>): AsyncIterable<string>;
  /** Called once, whatever came of the work. */
  close?(): Promise<void>;
}

export type { ExtractionJob };

/** Does everything in this thread. */
export function createExtractor(gazetteer: Gazetteer, pauses: Pauses = {}): Extractor {
  return {
    async *learnShows(shows) {
      for (const episodes of shows)
        yield await stepByStep(learnShowInSteps(episodes), () => pauseFor(pauses));
    },
    async *extract(jobs) {
      for (const batch of batchesOf(jobs, shortBatch)) yield* extractJobs(batch, gazetteer);
    },
  };
}

/** The profile of one show. */
export function learnShow(episodes: readonly Episode[]): ShowProfile {
  return allSteps(learnShowInSteps(episodes));
}

/** What each of some episodes says about its show. */
export function glanceAt(episodes: readonly Episode[]): ShowSigns[] {
  return episodes.map((episode) => showSigns(evenEpisode(episode)));
}

function* learnShowInSteps(episodes: readonly Episode[]): Steps<ShowProfile> {
  const { show } = episodes[0]!;
  return (yield* learnShowsInSteps(forgotten(episodes))).get(show)!;
}

/** Characters of text that a thread with other things to do reads at once: some hundredths of a second. */
export const shortBatch = 32_000;

/** Jobs in their order, in batches that hold a number of characters of text, or a little more. */
export function* batchesOf(
  jobs: Iterable<ExtractionJob>,
  characters: number,
): Generator<readonly ExtractionJob[]> {
  let batch: ExtractionJob[] = [];
  let size = 0;
  for (const job of jobs) {
    batch.push(job);
    size += job.episode.text.length;
    if (size < characters) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** Some episodes, packed, in their order. */
export function extractJobs(
  jobs: readonly ExtractionJob[],
  gazetteer: Gazetteer,
): PackedExtraction[] {
  const copies = jobs.map(({ episode, show }) => ({ episode: evenEpisode(episode), show }));
  return extractEpisodes(copies, gazetteer).map(packExtraction);
}

/** Copies, so that what the recognizers remember of an episode is forgotten when it has been read. */
function* forgotten(episodes: readonly Episode[]): Generator<Episode> {
  for (const episode of episodes) yield evenEpisode(episode);
}
