// Reads byline listings: pasted pages on which every entry is opened by the names of host and guest, without a title.
import type { Reader } from "./reader.ts";
import type { SourceDocument } from "../model/index.ts";
import { linesOf, type Line } from "../text/lines.ts";
import { episodesOf, type Entry } from "./entries.ts";
import { findShowName, isFooter, isPlainText, showOfAddress } from "./page-frame.ts";
import { isPersonName } from "./people-line.ts";

/** Entries begin with a block of one to four lines that are names; somebody's name opens at least two of them. */
export const bylineListing: Reader = {
  id: "byline-listing",
  label: "episode listing with the names of host and guest",
  sniff(document) {
    if (!isPlainText(document.text)) return 0;
    const { starts } = readPage({ ...document, text: document.text.slice(0, 60_000) });
    return starts.length >= 2 ? 0.8 : 0;
  },
  *read(document, report) {
    const { text } = document;
    const { lines, starts } = readPage(document);
    const header = lines.slice(0, starts[0]).map((line) => text.slice(line.start, line.end));
    const show = findShowName(header, text) ?? showOfAddress(document);
    const entries = starts.map((first, i): Entry => {
      const names = bylineAt(text, lines, first);
      const own = lines.slice(first, starts[i + 1] ?? lines.length);
      const end = own.at(-1)!.end;
      return {
        span: { start: own[0]!.start, end },
        byline: own.slice(0, names).map((line) => ({ start: line.start, end: line.end })),
        content: own[names] ? { start: own[names].start, end } : { start: end, end },
      };
    });
    for (const entry of entries) {
      if (entry.content.start < entry.content.end) continue;
      report({
        severity: "warning",
        code: "reader/empty-entry",
        message: `An entry has names and no text: ${text.slice(entry.span.start, entry.span.end)}.`,
        document: document.uri,
        span: entry.span,
      });
    }
    yield* episodesOf(document, show, entries);
  },
};

interface Page {
  readonly lines: readonly Line[];
  /** Index of the first line of each entry, ascending. */
  readonly starts: readonly number[];
}

function readPage({ text }: SourceDocument): Page {
  const all = linesOf(text);
  const blocks = all.flatMap((_, at) => (bylineAt(text, all, at) > 0 ? [at] : []));
  const counts = new Map<string, number>();
  const namesOf = (at: number) =>
    all.slice(at, at + bylineAt(text, all, at)).map((line) => text.slice(line.start, line.end));
  for (const at of blocks) {
    for (const name of namesOf(at)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const starts = blocks.filter((at) => namesOf(at).some((name) => counts.get(name)! >= 2));
  const last = starts.at(-1) ?? 0;
  const footer = all.findIndex(
    (line, at) => at > last && isFooter(text.slice(line.start, line.end)),
  );
  return { lines: footer < 0 ? all : all.slice(0, footer), starts };
}

/**
 * How many lines the block of names beginning at a line has; 0 where none begins. Running text must follow it, and it
 * must stand apart from what is above, on a page that parts anything at all.
 */
function bylineAt(text: string, lines: readonly Line[], at: number): number {
  if (!isNameLine(text, lines[at]) || isNameLine(text, lines[at - 1])) return 0;
  const isApart = lines[at]!.blanksBefore > 0 || at === 0 || hasNoBlanks(lines);
  if (!isApart) return 0;
  let count = 1;
  while (isNameLine(text, lines[at + count])) count++;
  const next = lines[at + count];
  return count <= 4 && next && next.end - next.start > 60 ? count : 0;
}

function isNameLine(text: string, line: Line | undefined): boolean {
  if (!line || line.end - line.start > 48) return false;
  return isPersonName(text.slice(line.start, line.end));
}

/** Whether everything is pasted without a blank line; looks at the beginning of the page. */
function hasNoBlanks(lines: readonly Line[]): boolean {
  return lines.length > 6 && !lines.slice(1, 40).some(({ blanksBefore }) => blanksBefore > 0);
}
