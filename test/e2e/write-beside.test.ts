// A graph that one thread makes and another writes, in the program as built: the same in a file and in PostgreSQL.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { graphVersion } from "../../src/store/graph-batches.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";

const program = resolve(import.meta.dirname, "../../dist/node/castgraph.js");
const seeds = resolve(import.meta.dirname, "../../seeds");
const folder = mkdtempSync(join(tmpdir(), "castgraph-beside-"));
const run = promisify(execFile);
let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(async () => {
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Builds the sample into a store, and gives its version as it is kept and as it comes to when all is read again. */
async function built(out: string, workers: number) {
  const kept = join(folder, "kept.castgraph");
  const options = ["--workers", String(workers), "--store", kept, "--out", out, "--quiet"];
  await run(process.execPath, [program, "build", seeds, ...options]);
  const database = await openDatabase(out);
  try {
    const store = await openSqlGraphStore(database);
    return [await store.version(), graphVersion(await store.records())];
  } finally {
    await database.close();
  }
}

it("is the graph of one thread", { timeout: 120_000 }, async () => {
  const [version] = await built(join(folder, "one.castgraph"), 0);
  expect(await built(join(folder, "two.castgraph"), 2)).toEqual([version, version]);
  const address = await postgres.createDatabase();
  expect(await built(address, 2)).toEqual([version, version]);
  // Over the one that is there.
  expect(await built(address, 2)).toEqual([version, version]);
});

it("tells of a database that cannot be reached as one thread does", async () => {
  const nowhere = "postgres://nobody:secret@127.0.0.1:1/none";
  await expect(built(nowhere, 2)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^castgraph: (?!.*secret)[^\n]*127\.0\.0\.1[^\n]*\n$/),
  });
});
