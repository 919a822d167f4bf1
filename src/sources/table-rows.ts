// Rows of a table that is written as text: commas, semicolons or tabs between the cells, or the pipes of Markdown.
import Papa from "papaparse";
import type { Span } from "../model/index.ts";
import { linesOf, trimSpan } from "../text/lines.ts";
import { readInlineMarkdown } from "./inline-markdown.ts";

/** A row as it stands; a line that is no row of the table has one cell. */
export interface TableRow {
  /** Without the quotes around them. */
  readonly cells: readonly string[];
  /** Addresses the cells link to, in order. */
  readonly urls?: readonly string[];
  readonly span: Span;
}

/** What parts the cells of a row. */
export type Delimiter = "," | ";" | "\t" | "|";

/** In this order: a tab is never part of a sentence, a comma often is. */
export const delimiters: readonly Delimiter[] = ["|", "\t", ";", ","];

/** The rows that are not blank, at most as many as asked for. */
export function tableRows(
  text: string,
  delimiter: Delimiter,
  most = Number.POSITIVE_INFINITY,
): readonly TableRow[] {
  if (!text.includes(delimiter)) return [];
  if (delimiter === "|") return pipedRows(text, most);
  const quoted = delimitedRows(text, delimiter, '"', most);
  return quoted.isSound ? quoted.rows : rowsOfLines(text, delimiter, most);
}

/** Every line alone; where a cell begins with a quote and does not end with it ("Boats" and more), its quotes are words. */
function rowsOfLines(text: string, delimiter: string, most: number): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    if (rows.length >= most) break;
    const quoted = delimitedRows(line, delimiter, '"', 1);
    const [row] = quoted.isSound ? quoted.rows : delimitedRows(line, delimiter, "\0", 1).rows;
    if (!row) continue;
    const { start, end } = row.span;
    rows.push({ ...row, span: { start: index + start, end: index + end } });
  }
  return rows;
}

function delimitedRows(text: string, delimiter: string, quoteChar: string, most: number) {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const rows: TableRow[] = [];
  let isSound = true;
  let start = mark;
  Papa.parse<string[]>(text.slice(mark), {
    delimiter,
    quoteChar,
    step: ({ data, errors, meta: { cursor } }, parser) => {
      isSound &&= errors.length === 0;
      const end = mark + cursor;
      if (data.some((cell) => cell.trim() !== ""))
        rows.push({ cells: data.map(trimmed), span: trimSpan(text, { start, end }) });
      start = end;
      if (rows.length >= most) parser.abort();
    },
  });
  return { rows, isSound };
}

/** `| 12 | [Boats](https://…) |`; the row of dashes below the headings is left out. */
function pipedRows(text: string, most: number): TableRow[] {
  const rows: TableRow[] = [];
  for (const { start, end } of linesOf(text)) {
    if (rows.length >= most) break;
    const line = text.slice(start, end);
    if (dashes.test(line)) continue;
    const { text: plain, links } = readInlineMarkdown(line.replaceAll(String.raw`\|`, "¦"));
    const cells = plain
      .replace(/^\s*\||\|\s*$/g, "")
      .split("|")
      .map((cell) => trimmed(cell).replaceAll("¦", "|"));
    rows.push({ cells, urls: links.map(({ url }) => url), span: { start, end } });
  }
  return rows;
}

const dashes = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;

const trimmed = (cell: string) => cell.trim();
