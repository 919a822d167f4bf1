// Both databases for suites that must hold on each: a new, empty one at every call.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres, type TestPostgres } from "./postgres.ts";

/** Makes databases of one kind. */
export interface TestDatabases {
  /** The address of a new, empty database. */
  create(): Promise<string>;
  close(): Promise<void>;
}

/** Kinds by their dialect; open one before the tests and close it after. */
export const testDatabases: Readonly<Record<"sqlite" | "postgres", () => Promise<TestDatabases>>> =
  {
    sqlite: async () => {
      const folder = mkdtempSync(join(tmpdir(), "castgraph-sqlite-"));
      let count = 0;
      return {
        create: async () => join(folder, `test-${++count}.castgraph`),
        close: async () => rmSync(folder, { recursive: true, force: true }),
      };
    },
    postgres: async () => {
      const server: TestPostgres = await startPostgres();
      return { create: () => server.createDatabase(), close: () => server.close() };
    },
  };

/** The names of the kinds, for `describe.each`. */
export const dialects = ["sqlite", "postgres"] as const;
