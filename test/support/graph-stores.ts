// Graph stores of every kind, for suites that must hold on each.
import { recordsOf } from "../../src/graph/graph-records.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { openDatabase } from "../../src/store/database.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { createMemoryGraphStore } from "../../src/store/memory-graph-store.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import { writeGraph } from "../../src/store/write-graph.ts";
import { testDatabases, type TestDatabases } from "./databases.ts";

/** Makes stores of one kind. */
export interface TestGraphStores {
  /** A store that holds a graph and nothing else; the caller closes it. */
  create(graph: KnowledgeGraph): Promise<GraphStore>;
  close(): Promise<void>;
}

const inDatabases = async (open: () => Promise<TestDatabases>): Promise<TestGraphStores> => {
  const databases = await open();
  return {
    async create(graph) {
      const database = await openDatabase(await databases.create());
      await writeGraph(database, { records: recordsOf(graph) });
      return openSqlGraphStore(database);
    },
    close: () => databases.close(),
  };
};

/** Kinds by name; open one before the tests and close it after. */
export const testGraphStores: Readonly<
  Record<"memory" | "sqlite" | "postgres", () => Promise<TestGraphStores>>
> = {
  memory: async () => ({
    create: async (graph) => createMemoryGraphStore(graph),
    close: async () => {},
  }),
  sqlite: () => inDatabases(testDatabases.sqlite),
  postgres: () => inDatabases(testDatabases.postgres),
};
