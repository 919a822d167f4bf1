// Writes a graph into a database so that every reader sees the one before it or this one, whole, and a crash leaves the old.
import { setImmediate } from "node:timers/promises";
import type { Database, Queries, Tuple } from "./database.ts";
import {
  documentationRows,
  graphBatchesAhead,
  type Batch,
  type BatchSummary,
  type GraphToWrite,
} from "./graph-batches.ts";
import {
  completeTable,
  documentation,
  dropIndexes,
  graphMigrations,
  tables,
} from "./graph-schema.ts";
import { migrate, type StorePart } from "./migrate.ts";
import { wordsOf } from "./sentence-search.ts";

/** The tables of the graph, for those who open a store. */
export const graphPart: StorePart = { name: "graph", migrations: graphMigrations };

/** Ends the writing with its reason. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
}

/** What came of writing. */
export interface WrittenGraph {
  /** Stands for the content of the graph. */
  readonly version: string;
  /** False where the very graph, made of the same documents, was there already: then nothing was written. */
  readonly isNew: boolean;
}

/**
 * Replaces the graph in one transaction. Other processes read the old one meanwhile, and wait if they want to write. Where
 * it cannot be finished (a full disk, a crash, the signal) the old graph stays.
 */
export function writeGraph(
  database: Database,
  graph: GraphToWrite,
  signal?: StopSignal,
): Promise<WrittenGraph> {
  return writeBatches(database, graphBatchesAhead(graph, Promise.resolve(graph)), signal);
}

/** As {@link writeGraph}, from batches; where they end with an error, the old graph stays. */
export async function writeBatches(
  database: Database,
  batches: AsyncGenerator<Batch, BatchSummary>,
  signal?: StopSignal,
): Promise<WrittenGraph> {
  await migrate(database, graphPart);
  try {
    return await database.transaction(async (queries) => {
      const before = await written(queries);
      if (queries.dialect === "sqlite") await queries.script(dropIndexes);
      await clear(queries);
      await document(queries);
      const { version, inputs } = await insertAll(queries, batches, signal);
      if (before.version === version && before.inputs === inputs) throw new UnchangedError(version);
      // PostgreSQL plans by what it knows of the tables.
      if (queries.dialect === "postgres")
        await queries.script(tables.map(({ name }) => `ANALYZE ${name};`).join(" "));
      await recordRun(queries, version, inputs);
      return { version, isNew: true };
    });
  } catch (error) {
    if (error instanceof UnchangedError) return { version: error.version, isNew: false };
    throw error;
  }
}

/**
 * In SQLite indexes are made of a table as soon as it is full, which is far cheaper than row by row; PostgreSQL, which
 * would keep readers out while its indexes are gone, keeps them.
 */
async function insertAll(
  queries: Queries,
  batches: AsyncGenerator<Batch, BatchSummary>,
  signal: StopSignal | undefined,
): Promise<BatchSummary> {
  const open = new Set(queries.dialect === "sqlite" ? tables.map(({ name }) => name) : []);
  const complete = async (name: string) => {
    const statements = open.delete(name) ? completeTable(name) : "";
    if (statements) await queries.script(statements);
  };
  for (;;) {
    const next = await batches.next();
    if (next.done) {
      for (const name of open) await complete(name);
      return next.value;
    }
    await insert(queries, next.value);
    if (next.value.isLast) await complete(next.value.table.name);
    // Only between turns of the event loop can anybody ask to stop.
    await setImmediate();
    if (signal?.aborted) throw signal.reason;
  }
}

/** Extractions that none of the last so many graphs has used are dropped: undoing a change soon costs nothing. */
const keptRuns = 5;

/** Notes the graph in the history, and drops what was found long ago and is used no more. */
async function recordRun(queries: Queries, version: string, inputs: string): Promise<void> {
  const [row] = await queries.rows("SELECT coalesce(max(number), 0) + 1 AS next FROM run");
  const number = Number(row!["next"]);
  await queries.run("INSERT INTO run (number, version, inputs) VALUES (?, ?, ?)", [
    number,
    version,
    inputs,
  ]);
  // Extractions in PostgreSQL are shared by many archives: nobody knows which are used.
  if (queries.dialect === "postgres" || !(await hasUses(queries))) return;
  const last = number - 1 - keptRuns;
  const old = "SELECT key FROM extraction_use WHERE run <= ?";
  await queries.run(`DELETE FROM extraction WHERE key IN (${old})`, [last]);
  await queries.run("DELETE FROM extraction_use WHERE run <= ?", [last]);
}

async function hasUses(queries: Queries): Promise<boolean> {
  const found = await queries.rows("SELECT 1 FROM sqlite_schema WHERE name = 'extraction_use'");
  return found.length > 0;
}

/** Rolls the transaction back: what was to be written is there. */
class UnchangedError extends Error {
  readonly version: string;
  constructor(version: string) {
    super("unchanged");
    this.version = version;
  }
}

async function written(queries: Queries): Promise<{ version?: unknown; inputs?: unknown }> {
  const rows = await queries.rows(
    "SELECT name, value FROM fact WHERE name IN ('version', 'inputs')",
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(String(value))]));
}

/** Those that refer to others first. */
async function clear(queries: Queries): Promise<void> {
  const names = tables.map(({ name }) => name).reverse();
  for (const name of names) await queries.run(`DELETE FROM ${name}`);
}

/** Other parts of the store document theirs in the same table. */
async function document(queries: Queries): Promise<void> {
  const rows = documentationRows();
  for (const [name] of rows) await queries.run("DELETE FROM documentation WHERE name = ?", [name!]);
  await queries.insert({ table: documentation.name, columns: documentation.columns }, rows);
}

async function insert(queries: Queries, { table, rows }: Batch): Promise<void> {
  const columns = table.columns;
  if (queries.dialect === "postgres" && table.name === "episode") {
    const text = columns.indexOf("text");
    const withWords = rows.map((row): Tuple => [...row, wordsOf(String(row[text])).join(" ")]);
    await queries.insert({ table: table.name, columns: [...columns, "words"] }, withWords);
  } else await queries.insert({ table: table.name, columns }, rows);
}
