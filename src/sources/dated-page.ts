// A page whose entries have a line with their date: its lines, which of them are dates, which stand beside these.
import type { SourceDocument, Span } from "../model/index.ts";
import { linesOf, type Line } from "../text/lines.ts";
import {
  isJunk,
  readDatedTitle,
  readDateLine,
  readDurationLine,
  type DateLine,
} from "./date-line.ts";
import { isFooter } from "./page-frame.ts";
import { isPersonName } from "./people-line.ts";
import { zoneOf } from "./section-headings.ts";

/** The lines of a page above its footer. */
export interface DatedPage {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Which lines are date lines, ascending. */
  readonly dates: readonly PageDate[];
  /** Short lines that most entries repeat: the name of the show, a label of a button. */
  readonly repeated: ReadonlySet<string>;
}

export interface PageDate {
  readonly at: number;
  readonly date: DateLine;
  /** The headline, where the date stands at its end. */
  readonly title?: Span;
}

/** Dates without a year or a day are looked for only where there are two, and no whole dates among them. */
export function readDatedPage({ text }: SourceDocument): DatedPage {
  const all = linesOf(text);
  const any = dateLines(text, all);
  const whole = any.filter(({ date }) => date.published ?? date.durationSeconds);
  const ofLines = any.length > 1 && !areMixed(any, whole) ? any : whole;
  const dates: readonly PageDate[] = ofLines.length > 0 ? ofLines : datedTitles(text, all);
  const last = dates.at(-1)?.at ?? 0;
  const footer = all.findIndex(
    (line, at) => at > last && isFooter(text.slice(line.start, line.end)),
  );
  const lines = footer < 0 ? all : all.slice(0, footer);
  return { text, lines, dates, repeated: repeatedLines(text, lines, dates.length) };
}

function dateLines(text: string, lines: readonly Line[]): PageDate[] {
  return lines.flatMap((line, at) => {
    const date =
      line.end - line.start <= 100 &&
      readDateLine(text.slice(line.start, line.end), { partial: true });
    return date ? [{ at, date }] : [];
  });
}

/** Pages leave the year away from their newest entries; what stands between whole dates is said of something else. */
function areMixed(any: readonly PageDate[], whole: readonly PageDate[]): boolean {
  const places = new Set(whole.map(({ at }) => at));
  const isWhole = any.map(({ at }) => places.has(at));
  return isWhole.filter((is, i) => is !== isWhole[i - 1]).length > 2;
}

/** Headlines that end in their date; one alone may be anything. */
function datedTitles(text: string, lines: readonly Line[]): PageDate[] {
  const found = lines.flatMap((line, at) => {
    const titled =
      line.end - line.start <= 180 ? readDatedTitle(text.slice(line.start, line.end)) : undefined;
    // In a list the dates stand first.
    if (!titled || (line.blanksBefore === 0 && titled.title.start === 0)) return [];
    const { published, title } = titled;
    return [{ at, date: { published }, title: within(line, title) }];
  });
  return found.length > 1 ? found : [];
}

/** No headings of zones, for these say what follows. */
function repeatedLines(text: string, lines: readonly Line[], entries: number): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { start, end } of lines) {
    if (end - start > 40) continue;
    const words = text.slice(start, end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const isFrequent = (count: number) => count > 1 && count * 3 >= entries * 2;
  const repeated = [...counts].flatMap(([words, count]) =>
    isFrequent(count) && !zoneOf(words) ? [words] : [],
  );
  return new Set(repeated);
}

/** Whether a line is left over from a player's page, or one that most entries repeat. */
export function isJunkAt({ text, lines, repeated }: DatedPage, at: number): boolean {
  const line = lines[at];
  if (!line || line.end - line.start > 40) return false;
  const words = text.slice(line.start, line.end);
  return (isJunk(words) && !isNumberedHead(text, words, lines[at + 1])) || repeated.has(words);
}

/** "101", right above the date: a headline, and no count of likes. */
const isNumberedHead = (text: string, words: string, next: Line | undefined): boolean =>
  /^\d+$/.test(words) &&
  next !== undefined &&
  next.end - next.start <= 100 &&
  readDateLine(text.slice(next.start, next.end)) !== undefined;

/** The seconds of a line that is nothing but a duration. */
export function secondsAt({ text, lines }: DatedPage, at: number): number | undefined {
  const line = lines[at];
  return line && line.end - line.start <= 20
    ? readDurationLine(text.slice(line.start, line.end))
    : undefined;
}

/** Whether a line is neither headline nor text. */
export const isAsideAt = (page: DatedPage, at: number) =>
  isJunkAt(page, at) || secondsAt(page, at) !== undefined;

/** Whether a line below a headline says who comes: "with Ann Lee", "Guests: Ann Lee, Bo Ek", "Ann Lee, Acme". */
export const namesPeople = (words: string) =>
  isPersonName(words.split(/, | [(@–—|·-]/u, 1)[0]!) ||
  /^(?:with|guests?|hosts?|featuring|feat\.?|by|speakers?)\b:?\s/i.test(words);

/** A part of a line as a part of the page. */
export const within = (line: Span, { start, end }: Span): Span => ({
  start: line.start + start,
  end: line.start + end,
});
