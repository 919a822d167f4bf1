// Lines: a text's lines with their offsets, white space at both ends left out.
import type { Span } from "../model/index.ts";

/** A line that is not blank; the span covers it from its first to its last visible character. */
export interface Line extends Span {
  /** How many blank lines stand directly before it. */
  readonly blanksBefore: number;
}

/** The lines of a stretch of text that hold anything visible, in order. Lines end at LF, CR or CRLF. */
export function linesOf(text: string, within?: Span): Line[] {
  const lines: Line[] = [];
  const end = Math.min(within?.end ?? text.length, text.length);
  const from = within?.start ?? 0;
  // The stretch alone, or every search for what it does not hold would run to the end of a long page.
  const part = text.slice(from, end);
  const stopAfter = part.includes("\r") ? eitherAfter : lineFeedAfter;
  let blanksBefore = 0;
  for (let start = from; start < end;) {
    const stop = from + stopAfter(part, start - from);
    const visible = trimSpan(text, { start, end: stop });
    if (visible.start === visible.end) blanksBefore++;
    else {
      lines.push({ start: visible.start, end: visible.end, blanksBefore });
      blanksBefore = 0;
    }
    start = text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
  }
  return lines;
}

/** Where the line that begins at `start` stops. */
function lineFeedAfter(part: string, start: number): number {
  const stop = part.indexOf("\n", start);
  return stop < 0 ? part.length : stop;
}

function eitherAfter(part: string, start: number): number {
  let stop = start;
  while (stop < part.length && part.charCodeAt(stop) !== 10 && part.charCodeAt(stop) !== 13) stop++;
  return stop;
}

/** The span without white space (byte order marks and zero-width spaces too) at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isInvisible(text.charCodeAt(start))) start++;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isInvisible(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return code === 0x7f || code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
