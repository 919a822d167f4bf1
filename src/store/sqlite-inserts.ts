// Many rows into SQLite with few values bound: that takes libsql 0.17 µs for each, far longer than SQLite takes to store it.
import type { InsertTarget, Tuple, Value } from "./database.ts";

/** A prepared statement. */
export interface InsertStatement {
  run(values: Tuple): { readonly changes: number };
}

/** Rows written with one statement: a third of the time of one by one. */
const rowsPerInsert = 500;
/** So many where fewer are left, for each size is a statement of its own. */
const smallerInserts: readonly number[] = [50, 5, 1];

/** Writes rows; tells how many are new. `prepare` gives the same statement for the same text, for as long as it likes. */
export function insertRows(
  prepare: (sql: string) => InsertStatement,
  target: InsertTarget,
  rows: Iterable<Tuple>,
): number {
  let written = 0;
  let waiting: Tuple[] = [];
  for (const row of rows) {
    if (waiting.push(row) < rowsPerInsert) continue;
    const layout = layoutOf(waiting, target.columns.length);
    const sql = packedStatement(target, layout);
    written += prepare(sql).run(packedValues(waiting, layout)).changes;
    waiting = [];
  }
  for (const size of smallerInserts)
    while (waiting.length >= size) {
      const part = waiting.splice(0, size);
      written += prepare(plainStatement(target, size)).run(part.flat()).changes;
    }
  return written;
}

/** Bits of a whole number that shares a value with others, as few as do; two of the larger or four fill one. */
const sizes = [13, 26] as const;
const bitsOfValue = 52;

/** Where a column stands: in a value of its own, in some bits of one, or nowhere, for all rows have nothing there. */
interface Place {
  readonly value: number;
  /** How far it is moved, and how many bits it takes. */
  readonly shift: number;
  readonly bits: number;
}
interface Layout {
  /** How many values are bound for a row. */
  readonly width: number;
  readonly places: readonly (Place | undefined)[];
}

/** Puts columns that hold small whole numbers together; a double holds all of them exactly. */
function layoutOf(rows: readonly Tuple[], columns: number): Layout {
  const places: (Place | undefined)[] = [];
  /** For each size the value that has room for one more, and how much of it is taken. */
  const open = new Map<number, { readonly value: number; taken: number }>();
  let width = 0;
  for (let column = 0; column < columns; column++) {
    // One value at least is bound for a row.
    if (column > 0 && rows.every((row) => row[column] === null)) {
      places.push(undefined);
      continue;
    }
    const bits = bitsOf(rows, column);
    if (bits === undefined) {
      places.push({ value: width++, shift: 0, bits: 0 });
      continue;
    }
    let shared = open.get(bits);
    if (!shared || shared.taken + bits > bitsOfValue)
      open.set(bits, (shared = { value: width++, taken: 0 }));
    places.push({ value: shared.value, shift: shared.taken, bits });
    shared.taken += bits;
  }
  return { width, places };
}

/** How many bits the numbers of a column are given; nothing where some are no small whole numbers. */
function bitsOf(rows: readonly Tuple[], column: number): number | undefined {
  let most = 0;
  for (const row of rows) {
    const value = row[column]!;
    if (typeof value !== "number" || (value | 0) !== value || value < 0) return undefined;
    if (value > most) most = value;
  }
  return sizes.find((bits) => most < 2 ** bits);
}

/** All in one list. */
function packedValues(rows: readonly Tuple[], { width, places }: Layout): Value[] {
  const values: Value[] = [];
  const factors = places.map((place) => 2 ** (place?.shift ?? 0));
  for (const row of rows) {
    const start = values.length;
    for (let i = 0; i < width; i++) values.push(0);
    for (let column = 0; column < places.length; column++) {
      const place = places[column];
      if (!place) continue;
      const at = start + place.value;
      if (place.bits === 0) values[at] = row[column]!;
      else values[at] = (values[at] as number) + (row[column] as number) * factors[column]!;
    }
  }
  return values;
}

function packedStatement(target: InsertTarget, { width, places }: Layout): string {
  const columns = places.map((place) => {
    if (!place) return "NULL";
    const value = `column${place.value + 1}`;
    return place.bits === 0 ? value : `${value} >> ${place.shift} & ${2 ** place.bits - 1}`;
  });
  // Without a condition SQLite would take the conflict for one of a join.
  return `INSERT INTO ${namesOf(target)} SELECT ${columns.join(", ")} FROM (${valuesList(width, rowsPerInsert)}) WHERE true${conflictOf(target)}`;
}

function plainStatement(target: InsertTarget, rows: number): string {
  return `INSERT INTO ${namesOf(target)} ${valuesList(target.columns.length, rows)}${conflictOf(target)}`;
}

function valuesList(width: number, rows: number): string {
  const row = `(${Array.from({ length: width }, () => "?").join(", ")})`;
  return `VALUES ${Array.from({ length: rows }, () => row).join(", ")}`;
}

const namesOf = ({ table, columns }: InsertTarget) => `${table} (${columns.join(", ")})`;

const conflictOf = ({ ifPresent }: InsertTarget) =>
  ifPresent === "keep" ? " ON CONFLICT DO NOTHING" : "";
