// A date line: the line of a listing that gives an entry's day, often with its duration ("Jun 19, 2018 • 47min").
import { matchDate } from "../text/date-match.ts";
import { parseDurationSeconds } from "../text/durations.ts";
import type { Span } from "../model/index.ts";
import { isPersonName } from "./people-line.ts";

/** What a date line states. */
export interface DateLine {
  /** Missing where the line gives no year or no day. */
  readonly published?: string;
  readonly durationSeconds?: number;
  /** Where in the line somebody is named: "March 3, 2024 by Ann Lee". */
  readonly byline?: Span;
}

/**
 * Reads a line that is a date and nothing but a duration, an episode number, a count of snips, or who wrote beside it. A date
 * without a year or a day needs a duration beside it, unless it is looked for: it says little on its own.
 */
export function readDateLine(line: string, { partial = false } = {}): DateLine | undefined {
  if (line.length > 100 || !(/\d/.test(line) || (partial && RELATIVE.test(line)))) return undefined;
  const bare = line.replace(JUNK_BEFORE, "").replace(LABEL, "");
  let date: DateLine | undefined;
  let durationSeconds: number | undefined;
  let name: string | undefined;
  for (const part of bare
    .split(/\s*[•·|⋅∙◦]\s*/u)
    .flatMap(splitAuthor)
    .flatMap(splitDate)) {
    const found = matchDate(part);
    if (found && found.length === part.length && !date) {
      date = found.iso ? { published: found.iso } : {};
    } else if (!date && (MONTH.test(part) || RELATIVE.test(part))) date = {};
    else if (/[a-z:]/i.test(part) && parseDurationSeconds(part) !== undefined) {
      durationSeconds ??= parseDurationSeconds(part);
    } else if (name === undefined && (date || BY.test(part)) && areNames(part.replace(BY, "")))
      name = part.replace(BY, "");
    else if (!isJunk(part) && !(date && CATEGORY.test(part))) return undefined;
  }
  if (!date || (!date.published && durationSeconds === undefined && !partial)) return undefined;
  const start = name === undefined ? -1 : line.indexOf(name);
  return {
    ...date,
    ...(durationSeconds !== undefined && { durationSeconds }),
    ...(start >= 0 && { byline: { start, end: start + name!.length } }),
  };
}

/** "Ann Lee", "Ann Lee and Bo Ek". */
const areNames = (words: string) =>
  words.split(/, (?:and )?| and | & /, 5).every((name) => isPersonName(name));

/** "By Ann Lee on March 3, 2024" as two parts. */
function splitAuthor(part: string): string[] {
  const [, author, rest] = /^(by .{4,40}?),? (?:on|[-–—]) (?=\S)(.+)$/i.exec(part) ?? [];
  return author && rest ? [author, rest] : [part];
}

/** "In Databases", behind a date. */
const CATEGORY = /^(?:filed )?(?:in|under):? [\p{L}&, /-]{2,40}$/iu;
/** "By Ann Lee"; behind a date the name is enough. */
const BY = /^(?:by|posted by|written by)\s+/i;

/**
 * Reads a headline that ends in its date, in brackets or behind a dash or bar, or follows it: "Boats for All (March 3, 2024)",
 * "March 3, 2024: Boats for All".
 */
export function readDatedTitle(
  line: string,
): { readonly published: string; readonly title: Span } | undefined {
  const bullet = /^[*•-]\s+/.exec(line)?.[0].length ?? 0;
  const first = matchDate(line.slice(bullet));
  const follows = first?.iso && TITLE_AFTER.exec(line.slice(bullet + first.length));
  if (follows) {
    const start = line.length - follows[1]!.length;
    return { published: first.iso, title: { start, end: line.length } };
  }
  const [, title, bracketed, parted] = DATED_TITLE.exec(line) ?? [];
  const date = bracketed ?? parted;
  const found = date === undefined ? undefined : matchDate(date);
  if (!title || !found?.iso || found.length !== date!.length) return undefined;
  return { published: found.iso, title: { start: 0, end: title.length } };
}
const TITLE_AFTER = /^\s*[:|–—·-]\s+(\S.{3,140})$/u;
const DATED_TITLE = /^(\S.{1,120}?\S)\s*(?:\(([^()]{6,30})\)|\s[|–—·-]\s+(\S.{4,28}\S))$/u;

/** The seconds of a line that is a duration and nothing else ("47 min"), as some players put below the text. */
export function readDurationLine(line: string): number | undefined {
  return line.length <= 20 && /^\d/.test(line) && /[a-z:]/i.test(line)
    ? parseDurationSeconds(line)
    : undefined;
}

/** Whether a line is left over from a player's page: "undefined", "12 snips", "Play". */
export function isJunk(line: string): boolean {
  return line.length <= 24 && JUNK.test(line);
}

const JUNK =
  /^(?:|[•·|⋅∙◦–—-]|undefined|null|[\d.,]+ ?[km]? (?:snips?|comments?|likes?|plays?|listens?|views?|downloads?)|(?:likes?|comments?|downloads?|views?|plays?|season|seas\.?) ?\d*|play(?: (?:episode|now))?|share(?: this (?:post|episode))?|(?:read|show|see|view) more|leave a (?:comment|reply)|\d{1,3}|save|explicit|e|listen(?: now)?|(?:#|ep(?:isode)?\.? ?#?|s\d+ ?[:,]? ?ep?)\d+)$/i;

/** "June 19, 2018 - 47 min" and "19 Jun 2018 (47 min)" as two parts. */
function splitDate(part: string): string[] {
  const found = matchDate(part);
  if (!found || found.length === part.length) return [part];
  const rest = part.slice(found.length).replace(/^\s*[-–—,/]?\s*\(?|\)$/gu, "");
  return [part.slice(0, found.length), rest];
}

/** "Jun 2018": a month is no day. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:19|20)\d\d$/i;
/** "3 days ago": pages that are looked at say so, and nobody knows when they were. */
const RELATIVE =
  /^(?:today|yesterday|last (?:week|month|year)|(?:an?|one|\d{1,3}) ?(?:h|d|w|mo|y|hrs?|(?:hour|day|week|month|year)s?) ago)$/i;
const JUNK_BEFORE = /^(?:undefined|null)?\s*(?:\d+ snips?)?\s*(?=\S)/i;
const LABEL =
  /^(?:published|posted|released|aired|air date|recorded|date|added)(?: on)?\s*:?\s+(?=[\p{L}\d])/iu;
