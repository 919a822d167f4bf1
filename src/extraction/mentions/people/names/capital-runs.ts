// Runs of words with capitals: what names are looked for in.
import type { Span } from "../../../../model/index.ts";
import { allMatches } from "../../../../text/all-matches.ts";
import { codeAt, unitAt } from "../../../../text/code-at.ts";
import { asciiFirst } from "../../../../text/letter-classes.ts";
import { isWordSymbol, symbolOf } from "../../../../text/symbols.ts";
import { nameWordOf, type NameWord } from "../../../words/name-words.ts";
import {
  HYPHEN,
  LINE_FEED,
  SLASH,
  SPACE,
  isCapital,
  isLetter,
  isSmall,
} from "../../../../text/code-units.ts";

/** A word with a capital, with the particles before it, where it stands. */
export interface Capital extends Span {
  readonly word: NameWord;
}

/** "Ann al-Khatib". */
const article = "(?:(?:al|el|ad|an|ar|as|ash|az)-)?";
const word = String.raw`${article}\p{Lu}[\p{L}\p{M}]*(?:[-’'](?!s(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*`;
const initials = String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}(?=\s))`;
const particleForms =
  "van|von|der|den|de|del|della|di|da|dos|do|du|la|le|el|al|bin|ibn|ben|te|ter|ten|zu|af|ul|st\\.|St\\.";
const particle = `(?:${particleForms})`;
const piece = `(?:${initials}|${word})`;
const nickname = String.raw`(?:\s["“'‘(][\p{L}\p{M}-]{2,15}["”'’)](?=\s\p{Lu}))?`;
const run = new RegExp(
  asciiFirst(
    String.raw`(?<![\p{L}\p{N}@#_.\\-]|(?<!(?<![\p{L}\p{N}])[wW])/)${piece}(?:${nickname}[ \u00a0]{1,2}(?:${particle}[ \u00a0]){0,3}${piece}){0,7}`,
  ),
  "uy",
);
const tokenPattern = new RegExp(
  asciiFirst(String.raw`(?:${particle}[ \u00a0])*${piece}|["“'‘(][\p{L}\p{M}-]+["”'’)]`),
  "gu",
);

/** As they begin, without regard to the stop. */
const particles: ReadonlySet<string> = new Set(particleForms.replaceAll("\\.", "").split("|"));
const opensNickname: ReadonlySet<string> = new Set("\"“'‘(");

/**
 * Runs of capitalised words, with the particles and nicknames between them, in reading order; a word that stands alone
 * is a run of one. Linear in the length of the text.
 */
export function runsOfCapitals(text: string, { start, end }: Span): Capital[][] {
  const runs: Capital[][] = [];
  for (let at = start; at < end; at++) {
    if (!mayBeCapital(unitAt(text, at)) || isInside(text, at - 1)) continue;
    const count = countPlainWords(text, at);
    if (count > 0) {
      const capitals: Capital[] = [];
      for (let i = 0; i < count && wordEnds[i]! <= end; i++) {
        capitals.push(capitalAt(text, at, wordEnds[i]!));
        at = wordEnds[i]! + 1;
      }
      if (capitals.length > 0) runs.push(capitals);
      at = wordEnds[count - 1]! - 1;
      continue;
    }
    run.lastIndex = at;
    const [words] = run.exec(text) ?? [];
    if (words === undefined) continue;
    const capitals = capitalsIn(words, at);
    at += words.length - 1;
    if (isGlued(text, at + 1)) capitals.pop();
    while (capitals.length > 0 && capitals.at(-1)!.end > end) capitals.pop();
    if (capitals.length > 0) runs.push(capitals);
  }
  return runs;
}

/** Letters beyond ASCII are left to the pattern, and whatever takes two code units. */
const mayBeCapital = (code: number) =>
  isCapital(code) || (code >= 0x80 && (isWordSymbol(symbolOf[code]!) || isFirstOfTwo(code)));
const isFirstOfTwo = (code: number) => code >= 0xd800 && code < 0xdc00;
/** Whether a name cannot begin after the code unit at this place. */
function isInside(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code === SLASH) return !afterWith.test(text.slice(Math.max(0, at - 2), at));
  return (
    isWordSymbol(symbolOf[code]!) || (code < 0x80 && "@#.\\-".includes(String.fromCharCode(code)))
  );
}
/** "Boats w/Ann Lee". */
const afterWith = /^\W?w$/i;

/** No run has more. */
const MOST_WORDS = 8;
/** Where the words end that were counted last. */
const wordEnds = new Int32Array(MOST_WORDS);

/**
 * The number of words of a run that begins here, all in letters of ASCII with one space between them, with their ends in
 * `wordEnds`; 0 where only the pattern can tell. Most runs are such, and most of one word.
 */
function countPlainWords(text: string, start: number): number {
  if (codeAt(text, start - 1) >= 0x80) return 0;
  let at = start;
  for (let count = 1; count <= MOST_WORDS; count++) {
    let end = at;
    while (end < text.length && isLetter(unitAt(text, end))) end++;
    if (end === at) return 0;
    wordEnds[count - 1] = end;
    if (endsRun(text, end)) return count;
    if (codeAt(text, end) !== SPACE || !isCapital(codeAt(text, end + 1))) return 0;
    at = end + 1;
  }
  return 0;
}

/** Whether a run for sure ends where a word does. */
function endsRun(text: string, end: number): boolean {
  if (end === text.length) return true;
  const code = unitAt(text, end);
  if (code === LINE_FEED) return !opensNickname.has(text[end + 1] ?? "");
  if (code !== SPACE) return ",;:!?)".includes(text[end]!);
  if (!isSmall(codeAt(text, end + 1))) return false;
  // "Ann von Lee", "Ann ar-Rahim"
  let last = end + 1;
  while (last <= end + 4 && isSmall(codeAt(text, last))) last++;
  if (last - end - 1 > 3) return true;
  return codeAt(text, last) !== HYPHEN && !particles.has(text.slice(end + 1, last));
}

/** Whether what follows makes the last word part of something else: "Solo.io", "Rust2". */
function isGlued(text: string, at: number): boolean {
  return /^(?:[\p{N}_@]|[./](?=[\p{L}\p{N}]))/u.test(text.slice(at, at + 2));
}

function capitalsIn(words: string, offset: number): Capital[] {
  // Most runs are one word.
  if (!words.includes(" ") && !words.includes("\u00a0"))
    return [capitalAt(words, 0, words.length, offset)];
  const capitals: Capital[] = [];
  for (const match of allMatches(words, tokenPattern)) {
    if (opensNickname.has(match[0][0]!)) continue;
    capitals.push(capitalAt(words, match.index, match.index + match[0].length, offset));
  }
  return capitals;
}

const capitalAt = (text: string, start: number, end: number, offset = 0): Capital => ({
  start: offset + start,
  end: offset + end,
  word: nameWordOf(text, start, end),
});
