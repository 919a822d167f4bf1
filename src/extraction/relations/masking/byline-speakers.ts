// Who speaks in a text that names its speakers above it alone: the abstract of a talk.
import type { Mention } from "../../../model/index.ts";

/**
 * Those who speak in the first person where nobody says who speaks: the guests of the byline, in an episode without
 * hosts. Usually one, for talks have an abstract and a line with a name.
 */
export function bylineSpeakers(mentions: readonly Mention[]): readonly Mention[] {
  const speakers = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.entityType !== "person" || mention.confidence < 0.5) continue;
    if (mention.role === "host") return [];
    if (mention.role !== "guest" || mention.recognizer !== "person/byline") continue;
    if (!speakers.has(mention.canonicalName)) speakers.set(mention.canonicalName, mention);
  }
  return [...speakers.values()];
}
