// Reads plain listings: pasted pages without dates, on which every entry is a title, often with a number, above its text.
import type { Reader } from "./reader.ts";
import type { SourceDocument, Span } from "../model/index.ts";
import { linesOf, type Line } from "../text/lines.ts";
import { episodesOf, type Entry } from "./entries.ts";
import { findShowName, isFooter, isPlainText, showOfAddress } from "./page-frame.ts";
import { zoneOf } from "./section-headings.ts";

/** Entries begin at titles whose numbers count up or down, or else at short lines that stand above a text. */
export const plainListing: Reader = {
  id: "plain-listing",
  label: "listing of titles with their texts",
  sniff(document) {
    if (!isPlainText(document.text)) return 0;
    const page = readPage({ ...document, text: document.text.slice(0, 40_000) });
    return page.isNumbered ? 0.65 : page.starts.length < 3 ? 0 : 0.3;
  },
  *read(document, report) {
    const { text } = document;
    const { lines, starts, isNumbered } = readPage(document);
    const header = lines.slice(0, starts[0] ?? 0).map((line) => text.slice(line.start, line.end));
    if (!isNumbered && starts.length > 0) {
      report({
        severity: "info",
        code: "reader/guessed-layout",
        message:
          "The page has neither dates nor numbers: every short line above a text was taken for a title.",
        document: document.uri,
      });
    }
    const entries = starts.map((first, i): Entry => {
      const own = lines.slice(first, starts[i + 1] ?? lines.length);
      const end = own.at(-1)!.end;
      return {
        span: { start: own[0]!.start, end },
        title: withoutNumber(text, own[0]!),
        content: own[1] ? { start: own[1].start, end } : { start: end, end },
      };
    });
    yield* episodesOf(document, findShowName(header, text) ?? showOfAddress(document), entries);
  },
};

interface Page {
  readonly lines: readonly Line[];
  /** Index of the title of each entry, ascending. */
  readonly starts: readonly number[];
  readonly isNumbered: boolean;
}

function readPage({ text }: SourceDocument): Page {
  const all = linesOf(text);
  const numbered = countedTitles(text, all);
  const isNumbered = numbered.length >= 2;
  const starts = isNumbered ? numbered : blockTitles(text, all);
  const last = starts.at(-1) ?? 0;
  const footer = all.findIndex(
    (line, at) => at > last && isFooter(text.slice(line.start, line.end)),
  );
  return { lines: footer < 0 ? all : all.slice(0, footer), starts, isNumbered };
}

/** "#12: Title", "12 - Title", "Episode 12 – Title", "12Title"; not "12. Item", which is a list. */
const NUMBER =
  /^(?:(?:#|(?:ep(?:isode)?|show|talk|folge)\.? ?#?)(\d{1,4})(?:\s*[:.–—|-]\s*|\s+)|(\d{1,4})(?:\s*[:–—|-]\s+|(?=\p{Lu}\p{Ll})))(?=\S)/iu;

/** "12. Title" where it opens a block and its text stands right below. */
const COUNTED = /^(\d{1,4})\.\s+(?=\p{Lu})/u;

/**
 * The longest run of titles whose numbers differ by one from each to the next: with text between them, or where the page is
 * nothing but numbered lines. Two are enough where both open a block.
 */
function countedTitles(text: string, lines: readonly Line[]): number[] {
  let best: number[] = [];
  let run: number[] = [];
  let before = 0;
  let step = 0;
  for (const [at, line] of lines.entries()) {
    if (line.end - line.start > 200) continue;
    const words = text.slice(line.start, line.end);
    const match = NUMBER.exec(words) ?? (opensText(text, lines, at) ? COUNTED.exec(words) : null);
    if (!match) continue;
    const number = Number(match[1] ?? match[2]);
    const change = number - before;
    const isNext =
      run.length > 0 && Math.abs(change) === 1 && (run.length === 1 || change === step);
    if (!isNext) run = [];
    step = isNext ? change : 0;
    before = number;
    run.push(at);
    if (run.length > best.length) best = run;
  }
  const withText = best.filter((at, i) => (best[i + 1] ?? lines.length) > at + 1);
  const isList = best.length >= 3 && best.length * 5 >= (lines.length - best[0]!) * 4;
  const isPair = best.length === 2 && best.every((at) => opensText(text, lines, at));
  const isPage = best.length >= 3 && withText.length * 2 > best.length;
  return isList || isPair || isPage ? [...best] : [];
}

/** Whether a line opens a block, with a sentence right below. */
function opensText(text: string, lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  const isOpening = at === 0 || lines[at]!.blanksBefore > 0;
  return isOpening && next?.blanksBefore === 0 && isSentence(text, next);
}

const isSentence = (text: string, { start, end }: Line) =>
  end - start >= 20 && (end - start >= 80 || /[.!?…]["”’)]?$/u.test(text.slice(start, end)));

/**
 * Short lines that open a block and stand right above a longer line; most blocks of the page must open with one. Where all
 * lines stand apart, the longer line is the next, and there are as many texts as titles, or twice as many.
 */
function blockTitles(text: string, lines: readonly Line[]): number[] {
  const areApart = lines.slice(1).every(({ blanksBefore }) => blanksBefore > 0);
  let blocks = 0;
  const titles = lines.flatMap((line, at) => {
    if (at > 0 && line.blanksBefore === 0) return [];
    const next = lines[at + 1];
    if (!next || (!areApart && next.blanksBefore > 0)) return [];
    blocks++;
    return isTitle(text, line) && (areApart ? isSentence(text, next) : next.end - next.start >= 80)
      ? [at]
      : [];
  });
  return titles.length * 10 >= blocks * (areApart ? 3 : 7) ? titles : [];
}

function isTitle(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, Math.min(end, start + 151));
  return (
    words.length <= 150 &&
    !/[.…:;,]["”’)]?$/u.test(words) &&
    /^[\p{Lu}\p{N}“"#]/u.test(words) &&
    !zoneOf(words)
  );
}

function withoutNumber(text: string, line: Line): Span {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40));
  const number = NUMBER.exec(head) ?? COUNTED.exec(head);
  return { start: line.start + (number?.[0].length ?? 0), end: line.end };
}
