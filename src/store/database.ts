// A database: SQLite in one file or PostgreSQL for many machines, behind one small asynchronous interface.

/** What a column holds. Truth values are 1 and 0 on both, whole numbers stay exact up to 2⁵³. */
export type Value = string | number | null | Uint8Array;

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Value>>;

/** A row to be written: its values in the order of the columns named beside it. */
export type Tuple = readonly Value[];

/** Where two databases need different words, the caller asks which it talks to. */
export type Dialect = "sqlite" | "postgres";

/** Where rows go. */
export interface InsertTarget {
  readonly table: string;
  readonly columns: readonly string[];
  /** A row whose key is there already: `fail` (unless stated) or `keep` what is there. */
  readonly ifPresent?: "fail" | "keep";
}

/**
 * Statements. Parameters stand as `?` and are the only way for a value into SQL. Foreign text goes in as JSON: neither
 * database keeps lone surrogates, and PostgreSQL takes no U+0000.
 */
export interface Queries {
  readonly dialect: Dialect;
  /** All rows of a statement (`SELECT`, or a change with `RETURNING`). */
  rows(sql: string, values?: Tuple): Promise<readonly Row[]>;
  /** Runs a change and tells how many rows it touched. */
  run(sql: string, values?: Tuple): Promise<number>;
  /** Runs several statements without parameters, all or nothing. */
  script(sql: string): Promise<void>;
  /** Writes many rows the fastest way (COPY, or one prepared statement), all or nothing; tells how many are new. */
  insert(target: InsertTarget, rows: Iterable<Tuple>): Promise<number>;
  /** Rows one by one from one state of the database, however many there are and whatever is written meanwhile. */
  stream(sql: string, values?: Tuple): AsyncIterable<Row>;
}

/** An open database. All methods may be called side by side; what SQLite cannot do at once waits for its turn. */
export interface Database extends Queries {
  /** What messages call it: the path of the file, or host and name. Never a password. */
  readonly label: string;
  /**
   * Commits when `work` is done, rolls back when it throws. Writes at once (SQLite: `BEGIN IMMEDIATE`), so keep it short.
   * Inside, only the queries given to `work` may be used; a transaction in a transaction is refused.
   */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Whether an address is that of a PostgreSQL database; anything else is the path of a file. */
export function isPostgresAddress(address: string): boolean {
  return /^postgres(?:ql)?:/i.test(address);
}

/**
 * Opens the database at an address, `postgres://…` or the path of a file, which is made if it is not there. Throws a
 * `StoreError` where that is impossible. The drivers are loaded only when needed.
 */
export async function openDatabase(address: string): Promise<Database> {
  if (!isPostgresAddress(address))
    return (await import("./sqlite-database.ts")).openSqliteDatabase(address);
  return (await import("./postgres-database.ts")).openPostgresDatabase(address);
}
