// Reads dated listings: pasted episode pages on which every entry has a line with its date.
import type { Diagnostic, SourceDocument, Span } from "../model/index.ts";
import { trimSpan } from "../text/lines.ts";
import { entryBounds, inferLayout, type Layout } from "./dated-layout.ts";
import {
  isJunkAt,
  namesPeople,
  readDatedPage,
  secondsAt,
  within,
  type DatedPage,
} from "./dated-page.ts";
import { episodesOf, type Entry } from "./entries.ts";
import { findShowName, isPlainText, showOfAddress } from "./page-frame.ts";
import type { Reader } from "./reader.ts";

/** Every entry is a date line, a title and paragraphs, in the order the page uses: see {@link Layout}. */
export const datedListing: Reader = {
  id: "dated-listing",
  label: "episode listing with dates",
  sniff(document) {
    if (!isPlainText(document.text)) return 0;
    const page = readDatedPage({ ...document, text: document.text.slice(0, 40_000) });
    const { dates } = page;
    // Dates in headlines are found in notes as well, and so are days without a year.
    if (dates.some(({ title }) => title)) return 0.45;
    const isSure =
      dates.some(({ date }) => date.published ?? date.durationSeconds) ||
      dates.every(({ at }) => hasLengthBelow(page, at));
    return dates.length >= 2 ? (isSure ? 0.9 : 0.66) : dates.length === 1 ? 0.6 : 0;
  },
  *read(document, report) {
    const { text } = document;
    const page = readDatedPage(document);
    if (page.dates.length === 0) return;
    const layout = inferLayout(page);
    const entries = cutEntries(page, layout);
    const headerLines = page.lines.filter((line) => line.end <= (entries[0]?.span.start ?? 0));
    const header = headerLines.map((line) => text.slice(line.start, line.end));
    const named = findShowName(header, text);
    if (!named) report(showGuessed(document));
    const undated = page.dates.filter(({ date }) => !date.published);
    if (undated.length > 0)
      report(
        partialDates(
          document,
          undated.map(({ at }) => bare(page.lines[at]!)),
        ),
      );
    yield* episodesOf(document, named ?? showOfAddress(document), entries);
  },
};

/** "Mar 3", "45 min"; "10:00" is the time of a talk as well. */
function hasLengthBelow(page: DatedPage, date: number): boolean {
  const at = isJunkAt(page, date + 1) ? date + 2 : date + 1;
  const { start, end } = page.lines[at] ?? { start: 0, end: 0 };
  return secondsAt(page, at) !== undefined && /[a-z]/i.test(page.text.slice(start, end));
}

/** What a line of an entry is. */
type Part = "aside" | "byline" | "title" | "text";

function cutEntries(page: DatedPage, layout: Layout): Entry[] {
  const { text, lines, dates } = page;
  const bounds = entryBounds(page, layout);
  return dates.map(({ at, date, title: titled }, i): Entry => {
    const { first, stop } = bounds[i]!;
    const own = Array.from({ length: stop - first }, (_, offset) => first + offset);
    const seconds = own.map((index) => (index === at ? undefined : secondsAt(page, index)));
    let hasTitle = titled !== undefined;
    const parts = own.map((index, offset): Part => {
      if (index === at || seconds[offset] !== undefined) return "aside";
      const isJunk = isJunkAt(page, index);
      const isNear = Math.abs(index - at) <= 3;
      // "With Ann Lee", "Guest: Ann Lee", "Ann Lee", between the headline and the date; whoever stands beside most dates.
      const isInHead = layout === "head-date-text" && index > first && index < at;
      const { start, end } = lines[index]!;
      if ((isInHead || (isJunk && isNear)) && namesPeople(text.slice(start, end))) return "byline";
      if (isJunk && (isNear || !hasTitle)) return "aside";
      if (hasTitle) return "text";
      hasTitle = true;
      return "title";
    });
    const linesThatAre = (part: Part) => own.filter((_, offset) => parts[offset] === part);
    const [titleAt] = linesThatAre("title");
    const title = titled ?? (titleAt === undefined ? undefined : titleSpan(text, lines[titleAt]!));
    const content = linesThatAre("text");
    const from = content[0] ?? stop;
    const to = content.at(-1) ?? stop;
    const isOutside = (index: number) => index < from || index > to;
    const byline = [
      ...linesThatAre("byline")
        .filter(isOutside)
        .map((index) => bare(lines[index]!)),
      ...(date.byline && isOutside(at) ? [within(lines[at]!, date.byline)] : []),
    ];
    const { published } = date;
    const end = lines[stop - 1]!.end;
    return {
      span: { start: lines[first]!.start, end },
      ...(title ? { title } : {}),
      metadata: linesThatAre("aside")
        .filter(isOutside)
        .flatMap((index) =>
          index === at ? around(text, lines[at]!, titled ?? byline.at(-1)) : bare(lines[index]!),
        ),
      byline,
      content:
        from < stop ? { start: lines[from]!.start, end: lines[to]!.end } : { start: end, end },
      published,
      durationSeconds:
        date.durationSeconds ??
        own.map((index, offset) => (isOutside(index) ? seconds[offset] : undefined)).find(Boolean),
    };
  });
}

/** The headline without its number: "#12: Title", "12Title". */
function titleSpan(text: string, line: Span): Span {
  const words = text.slice(line.start, line.end);
  const number = /^(?:#\d{1,4}\s*[:.–—|-]?\s*|\d{1,4}(?=\p{Lu}\p{Ll}))(?=\S)/u.exec(words);
  return { start: line.start + (number?.[0].length ?? 0), end: line.end };
}

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

/** One report for all of a page, at the first. */
function partialDates(document: SourceDocument, spans: readonly Span[]): Diagnostic {
  const words = spans.map(({ start, end }) => document.text.slice(start, end));
  const shown = words.length > 3 ? `${words.slice(0, 3).join(", ")} …` : words.join(", ");
  const many = words.length > 1;
  return {
    severity: "warning",
    code: "reader/partial-date",
    message: `${many ? `${words.length} dates have` : "A date has"} no year or no day: ${shown}.`,
    document: document.uri,
    span: spans[0]!,
    help: many
      ? "The entries are kept without a date; complete the lines."
      : "The entry is kept without a date; complete the line.",
  };
}
