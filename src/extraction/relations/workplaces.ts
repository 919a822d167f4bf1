// Where those who give a talk say they work: "At Acme, we …", "we at Acme", "my work at Acme".
import type { Mention, RelationMention } from "../../model/index.ts";
import type { RecognizerContext, RelationRecognizer } from "../recognizer.ts";
import { bylineSpeakers } from "./masking/byline-speakers.ts";
import { maskedSentences, type MaskedSentence } from "./masking/masked-sentence.ts";
import { relationPrior } from "./relation-priors.ts";
import { sign } from "./masking/signs.ts";

/** `works_at` from each speaker of a talk to the organisation that "we" are at. */
export const workplaces: RelationRecognizer = {
  id: "workplaces",
  *recognize(context: RecognizerContext): Generator<RelationMention> {
    const speakers = bylineSpeakers(context.mentions);
    if (speakers.length === 0 || context.episode.sections.some(({ speaker }) => speaker)) return;
    const seen = new Set<string>();
    for (const sentence of maskedSentences(context)) {
      const organisation = workplaceIn(sentence);
      if (!organisation || seen.has(organisation.canonicalName)) continue;
      seen.add(organisation.canonicalName);
      for (const speaker of speakers)
        yield {
          episode: context.episode.id,
          relationType: "works_at",
          subject: speaker,
          object: organisation,
          span: sentence.sentence.span,
          recognizer: "relation/we-at",
          confidence: Math.min(relationPrior("works_at", "phrase"), organisation.confidence),
        };
    }
  },
};

const name = `[${sign.organisation}${sign.either}]`;
const place = `(?:the )?${name}`;
const verb = String.raw`(?:[’']ve|[’']re|[’']ll)?(?: (?!were\b|spoke|met\b|talk|learn)\p{Ll}+){1,4}(?: ${sign.technology})?`;
const ours = new RegExp(
  // The "we" behind "At Acme," has taken the sign of Acme: see `addWe`.
  `(?:^(?:[Hh]ere )?[Aa]t ${place},? (?:we\\b|${name})|\\b[Ww]e at ${place}(?! we\\b)|\\bwe${verb} at ${place}|\\b[Mm]y (?:current )?(?:work|job|team|day job|colleagues|role) at ${place}|\\bour (?:work|team|engineering team) at ${place})`,
  "u",
);
/** What is over, and where one only comes by. */
const over =
  /\b(?:used to|formerly|previously|former|back when|were at|was at|years ago|conference|meetup|booth)\b/i;

/** The organisation a sentence is at home at. */
function workplaceIn({ text, slots }: MaskedSentence): Mention | undefined {
  if (!text.includes(sign.organisation) && !text.includes(sign.either)) return undefined;
  const match = ours.exec(text);
  if (!match || over.test(text)) return undefined;
  const end = match.index + match[0].length;
  const named = [...slots].filter(([index]) => index >= match.index && index < end);
  const isOfTwo = named.length === 2 && named.every(([, { sign: is }]) => is !== sign.technology);
  // "At Acme, Bolt": two names, and no "we".
  if (isOfTwo && named[0]![1].mentions[0] !== named[1]![1].mentions[0]) return undefined;
  for (const [, { mentions }] of named) {
    const organisation = mentions.find(({ entityType }) => entityType === "organisation");
    if (organisation) return organisation;
  }
  return undefined;
}
