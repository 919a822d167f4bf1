// What noun phrases state: of people their offices and works, of technologies what they are and whose.
import type { Finding } from "./findings.ts";
import type { MaskedSentence } from "./masked-sentence.ts";
import { isJob, isOffice, isPeopleNoun, thingFrameOf } from "./noun-frames.ts";
import { employments, works } from "./people-nouns.ts";
import { additions, isAddition, possessions, things } from "./thing-nouns.ts";
import type { Token } from "./tokens.ts";

/** What the nouns of a sentence state. Linear: what is looked at from a noun is bounded. */
export function* nounFindings(
  tokens: readonly Token[],
  sentence: MaskedSentence,
): Generator<Finding> {
  for (let at = 0; at < tokens.length; at++) {
    const { text, kind } = tokens[at]!;
    if (kind === "word") {
      if (isJob(text) || isOffice(text)) yield* employments(tokens, at);
      if (isPeopleNoun(text)) yield* works(tokens, at, sentence);
      if (thingFrameOf(text).length > 0) yield* things(tokens, at, sentence);
      if (isAddition(text)) yield* additions(tokens, at);
    } else if (kind === "name") yield* possessions(tokens, at);
  }
}
