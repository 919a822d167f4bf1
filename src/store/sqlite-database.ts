// SQLite behind the interface of a database: one file in WAL mode, written safely, one statement at a time.
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";
import type { Database, Queries, Row, Tuple } from "./database.ts";
import { applicationId, pageBytes } from "./file-marks.ts";
import { insertRows } from "./sqlite-inserts.ts";
import { prepareRows, toRow, type RowStatement } from "./sqlite-rows.ts";
import { explainStoreError, StoreError, StoreUnavailableError } from "./store-error.ts";
import { createTurns } from "./turns.ts";

/** What is used of the package `libsql`, which has the interface of better-sqlite3. */
interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
interface Statement extends RowStatement {
  readonly reader: boolean;
  run(values: Tuple): { readonly changes: number };
  iterate(values: Tuple): Iterable<unknown>;
}

/** How long a statement waits for another process that writes. */
const busyMilliseconds = 10_000;
/** Pages kept in memory, at most: a tree that grows stays in them. */
const cacheKibibytes = 32_768;
/** Statements kept prepared. */
const mostPrepared = 200;

/** Opens the file at a path, or makes it. A file that is no store of castgraph is refused and left as it was. */
export async function openSqliteDatabase(path: string): Promise<Database> {
  const guarded: Guard = (work) => {
    try {
      return work();
    } catch (error) {
      throw explainStoreError(error, path);
    }
  };
  const connection = await patiently(() => guarded(() => connect(path)));
  const queries = createQueries(connection, guarded);
  const turns = createTurns();
  const inTransaction = async <T>(work: (queries: Queries) => Promise<T>): Promise<T> => {
    await patiently(() => guarded(() => connection.exec("BEGIN IMMEDIATE")));
    try {
      const result = await work(queries);
      guarded(() => connection.exec("COMMIT"));
      return result;
    } catch (error) {
      try {
        connection.exec("ROLLBACK");
      } catch {
        // SQLite has rolled back by itself; the first error is the one to tell.
      }
      throw error;
    }
  };
  return {
    dialect: "sqlite",
    label: path,
    rows: (sql, values) => turns.alone(() => patiently(() => queries.rows(sql, values))),
    run: (sql, values) => turns.alone(() => patiently(() => queries.run(sql, values))),
    script: (sql) => turns.alone(() => inTransaction((inside) => inside.script(sql))),
    insert: (target, rows) =>
      turns.alone(() => inTransaction((inside) => inside.insert(target, rows))),
    async *stream(sql, values) {
      turns.refuseInside();
      // A connection of its own, which sees one state of the file for as long as it reads.
      const reader = await patiently(() => guarded(() => connect(path)));
      try {
        yield* createQueries(reader, guarded).stream(sql, values);
      } finally {
        reader.close();
      }
    },
    transaction: (work) => turns.alone(() => inTransaction(work)),
    close: () => turns.alone(async () => connection.close()),
  };
}

/** Runs `work`, and while another process writes, again; this thread goes on meanwhile, as SQLite's own waiting would not let it. */
async function patiently<T>(work: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + busyMilliseconds;
  for (let pause = 1; ; pause = Math.min(50, pause * 2)) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || performance.now() > deadline) throw error;
      await wait(pause);
    }
  }
}

type Guard = <T>(work: () => T) => T;

function createQueries(connection: Connection, guarded: Guard): Queries {
  const prepare = preparedOnce((sql) => connection.prepare(sql));
  const ask = preparedOnce((sql) => prepareRows(connection, sql));
  return {
    dialect: "sqlite",
    rows: async (sql, values = []) => guarded(() => ask(sql)(values)),
    run: async (sql, values = []) =>
      guarded(() => {
        const statement = prepare(sql);
        return statement.reader ? statement.all(values).length : statement.run(values).changes;
      }),
    script: async (sql) => guarded(() => connection.exec(sql)),
    insert: async (target, rows) => guarded(() => insertRows(prepare, target, rows)),
    async *stream(sql, values = []) {
      const rows = guarded(() => connection.prepare(sql).iterate(values)[Symbol.iterator]());
      const next = () => guarded(() => rows.next());
      for (let row = next(); !row.done; row = next()) yield toRow(row.value);
    },
  };
}

/** Keeps what was made of the last statements. */
function preparedOnce<T>(make: (sql: string) => T): (sql: string) => T {
  const prepared = new Map<string, T>();
  return (sql) => {
    let statement = prepared.get(sql);
    if (statement !== undefined) return statement;
    if (prepared.size >= mostPrepared) prepared.clear();
    prepared.set(sql, (statement = make(sql)));
    return statement;
  };
}

function connect(path: string): Connection {
  // Loaded here, because it loads a binary that nothing else needs.
  const Libsql = createRequire(import.meta.url)("libsql") as new (path: string) => Connection;
  const attempt = (place: string): Connection => {
    const connection = new Libsql(place);
    try {
      prepareFile(connection, path);
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  };
  try {
    return attempt(path);
  } catch (error) {
    if (!isAtRest(path) || !/readonly|unable to open/i.test(String(error))) throw error;
    // On a medium that cannot be written: nobody else can, either, so it may be read without locks.
    return attempt(`file:${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}?immutable=1`);
  }
}

/** Reads one state of a file through a connection of its own, at once and not in turns. */
export function openConnection(path: string): {
  readonly rows: (sql: string, values: Tuple) => readonly Row[];
  readonly close: () => void;
} {
  const connection = connect(path);
  connection.exec("BEGIN");
  const ask = preparedOnce((sql) => prepareRows(connection, sql));
  return {
    rows: (sql, values) => ask(sql)(values),
    close() {
      // Statements that nobody has collected keep a closed connection, and what it reads, from others' checkpoints.
      connection.exec("ROLLBACK");
      connection.close();
    },
  };
}

/** Whether a file is there with all that was written to it: nothing waits in its log. */
function isAtRest(path: string): boolean {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return existsSync(path) && (log === undefined || log.size === 0);
}

function prepareFile(connection: Connection, path: string): void {
  const id = toRow(connection.prepare("PRAGMA application_id").all([])[0])["application_id"];
  if (id !== applicationId) {
    if (connection.prepare("SELECT name FROM sqlite_schema LIMIT 1").all([]).length > 0)
      throw new StoreError(`the file is a database of something else: ${path}. Name another file.`);
    connection.exec(
      `PRAGMA page_size = ${pageBytes}; PRAGMA journal_mode = WAL; PRAGMA application_id = ${applicationId};`,
    );
  }
  connection.exec(
    `PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -${cacheKibibytes};`,
  );
}
