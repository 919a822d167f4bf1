// The SQLite export opened again with SQLite.
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EpisodeAttributes } from "../../src/graph/knowledge-graph.ts";
import { sqlite } from "../../src/node/export-sqlite.ts";
import { tables, views } from "../../src/node/sqlite-schema.ts";
import { exampleGraphs } from "../support/example-graphs.ts";
import { hostileGraph } from "../support/hostile-graph.ts";
import { bytesOfPieces } from "../support/read-back.ts";

type Row = Record<string, unknown>;
interface Database {
  prepare(sql: string): { all(...values: unknown[]): Row[] };
  close(): void;
}
const Libsql = createRequire(import.meta.url)("libsql") as new (
  path: string,
  options?: object,
) => Database;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "castgraph-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

const clean = (text: string) => text.replace(/[\0\ud800-\udfff]/gu, "\ufffd");

describe.each(exampleGraphs)("SQLite of $name", ({ build }) => {
  it("comes back whole", async () => {
    const graph = build();
    const path = join(folder, "graph.sqlite");
    await writeFile(path, bytesOfPieces(sqlite.write(graph)));
    const database = new Libsql(path, { readonly: true });
    const all = (sql: string) => database.prepare(sql).all();

    const nodes = new Map(all("SELECT * FROM node").map((row) => [row["id"], row]));
    expect(nodes.size).toBe(graph.order);
    const aliases = groupBy(
      all("SELECT * FROM alias ORDER BY node, position"),
      (row) => row["node"],
    );
    const episodes = new Map(all("SELECT * FROM episode").map((row) => [row["id"], row]));
    const mentions = groupBy(all("SELECT * FROM mention ORDER BY rowid"), (row) => row["episode"]);
    graph.forEachNode((id, attributes) => {
      const row = nodes.get(clean(id))!;
      expect(row).toMatchObject({
        label: clean(attributes.label),
        entity_type: attributes.entityType,
        x: attributes.x ?? null,
        community: attributes.community ?? null,
        pagerank: attributes.pagerank ?? null,
      });
      if (attributes.entityType !== "episode") {
        expect((aliases.get(clean(id)) ?? []).map((alias) => alias["name"])).toEqual(
          attributes.aliases.map(clean),
        );
        const { flag, nested } = attributes as { flag?: unknown; nested?: unknown };
        if (flag !== undefined)
          expect(JSON.parse(String(row["attributes"]))).toMatchObject({ flag });
        if (nested !== undefined)
          expect(JSON.parse(String(row["attributes"]))).toMatchObject({ nested });
        return;
      }
      expectEpisode(episodes.get(id)!, attributes);
      expect(mentions.get(id)!.map((row) => [row["start"], row["end"], row["node"]])).toEqual(
        attributes.mentions.map(({ start, end, entity }) => [start, end, clean(entity)]),
      );
    });

    const edges = new Map(all("SELECT * FROM edge").map((row) => [row["key"], row]));
    expect(edges.size).toBe(graph.size);
    const evidence = groupBy(all("SELECT * FROM evidence ORDER BY rowid"), (row) => row["edge"]);
    graph.forEachEdge((key, attributes, source, target) => {
      expect(edges.get(clean(key))).toMatchObject({
        source: clean(source),
        target: clean(target),
        relation_type: attributes.relationType,
        confidence: attributes.confidence,
      });
      expect((evidence.get(clean(key)) ?? []).map((row) => ({ ...row, edge: undefined }))).toEqual(
        attributes.evidence.map((item) => ({ ...item, quote: clean(item.quote), edge: undefined })),
      );
    });
    database.close();
  });

  it("answers by its views, each of which is documented", async () => {
    const graph = build();
    const path = join(folder, "graph.sqlite");
    await writeFile(path, bytesOfPieces(sqlite.write(graph)));
    const database = new Libsql(path, { readonly: true });
    const documented = new Set(
      database
        .prepare("SELECT name FROM documentation")
        .all()
        .map((row) => row["name"]),
    );
    const made = database
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(made.map((row) => row["name"]).filter((name) => !documented.has(name))).toEqual([]);
    for (const { name } of [...tables, ...views].filter((entry) => entry.name !== "indexes")) {
      expect(() => database.prepare(`SELECT * FROM ${name}`).all()).not.toThrow();
    }
    const quotes = graph.reduceEdges((sum, _, { evidence }) => sum + evidence.length, 0);
    expect(
      database.prepare("SELECT quote FROM statement WHERE quote IS NOT NULL").all().length,
    ).toBe(quotes);
    database.close();
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

function groupBy(rows: readonly Row[], keyOf: (row: Row) => unknown): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function expectEpisode(row: Row, attributes: Readonly<EpisodeAttributes>): void {
  expect(row).toMatchObject({
    show: attributes.show,
    title: attributes.title ?? null,
    published: attributes.published ?? null,
    duration_seconds: attributes.durationSeconds ?? null,
    url: attributes.url ?? null,
    document: attributes.document,
    text: clean(attributes.text),
  });
}
