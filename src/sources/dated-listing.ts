// Reads dated listings: pasted episode pages on which every entry has a line with its date.
import type { Reader } from "./reader.ts";
import type { Diagnostic, SourceDocument, Span } from "../model/index.ts";
import { linesOf, trimSpan, type Line } from "../text/lines.ts";
import {
  isJunk,
  readDatedTitle,
  readDateLine,
  readDurationLine,
  type DateLine,
} from "./date-line.ts";
import { episodesOf, type Entry } from "./entries.ts";
import { isPersonName } from "./people-line.ts";
import { findShowName, isFooter, isPlainText, showOfAddress } from "./page-frame.ts";

/** Every entry is a date line, a title and paragraphs, in the order the page uses: see {@link Layout}. */
export const datedListing: Reader = {
  id: "dated-listing",
  label: "episode listing with dates",
  sniff(document) {
    if (!isPlainText(document.text)) return 0;
    const page = readPage({ ...document, text: document.text.slice(0, 40_000) });
    // Dates in headlines are found in notes as well.
    if (page.dates.some(({ title }) => title)) return 0.45;
    return page.dates.length >= 2 ? 0.9 : page.dates.length === 1 ? 0.6 : 0;
  },
  *read(document, report) {
    const { text } = document;
    const page = readPage(document);
    if (page.dates.length === 0) return;
    const layout = inferLayout(page);
    const entries = cutEntries(page, layout);
    const headerLines = page.lines.filter((line) => line.end <= (entries[0]?.span.start ?? 0));
    const header = headerLines.map((line) => text.slice(line.start, line.end));
    const named = findShowName(header, text);
    if (!named) report(showGuessed(document));
    for (const entry of entries) {
      if (!entry.published) report(partialDate(document, entry.metadata?.[0] ?? entry.span));
    }
    yield* episodesOf(document, named ?? showOfAddress(document), entries);
  },
};

/**
 * Where the date stands: before the title (podcast players), between title and text (blogs), after the text, or at the end
 * of a head of several lines.
 */
type Layout = "date-title-text" | "title-date-text" | "title-text-date" | "head-date-text";

interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Which lines are date lines, ascending. */
  readonly dates: readonly PageDate[];
}

interface PageDate {
  readonly at: number;
  readonly date: DateLine;
  /** The headline, where the date stands at its end. */
  readonly title?: Span;
}

function readPage({ text }: SourceDocument): Page {
  const all = linesOf(text);
  const ofLines = all.flatMap((line, at) => {
    const date = line.end - line.start <= 100 && readDateLine(text.slice(line.start, line.end));
    return date ? [{ at, date }] : [];
  });
  const dates: readonly PageDate[] = ofLines.length > 0 ? ofLines : datedTitles(text, all);
  const last = dates.at(-1)?.at ?? 0;
  const footer = all.findIndex(
    (line, at) => at > last && isFooter(text.slice(line.start, line.end)),
  );
  return { text, lines: footer < 0 ? all : all.slice(0, footer), dates };
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

/**
 * Where an entry's head is a block of short lines, the date among the last of them ("#12", "Boats for All", "with Ann Lee",
 * "March 3, 2024"): the line its block begins with.
 */
function headOf({ text, lines }: Page, at: number): number {
  let start = at;
  while (start > 0 && at - start <= longestHead && lines[start]!.blanksBefore === 0) start--;
  // Each line apart: who comes stands below the headline.
  if (start === at && at > 2 && namesPeople(text, lines[at - 1]!)) start = at - 2;
  const isHead = lines.slice(start, at).every((line) => {
    const words = text.slice(line.start, line.end);
    return words.length <= 120 && !/[.!…:;,]$/u.test(words);
  });
  return isHead && at - start <= longestHead ? start : at;
}

/** Lines above the date. */
const longestHead = 5;

/** Whether most entries begin with such a head: a headline, and something between it and the date. */
function haveHeads(page: Page): boolean {
  const { lines, dates } = page;
  const heads = dates.filter(
    ({ at }) => at - headOf(page, at) >= 2 && (lines[at + 1]?.blanksBefore ?? 1) < 2,
  );
  return dates.length > 1 && heads.length * 3 >= dates.length * 2;
}

function inferLayout(page: Page): Layout {
  const { text, lines, dates } = page;
  if (dates.some(({ title }) => title)) return "date-title-text";
  if (haveHeads(page)) return "head-date-text";
  const isTitle = (at: number) => {
    const line = lines[at];
    if (!line || line.end - line.start > 180) return false;
    return !/(?:[.…:;,]|[.!?][”"])$/u.test(text.slice(line.start, line.end));
  };
  const last = dates.at(-1)!.at;
  if (last > 0 && lines.slice(last + 1).every((line) => isJunkLine(text, line))) {
    return dates.length > 1 || !isTitle(last - 1) ? "title-text-date" : "title-date-text";
  }
  let titleBefore = 0;
  for (const { at } of dates) {
    const next = at + 1;
    const isParted = lines[at]!.blanksBefore > (lines[next]?.blanksBefore ?? 0);
    if (isTitle(at - 1) && !isParted && (!isTitle(next) || lines[at - 1]!.blanksBefore > 0)) {
      titleBefore++;
    }
  }
  return titleBefore * 2 > dates.length ? "title-date-text" : "date-title-text";
}

function isJunkLine(text: string, line: Line): boolean {
  return line.end - line.start <= 24 && isJunk(text.slice(line.start, line.end));
}

function cutEntries(page: Page, layout: Layout): Entry[] {
  const { text, lines, dates } = page;
  const isJunkAt = (at: number) => lines[at] !== undefined && isJunkLine(text, lines[at]);
  const secondsAt = (at: number) => {
    const { start, end } = lines[at]!;
    return end - start <= 20 ? readDurationLine(text.slice(start, end)) : undefined;
  };
  /** Index of the first line of each entry, ascending; the end of the page closes the last. */
  const starts = dates.map(({ at }, i) => {
    const floor = i === 0 ? 0 : dates[i - 1]!.at + 1;
    let start = at;
    if (layout === "title-text-date")
      return i === 0 ? firstTitle({ text, lines, dates }) : skipJunk(floor);
    const head = layout === "head-date-text" ? headOf(page, at) : at;
    if (head < at) return Math.max(floor, head);
    while (start > floor && isJunkAt(start - 1)) start--;
    if (layout !== "date-title-text" && start > floor) start--;
    while (start > floor && isJunkAt(start - 1)) start--;
    return start;
  });
  function skipJunk(from: number): number {
    let at = from;
    while (isJunkAt(at)) at++;
    return at;
  }
  return dates.map(({ at, date, title: titled }, i): Entry => {
    const first = starts[i]!;
    const stop = layout === "title-text-date" ? skipJunk(at + 1) : (starts[i + 1] ?? lines.length);
    const own = Array.from({ length: stop - first }, (_, offset) => first + offset);
    const isAside = (index: number) =>
      index === at ||
      (Math.abs(index - at) <= 3 && isJunkAt(index)) ||
      secondsAt(index) !== undefined;
    // "With Ann Lee", "Guest: Ann Lee", "Ann Lee", between the headline and the date.
    const isByline = (index: number) =>
      layout === "head-date-text" &&
      index > first &&
      index < at &&
      namesPeople(text, lines[index]!);
    const titleAt = titled
      ? at
      : own.find((index) => !isAside(index) && !isJunkAt(index) && !isByline(index));
    const title = titled ?? (titleAt === undefined ? undefined : titleSpan(text, lines[titleAt]!));
    const content = own.filter((index) => index !== titleAt && !isAside(index) && !isByline(index));
    const from = content[0] ?? stop;
    const to = content.at(-1) ?? stop;
    const aside = own.filter((index) => isAside(index) && (index < from || index > to));
    const byline = [
      ...own.filter((index) => isByline(index) && index < from).map((index) => bare(lines[index]!)),
      ...(date.byline && (at < from || at > to) ? [within(lines[at]!, date.byline)] : []),
    ];
    const { published } = date;
    const end = lines[stop - 1]!.end;
    return {
      span: { start: lines[first]!.start, end },
      ...(title ? { title } : {}),
      metadata: aside.flatMap((index) =>
        index === at ? around(text, lines[at]!, titled ?? byline.at(-1)) : bare(lines[index]!),
      ),
      byline,
      content:
        from < stop ? { start: lines[from]!.start, end: lines[to]!.end } : { start: end, end },
      published,
      durationSeconds:
        date.durationSeconds ?? aside.map(secondsAt).find((seconds) => seconds !== undefined),
    };
  });
}

/** Where the date comes last, the first entry begins at the last short line before its text that starts a block. */
function firstTitle({ text, lines, dates }: Page): number {
  for (let at = dates[0]!.at - 2; at > 0; at--) {
    const line = lines[at]!;
    const isShort =
      line.end - line.start <= 180 && !/[.…:;,]$/u.test(text.slice(line.start, line.end));
    if (isShort && line.blanksBefore > 0 && lines[at + 1]!.end - lines[at + 1]!.start > 80)
      return at;
  }
  return 0;
}

/** The headline without its number: "#12: Title", "12Title". */
function titleSpan(text: string, line: Span): Span {
  const words = text.slice(line.start, line.end);
  const number = /^(?:#\d{1,4}\s*[:.–—|-]?\s*|\d{1,4}(?=\p{Lu}\p{Ll}))(?=\S)/u.exec(words);
  return { start: line.start + (number?.[0].length ?? 0), end: line.end };
}

/** Whether a line below a headline says who comes: "with Ann Lee", "Guests: Ann Lee, Bo Ek", "Ann Lee". */
function namesPeople(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return (
    isPersonName(words) ||
    /^(?:with|guests?|hosts?|featuring|feat\.?|by|speakers?)\b:?\s/i.test(words)
  );
}

/** A part of a line as a part of the page. */
const within = (line: Span, { start, end }: Span): Span => ({
  start: line.start + start,
  end: line.start + end,
});

/** What of a line stands before and behind a part of it; all of it where the part is elsewhere, or missing. */
function around(text: string, { start, end }: Span, part: Span | undefined): Span[] {
  if (!part || part.start < start || part.end > end) return [{ start, end }];
  const parts = [
    { start, end: part.start },
    { start: part.end, end },
  ];
  return parts.map((rest) => trimSpan(text, rest)).filter((rest) => rest.start < rest.end);
}

const bare = ({ start, end }: Span): Span => ({ start, end });

function showGuessed(document: SourceDocument): Diagnostic {
  return {
    severity: "warning",
    code: "reader/show-guessed",
    message: `The page does not name its show: took "${showOfAddress(document)}" from its address.`,
    document: document.uri,
    help: "Put the show's name into the first line of the page.",
  };
}

function partialDate(document: SourceDocument, span: Span): Diagnostic {
  return {
    severity: "warning",
    code: "reader/partial-date",
    message: `A date has no year or no day: ${document.text.slice(span.start, span.end)}.`,
    document: document.uri,
    span,
    help: "The entry is kept without a date; complete the line.",
  };
}
