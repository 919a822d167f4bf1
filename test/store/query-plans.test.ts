// The questions that are asked most use an index: SQLite says so itself.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordsOf } from "../../src/graph/graph-records.ts";
import { openDatabase, type Database, type Row, type Tuple } from "../../src/store/database.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import { writeGraph } from "../../src/store/write-graph.ts";
import { smallGraph } from "../support/small-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "castgraph-plans-"));
let database: Database;
let store: GraphStore;
/** What has been asked, with the plans. */
let asked: { sql: string; plan: string[] }[] = [];

beforeAll(async () => {
  database = await openDatabase(join(folder, "plans.castgraph"));
  await writeGraph(database, { records: recordsOf(smallGraph()) });
  const rows = async (sql: string, values: Tuple = []): Promise<readonly Row[]> => {
    const plan = await database.rows(`EXPLAIN QUERY PLAN ${sql}`, values);
    asked.push({ sql, plan: plan.map(({ detail }) => String(detail)) });
    return database.rows(sql, values);
  };
  store = await openSqlGraphStore({ ...database, rows });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Tables that are read from end to end; lists that were handed over, and results of a subquery, do not count. */
function scanned(plan: readonly string[]): string[] {
  const free =
    /SCAN (w|wanted|f|x|begun|held|named|worded|own|stated|strongest|met|types|ends|targets|counted|first|r|CONSTANT|\(subquery|fact|relation_type|recognizer)\b/;
  return plan.filter(
    (step) => /\bSCAN\b/.test(step) && !free.test(step) && !/VIRTUAL TABLE/.test(step),
  );
}

const thing = "technology:envoy";
const questions: Readonly<Record<string, (store: GraphStore) => Promise<unknown>>> = {
  find: (asking) => asking.find("envoy", { limit: 5 }),
  "meaning of a name": (asking) => asking.meaningOf("Envoy"),
  node: (asking) => asking.node(thing),
  neighbours: (asking) => asking.neighbours(thing, { limit: 5, mostEpisodes: 3 }),
  statements: (asking) => asking.statements(thing, { limit: 5 }),
  "edges of a node": (asking) => asking.edgesOf(thing, { limit: 5 }),
  "edges by key": (asking) => asking.edges(["technology:linkerd|built_with|technology:rust"]),
  "edges between": (asking) => asking.edgesBetween(thing, "technology:rust"),
  episodes: (asking) => asking.episodes(thing, { limit: 5 }),
  "shared episodes": (asking) => asking.sharedEpisodes(thing, "technology:linkerd", { limit: 5 }),
  paths: (asking) => asking.paths(thing, "technology:rust", { limit: 5 }),
  search: (asking) => asking.search("c++ safe", { limit: 5 }),
  subgraph: (asking) => asking.subgraph({ nodes: [thing], depth: 2, mostNodes: 50 }),
  overview: (asking) => asking.overview({ nodes: 5, links: 5 }),
  linked: (asking) => asking.linked(thing, { limit: 5 }),
  "links among": (asking) => asking.linksAmong([thing, "technology:rust"]),
  "most mentioned": (asking) => asking.mostMentioned("technology", 5),
};

describe("no table is read from end to end by", () => {
  it.each(Object.entries(questions))("%s", async (_, ask) => {
    asked = [];
    await ask(store);
    expect(asked.length).toBeGreaterThan(0);
    const slow = asked.flatMap(({ sql, plan }) =>
      scanned(plan).map((step) => ({ step, sql, plan })),
    );
    expect(slow).toEqual([]);
  });

  it("a question that would be noticed", async () => {
    const plan = await database.rows("EXPLAIN QUERY PLAN SELECT * FROM node WHERE label = 'x'");
    expect(scanned(plan.map(({ detail }) => String(detail)))).not.toEqual([]);
  });

  it("a sort: things of a type come from their index in order", async () => {
    asked = [];
    await store.mostMentioned("technology", 5);
    const plans = asked
      .filter(({ sql }) => sql.includes("entity_type"))
      .flatMap(({ plan }) => plan);
    expect(plans.filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
  });
});
