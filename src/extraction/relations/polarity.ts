// Whether a clause asserts what it says: denied, hedged, wished or asked does not count.

const denied =
  /\b(?:not|never|no longer|nobody|without|neither|nor|hardly|barely|misconception|myth|instead of|rather than)\b|n[’']t\b/i;
const hedged =
  /\b(?:would|could|might|may|should|can|will|shall|if|whether|unless|imagine|suppose|perhaps|maybe|probably|possibly|allegedly|rumou?r(?:s|ed)?|hop(?:es?|ing) to|wants? to|wish(?:es)? to|plan(?:s|ning)? to|aims? to|going to|considering|considered|tried to|tries to|wonder\w*|almost|nearly|let[’']s|try)\b/i;
const question = /\?[”"’')\]]*\s*$/;

/** Whether a sentence asks. */
export function isQuestion(sentence: string): boolean {
  return sentence.includes("?") && question.test(sentence);
}

/** Whether a question takes for granted what it speaks of: "Why did Hyper choose Tokio?" */
export function presupposes(sentence: string): boolean {
  return /(?:^|[\]–—:•*-]\s+)\W*(?:(?:and|so|but) )?(?:why|how|when|where)\b(?! (?:would|could|should|might|can|much|about|do (?:you|i|we)|to)\b)/i.test(
    sentence,
  );
}

/**
 * Whether the words of a match, with what leads up to it in its clause, are a plain statement. `lead` is the sentence
 * before the match.
 */
export function isAsserted(lead: string, match: string): boolean {
  const clause = lead
    .slice(Math.max(0, lead.length - 40))
    .split(/[,;:—–()]\s/)
    .at(-1)!;
  return !denied.test(match) && !hedged.test(match) && !denied.test(clause) && !hedged.test(clause);
}

/** Whether what is said in passing of a name holds: the words before it neither deny or make it up nor, in a question, ask after it. */
export function holdsInPassing(lead: string, sentence: string): boolean {
  const near = lead.slice(-80);
  if (/(?:\bnot|n[’']t)\s+(?:the\s+)?$|\b(?:imagine|suppose|pretend)\b/i.test(near)) return false;
  return !(isQuestion(sentence) && /(?:^|\s)(?:be|is|are|was|were|if)\s+(?:the\s+)?$/i.test(near));
}
