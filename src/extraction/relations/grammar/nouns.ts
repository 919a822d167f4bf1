// What noun phrases state: of people their offices and works, of technologies what they are and whose.
import type { Finding } from "./findings.ts";
import type { MaskedSentence } from "../masking/masked-sentence.ts";
import { employment, work } from "./people-nouns.ts";
import { addition, possession, things } from "./thing-nouns.ts";
import type { Token } from "./tokens.ts";

/** What the nouns of a sentence state. Linear: what is looked at from a noun is bounded. */
export function nounFindings(
  tokens: readonly Token[],
  sentence: MaskedSentence,
): readonly Finding[] {
  const found: Finding[] = [];
  const add = (finding: Finding | undefined) => {
    if (finding) found.push(finding);
  };
  for (let at = 0; at < tokens.length; at++) {
    const { kind, noun } = tokens[at]!;
    if (kind === "name") add(possession(tokens, at));
    if (!noun) continue;
    if (noun.isRole) add(employment(tokens, at));
    if (noun.isPerson) add(work(tokens, at, sentence));
    if (noun.isThing) found.push(...things(tokens, at, sentence));
    if (noun.isAddition) add(addition(tokens, at));
  }
  return found;
}
