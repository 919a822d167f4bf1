// Rows of SQLite taken over as one JSON text: libsql makes an object of each row in 10 µs, `JSON.parse` in less than 1 µs.
import type { Row, Tuple, Value } from "./database.ts";

/** What is used of a connection of the package `libsql`, which has the interface of better-sqlite3. */
export interface RowSource {
  prepare(sql: string): RowStatement;
}
export interface RowStatement {
  all(values: Tuple): unknown[];
  columns(): readonly { readonly name: string; readonly type: string | null }[];
}

/** Asks with some parameters. */
export type AskRows = (values: Tuple) => readonly Row[];

/** Prepares a statement that gives rows; those of a `SELECT` come in its order, with the values that the columns hold. */
export function prepareRows(source: RowSource, sql: string): AskRows {
  const statement = source.prepare(sql);
  const wrapped = asJson(sql, statement);
  if (wrapped === undefined) return (values) => statement.all(values).map(toRow);
  const inJson = source.prepare(wrapped);
  return (values) => {
    const [row] = inJson.all(values);
    // One row with one text: an array of objects by the names of the columns, none of which holds bytes.
    return JSON.parse(String((row as Row)["rows"])) as Row[];
  };
}

/** Functions of SQL take no more arguments than this. */
const mostArguments = 100;

/** The statement that gives all rows as one text; none where that cannot be done, or brings nothing. */
function asJson(sql: string, statement: RowStatement): string | undefined {
  if (!/^\s*SELECT\b/i.test(sql)) return undefined;
  const columns = statement.columns();
  if (columns.length * 2 > mostArguments) return undefined;
  // JSON has no bytes; and texts and results by themselves come no faster.
  if (columns.some(({ type }) => type === "BLOB")) return undefined;
  const isNumber = ({ type }: { readonly type: string | null }) =>
    type === "INTEGER" || type === "REAL";
  if (
    columns.length <= 2 &&
    !(columns.some(isNumber) && !columns.some(({ type }) => type === "TEXT"))
  )
    return undefined;
  const names = columns.map((_, i) => `c${i}`);
  const fields = columns.map(({ name, type }, i) => `${quoted(name)}, ${valueOf(names[i]!, type)}`);
  return `WITH found (${names.join(", ")}) AS (${sql}) SELECT json_group_array(json_object(${fields.join(", ")})) AS rows FROM found`;
}

/** JSON of SQLite has 15 digits of a number, which takes 17 to come back as it was. */
function valueOf(column: string, type: string | null): string {
  if (type === "INTEGER" || type === "TEXT") return column;
  return `CASE typeof(${column}) WHEN 'real' THEN json(format('%!.17g', ${column})) ELSE ${column} END`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A row as libsql gives it, without what is no value. */
export function toRow(found: unknown): Row {
  const row: Record<string, Value> = {};
  for (const [name, value] of Object.entries(found ?? {})) {
    if (value instanceof ArrayBuffer) row[name] = new Uint8Array(value);
    else if (value === null || typeof value === "string" || typeof value === "number")
      row[name] = value;
  }
  return row;
}
