// Tells names from pieces of addresses: URLs, e-mail addresses, handles, file names.
import { unitAt } from "../../../text/code-at.ts";
import {
  APOSTROPHE,
  CARRIAGE_RETURN,
  CLOSE_SINGLE_QUOTE,
  COMMA,
  LINE_FEED,
  NO_BREAK_SPACE,
  SPACE,
  TAB,
} from "../../../text/code-units.ts";
import { isJob, isOffice } from "../../words/trades.ts";

const domain =
  /[\w-]\.(?:com|org|net|io|dev|fm|tv|edu|gov|co|ai|app|me|ly|be|gg|sh|so|us|uk|de|fr|nl|in|info|blog|tech|cloud|live|page|xyz|link|rs|im|to)(?:[/?#:]|$)/i;

/** Whether `[start, end)` is part of something longer without spaces that is an address, and no name of its own. */
export function isWithinAddress(
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
): boolean {
  // Most names stand between spaces.
  const before = start > from ? unitAt(text, start - 1) : SPACE;
  const after = end < to ? unitAt(text, end) : SPACE;
  if (
    before === SPACE &&
    (after === SPACE || after === COMMA || after === CLOSE_SINGLE_QUOTE || after === APOSTROPHE)
  )
    return false;
  let first = start;
  while (first > from && start - first < 200 && !isSpace(unitAt(text, first - 1))) first--;
  let last = end;
  while (last < to && last - end < 200 && !isSpace(unitAt(text, last))) last++;
  if (first === start && last === end) return false;
  const chunk = text.slice(first, last);
  if (chunk.includes("://") || chunk.includes("www.")) return true;
  if (/^[("“'[<]*@/.test(chunk) && text[start] !== "@" && !followsPost(text, first)) return true;
  if (/[\w.]@[\w-]+\./.test(chunk)) return true;
  return chunk.includes("/") && domain.test(chunk);
}

/** "CTO @Acme": whether a line of work or an office ends before a position. */
function followsPost(text: string, position: number): boolean {
  const [, word] = /(\S+) $/.exec(text.slice(Math.max(0, position - 24), position)) ?? [];
  return word !== undefined && (isJob(word.toLowerCase()) || isOffice(word.toLowerCase()));
}

/** "ann at example dot com": whether a name is a part of an address that is written as it is read out. */
export function isSpelledAddress(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (spelledDot.test(after)) return spelledAt.test(text.slice(Math.max(0, start - 8), start));
  return spelledEnd.test(after) && /^dot$/i.test(text.slice(start, end));
}

const spelledDot = /^\s?[[(]?\s?dot\b/i;
const spelledAt = /\bat\s?[\])]?\s$/i;
const spelledEnd = /^[\])]?\s?(?:com|org|net|io|fm|dev|edu|co|me|info)\b/i;

const isSpace = (code: number) =>
  code === SPACE ||
  code === LINE_FEED ||
  code === TAB ||
  code === CARRIAGE_RETURN ||
  code === NO_BREAK_SPACE;
