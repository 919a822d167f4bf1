// Rich text: plain text composed piece by piece, with the spans of its links, headings and quotations.
import type { Link, Span } from "../model/index.ts";

/** Plain text and what was marked up in it; spans are offsets into `text`, in order. */
export interface RichText {
  readonly text: string;
  readonly links: readonly Link[];
  readonly headings: readonly Span[];
  readonly quotes: readonly Span[];
  /** Bold words: a line of nothing else is a heading in all but name. */
  readonly strongs?: readonly Span[];
  /** Blocks of code. */
  readonly codes?: readonly Span[];
}

/** Takes pieces in reading order; white space collapses as a browser would. */
export interface RichTextBuilder {
  /** Running text: runs of white space become one space, or none at the start of a line. */
  readonly addText: (words: string) => void;
  /** Text whose line ends count: what `pre` holds. */
  readonly addLines: (words: string) => void;
  /** At least one line end (1) or a blank line (2) before whatever comes next. */
  readonly breakLine: (lines: 1 | 2) => void;
  /** A sign to stand before the next words: "• ". */
  readonly addMarker: (marker: string) => void;
  readonly open: (kind: MarkedKind, url?: string) => void;
  readonly close: (kind: MarkedKind) => void;
  readonly finish: () => RichText;
}

export type MarkedKind = "link" | "heading" | "quote" | "strong" | "code";

interface Opened {
  readonly kind: MarkedKind;
  readonly url: string | undefined;
  /** −1 until the first words are added. */
  start: number;
}

/** Cost: linear in what is added. */
export function createRichText(): RichTextBuilder {
  const pieces: string[] = [];
  let length = 0;
  let breaks = 0;
  let isSpacePending = false;
  let marker = "";
  const opened: Opened[] = [];
  const links: Link[] = [];
  const headings: Span[] = [];
  const quotes: Span[] = [];
  const strongs: Span[] = [];
  const codes: Span[] = [];

  const push = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const addWords = (words: string) => {
    if (length > 0 && breaks > 0) push("\n".repeat(breaks));
    else if (length > 0 && isSpacePending) push(" ");
    breaks = 0;
    isSpacePending = false;
    if (marker) push(marker);
    marker = "";
    for (const item of opened) if (item.start < 0) item.start = length;
    push(words);
  };
  const addText = (words: string) => {
    const collapsed = /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ") : words;
    const start = collapsed.startsWith(" ") ? 1 : 0;
    const end = collapsed.length - (collapsed.endsWith(" ") ? 1 : 0);
    if (start > 0) isSpacePending = true;
    if (start < end) {
      addWords(collapsed.slice(start, end));
      if (end < collapsed.length) isSpacePending = true;
    }
  };
  const breakLine = (lines: 1 | 2) => {
    breaks = Math.max(breaks, lines);
    isSpacePending = false;
  };
  return {
    addText,
    addLines(words) {
      for (const [i, line] of words.split(/\r\n?|\n/).entries()) {
        if (i > 0) breakLine(breaks === 0 ? 1 : 2);
        addText(line);
      }
    },
    breakLine,
    addMarker(text) {
      marker = text;
    },
    open(kind, url) {
      opened.push({ kind, url, start: -1 });
    },
    close(kind) {
      const at = opened.findLastIndex((item) => item.kind === kind);
      if (at < 0) return;
      const [{ start, url }] = opened.splice(at, 1) as [Opened];
      if (start < 0 || start === length) return;
      const span = { start, end: length };
      if (kind === "heading") headings.push(span);
      else if (kind === "quote") quotes.push(span);
      else if (kind === "strong") strongs.push(span);
      else if (kind === "code") codes.push(span);
      else if (url) links.push({ span, url });
    },
    finish() {
      return { text: pieces.join(""), links, headings, quotes, strongs, codes };
    },
  };
}

/** What stands behind an offset, white space at its beginning left out; marks that begin before it are dropped. */
export function sliceRichText(rich: RichText, from: number): RichText {
  const start = from + /^\s*/.exec(rich.text.slice(from))![0].length;
  const shift = (spans: readonly Span[]): Span[] =>
    spans
      .filter((span) => span.start >= start)
      .map((span) => ({ start: span.start - start, end: span.end - start }));
  return {
    text: rich.text.slice(start),
    links: rich.links.flatMap(({ span, url }) =>
      shift([span]).map((moved) => ({ span: moved, url })),
    ),
    headings: shift(rich.headings),
    quotes: shift(rich.quotes),
    strongs: shift(rich.strongs ?? []),
    codes: shift(rich.codes ?? []),
  };
}
