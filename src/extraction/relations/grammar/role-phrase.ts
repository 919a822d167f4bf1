// The noun phrase a role or a kind of thing stands at the end of.
import { isOtherVerb } from "./clause-words.ts";
import { isKind } from "./findings.ts";
import { peopleOf } from "./noun-frames.ts";
import { isJob, isOffice } from "../../words/trades.ts";
import { isNoun } from "./noun-phrases.ts";
import type { Token } from "./tokens.ts";
import { isVerbForm } from "./verbs.ts";

const former =
  /^(?:former|formerly|ex|previous|previously|past|retired|one-time|erstwhile|ex-.*|then)$/;
/** Most words of a phrase before its noun. */
const longestBefore = 9;

/** The first token of the noun phrase that ends at `at`, and what its words say. */
export function phraseBefore(tokens: readonly Token[], at: number) {
  let start = at;
  let isFormer = former.test(tokens[at]!.text);
  let isPastComma = false;
  let owner: number | undefined;
  while (start > 0 && at - start < longestBefore) {
    const before = tokens[start - 1]!;
    const joins =
      (before.text === "and" ||
        before.text === "&" ||
        before.text === "/" ||
        before.text === ",") &&
      (isRole(tokens[start - 2]?.text ?? "") ||
        (before.text === "&" && isNoun(tokens[start - 2] ?? before)));
    if (before.kind === "name" && owner === undefined && !isKind(before, "P")) owner = start - 1;
    else if (/^[’']s?$/.test(before.text) && tokens[start - 2]?.kind === "name") {
      owner = start - 2;
      start -= 2;
      continue;
    } else if (!joins && !(isNoun(before) && !isFiniteVerb(before.text)) && before.text !== "-")
      break;
    // "Former lawyer turned developer, founder of": only the first is over.
    if (before.text === ",") isPastComma = true;
    isFormer ||= !isPastComma && former.test(before.text);
    start--;
  }
  if (owner !== undefined && owner < start) owner = undefined;
  return { start, owner, isFormer };
}

/** Whether a word is a verb of its clause rather than a noun or a participle before one. */
export const isFiniteVerb = (text: string): boolean =>
  (isVerbForm(text) && !/(?:ed|ing|lead|design|program|research)$/.test(text)) || isOtherVerb(text);

/** Whether a word says what somebody is: a line of work, an office, a founder. */
export const isRole = (text: string): boolean =>
  isJob(text) || isOffice(text) || peopleOf(text) !== undefined;
