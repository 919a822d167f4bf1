// Migrations: brings the tables of one part of the store to the version this castgraph writes.
import type { Database, Dialect, Queries } from "./database.ts";
import { StoreError } from "./store-error.ts";

/** Tables that belong together and change together. */
export interface StorePart {
  /** Unique among the parts of a store. */
  readonly name: string;
  /** Each brings a store of the version before it to its own; never changed once published, only added to. */
  readonly migrations: readonly ((dialect: Dialect) => string)[];
}

/**
 * Makes or brings up the tables of a part, in one transaction; several processes may do so at once. A store that a later
 * castgraph has written is refused. What is up to date is only looked at, so that no right to change tables is needed.
 */
export async function migrate(database: Database, part: StorePart): Promise<void> {
  const wanted = part.migrations.length;
  const found = await versionOf(database, part);
  if (found > wanted)
    throw new StoreError(
      `the store is of version ${found} (${part.name}), this castgraph writes ${wanted}: ${database.label}. Update castgraph, or name another store.`,
    );
  if (found === wanted) return;
  await database.transaction(async (queries) => {
    if (queries.dialect === "postgres") await queries.rows(`SELECT pg_advisory_xact_lock(${lock})`);
    await queries.script(
      `CREATE TABLE IF NOT EXISTS ${versions} (part TEXT PRIMARY KEY, version INTEGER NOT NULL)`,
    );
    // Another process may have been first.
    for (const migration of part.migrations.slice(await versionOf(queries, part)))
      await queries.script(migration(queries.dialect));
    await queries.run(
      `INSERT INTO ${versions} (part, version) VALUES (?, ?)
       ON CONFLICT (part) DO UPDATE SET version = excluded.version`,
      [part.name, wanted],
    );
  });
}

const versions = "store_version";
/** "cast" in ASCII: the advisory lock of migrations. */
const lock = 0x63617374;

async function versionOf(queries: Queries, part: StorePart): Promise<number> {
  const isThere =
    queries.dialect === "sqlite"
      ? `SELECT 1 AS found FROM sqlite_schema WHERE name = '${versions}'`
      : `SELECT 1 AS found WHERE to_regclass('${versions}') IS NOT NULL`;
  if ((await queries.rows(isThere)).length === 0) return 0;
  const [row] = await queries.rows(`SELECT version FROM ${versions} WHERE part = ?`, [part.name]);
  return Number(row?.["version"] ?? 0);
}
