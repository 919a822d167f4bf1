// Reads tables of episodes or talks: CSV files, what a spreadsheet or a table of a page gives when copied, Markdown tables.
import type { Diagnostic, SourceDocument } from "../model/index.ts";
import { graphInstead } from "./graph-instead.ts";
import { toRichText } from "./markdown-to-text.ts";
import { episodeOfNote } from "./note-episode.ts";
import { readNoteFields } from "./note-fields.ts";
import { findShowName, isPlainText, showOfAddress } from "./page-frame.ts";
import { isPersonName } from "./people-line.ts";
import { capitalised } from "./place-names.ts";
import type { Reader } from "./reader.ts";
import { columnsByCells, columnsByHeadings, isProse, lists, type Column } from "./table-columns.ts";
import { delimiters, tableRows, type TableRow } from "./table-rows.ts";

/**
 * Every row is an episode; the headings say what its cells are, or in a pasted table without headings their look. A line
 * between two rows belongs to the row above.
 */
export const table: Reader = {
  id: "table",
  label: "table of episodes (CSV, tabs, Markdown)",
  sniff({ text, uri }) {
    const isNamed = isTableName.test(uri);
    if (!isNamed && !isPlainText(text)) return 0;
    if (findTable({ text: beginningOf(text), uri })) return 0.95;
    return isNamed ? 0.4 : 0;
  },
  *read(document, report, { findCard } = {}) {
    if (isGraph(document.text)) {
      report({ ...graphInstead(document, "in CSV"), help: csvHelp });
      return;
    }
    const found = findTable(document);
    if (!found) {
      report(noTable(document));
      return;
    }
    const { above, rows } = found;
    let { columns } = found;
    const unread = found.headings.filter((words, i) => words !== "" && columns[i] === undefined);
    if (unread.length > 0) report(unreadColumns(document, unread));
    const show = findShowName(above, document.text) ?? capitalised(showOfAddress(document));
    for (const entry of entriesOf(rows)) {
      // Several tables one below the other have headings each.
      const headings = columnsByHeadings(entry.row);
      if (headings) {
        columns = headings;
        continue;
      }
      const fields = readNoteFields({ show, ...recordOf(entry, columns) });
      if (!fields.title && fields.texts.length === 0) continue;
      const bodies = [...fields.texts, entry.below.join("\n\n")].map(toRichText);
      const span = { start: entry.row.span.start, end: entry.end };
      yield episodeOfNote({ document, span, fields, bodies, isOneOfMany: true }, report, findCard);
    }
  },
};

/** Ends in no cell with quotes: its lines would be taken for rows. */
function beginningOf(text: string): string {
  const beginning = text.slice(0, 20_000);
  const isWhole = beginning.length === text.length || beginning.split('"').length % 2 === 1;
  return isWhole ? beginning : beginning.slice(0, beginning.lastIndexOf('"'));
}

interface Table {
  readonly columns: readonly Column[];
  /** As they are written; none where the table has none. */
  readonly headings: readonly string[];
  /** The lines above the table. */
  readonly above: readonly string[];
  readonly rows: readonly TableRow[];
}

const isTableName = /\.(?:csv|tsv|tab)$/i;

/** Rows above which the headings are looked for where they do not come first. */
const farthestHeadings = 12;

function findTable({ text, uri }: Pick<SourceDocument, "text" | "uri">): Table | undefined {
  for (const delimiter of delimiters) {
    // Sentences have commas, too: outside of a file of rows, headings count only at the top.
    const isFar = delimiter === "\t" || delimiter === "|" || isTableName.test(uri);
    const beginning = tableRows(text, delimiter, isFar ? farthestHeadings : 1);
    const at = beginning.findIndex((row) => columnsByHeadings(row) !== undefined);
    if (at < 0) continue;
    const rows = tableRows(text, delimiter);
    const below = rows.slice(at + 1).filter((row) => delimiter !== "|" || !isSectionHeading(row));
    const whole = below.filter(({ cells }) => cells.length > 1);
    // Between the rows of a pasted table there are lines of text; those of a file and of Markdown stand together.
    if (whole.length < below.length * (delimiter === "\t" ? 0.3 : 0.8)) continue;
    const columns = withProse(columnsByHeadings(rows[at]!)!, below);
    return {
      columns,
      headings: rows[at]!.cells,
      above: linesAbove(rows, at),
      rows: rows.slice(at + 1),
    };
  }
  return tableWithoutHeadings(text);
}

function tableWithoutHeadings(text: string): Table | undefined {
  const rows = tableRows(text, "\t");
  const whole = rows.filter(({ cells }) => cells.length > 1);
  const columns = whole.length > 1 ? columnsByCells(whole) : undefined;
  if (!columns || whole.length < rows.length * 0.3) return undefined;
  const at = rows.indexOf(whole[0]!);
  return { columns, headings: [], above: linesAbove(rows, at), rows: rows.slice(at) };
}

/** But for "sep=;", by which spreadsheets tell each other what parts the cells. */
const linesAbove = (rows: readonly TableRow[], at: number) =>
  rows
    .slice(0, at)
    .map(({ cells }) => cells.filter((cell) => cell !== "").join(" "))
    .filter((line) => !/^sep=/i.test(line))
    .map((line) => line.replace(/^#{1,6} /, ""));

/** Where no heading speaks of a description, the first column of sentences. */
function withProse(columns: readonly Column[], rows: readonly TableRow[]): readonly Column[] {
  if (columns.includes("description") || columns.includes("notes")) return columns;
  const prose = columns.findIndex(
    (column, i) => column === undefined && isProse(rows.map(({ cells }) => cells[i] ?? "")),
  );
  return columns.map((column, i) => (i === prose ? "description" : column));
}

/** A row with the lines below it. */
interface TableEntry {
  readonly row: TableRow;
  readonly below: readonly string[];
  readonly end: number;
}

function* entriesOf(rows: readonly TableRow[]): Generator<TableEntry> {
  let first = 0;
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && rows[at]!.cells.length === 1) continue;
    const own = rows.slice(first, at);
    const heading = own.findIndex(isSectionHeading);
    const [row, ...below] = heading < 0 ? own : own.slice(0, heading);
    if (row)
      yield {
        row,
        below: below.map(({ cells }) => cells[0]!),
        end: (below.at(-1) ?? row).span.end,
      };
    first = at;
  }
}

/** "## 2023", between two tables of a page in Markdown. */
const isSectionHeading = ({ cells }: TableRow) =>
  cells.length === 1 && /^#{1,6} \S/.test(cells[0]!);

/** The cells by the names of their fields. */
function recordOf({ row }: TableEntry, columns: readonly Column[]): Record<string, unknown> {
  const record: Record<string, unknown> = row.urls?.[0] ? { url: row.urls[0] } : {};
  for (const [i, cell] of row.cells.entries()) {
    const column = columns[i];
    if (column === undefined || cell === "") continue;
    const others = lists.has(column) ? record[column] : undefined;
    record[column] = typeof others === "string" ? `${others}, ${cell}` : cell;
  }
  const { episode, company, guests } = record;
  if (typeof episode === "string" && !/^#?\d+$/.test(episode)) record["title"] ??= episode;
  // Of several guests nobody knows whose house it is.
  if (company !== undefined && typeof guests === "string" && isPersonName(guests))
    record["guests"] = { name: guests, company };
  return record;
}

/** Whether these are the nodes, links or quotations of a graph, as this program, Gephi and others write them. */
const isGraph = (text: string) =>
  /^\uFEFF?"?(?:id"?[,;\t]"?label|(?:id"?[,;\t]"?)?source"?[,;\t]"?target|edge"?[,;\t]"?episode"?[,;\t]"?start)\b/i.test(
    text.slice(0, 60),
  );

const csvHelp = "Keep graphs as graph.json, GEXF or GraphML to have them read again.";

const noTable = ({ uri }: SourceDocument): Diagnostic => ({
  severity: "error",
  code: "reader/no-headings",
  message: `No row of the table says what its columns are: ${uri}.`,
  document: uri,
  help: "Put a row above it with names such as: title, date, guests, hosts, description, show, url.",
});

const unreadColumns = ({ uri }: SourceDocument, headings: readonly string[]): Diagnostic => ({
  severity: "info",
  code: "reader/unread-columns",
  message: `Columns are left out that no field is known for: ${headings.join(", ")}.`,
  document: uri,
  help: "Give a column one of these names to have it read: title, date, guests, hosts, company, description, show, url, tags.",
});
