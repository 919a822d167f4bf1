// Unwraps prose that was broken at a width: lines that go on in the next become one.
import { linesOf, type Line } from "../text/lines.ts";
import { bulletLength } from "./line-roles.ts";
import { readHeading } from "./section-headings.ts";

/** Longer lines are paragraphs of their own. */
const widest = 110;
/** Shorter ones are labels and items, unless a word at their end asks for more. */
const narrowest = 25;
/** What fills a page, the next word counted in; less within a paragraph, for addresses may have been taken out. */
const full = 68;
const nearlyFull = 45;

/**
 * The text with a space for every line end that was made for width alone, so that names and sentences are whole; blank
 * lines, lists and headings stay as they are. Linear.
 */
export function unwrap(text: string): string {
  if (!text.includes("\n")) return text;
  let joined = "";
  let end = 0;
  for (const line of unwrapLines(text, linesOf(text))) {
    joined += text.slice(end, line.start);
    const words = text.slice(line.start, line.end);
    // Most lines were not joined: only a stretch of several holds a line end.
    joined += /[\r\n]/.test(words) ? words.replace(/\s*[\r\n]\s*/g, " ") : words;
    end = line.end;
  }
  return joined + text.slice(end);
}

/**
 * Lines with those joined that were cut for width alone: no sentence ends with the first, and it asks for more, or is
 * about as wide as a page; the second follows at once and is no item, or it goes on in small letters. Linear.
 */
function* unwrapLines(text: string, lines: readonly Line[]): Generator<Line> {
  const widths = blockWidths(lines);
  let last: Line | undefined;
  /** The part of `last` that stands on its last line. */
  let tail: Line | undefined;
  for (const [index, line] of lines.entries()) {
    if (last && tail && goesOn(text, tail, line, widths[index]!, tail !== last))
      last = { start: last.start, end: line.end, blanksBefore: last.blanksBefore };
    else {
      if (last) yield last;
      last = line;
    }
    tail = line;
  }
  if (last) yield last;
}

/** For each line the width of the widest among those it stands with, blank lines around them. */
function blockWidths(lines: readonly Line[]): Uint32Array {
  const widths = new Uint32Array(lines.length);
  for (let start = 0; start < lines.length;) {
    let end = start;
    let widest = 0;
    do {
      widest = Math.max(widest, lines[end]!.end - lines[end]!.start);
      end++;
    } while (end < lines.length && lines[end]!.blanksBefore === 0);
    widths.fill(widest, start, end);
    start = end;
  }
  return widths;
}

const unfinished =
  /(?:,|\b(?:of|the|an?|and|or|to|in|on|at|by|for|with|from|as|is|are|was|that|which|who|our|their|his|her|its|about))$/i;

function goesOn(
  text: string,
  before: Line,
  line: Line,
  blockWidth: number,
  isInParagraph: boolean,
): boolean {
  if (line.blanksBefore > 0 || bulletLength(text, line) > 0) return false;
  const width = before.end - before.start;
  if (width > widest || width < narrowest) return false;
  const words = text.slice(before.start, before.end);
  const next = text.slice(line.start, line.end);
  if (/[.!?:…*_]$/.test(words) || /https?:\/\/\S*$/.test(words)) return false;
  if (/[;)"”’]$/.test(words) && !/^\p{Ll}/u.test(next)) return false;
  if (readHeading(words) || readHeading(next) || !/^[\p{L}\p{N}“"(`'‘]/u.test(next)) return false;
  if (unfinished.test(words) || (/^\p{Ll}/u.test(next) && /\s/.test(next))) return true;
  const [word = ""] = /^\S+/.exec(next) ?? [];
  // Where the next word would have had room, the line ends because its author ended it.
  if (width + 1 + word.length <= blockWidth) return false;
  if (isInParagraph) return width >= nearlyFull;
  return width >= nearlyFull && width + word.length >= full;
}
