// The store: one SQLite file that keeps what was found in each episode, so that an unchanged one is not read again.
import { createRequire } from "node:module";
import { applicationId, pageBytes } from "./file-marks.ts";
import { explainStoreError, StoreError } from "./store-error.ts";

/** What is kept: short JSON texts by the hash of all that they depend on. */
export interface ExtractionStore {
  /** Those of the keys whose texts are kept. */
  known(keys: readonly string[]): ReadonlySet<string>;
  /** The texts that are kept, by key; asked for some hundreds at once they cost a tenth of what they do one by one. */
  texts(keys: readonly string[]): ReadonlyMap<string, string>;
  /** Kept with the next `flush`, at the latest with `close`. */
  put(key: string, json: string): void;
  /** Writes what is waiting in one transaction; when it returns, that is safe from a crash. */
  flush(): void;
  close(): void;
}

/** What is used of the package `libsql`, which has the interface of better-sqlite3. */
interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
interface Statement {
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): unknown;
}

/** Each brings a file of the version before it to its own; files of later versions are refused. */
const migrations: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS extraction (key TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE IF NOT EXISTS documentation (name TEXT PRIMARY KEY, description TEXT NOT NULL) STRICT;
   INSERT OR IGNORE INTO documentation VALUES ('extraction',
     'What was found in an episode, or learnt of a show, as JSON, by the SHA-256 of all that it depends on.');`,
  `CREATE TABLE extraction_use (key TEXT PRIMARY KEY, run INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX extraction_use_run ON extraction_use (run);
   INSERT INTO extraction_use SELECT key, 0 FROM extraction;
   INSERT OR IGNORE INTO documentation VALUES ('extraction_use',
     'How many graphs had been written when an extraction was used last: what no graph has used for long is dropped.');`,
  // Texts in the order in which they come, and only their keys in a tree: half the time, and fewer pages written.
  `ALTER TABLE extraction RENAME TO extraction_by_key;
   CREATE TABLE extraction (key TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
   INSERT INTO extraction SELECT key, json FROM extraction_by_key;
   DROP TABLE extraction_by_key;`,
];

/** Pages kept in memory: those of the keys of some 100,000 episodes. */
const cacheKibibytes = 16_384;

/** Texts that wait before they are written without being asked: some seconds of work, for each writing waits for the disk. */
const mostWaiting = 2000;

/** Opens the store at a path, or makes it. Throws a {@link StoreError} where that is impossible. */
export function openExtractionStore(path: string): ExtractionStore {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explainStoreError(error, path);
    }
  };
  return guarded(() => {
    // Loaded here, because it loads a binary that nothing else needs.
    const Libsql = createRequire(import.meta.url)("libsql") as new (path: string) => Database;
    const database = new Libsql(path);
    try {
      prepareFile(database, path);
    } catch (error) {
      database.close();
      throw error;
    }
    // In this order of the join each key is looked up; the whole table is never gone through.
    const wanted = "FROM json_each(?) AS wanted CROSS JOIN extraction AS x ON x.key = wanted.value";
    const select = database.prepare(`SELECT x.key AS key, x.json AS json ${wanted}`);
    const exists = database.prepare(`SELECT x.key AS key ${wanted}`);
    const insert = database.prepare("INSERT OR REPLACE INTO extraction VALUES (?, ?)");
    const insertUse = database.prepare("INSERT OR REPLACE INTO extraction_use VALUES (?, ?)");
    const run = graphsWritten(database);
    const waiting = new Map<string, string>();
    const found = new Set<string>();
    const flush = () =>
      guarded(() => {
        if (waiting.size === 0) return;
        inTransaction(database, () => {
          for (const [key, json] of waiting) {
            insert.run(key, json);
            insertUse.run(key, run);
          }
        });
        waiting.clear();
      });
    return {
      known(keys) {
        const known = new Set(keys.filter((key) => waiting.has(key)));
        for (const part of partsOf(keys))
          for (const row of guarded(() => exists.all(JSON.stringify(part))))
            known.add(textIn(row, "key"));
        for (const key of known) found.add(key);
        return known;
      },
      texts(keys) {
        const texts = new Map<string, string>();
        for (const part of partsOf(keys))
          for (const row of guarded(() => select.all(JSON.stringify(part))))
            texts.set(textIn(row, "key"), textIn(row, "json"));
        for (const key of keys) if (waiting.has(key)) texts.set(key, waiting.get(key)!);
        return texts;
      },
      put(key, json) {
        waiting.set(key, json);
        if (waiting.size >= mostWaiting) flush();
      },
      flush,
      close() {
        try {
          flush();
          guarded(() => markUsed(database, found, run));
        } finally {
          database.close();
        }
      },
    };
  });
}

/** Keys noted with one statement. */
const keysPerStatement = 5000;

function* partsOf(keys: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < keys.length; i += keysPerStatement) yield keys.slice(i, i + keysPerStatement);
}

/** Notes which of the extractions that were there already have been used; writes nothing where that is known. */
function markUsed(database: Database, keys: ReadonlySet<string>, run: number): void {
  const update = database.prepare(
    "UPDATE extraction_use SET run = ?1 WHERE run < ?1 AND key IN (SELECT value FROM json_each(?2))",
  );
  const isKnown = database.prepare(
    "SELECT 1 AS found FROM json_each(?2) AS used CROSS JOIN extraction_use WHERE extraction_use.key = used.value AND run < ?1 LIMIT 1",
  );
  for (const part of partsOf([...keys])) {
    const list = JSON.stringify(part);
    if (isKnown.get(run, list) !== undefined) update.run(run, list);
  }
}

/** How many graphs have been written into the file. */
function graphsWritten(database: Database): number {
  const table = database.prepare("SELECT 1 AS found FROM sqlite_schema WHERE name = 'run'").get();
  if (table === undefined) return 0;
  const row = database.prepare("SELECT coalesce(max(number), 0) AS run FROM run").get();
  return typeof row === "object" && row !== null ? Number(Reflect.get(row, "run")) : 0;
}

function prepareFile(database: Database, path: string): void {
  database.exec("PRAGMA busy_timeout = 5000;");
  const id = numberOf(database, "application_id");
  const version = numberOf(database, "user_version");
  const tables = database.prepare("SELECT name FROM sqlite_schema LIMIT 1").get();
  if (id !== applicationId && tables !== undefined)
    throw new StoreError(`the file is a database of something else: ${path}. Name another file.`);
  if (version > migrations.length)
    throw new StoreError(
      `the store is of version ${version}, this castgraph writes ${migrations.length}: ${path}. Update castgraph, or name another file.`,
    );
  // The size of pages says something only where there are none yet.
  database.exec(
    `PRAGMA page_size = ${pageBytes}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -${cacheKibibytes};`,
  );
  if (version === migrations.length) return;
  inTransaction(database, () => {
    // Another process may have been first.
    for (const sql of migrations.slice(numberOf(database, "user_version"))) database.exec(sql);
    database.exec(
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length};`,
    );
  });
}

function inTransaction(database: Database, work: () => void): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    work();
    database.exec("COMMIT");
  } catch (error) {
    try {
      database.exec("ROLLBACK");
    } catch {
      // SQLite has rolled back by itself; the first error is the one to tell.
    }
    throw error;
  }
}

function numberOf(database: Database, pragma: string): number {
  const row = database.prepare(`PRAGMA ${pragma}`).get();
  return typeof row === "object" && row !== null ? Number(Reflect.get(row, pragma)) : 0;
}

function textIn(row: unknown, column: string): string {
  const text: unknown =
    typeof row === "object" && row !== null ? Reflect.get(row, column) : undefined;
  return typeof text === "string" ? text : "";
}
