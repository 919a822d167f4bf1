// Names that the recognizers were not sure of: everywhere, or in one place.
import { isSingleName } from "../../../../text/name-key.ts";
import type { NamedThing } from "./named-things.ts";
import { doubtOf, type ReviewItem } from "./review-item.ts";

/** Names that are surer than this on average are right. */
const sureName = 0.86;
/** A mention that is less sure than this is asked about though its name is right elsewhere. */
const sureMention = 0.76;

/** Names of middling confidence, and single mentions of otherwise sure names. */
export function* doubtfulNames(things: readonly NamedThing[]): Generator<ReviewItem> {
  for (const { id, entityType, label, nameKey, mentions, weight } of things) {
    // Who somebody is that has one name only is a question of its own.
    if (entityType === "podcast" || (entityType === "person" && isSingleName(label))) continue;
    const mean = mentions.reduce((sum, { confidence }) => sum + confidence, 0) / mentions.length;
    if (mean < sureName) {
      const key = `name ${entityType} ${nameKey}`;
      yield { kind: "name", key, subject: id, uncertainty: doubtOf(mean), weight };
      continue;
    }
    for (const place of mentions) {
      if (place.confidence >= sureMention) break;
      yield {
        kind: "mention",
        key: `mention ${entityType} ${nameKey} ${place.episode} ${place.start}`,
        subject: id,
        place,
        uncertainty: doubtOf(place.confidence),
        weight: 1,
      };
    }
  }
}
