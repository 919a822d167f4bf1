// The store under kill -9, in the program as built: what was written stays, the file opens, the next run ends as it would have.
import { execFile, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { inventDocuments } from "../support/synthetic-archive.ts";

const program = resolve(import.meta.dirname, "../../dist/node/castgraph.js");
const folder = mkdtempSync(join(tmpdir(), "castgraph-kill-"));
const archive = join(folder, "archive");
const store = join(folder, "kept.castgraph");
const graph = join(folder, "graph.json");
const command = (...rest: string[]) => [program, "build", archive, "--quiet", ...rest];

const episodes = 1500;
/** How often the build is killed, each time a little later. */
const rounds = 6;

/** Opens the store as anybody would, checks it, and counts what it holds. */
function inspect(): { check: unknown; kept: number } {
  const Libsql = createRequire(import.meta.url)("libsql") as new (path: string) => {
    prepare(sql: string): { get(): Record<string, unknown> };
    close(): void;
  };
  const database = new Libsql(store);
  const { integrity_check: check } = database.prepare("PRAGMA integrity_check").get();
  const { kept } = database.prepare("SELECT count(*) AS kept FROM extraction").get();
  database.close();
  return { check, kept: Number(kept) };
}

beforeAll(async () => {
  mkdirSync(archive);
  for (const { uri, text } of inventDocuments(await loadGazetteer(), { episodes }))
    writeFileSync(join(archive, uri), text);
  execFileSync(process.execPath, [
    program,
    "build",
    join(import.meta.dirname, "../../seeds"),
    "--quiet",
    "--out",
    graph,
    "--store",
    store,
  ]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("castgraph build --store, killed", () => {
  it("loses nothing that was written and goes on from there", { timeout: 600_000 }, async () => {
    const old = readFileSync(graph, "utf8");
    let kept = inspect().kept;
    for (let round = 0; round < rounds; round++) {
      const child = spawn(process.execPath, command("--out", graph, "--store", store));
      const ended = new Promise((done) => child.on("exit", done));
      // Killed when something more has been written, or a while later.
      for (let i = 0; i < 400 && child.exitCode === null; i++) {
        await new Promise((done) => setTimeout(done, 25));
        if (round % 2 === 0 && inspect().kept > kept) break;
        if (round % 2 === 1 && i > 40 + round * 10) break;
      }
      child.kill("SIGKILL");
      await ended;
      const after = inspect();
      expect(after.check).toBe("ok");
      expect(after.kept).toBeGreaterThanOrEqual(kept);
      kept = after.kept;
    }
    expect(readFileSync(graph, "utf8") === old || kept >= episodes).toBe(true);

    const run = promisify(execFile);
    await run(process.execPath, command("--out", graph, "--store", store));
    const fresh = join(folder, "fresh.json");
    await run(process.execPath, command("--out", fresh));
    expect(readFileSync(graph, "utf8") === readFileSync(fresh, "utf8")).toBe(true);
  });
});
