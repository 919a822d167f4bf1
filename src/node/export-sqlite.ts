// SQLite: the graph as one database file with tables to join and views to read, for Datasette, DuckDB or sqlite3.
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Exportable, Exporter, ExportOptions, Piece } from "../exporters/exporter.ts";
import { withoutTexts } from "../exporters/without-texts.ts";
import type { GraphRecords } from "../graph/graph-records.ts";
import { documentationRows, graphBatches } from "../store/graph-batches.ts";
import { explainStoreError } from "../store/store-error.ts";
import {
  createGraphTables,
  documentation,
  graphMigrations,
  type Table,
} from "../store/graph-schema.ts";

/**
 * Written to a temporary file first, because SQLite writes nowhere else. The tables are those of a store, so the file can
 * be opened as one; the schema is documented in it.
 */
export const sqlite: Exporter = {
  id: "sqlite",
  label: "SQLite (Datasette)",
  extension: "sqlite",
  mediaType: "application/vnd.sqlite3",
  write: writeSqlite,
};

/** What is used of the package `libsql`, which has the interface of better-sqlite3. */
interface Database {
  exec(sql: string): void;
  prepare(sql: string): { run(values: readonly unknown[]): unknown };
  close(): void;
}

function* writeSqlite(graph: Exportable, options?: ExportOptions): Generator<Piece> {
  const folder = mkdtempSync(join(tmpdir(), "castgraph-"));
  try {
    const path = join(folder, "graph.sqlite");
    fill(path, withoutTexts(graph, options));
    yield* bytesOf(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What tells a store that the file is one (1667330932 is "cast" in ASCII), and of which version. */
const marks = `
PRAGMA application_id = 1667330932;
CREATE TABLE store_version (part TEXT PRIMARY KEY, version INTEGER NOT NULL);
INSERT INTO store_version VALUES ('graph', ${graphMigrations.length});
INSERT INTO name_search (name_search) VALUES ('rebuild');
INSERT INTO text_search (text_search) VALUES ('rebuild');
`;

function fill(path: string, records: GraphRecords): void {
  // Loaded here, because it loads a binary that no other command needs.
  const Libsql = createRequire(import.meta.url)("libsql") as new (path: string) => Database;
  const database = new Libsql(path);
  try {
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;");
    database.exec(createGraphTables("sqlite"));
    const inserts = new Map<string, (row: readonly unknown[]) => unknown>();
    const insertInto = ({ name, columns }: Table) => {
      let insert = inserts.get(name);
      if (!insert) {
        const places = columns.map(() => "?").join(", ");
        const statement = database.prepare(`INSERT INTO ${name} VALUES (${places})`);
        inserts.set(name, (insert = (row) => statement.run(row)));
      }
      return insert;
    };
    database.exec("BEGIN");
    for (const row of documentationRows()) insertInto(documentation)(row);
    for (const { table, rows } of graphBatches({ records })) {
      const insert = insertInto(table);
      for (const row of rows) insert(row);
    }
    database.exec(`${marks} COMMIT; ANALYZE;`);
  } catch (error) {
    throw explainStoreError(error, path);
  } finally {
    database.close();
  }
}

function* bytesOf(path: string): Generator<Piece> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const buffer = new Uint8Array(1 << 20);
      const length = readSync(file, buffer, 0, buffer.length, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
