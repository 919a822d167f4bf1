// Guests whom a text calls by their given names alone: what it says is done with them.
import { pattern, roleNoun } from "../rules/phrases.ts";

const name = String.raw`\p{Lu}\p{L}+`;
/** "Ann, Bo and " before, ", Bo and Cy" after. */
export const listBefore = String.raw`(?:${name}(?:\s*,\s*|\s*,?\s+(?:and|&)\s+)){0,3}`;
export const listAfter = String.raw`(?:\s*(?:,|,?\s+and|\s+&)\s+${name}){0,3}`;

const talking = String.raw`(?:talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|chat(?:s|ted|ting)?|(?:sits?|sat|sitting)(?:\s+down)?|(?:catch(?:es|ing)?|caught)\s+up)\s+(?:with|to)`;

/** "We talk to Ann", "Rosa interviews Ann", "Rosa and Bo chat with Ann", "please welcome Ann": whoever Ann is. */
const asked = pattern(
  String.raw`(?:^|[^\p{L}])(?:(?:we|i|(?:we|i)[’'](?:re|m|ve)|${name},?\s+(?:and|&)\s+${name})\s+(?:(?:also|then|recently|just|finally)\s+)?${talking}|interview(?:s|ed|ing)?(?:\s+with)?|please\s+welcome)\s+${listBefore}$`,
);
/** "In this talk, Ann explains". */
const speaksBefore =
  /(?:^|[^\p{L}])(?:in|during) this (?:talk|session|presentation|workshop|keynote|interview), $/iu;
const speaksAfter = /^ (?:will )?(?!and )\p{Ll}/u;
/** "Chats with", "the pleasure of hosting", "featuring", before somebody who comes from elsewhere. */
const invited = pattern(
  String.raw`(?:^|[^\p{L}])(?:${talking}|host(?:ing|ed)|featur(?:es|ing)|meet|welcom(?:es?|ed|ing)|(?:together|along)\s+with|to\s+have|have|join\s+${name}\s+(?:from|of)\s+(?:${name}\s)+and)\s+${listBefore}$`,
);
/** "From Acme", ", creator of Pipes", ", who runs": whom hosts ask. */
const fromElsewhere = new RegExp(
  String.raw`^${listAfter}(?:\s+(?:from|of|at)\s+(?:the\s+)?\p{Lu}|,\s+(?:(?:the|an?)\s+)?(?:[\p{L}&/-]+\s+){0,3}?${roleNoun}(?!\p{L})|,\s+who\s+(?:works|leads|runs|is|was|built|wrote|created|maintains|founded|heads)\b)`,
  "u",
);
/** "We have Ann on the show", "Rosa welcomes Ann to the podcast". */
const broughtBefore = pattern(
  String.raw`(?:^|[^\p{L}])(?:(?:we|i)(?:[’']ve|\s+have)(?:\s+got)?|to\s+have|welcom(?:es?|ed|ing))\s+(?:back\s+)?${listBefore}$`,
);
const broughtAfter = new RegExp(
  String.raw`^${listAfter}\s+(?:(?:back\s+)?(?:on|to)\s+the\s+(?:show|podcast|pod|program(?:me)?|line)|on\s+to\s|here\b|with\s+(?:us|me)\b|joining\s+(?:us|me))`,
  "u",
);

/** Whether the words behind a name say where its bearer comes from. */
export const comesFromElsewhere = (after: string): boolean => fromElsewhere.test(after);

/** Whether the words around a given name make its bearer somebody whom hosts ask. */
export const isInvited = (before: string, after: string): boolean =>
  asked.test(before) ||
  (speaksBefore.test(before) && speaksAfter.test(after)) ||
  (invited.test(before) && comesFromElsewhere(after)) ||
  (broughtBefore.test(before) && broughtAfter.test(after));
