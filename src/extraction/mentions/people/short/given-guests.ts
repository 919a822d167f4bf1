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
  /(?:^|[^\p{L}])(?:in|during) (?:this|his|her|their|today[’']s) (?:\p{Ll}+ )?(?:talk|session|presentation|workshop|keynote|interview|livestream|stream|webinar|lecture|tutorial|demo),? $/iu;
const speaksAfter = /^ (?:will )?(?!and )\p{Ll}/u;
/** What only those do who speak, whatever word their name is. */
const tells =
  /^,? (?:will|is going to|(?:also |then |\p{Ll}+ly )?(?:explains?|shares|discusses|talks|shows|presents|walks|demonstrates|covers|dives|explores|tells|describes|gives))\b/u;
/** "Ann talked with Cy Dow from Acme and Bo, developer at Boats": with somebody else before. */
const askedToo = pattern(
  String.raw`(?:^|[^\p{L}])${talking}\s+[^.;:!?\n]{1,60}?\s+and\s+${listBefore}$`,
);
/** "Talk with Zorva, author of Boats". */
const askedNext = pattern(String.raw`(?:^|[^\p{L}])${talking}\s+${listBefore}$`);
const trade = new RegExp(
  String.raw`^${listAfter},\s+(?:(?:the|an?|two|three|both|our)\s+)?(?:[\p{L}&/-]+\s+){0,3}?${roleNoun}\s(?:at|of|for|from|behind|on|who)\s`,
  "u",
);
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

/** Whether a talk is given by whom the words stand around. */
export const givesTalk = (before: string, after: string): boolean =>
  tells.test(after) && speaksBefore.test(before);

/** Whether hosts talk to somebody of whom the text says the trade. */
export const isAskedForTrade = (before: string, after: string): boolean =>
  trade.test(after) && askedNext.test(before);

/** Whether the words around a given name make its bearer somebody whom hosts ask. */
export const isInvited = (before: string, after: string): boolean =>
  asked.test(before) ||
  (speaksBefore.test(before) && speaksAfter.test(after)) ||
  ((invited.test(before) || askedToo.test(before)) && comesFromElsewhere(after)) ||
  (broughtBefore.test(before) && broughtAfter.test(after));
