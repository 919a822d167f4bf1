// A date line: the line of a listing that gives an entry's day, often with its duration ("Jun 19, 2018 • 47min").
import { matchDate } from "../text/date-match.ts";
import { parseDurationSeconds } from "../text/durations.ts";

/** What a date line states. */
export interface DateLine {
  /** Missing where the line gives no year or no day. */
  readonly published?: string;
  readonly durationSeconds?: number;
}

/** Reads a line that is a date and nothing but a duration, an episode number, a count of snips beside it. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > 100 || !/\d/.test(line)) return undefined;
  const bare = line.replace(JUNK_BEFORE, "").replace(LABEL, "");
  let date: DateLine | undefined;
  let durationSeconds: number | undefined;
  for (const part of bare.split(/\s*[•·|⋅∙◦]\s*/u).flatMap(splitDate)) {
    const found = matchDate(part);
    if (found && found.length === part.length && !date) {
      date = found.iso ? { published: found.iso } : {};
    } else if (!date && MONTH.test(part)) date = {};
    else if (/[a-z:]/i.test(part) && parseDurationSeconds(part) !== undefined) {
      durationSeconds ??= parseDurationSeconds(part);
    } else if (!isJunk(part)) return undefined;
  }
  if (!date || (!date.published && durationSeconds === undefined)) return undefined;
  return durationSeconds === undefined ? date : { ...date, durationSeconds };
}

/** The seconds of a line that is a duration and nothing else ("47 min"), as some players put below the text. */
export function readDurationLine(line: string): number | undefined {
  return line.length <= 20 && /^\d/.test(line) && /[a-z:]/i.test(line)
    ? parseDurationSeconds(line)
    : undefined;
}

/** Whether a line is left over from a player's page: "undefined", "12 snips", "Play". */
export function isJunk(line: string): boolean {
  return (
    line.length <= 24 &&
    /^(?:|undefined|null|\d+ (?:snips?|comments?|likes?|plays?|listens?)|play|share|explicit|e|(?:#|ep(?:isode)?\.? ?#?|s\d+ ?[:,]? ?ep?)\d+)$/i.test(
      line,
    )
  );
}

/** "June 19, 2018 - 47 min" and "19 Jun 2018 (47 min)" as two parts. */
function splitDate(part: string): string[] {
  const found = matchDate(part);
  if (!found || found.length === part.length) return [part];
  const rest = part.slice(found.length).replace(/^\s*[-–—,/]?\s*\(?|\)$/gu, "");
  return [part.slice(0, found.length), rest];
}

/** "Jun 2018": a month is no day. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:19|20)\d\d$/i;
const JUNK_BEFORE = /^(?:undefined|null)?\s*(?:\d+ snips?)?\s*(?=\S)/i;
const LABEL =
  /^(?:published|posted|released|aired|air date|recorded|date|added)(?: on)?\s*:?\s+(?=[\p{L}\d])/iu;
