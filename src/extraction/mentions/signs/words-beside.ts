// The words right beside a name: the last before it, but for articles and praise, and the first behind it.
import { codeAt, unitAt } from "../../../text/code-at.ts";
import {
  APOSTROPHE,
  ASTERISK,
  BACKTICK,
  COMMA,
  FULL_STOP,
  LINE_FEED,
  NO_BREAK_SPACE,
  OPEN_BRACKET,
  OPEN_QUOTE,
  OPEN_SINGLE_QUOTE,
  OPEN_SQUARE,
  QUOTE,
  SPACE,
  TAB,
  UNDERSCORE,
  isDigit,
  isLetter,
} from "../../../text/code-units.ts";

const articles = new Set(
  "the a an our their its his her new popular own upcoming awesome open-source great famous excellent amazing brand good old modern fabulous my your some different various both free latest original classic traditional standard simple plain vanilla pure".split(
    " ",
  ),
);

/** Where the words before a name end when "the", "a", "popular open source", "Berlin-based" and an opening quote are left out. */
export function skipArticles(text: string, floor: number, start: number): number {
  let end = start;
  for (;;) {
    while (end > floor && isGap(unitAt(text, end - 1))) end--;
    let from = end;
    while (from > floor && end - from < 12 && !isGap(unitAt(text, from - 1))) from--;
    // "An engineer at Berlin-based Acme"
    if (text.endsWith("-based", end)) {
      end = startOfLastWord(text, floor, end);
      continue;
    }
    let word = text.slice(from, end).toLowerCase();
    if (
      word === "source" &&
      text.slice(Math.max(floor, from - 5), from).toLowerCase() === "open "
    ) {
      from -= 5;
      word = "open-source";
    }
    if (!articles.has(word) || from === end) return end;
    end = from;
  }
}

/** Spaces, opening quotes and brackets, marks of emphasis. */
const isGap = (code: number) =>
  code === SPACE ||
  code === LINE_FEED ||
  code === TAB ||
  code === NO_BREAK_SPACE ||
  code === QUOTE ||
  code === OPEN_QUOTE ||
  code === OPEN_SINGLE_QUOTE ||
  code === APOSTROPHE ||
  code === OPEN_BRACKET ||
  code === ASTERISK ||
  code === UNDERSCORE ||
  code === BACKTICK ||
  code === OPEN_SQUARE;

/** Where the last word before `end` begins, as far back as words go. */
export function startOfLastWord(text: string, floor: number, end: number): number {
  let from = end;
  while (from > floor && end - from < 24 && !isGap(unitAt(text, from - 1))) from--;
  return from;
}

/** The first word behind `start`, in lower case, without what stands between; "NUMBER" for a number or a version. */
export function firstWord(text: string, start: number, limit: number): string {
  const last = Math.min(limit, start + 28);
  const plainEnd = endOfPlainWord(text, start, last);
  if (plainEnd > 0) return text.slice(start + 1, plainEnd).toLowerCase();
  const trimmed = text.slice(start, last).trimStart();
  const code = codeAt(trimmed, 0);
  if (isDigit(code) || /^v\d/i.test(trimmed)) return "NUMBER";
  return (
    /^["”)]*\s*(?:,\s*)?(['’]s|[^\s,.;:!?)]+)/
      .exec(trimmed)?.[1]
      ?.toLowerCase()
      .replace(/['’]s/, "’s") ?? ""
  );
}

/** Where a word of nothing but letters ends that follows one space, as most words do; 0 for others. */
function endOfPlainWord(text: string, start: number, last: number): number {
  if (codeAt(text, start) !== SPACE) return 0;
  let end = start + 1;
  while (end < last && isLetter(unitAt(text, end))) end++;
  const isWhole = end === last || isWordEnd(unitAt(text, end));
  return isWhole && end > start + 1 ? end : 0;
}

const isWordEnd = (code: number) => code === SPACE || code === COMMA || code === FULL_STOP;
