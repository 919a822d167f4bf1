// What noun phrases state: of people their offices and works, of technologies what they are and whose.
import type { Finding } from "./findings.ts";
import type { MaskedSentence } from "./masked-sentence.ts";
import { employments, works } from "./people-nouns.ts";
import { additions, possessions, things } from "./thing-nouns.ts";
import type { Token } from "./tokens.ts";

/** What the nouns of a sentence state. Linear: what is looked at from a noun is bounded. */
export function* nounFindings(
  tokens: readonly Token[],
  sentence: MaskedSentence,
): Generator<Finding> {
  for (let at = 0; at < tokens.length; at++) {
    const { kind, noun } = tokens[at]!;
    if (kind === "name") yield* possessions(tokens, at);
    if (!noun) continue;
    if (noun.isRole) yield* employments(tokens, at);
    if (noun.isPerson) yield* works(tokens, at, sentence);
    if (noun.isThing) yield* things(tokens, at, sentence);
    if (noun.isAddition) yield* additions(tokens, at);
  }
}
