// What is said between this thread and its workers.
import type { Episode } from "../model/index.ts";
import type { ExtractionJob } from "../pipeline/extract-episodes.ts";

/** Work for one worker; answered with the same number. */
export type WorkerTask = { readonly number: number } & Work;

/** Looking for what shows are learned from, learning the profile of one show, or reading some episodes. */
export type Work =
  | { readonly kind: "glance"; readonly episodes: readonly Episode[] }
  | { readonly kind: "learn"; readonly episodes: readonly Episode[] }
  | { readonly kind: "extract"; readonly jobs: readonly ExtractionJob[] };

/** JSON texts: of the `ShowSigns` or the `PackedExtraction` of each episode, or of one `ShowProfile`. */
export interface WorkerAnswer {
  readonly number: number;
  readonly texts: readonly string[];
}
