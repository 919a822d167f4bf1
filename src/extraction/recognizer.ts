// What recognizers are: functions of one episode and what is known beforehand, giving mentions and relations.
import type { Episode, Mention, RelationMention } from "../model/index.ts";
import type { Gazetteer } from "../ontology/gazetteer/gazetteer.ts";
import type { ShowProfile } from "./shows/show-profile.ts";

/** What a recognizer may look at. Nothing of other episodes but the profile of the show. */
export interface RecognizerContext {
  readonly episode: Episode;
  readonly gazetteer: Gazetteer;
  readonly show: ShowProfile;
  /** Mentions found so far by the recognizers before this one, in reading order. */
  readonly mentions: readonly Mention[];
}

/**
 * What a recognizer finds out about an episode before it reads it, and remembers with the context. Where many episodes are
 * read, each step is taken in all of them before the next: what its code takes of the processor's caches is fetched once.
 */
export type Step = (context: RecognizerContext) => unknown;

/** Finds names. Adding one is a file under `mentions/` and a line in `recognizers.ts`. */
export interface Recognizer {
  readonly id: string;
  readonly steps?: readonly Step[];
  recognize(context: RecognizerContext): Iterable<Mention>;
}

/** Finds statements between what is mentioned. A file under `relations/` and a line in `recognizers.ts`. */
export interface RelationRecognizer {
  readonly id: string;
  readonly steps?: readonly Step[];
  recognize(context: RecognizerContext): Iterable<RelationMention>;
}

/** All that one episode says. */
export interface EpisodeExtraction {
  readonly episode: Episode;
  readonly mentions: readonly Mention[];
  readonly relations: readonly RelationMention[];
}
