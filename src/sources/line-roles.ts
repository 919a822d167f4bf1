// Line roles: what one line of an entry is, by its own words and its markup.
import type { SectionRole, Span } from "../model/index.ts";
import { readDateLine } from "./date-line.ts";
import type { LineMarks } from "./line-marks.ts";

/** Code units of the sign before an item: `-`, `*`, `•`, `1.`, `2)`, "Topic 1 -", a time stamp; 0 where none stands. */
export function bulletLength(text: string, line: Span): number {
  const head = text.slice(line.start, Math.min(line.end, line.start + 24));
  return BULLET.exec(head)?.[0].length ?? 0;
}

const SIGN = String.raw`[-*•·‣▪◦●○–—→►✓]|\d{1,2}[.)]|(?:Topic|Question|Q) ?\d{0,2}[a-z]?\s?[-–—:.]`;
const TIME = String.raw`[[(]?@?\d{1,3}:\d{2}(?::\d{2})?[\])]?[\s:–—-]*`;
const BULLET = new RegExp(String.raw`^(?:(?:(?:${SIGN})\s+)+(?:${TIME})?|${TIME})(?=\S)`, "u");

/** The role of a line of running text. */
export function proseRole(words: string): SectionRole {
  if (/^[“"«„].{8,}[”"»“][.!]?$/su.test(words) && !/[”"»] .*[“"«]/su.test(words)) return "quote";
  if (/^https?:\/\/\S+$/.test(words)) return "links";
  if (readDateLine(words)) return "metadata";
  return isSponsored(words) ? "sponsors" : "body";
}

/** The role of an item with a sign before it. */
export function itemRole(words: string): SectionRole {
  if (isSponsored(words)) return "sponsors";
  return words.endsWith("?") ? "questions" : "bullets";
}

/** The role of a line below "Links", "Show Notes" or "Questions": running text stands there too, and lists end. */
export function listRole(zone: "notes" | "links" | "questions", words: string): SectionRole {
  if (isSponsored(words)) return "sponsors";
  const count = words.split(/\s+/, 61).length;
  const isSentence = /[.!]["”’)]?$/.test(words);
  if (zone === "questions") return count > 30 && !words.includes("?") ? "body" : "questions";
  const limit = zone === "notes" ? 12 : 25;
  return (count > limit && isSentence) || count > 60 ? "body" : "links";
}

/** Whether a line says who paid: "This episode is sponsored by …". */
export function isSponsored(words: string): boolean {
  return SPONSORED.test(words);
}

/** Whether a line is a heading like "Acme - Sponsor". */
export function isSponsorHeading(words: string): boolean {
  return words.length <= 80 && /^.{2,60}?\s?[-–—|:]\s?sponsor(?:ed)?$/i.test(words);
}

const SPONSORED =
  /^(?:(?:this|today[’']s) (?:episode|show|podcast)(?: is| was)?(?: also)? (?:sponsored|brought to you|supported)|sponsored by|brought to you by|(?:many )?thanks to .{2,60} for sponsoring|support for this (?:episode|show|podcast)|[^\n]{2,30} brought to you by)\b/i;

/** Whether a sentence ends in what leads up to a list of those who pay: "… by checking out our sponsors:". */
export const leadsToSponsors = (words: string): boolean =>
  words.endsWith(":") && LEADS_TO_SPONSORS.test(words.slice(-120));

const LEADS_TO_SPONSORS =
  /\b(?:(?:our|the|these|today[’']s|this (?:week|episode)[’']s) (?:[\w-]+ ){0,2}sponsors?(?: (?:for|of) [^.:\n]{1,40})?|(?:sponsored|supported|brought to you)(?: [\w’' ]{1,30})? by):$/i;

/** Whether a line is mostly links, or an item that begins with one and says little more. */
export function isLinkLine(
  marks: LineMarks,
  span: Span,
  hasBullet: boolean,
  words: string,
): boolean {
  const share = marks.linkShare(span);
  if (share === 0 || isSponsored(words)) return false;
  const isShort = words.split(/\s+/, 26).length <= 25;
  return share >= 0.6 || (hasBullet && isShort && marks.startsWithLink(span));
}

/** Items on one line that has swallowed the next one: "… technology stack. - Using a platform …". */
export function* splitGluedBullets(text: string, span: Span): Generator<Span> {
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(/(?<=[.!?]) [-•] (?=\p{Lu})/gu)) {
    yield { start, end: span.start + match.index };
    start = span.start + match.index + match[0].length;
  }
  yield { start, end: span.end };
}
