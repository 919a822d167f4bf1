// Reads one episode: who and what it names, and what it says of them.
import type { Episode, Mention, RelationMention } from "../model/index.ts";
import type { Gazetteer } from "../ontology/gazetteer/gazetteer.ts";
import type { EpisodeExtraction, RecognizerContext } from "./recognizer.ts";
import { recognizers, relationRecognizers } from "./recognizers.ts";
import { settle } from "./settle.ts";
import type { ShowProfile } from "./show-profile.ts";

/** What is known before an episode is read. */
export interface ExtractionKnowledge {
  readonly gazetteer: Gazetteer;
  readonly show: ShowProfile;
}

/**
 * All mentions and relations of one episode, in reading order. Depends on the episode and the knowledge alone, never on
 * other episodes or on what was read before, so results may be cached and episodes read in any order.
 */
export function extractEpisode(
  episode: Episode,
  { gazetteer, show }: ExtractionKnowledge,
): EpisodeExtraction {
  const found: Mention[] = [];
  let mentions: readonly Mention[] = [];
  for (const recognizer of recognizers) {
    const count = found.length;
    for (const mention of recognizer.recognize({ episode, gazetteer, show, mentions }))
      found.push(mention);
    if (found.length > count) mentions = settle(found);
  }
  const context: RecognizerContext = { episode, gazetteer, show, mentions };
  const relations: RelationMention[] = [];
  for (const recognizer of relationRecognizers)
    for (const relation of recognizer.recognize(context)) relations.push(relation);
  return { episode, mentions, relations };
}
