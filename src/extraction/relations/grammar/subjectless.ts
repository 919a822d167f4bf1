// Sentences of biographies that leave out who they speak of: "Co-founder at Acme.", "Previously at Acme.", "Works on Widget."
import {
  auxiliaries,
  determiners,
  isAdverb,
  modals,
  pronouns,
  questionWords,
} from "./clause-words.ts";
import { peopleOf } from "./noun-frames.ts";
import { firstNameStrength } from "../../words/name-words.ts";
import { isNoun } from "./noun-phrases.ts";
import { isFiniteVerb } from "./role-phrase.ts";
import { tokenAfter, type Token } from "./tokens.ts";

/** What to put between the person and such a sentence, to make it a whole one; nothing for other sentences. */
export function subjectlessJoint(text: string): string | undefined {
  if (opensWithVerb.test(text)) return " ";
  return isPost(text.slice(0, longestHead)) && mayNameRole.test(text) ? ", " : undefined;
}

/** Characters looked at. */
const longestHead = 240;

const opensWithVerb =
  /^(?:(?:also|currently|now|today|previously|formerly)\b,? )?(?:works? (?:at|for|as|in)|working (?:at|for|as)|leads? the|leading the|runs? the|maintains|previously|formerly)\b/i;
const mayNameRole =
  /^(?:(?:also|currently|now|previously|formerly)\b,? )?[^,.;:!?]{0,80}\b(?:at|of|for|on|behind|with|@) /i;

/** A role at the head of the first phrase, one person's, and nothing in it that anybody does. */
function isPost(head: string): boolean {
  const first = tokenAfter(head, 0);
  let hasRole = false;
  let before: Token | undefined;
  // One token after the other, for few are looked at in most sentences.
  for (let token = first, index = 0; token; token = tokenAfter(head, token.end), index++) {
    const { text, kind } = token;
    if (kind === "mark" && !/^[&/"“”-]$/.test(text)) {
      hasRole &&= index > 2;
      break;
    }
    if (pronouns.has(text) || auxiliaries.has(text) || modals.has(text) || questionWords.has(text))
      return false;
    if (!hasRole && kind !== "name") {
      if (isRoleOfOne(token, before)) hasRole = true;
      else if (
        !determiners.has(text) &&
        !isAdverb(text) &&
        text !== "and" &&
        (!isNoun(token) || isFiniteVerb(text))
      )
        return false;
    }
    before = token;
  }
  // "Ann Lee CTO at Acme": of somebody else.
  return (
    hasRole &&
    first !== undefined &&
    firstNameStrength(head.slice(first.start, first.end)) !== "sure"
  );
}

function isRoleOfOne({ text, noun }: Token, before: Token | undefined): boolean {
  if (!noun || text.endsWith("s") || text === "staff") return false;
  return noun.isRole || (noun.isPerson && peopleOf(text, before?.text) !== undefined);
}
