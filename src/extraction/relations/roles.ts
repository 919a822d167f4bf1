// Guests are guests of the episode, hosts host the show: quoted where the text says so best.
import type { Mention, RelationMention, Span } from "../../model/index.ts";
import type { RecognizerContext, RelationRecognizer } from "../recognizer.ts";
import { sentencesOf } from "../sentences.ts";

/** `guest_of` for every guest and `hosts` for every host, once per person. */
export const roles: RelationRecognizer = {
  id: "roles",
  *recognize(context: RecognizerContext): Generator<RelationMention> {
    const best = new Map<string, Mention>();
    for (const mention of context.mentions) {
      if (mention.entityType !== "person" || mention.role === undefined) continue;
      if (mention.role === "mentioned" || mention.confidence < 0.5) continue;
      const known = best.get(mention.canonicalName);
      if (!known || saysMore(mention, known)) best.set(mention.canonicalName, mention);
    }
    for (const person of best.values()) {
      const isGuest = person.role === "guest";
      yield {
        episode: context.episode.id,
        relationType: isGuest ? "guest_of" : "hosts",
        subject: person,
        object: isGuest ? "episode" : "show",
        span: surroundings(context, person),
        recognizer: person.recognizer.replace("person/", "role/"),
        confidence: person.confidence,
      };
    }
  },
};

/** Rules that name a person without saying what the person does here. */
const silent = /\/(?:short-|host-of-show|bare-name|bio|from-organisation|in-brackets|role-)/;

/** Whether a mention shows the part a person plays better than another that stands before it. */
function saysMore(mention: Mention, other: Mention): boolean {
  return silent.test(other.recognizer) && !silent.test(mention.recognizer);
}

/** The sentence a person is named in; where none holds the name (bylines), the name itself. */
function surroundings(context: RecognizerContext, { span }: Mention): Span {
  const sentence = sentencesOf(context.episode).find(
    ({ span: around }) => around.start <= span.start && span.end <= around.end,
  );
  return sentence ? sentence.span : span;
}
