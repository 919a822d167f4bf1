// Sentences of biographies that leave out who they speak of: "Co-founder at Acme.", "Previously at Acme.", "Works on Widget."
import { auxiliaries, determiners, isAdverb, modals, pronouns } from "./clause-words.ts";
import { isJob, isOffice, peopleOf } from "./noun-frames.ts";
import { firstNameStrength } from "../mentions/name-words.ts";
import { isNoun } from "./noun-phrases.ts";
import { isFiniteVerb } from "./role-phrase.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** What to put between the person and such a sentence, to make it a whole one; nothing for other sentences. */
export function subjectlessJoint(text: string): string | undefined {
  if (opensWithVerb.test(text)) return " ";
  if (!mayNameRole.test(text)) return undefined;
  const tokens = tokensOf(text.slice(0, longestHead));
  return isPost(tokens, text) ? ", " : undefined;
}

/** Characters looked at. */
const longestHead = 240;

const opensWithVerb =
  /^(?:(?:also|currently|now|today|previously|formerly)\b,? )?(?:works? (?:at|for|as|in)|working (?:at|for|as)|leads? the|leading the|runs? the|maintains|previously|formerly)\b/i;
const mayNameRole =
  /^(?:(?:also|currently|now|previously|formerly)\b,? )?[^,.;:!?]{0,80}\b(?:at|of|for|on|behind|with|@) /iu;

/** A role at the head of the first phrase, one person's, and nothing in it that anybody does. */
function isPost(tokens: readonly Token[], text: string): boolean {
  // "Ann Lee CTO at Acme": of somebody else.
  const [first] = tokens;
  if (!first || firstNameStrength(text.slice(first.start, first.end)) === "sure") return false;
  let hasRole = false;
  for (const [index, token] of tokens.entries()) {
    const { text, kind } = token;
    if (kind === "mark" && !/^[&/"“”-]$/.test(text)) return hasRole && index > 2;
    if (pronouns.has(text) || auxiliaries.has(text) || modals.has(text)) return false;
    if (hasRole || kind === "name") continue;
    if (isRoleOfOne(tokens, index)) hasRole = true;
    else if (
      !determiners.has(text) &&
      !isAdverb(text) &&
      text !== "and" &&
      (!isNoun(token) || isFiniteVerb(text))
    )
      return false;
  }
  return hasRole;
}

const isRoleOfOne = (tokens: readonly Token[], index: number) => {
  const { text } = tokens[index]!;
  if (text.endsWith("s") || text === "staff") return false;
  return isJob(text) || isOffice(text) || peopleOf(text, tokens[index - 1]?.text) !== undefined;
};
