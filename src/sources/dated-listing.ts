// Reads dated listings: pasted episode pages on which every entry has a line with its date.
import type { Reader } from "./reader.ts";
import type { Diagnostic, SourceDocument, Span } from "../model/index.ts";
import { linesOf, type Line } from "../text/lines.ts";
import { isJunk, readDateLine, readDurationLine, type DateLine } from "./date-line.ts";
import { episodesOf, type Entry } from "./entries.ts";
import { findShowName, isFooter, isPlainText, showOfAddress } from "./page-frame.ts";

/** Every entry is a date line, a title and paragraphs, in the order the page uses: see {@link Layout}. */
export const datedListing: Reader = {
  id: "dated-listing",
  label: "episode listing with dates",
  sniff(document) {
    if (!isPlainText(document.text)) return 0;
    const page = readPage({ ...document, text: document.text.slice(0, 40_000) });
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
 * Where the date stands: before the title (podcast players), between title and text (blogs), or after the text.
 */
type Layout = "date-title-text" | "title-date-text" | "title-text-date";

interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Which lines are date lines, ascending. */
  readonly dates: readonly { readonly at: number; readonly date: DateLine }[];
}

function readPage({ text }: SourceDocument): Page {
  const all = linesOf(text);
  const dates = all.flatMap((line, at) => {
    const date = line.end - line.start <= 100 && readDateLine(text.slice(line.start, line.end));
    return date ? [{ at, date }] : [];
  });
  const last = dates.at(-1)?.at ?? 0;
  const footer = all.findIndex(
    (line, at) => at > last && isFooter(text.slice(line.start, line.end)),
  );
  return { text, lines: footer < 0 ? all : all.slice(0, footer), dates };
}

function inferLayout({ text, lines, dates }: Page): Layout {
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

function cutEntries({ text, lines, dates }: Page, layout: Layout): Entry[] {
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
    while (start > floor && isJunkAt(start - 1)) start--;
    if (layout === "title-date-text" && start > floor) start--;
    while (start > floor && isJunkAt(start - 1)) start--;
    return start;
  });
  function skipJunk(from: number): number {
    let at = from;
    while (isJunkAt(at)) at++;
    return at;
  }
  return dates.map(({ at, date }, i): Entry => {
    const first = starts[i]!;
    const stop = layout === "title-text-date" ? skipJunk(at + 1) : (starts[i + 1] ?? lines.length);
    const own = Array.from({ length: stop - first }, (_, offset) => first + offset);
    const isAside = (index: number) =>
      index === at ||
      (Math.abs(index - at) <= 3 && isJunkAt(index)) ||
      secondsAt(index) !== undefined;
    const titleAt = own.find((index) => !isAside(index));
    const title = titleAt === undefined ? undefined : titleSpan(text, lines[titleAt]!);
    const content = own.filter((index) => index !== titleAt && !isAside(index));
    const from = content[0] ?? stop;
    const to = content.at(-1) ?? stop;
    const aside = own.filter((index) => isAside(index) && (index < from || index > to));
    const end = lines[stop - 1]!.end;
    return {
      span: { start: lines[first]!.start, end },
      ...(title ? { title } : {}),
      metadata: aside.map((index) => bare(lines[index]!)),
      content:
        from < stop ? { start: lines[from]!.start, end: lines[to]!.end } : { start: end, end },
      durationSeconds: aside.map(secondsAt).find((seconds) => seconds !== undefined),
      ...date,
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
