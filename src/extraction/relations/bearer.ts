// Whom a sentence of a biography speaks of that leaves the name out: "Co-founder at Acme. Maintainer of Widget."
import type { Mention } from "../../model/index.ts";
import { oncePer } from "../../model/once-per.ts";
import type { RecognizerContext } from "../recognizer.ts";
import { join, type MaskedSentence } from "./masking/masked-sentence.ts";
import { isQuestion } from "./polarity.ts";
import { sign } from "./masking/signs.ts";
import type { Slot } from "./masking/slots.ts";
import { subjectlessJoint } from "./grammar/subjectless.ts";

/** Most sentences over which what has no subject is said of the same person. */
const longestBiography = 5;

/**
 * Such a sentence with its person before it: the only one whom one of the sentences before begins with, or where nobody
 * else is named at all the guest. Nothing for other sentences.
 */
export function withBearer(
  context: RecognizerContext,
  sentences: readonly MaskedSentence[],
  index: number,
): MaskedSentence | undefined {
  const sentence = sentences[index]!;
  if (sentence.slots.size === 0 || sentence.text.includes(sign.person)) return undefined;
  const joint = subjectlessJoint(sentence.text);
  const slot = joint && slotOfBearer(context, sentences, index);
  return slot ? join(standIn(slot, sentence), sentence, joint) : undefined;
}

function slotOfBearer(
  context: RecognizerContext,
  sentences: readonly MaskedSentence[],
  index: number,
): Slot | undefined {
  const { role } = sentences[index]!.sentence.section;
  for (let i = index - 1; i >= Math.max(0, index - longestBiography); i--) {
    const { sentence, slots, text } = sentences[i]!;
    if (sentence.section.role !== role) return undefined;
    const at = text.indexOf(sign.person);
    if (at < 0) continue;
    const slot = slots.get(at);
    const isOnly = text.lastIndexOf(sign.person) === at && slot?.mentions.length === 1;
    return at === 0 && isOnly && !isQuestion(text) ? slot : undefined;
  }
  const guest = onlyGuest(context);
  return guest && { mentions: [guest], span: guest.span, sign: sign.person };
}

/** A name that stands before a sentence which leaves it out. */
const standIn = (slot: Slot, { sentence }: MaskedSentence): MaskedSentence => ({
  sentence,
  text: sign.person,
  slots: new Map([[0, slot]]),
  offsetAt: () => sentence.span.start,
});

/** The guest of an episode that names nobody else. */
const onlyGuest = oncePer(({ mentions }: RecognizerContext): Mention | undefined => {
  const people = mentions.filter(({ entityType }) => entityType === "person");
  const isOne = people.every(({ canonicalName }) => canonicalName === people[0]!.canonicalName);
  return isOne ? people.find(({ role }) => role === "guest") : undefined;
});
