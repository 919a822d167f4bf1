// Extracts many episodes: the step of the recipe that other threads, machines and caches can take over.
import { extractEpisode } from "../extraction/extract-episode.ts";
import { learnShowsInSteps, type ShowProfile } from "../extraction/show-profile.ts";
import type { Episode } from "../model/index.ts";
import { allSteps, stepByStep, type Steps } from "../model/steps.ts";
import type { Gazetteer } from "../ontology/gazetteer/gazetteer.ts";
import { packExtraction, type PackedExtraction } from "./packed-extraction.ts";
import { pauseFor, type Pauses } from "./pause.ts";

/** Profiles of shows and extractions of episodes, however they are come by. */
export interface Extractor {
  /** Learns a show from all its episodes, which come sorted by id. */
  learnShows(shows: readonly (readonly Episode[])[]): AsyncIterable<ShowProfile>;
  /** Extractions in the order of the episodes. */
  extract(jobs: Iterable<ExtractionJob>): AsyncIterable<PackedExtraction>;
  /** Called once, whatever came of the work. */
  close?(): Promise<void>;
}

/** An episode to be read, and its show. */
export interface ExtractionJob {
  readonly episode: Episode;
  readonly show: ShowProfile;
}

/** Does everything in this thread. */
export function createExtractor(gazetteer: Gazetteer, pauses: Pauses = {}): Extractor {
  return {
    async *learnShows(shows) {
      for (const episodes of shows)
        yield await stepByStep(learnShowInSteps(episodes), () => pauseFor(pauses));
    },
    async *extract(jobs) {
      for (const job of jobs) yield extractJob(job, gazetteer);
    },
  };
}

/** The profile of one show. */
export function learnShow(episodes: readonly Episode[]): ShowProfile {
  return allSteps(learnShowInSteps(episodes));
}

function* learnShowInSteps(episodes: readonly Episode[]): Steps<ShowProfile> {
  const { show } = episodes[0]!;
  return (yield* learnShowsInSteps(forgotten(episodes))).get(show)!;
}

/** One episode, packed. */
export function extractJob({ episode, show }: ExtractionJob, gazetteer: Gazetteer) {
  const extraction = extractEpisode({ ...episode }, { gazetteer, show });
  return packExtraction(extraction);
}

/** Copies, so that what the recognizers remember of an episode is forgotten when it has been read. */
function* forgotten(episodes: readonly Episode[]): Generator<Episode> {
  for (const episode of episodes) yield { ...episode };
}
