// What words say of the time of a statement: what is no more, what still is, and what is of somebody or something else.
import type { RelationPattern } from "./phrases/patterns.ts";

/** Words that make something else of what a pattern found: another time, another person, another thing. */
export function isTurned({ relationType }: RelationPattern, words: string, after: string): boolean {
  if (relationType === "works_at")
    return /\b(?:former(?:ly)?|ex|joined by|(?:while|was|were) working|(?:resigned|stepped down|retired)(?: \w+)? (?:as|from))\b|\bpreviously\b[^,]*$/i.test(
      words,
    );
  if (relationType === "worked_at") return isStill(words, after);
  return (
    relationType === "uses" && /^ (?:alternative|clone|competitor|replacement|rival)/i.test(after)
  );
}

/** "She has worked at Acme since 2010", "was appointed head of Acme": she still does. */
export const isStill = (words: string, after: string): boolean =>
  (/^ since\b/.test(after) &&
    /(?:\b(?:has|have)|[’'](?:s|ve)) (?:\w+ )?(?:worked|been|led|served)\b/i.test(words)) ||
  /\b(?:was|were) (?:\w+ )?(?:appointed|named|promoted|elected)\b/i.test(words);

/** What is no more, between its ends or right before. */
export const once =
  /\b(?:previously|formerly|former(?![^,]*, (?:an?|the) )|earlier|used to|once|in the past|until|served|worked|started|began|spent|stints?|(?:while|was|were) working|resigned|stepped down|retired)\b(?![^.;!?]*\b(?:is|are|now|currently|today)\b)/i;
export const onceBefore = /\b(?:previously|formerly|earlier|before that|in the past),?\s*$/i;
