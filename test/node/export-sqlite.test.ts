// The SQLite export opened again: as a store, and by its views.
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import { recordsOf } from "../../src/graph/graph-records.ts";
import type { KnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { sqlite } from "../../src/node/export-sqlite.ts";
import { openDatabase } from "../../src/store/database.ts";
import { documentation, runs, tables, views } from "../../src/store/graph-schema.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { bytesOfPieces } from "../support/read-back.ts";

type Row = Record<string, unknown>;
interface Database {
  prepare(sql: string): { all(...values: unknown[]): Row[] };
  close(): void;
}
const Libsql = createRequire(import.meta.url)("libsql") as new (path: string) => Database;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "castgraph-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function written(graph: KnowledgeGraph, texts = true): Promise<string> {
  const path = join(folder, "graph.sqlite");
  await writeFile(path, bytesOfPieces(sqlite.write(graph, { texts })));
  return path;
}

const clean = (text: string) => text.replace(/[\0\ud800-\udfff]/gu, "\ufffd");

describe.each(exampleGraphs)("SQLite of $name", ({ build }) => {
  it("is a store with the whole graph", async () => {
    const graph = build();
    const store = await openSqlGraphStore(await openDatabase(await written(graph)));
    const file = [...writeGraphFile(await store.records())].join("");
    await store.close();
    expect(file).toBe([...writeGraphFile(graph)].join(""));
  });

  it("keeps quotations where the texts are left out", async () => {
    const graph = build();
    const store = await openSqlGraphStore(await openDatabase(await written(graph, false)));
    const quotes = [...(await store.records()).edges()].flatMap(({ attributes }) =>
      attributes.evidence.map(({ quote }) => quote),
    );
    await store.close();
    expect(quotes).toEqual(
      [...recordsOf(graph).edges()].flatMap(({ attributes }) =>
        attributes.evidence.map(({ quote }) => quote),
      ),
    );
  });

  it("answers by its views, in the very words", async () => {
    const graph = build();
    const database = new Libsql(await written(graph));
    const all = (sql: string) => database.prepare(sql).all();
    for (const { name } of [documentation, runs, ...tables, ...views])
      expect(() => all(`SELECT * FROM ${name}`)).not.toThrow();
    const said = all("SELECT quote FROM statement WHERE quote IS NOT NULL ORDER BY quote");
    const quotes = graph.reduceEdges(
      (list: string[], _, { evidence }) => [...list, ...evidence.map(({ quote }) => clean(quote))],
      [],
    );
    expect(new Set(said.map(({ quote }) => quote))).toEqual(new Set(quotes));
    database.close();
  });

  it("documents every table and view", async () => {
    const database = new Libsql(await written(build()));
    const all = (sql: string) => database.prepare(sql).all();
    const documented = new Set(all("SELECT name FROM documentation").map(({ name }) => name));
    const made = all(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' " +
        "AND name NOT GLOB '*_search_*' AND name <> 'store_version'",
    );
    database.close();
    expect(made.map(({ name }) => name).filter((name) => !documented.has(name))).toEqual([]);
  });
});

describe("SQLite", () => {
  it("has the same bytes each time", () => {
    const digest = () =>
      createHash("sha256")
        .update(bytesOfPieces(sqlite.write(hostileGraph())))
        .digest("hex");
    expect(digest()).toBe(digest());
  });
});
