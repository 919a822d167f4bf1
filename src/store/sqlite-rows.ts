// Rows of SQLite taken over as one text for each column: libsql makes an object of each row in 10 µs, this in less than 1 µs.
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
  const columns = statement.columns();
  if (!comesFasterInLists(sql, columns)) return (values) => statement.all(values).map(toRow);
  const names = columns.map(({ name }) => name);
  const inLists = source.prepare(asLists(sql, columns));
  return (values) => {
    const [row] = inLists.all(values);
    // One row with a list for each column.
    const lists = row as Readonly<Record<string, string | null>>;
    return rowsOf(
      names,
      names.map((_, i) => JSON.parse(`[${lists[`c${i}`] ?? ""}]`) as Value[]),
    );
  };
}

/** Rows by the names of their columns. */
function rowsOf(names: readonly string[], lists: readonly (readonly Value[])[]): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < lists[0]!.length; i++) {
    const row: Record<string, Value> = {};
    for (let column = 0; column < names.length; column++) row[names[column]!] = lists[column]![i]!;
    rows.push(row);
  }
  return rows;
}

type Columns = ReturnType<RowStatement["columns"]>;

/** Whether rows can be had as lists, and faster: JSON has no bytes, and few texts come as fast by themselves. */
function comesFasterInLists(sql: string, columns: Columns): boolean {
  if (!/^\s*SELECT\b/i.test(sql) || columns.some(({ type }) => type === "BLOB")) return false;
  const hasNumbers = columns.some(({ type }) => type === "INTEGER" || type === "REAL");
  return columns.length > 2 || (hasNumbers && !columns.some(({ type }) => type === "TEXT"));
}

/** The statement that gives the values of each column as what stands between the brackets of a JSON array. */
function asLists(sql: string, columns: Columns): string {
  const names = columns.map((_, i) => `c${i}`);
  const lists = columns.map(
    ({ type }, i) => `group_concat(${jsonOf(names[i]!, type)}) AS ${names[i]!}`,
  );
  return `WITH found (${names.join(", ")}) AS (${sql}) SELECT ${lists.join(", ")} FROM found`;
}

/** A value as JSON, `NULL` as such; SQLite itself writes 15 digits of a number, which takes 17 to come back as it was. */
function jsonOf(column: string, type: string | null): string {
  if (type === "INTEGER") return `ifnull(${column}, 'null')`;
  const real = `format('%!.17g', ${column})`;
  if (type === "REAL") return `CASE WHEN ${column} IS NULL THEN 'null' ELSE ${real} END`;
  if (type === "TEXT") return `json_quote(${column})`;
  // What a function has made may count as JSON already; a text put together does not.
  return `CASE typeof(${column}) WHEN 'real' THEN ${real} WHEN 'text' THEN json_quote(${column} || '') ELSE json_quote(${column}) END`;
}

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
