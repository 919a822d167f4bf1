// Line marks: what the markup says of the lines of a rich text: headings, quotations, links.
import type { Span } from "../model/index.ts";
import type { RichText } from "../text/rich-text.ts";

/** Asked for one line after the other, in reading order. */
export interface LineMarks {
  readonly isHeading: (line: Span) => boolean;
  readonly isQuote: (line: Span) => boolean;
  readonly isCode: (line: Span) => boolean;
  /** Whether there are links at all: a list without any may still be one of labels. */
  readonly hasLinks: boolean;
  /** Share of the line that is links, 0 to 1. */
  readonly linkShare: (line: Span) => number;
  readonly startsWithLink: (line: Span) => boolean;
}

/** The marks of a rich text that stands at `offset` of a longer text. Cost: linear over all lines together. */
export function createLineMarks(rich: Omit<RichText, "text">, offset = 0): LineMarks {
  const headings = coverage(rich.headings, offset);
  const strongs = coverage(rich.strongs ?? [], offset);
  const quotes = coverage(rich.quotes, offset);
  const codes = coverage(rich.codes ?? [], offset);
  const links = coverage(
    rich.links.map(({ span }) => span),
    offset,
  );
  const length = (line: Span) => line.end - line.start;
  return {
    isHeading: (line) =>
      headings(line).covered > 0 ||
      (length(line) <= 200 && strongs(line).covered >= length(line) - 2),
    hasLinks: rich.links.length > 0,
    isQuote: (line) => quotes(line).covered > 0,
    isCode: (line) => codes(line).covered > 0,
    linkShare: (line) => links(line).covered / length(line),
    startsWithLink: (line) => links(line).first === line.start,
  };
}

interface Coverage {
  readonly covered: number;
  /** Start of the first of the spans that touch the line; −1 where none does. */
  readonly first: number;
}

function coverage(spans: readonly Span[], offset: number): (line: Span) => Coverage {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return (line) => {
    while (next < sorted.length && sorted[next]!.end + offset <= line.start) next++;
    let covered = 0;
    let first = -1;
    for (let i = next; i < sorted.length && sorted[i]!.start + offset < line.end; i++) {
      const start = Math.max(sorted[i]!.start + offset, line.start);
      const end = Math.min(sorted[i]!.end + offset, line.end);
      if (end <= start) continue;
      covered += end - start;
      if (first < 0) first = sorted[i]!.start + offset;
    }
    return { covered, first };
  };
}
