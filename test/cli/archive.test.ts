// One file as the whole archive, from the command line: what is kept, what is read again, what is dropped.
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseGraphFile } from "../../src/graph/graph-file.ts";
import { recordsOf } from "../../src/graph/graph-records.ts";
import { openDatabase } from "../../src/store/database.ts";
import { openExtractionStore } from "../../src/store/extraction-store.ts";
import { graphVersion } from "../../src/store/graph-batches.ts";
import { runCommand } from "../support/io.ts";

interface Connection {
  exec(sql: string): void;
  close(): void;
}
const Libsql = createRequire(import.meta.url)("libsql") as new (path: string) => Connection;

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "castgraph-archive-"));
});
afterAll(() => rm(cwd, { recursive: true }));

const notes = (...texts: string[]) =>
  texts
    .map(
      (text, i) =>
        `${JSON.stringify({ id: `c-${i}`, show: `Radio ${i}`, title: `Talk ${i}`, text })}\n`,
    )
    .join("");
const texts = [
  "Kubernetes runs next to Docker.",
  "Rust and Envoy are compared.",
  "Nothing but Linkerd.",
];
const build = async (out: string, ...more: string[]) => {
  const outcome = await runCommand(["build", "notes.jsonl", "--out", out, "--quiet", ...more], {
    cwd,
  });
  expect([outcome.code, outcome.err]).toEqual([0, ""]);
  return outcome.out;
};
const rowsOf = async (file: string, sql: string) => {
  const database = await openDatabase(join(cwd, file));
  const rows = await database.rows(sql);
  await database.close();
  return rows;
};
const keysIn = async (file: string) =>
  new Set((await rowsOf(file, "SELECT key FROM extraction")).map(({ key }) => key));
const added = (before: ReadonlySet<unknown>, after: ReadonlySet<unknown>) =>
  [...after].filter((key) => !before.has(key)).length;

describe("a .castgraph file", () => {
  it("gives the very bytes of the graph file, and every command reads it", async () => {
    await writeFile(join(cwd, "notes.jsonl"), notes(...texts));
    await build("graph.json");
    expect(await build("one.castgraph")).toMatch(/^one\.castgraph: 3 episodes/);
    await runCommand(["export", "one.castgraph", "--format", "json", "--out", "again.json"], {
      cwd,
    });
    expect(await readFile(join(cwd, "again.json"), "utf8")).toBe(
      await readFile(join(cwd, "graph.json"), "utf8"),
    );
    for (const command of [
      ["stats", "FILE"],
      ["query", "neighbours", "FILE", "Envoy"],
      ["query", "path", "FILE", "Envoy", "Rust", "--json"],
      ["query", "episodes", "FILE", "Docker"],
      ["explain", "FILE", "--node", "Kubernetes"],
      ["export", "FILE", "--format", "gexf"],
      ["export", "FILE", "--format", "mermaid", "--node", "Envoy"],
    ]) {
      const on = (file: string) =>
        runCommand(
          command.map((word) => (word === "FILE" ? file : word)),
          { cwd },
        );
      expect([command, await on("one.castgraph")]).toEqual([command, await on("graph.json")]);
    }
  });

  it("keeps the documents with their hashes, the corrections, and the history", async () => {
    const [document] = await rowsOf("one.castgraph", "SELECT uri, sha256, text FROM document");
    const text = await readFile(join(cwd, "notes.jsonl"), "utf8");
    const sha256 = createHash("sha256").update(text).digest("hex");
    expect(document).toMatchObject({ uri: "notes.jsonl", sha256, text });
    const [run] = await rowsOf("one.castgraph", "SELECT * FROM run");
    const graph = parseGraphFile(await readFile(join(cwd, "graph.json"), "utf8"));
    expect(run).toMatchObject({ number: 1, version: graphVersion(recordsOf(graph)) });
  });

  it("is not written again by a build that changes nothing", async () => {
    const before = await readFile(join(cwd, "one.castgraph"));
    await build("one.castgraph");
    await build("one.castgraph");
    expect(await rowsOf("one.castgraph", "SELECT number FROM run")).toHaveLength(1);
    const once = await readFile(join(cwd, "one.castgraph"));
    await build("one.castgraph");
    expect((await readFile(join(cwd, "one.castgraph"))).equals(once)).toBe(true);
    expect(once.length).toBe(before.length);
  });

  it("says what it is not", async () => {
    await writeFile(
      join(cwd, "text.castgraph"),
      "not a database, but long enough to look at\n".repeat(200),
    );
    openExtractionStore(join(cwd, "empty.castgraph")).close();
    const ask = async (file: string) => (await runCommand(["stats", file], { cwd })).err;
    expect(await ask("none.castgraph")).toMatch(
      /^castgraph: there is no such file: none\.castgraph\. Write one/,
    );
    expect(await ask("text.castgraph")).toMatch(
      /is no store of castgraph, or damaged: .*Name another file/,
    );
    expect(await ask("empty.castgraph")).toMatch(/the store holds no graph: .*castgraph build/);
    const mixed = await runCommand(["build", "one.castgraph", "notes.jsonl"], { cwd });
    expect([mixed.code, mixed.err]).toEqual([
      2,
      expect.stringMatching(/one\.castgraph is a graph/),
    ]);
  });
});

describe("what is read again", () => {
  it("is nothing where corrections change", async () => {
    const before = await keysIn("one.castgraph");
    await writeFile(
      join(cwd, "decided.yaml"),
      "- op: rename\n  type: technology\n  name: Kubernetes\n  to: Kubes\n",
    );
    await build("one.castgraph", "--corrections", "decided.yaml");
    expect(await keysIn("one.castgraph")).toEqual(before);
    expect(await rowsOf("one.castgraph", "SELECT uri FROM correction")).toEqual([
      { uri: "decided.yaml" },
    ]);
    const found = await rowsOf("one.castgraph", "SELECT label FROM node WHERE label = 'Kubes'");
    expect(found).toHaveLength(1);
    await build("one.castgraph");
    expect(await rowsOf("one.castgraph", "SELECT uri FROM correction")).toEqual([]);
  });

  it("is the one episode that has changed, and what is known of its show", async () => {
    const before = await keysIn("one.castgraph");
    await writeFile(
      join(cwd, "notes.jsonl"),
      notes(texts[0]!, "Rust and Istio are compared.", texts[2]!),
    );
    await build("one.castgraph");
    expect(added(before, await keysIn("one.castgraph"))).toBe(2);
    await build("fresh.castgraph");
    const version = "SELECT value FROM fact WHERE name = 'version'";
    expect(await rowsOf("one.castgraph", version)).toEqual(
      await rowsOf("fresh.castgraph", version),
    );
  });

  it("is dropped when no graph has used it for long", async () => {
    const first = await keysIn("one.castgraph");
    const fresh = await keysIn("fresh.castgraph");
    expect(first.size).toBe(fresh.size + 2);
    for (let i = 0; i < 6; i++) {
      await writeFile(
        join(cwd, "notes.jsonl"),
        notes(texts[0]!, "Rust and Istio are compared.", `${texts[2]!} ${i}`),
      );
      await build("one.castgraph");
    }
    const last = await keysIn("one.castgraph");
    const unused = [...first].filter((key) => !fresh.has(key));
    expect(unused.filter((key) => last.has(key))).toEqual([]);
    const current = await keysIn("one.castgraph");
    await build("fresh2.castgraph");
    expect([...(await keysIn("fresh2.castgraph"))].filter((key) => !current.has(key))).toEqual([]);
  });
});

describe("update", () => {
  it("writes a .castgraph file and tells what changed", async () => {
    await writeFile(join(cwd, "notes.jsonl"), notes(texts[0]!));
    const update = () => runCommand(["update", "notes.jsonl", "--out", "up.castgraph"], { cwd });
    expect((await update()).out).toMatch(/^up\.castgraph: 1 episodes? new, 0 changed, 0 gone/);
    await writeFile(join(cwd, "notes.jsonl"), notes("Docker alone.", texts[1]!));
    expect((await update()).out).toMatch(/^up\.castgraph: 1 episodes? new, 1 changed, 0 gone/);
    expect((await update()).out).toMatch(/^up\.castgraph: 0 episodes? new, 0 changed, 0 gone/);
  });
});

describe("a store of the first version, which only kept what was found", () => {
  it("is brought up to date and used", async () => {
    await writeFile(join(cwd, "notes.jsonl"), notes(...texts));
    await build("model.castgraph");
    const [kept] = await rowsOf("model.castgraph", "SELECT key, json FROM extraction LIMIT 1");
    const old = new Libsql(join(cwd, "old.castgraph"));
    old.exec(`
      CREATE TABLE extraction (key TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE documentation (name TEXT PRIMARY KEY, description TEXT NOT NULL) STRICT;
      INSERT INTO documentation VALUES ('extraction', 'What was found.');
      INSERT INTO extraction VALUES ('${String(kept!["key"])}', '${String(kept!["json"]).replaceAll("'", "''")}');
      INSERT INTO extraction VALUES ('unused', '{}');
      PRAGMA application_id = 1667330932; PRAGMA user_version = 1; PRAGMA journal_mode = WAL;`);
    old.close();
    await build("old.castgraph");
    const keys = await keysIn("old.castgraph");
    expect(keys.size).toBe((await keysIn("model.castgraph")).size + 1);
    const version = "SELECT value FROM fact WHERE name = 'version'";
    expect(await rowsOf("old.castgraph", version)).toEqual(
      await rowsOf("model.castgraph", version),
    );
  });
});
