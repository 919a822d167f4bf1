// What noun phrases state: of people their offices and works, of technologies what they are and whose.
import { remembered } from "../../text/remembered.ts";
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
    if (kind === "name") yield* possessions(tokens, at);
    const noun = kind === "word" ? nounOf(text) : undefined;
    if (noun?.isRole) yield* employments(tokens, at);
    if (noun?.isPerson) yield* works(tokens, at, sentence);
    if (noun?.isThing) yield* things(tokens, at, sentence);
    if (noun?.isAddition) yield* additions(tokens, at);
  }
}

/** What a word may state as a noun; undefined for nearly all words, so that they cost one look-up. */
const nounOf = remembered((word) => {
  const noun = {
    isRole: isJob(word) || isOffice(word),
    isPerson: isPeopleNoun(word),
    isThing: thingFrameOf(word).length > 0,
    isAddition: isAddition(word),
  };
  return Object.values(noun).some(Boolean) ? noun : undefined;
});
