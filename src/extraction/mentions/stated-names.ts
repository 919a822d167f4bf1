// Takes over what the format itself states: tags, "Technologies:" of front matter, sponsors of a feed.
import { textAt, type Mention } from "../../model/index.ts";
import { namedEntry } from "../lexicon.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";

/** Stated things other than people, under the name the gazetteer knows them by. */
export const statedNames: Recognizer = {
  id: "stated",
  *recognize({ episode, gazetteer }: RecognizerContext): Generator<Mention> {
    for (const { entityType, name, span } of episode.stated ?? []) {
      if (entityType === "person" || (entityType === "organisation" && isSlogan(name))) continue;
      const entry = namedEntry(gazetteer, name, entityType);
      const kind = entry?.readings.find((reading) => reading.entityType === entityType)?.kind;
      yield {
        episode: episode.id,
        span,
        surface: textAt(episode.text, span),
        entityType,
        ...(kind !== undefined && { kind }),
        canonicalName: entry?.name ?? name,
        recognizer: "stated/format",
        confidence: 0.99,
      };
    }
  },
};

/** "Acme makes gardening easier.": what a sponsor says of itself, in which its name is found like any other. */
const isSlogan = (name: string): boolean =>
  name.split(" ").length > 4 && (/[.!?|<]/.test(name) || smallWord.test(name));

const smallWord = /(?:^|\s)(?!(?:of|and|the|for|de|la|on|in)\s)\p{Ll}+(?=\s|$)/u;
