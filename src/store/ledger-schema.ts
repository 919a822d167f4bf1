// The tables of the ledger and of what is found, as each database wants them.
import type { Dialect } from "./database.ts";
import type { StorePart } from "./migrate.ts";

/** Parts of a table for many rows on PostgreSQL: what vacuum, index and COPY work at is a sixteenth of it. */
const partitions = 16;

/** A table of long texts by their hash. */
export function textsByHash(dialect: Dialect, table: string, key: string, text: string): string {
  const columns = `${key} TEXT PRIMARY KEY, ${text} TEXT NOT NULL`;
  if (dialect === "sqlite")
    return `CREATE TABLE IF NOT EXISTS ${table} (${columns}) STRICT, WITHOUT ROWID;`;
  const parts = Array.from(
    { length: partitions },
    (_, i) =>
      `CREATE TABLE ${table}_${i} PARTITION OF ${table} FOR VALUES WITH (MODULUS ${partitions}, REMAINDER ${i});`,
  );
  return [`CREATE TABLE ${table} (${columns}) PARTITION BY HASH (${key});`, ...parts].join("\n");
}

/** What was found in an episode, or learnt of a show, by the hash of all that it depends on. */
export const extractionPart: StorePart = {
  name: "extraction",
  migrations: [(dialect) => textsByHash(dialect, "extraction", "key", "json")],
};

/** The shards. Updates that claim and renew touch no index, and on PostgreSQL find room on their own page. */
export const ledgerPart: StorePart = {
  name: "ledger",
  migrations: [
    (dialect) => `
      CREATE TABLE work_shard (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        weight INTEGER NOT NULL,
        after_shard TEXT,
        position INTEGER NOT NULL,
        version TEXT NOT NULL,
        ready INTEGER NOT NULL,
        done INTEGER NOT NULL DEFAULT 0,
        token BIGINT NOT NULL DEFAULT 0,
        worker TEXT,
        lease_until BIGINT NOT NULL DEFAULT 0,
        done_at BIGINT
      ) ${dialect === "postgres" ? "WITH (fillfactor = 70)" : ""};
      CREATE TABLE work_token (token BIGINT NOT NULL);
      INSERT INTO work_token VALUES (0);
      CREATE INDEX work_shard_open ON work_shard (position) WHERE done = 0 AND ready = 1;
      CREATE INDEX work_shard_after ON work_shard (after_shard) WHERE ready = 0;
      CREATE INDEX work_shard_done_at ON work_shard (done_at) WHERE done = 1;`,
  ],
};
