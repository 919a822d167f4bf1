// Worker threads, in the program as built: the same bytes as in one thread, and a clean stop.
import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { inventDocuments } from "../support/synthetic-archive.ts";

const program = resolve(import.meta.dirname, "../../dist/node/castgraph.js");
const folder = mkdtempSync(join(tmpdir(), "castgraph-workers-"));
const run = promisify(execFile);
const build = async (workers: number) => {
  const out = join(folder, `graph-${workers}.json`);
  await run(process.execPath, [
    program,
    "build",
    join(folder, "archive"),
    "--out",
    out,
    "--workers",
    String(workers),
    "--quiet",
  ]);
  return readFileSync(out, "utf8");
};

beforeAll(async () => {
  const gazetteer = await loadGazetteer();
  for (const [name, episodes] of [
    ["archive", 120],
    ["large", 5000],
  ] as const) {
    mkdirSync(join(folder, name));
    for (const { uri, text } of inventDocuments(gazetteer, { episodes, perDocument: 70 })) {
      writeFileSync(join(folder, name, uri), text);
      // An entry that is met twice counts once for what its show is learned from.
      writeFileSync(join(folder, name, `again-${uri}`), text.slice(0, text.indexOf("\n") + 1));
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("castgraph build --workers", () => {
  it("gives the bytes of one thread", { timeout: 240_000 }, async () => {
    const alone = await build(0);
    expect(alone.length).toBeGreaterThan(1_000_000);
    expect(await build(3)).toBe(alone);
    // Nothing is left of the edges, which were written ahead.
    expect(readdirSync(folder).filter((name) => name.includes("part"))).toEqual([]);
  });

  it("stops at Ctrl-C without leaving anything behind", async () => {
    const out = join(folder, "stopped.json");
    const args = [program, "build", join(folder, "large"), "--out", out, "--workers", "2"];
    const stopAfter = async (milliseconds: number) => {
      const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
      let said = "";
      child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
      await new Promise((done) => setTimeout(done, milliseconds));
      child.kill("SIGINT");
      return [await new Promise((done) => child.on("close", done)), said.trim()];
    };
    // On a busy machine it may not listen yet.
    let ended = await stopAfter(1200);
    for (let later = 2400; ended[0] === null && later < 20_000; later *= 2)
      ended = await stopAfter(later);
    expect(ended).toEqual([1, "castgraph: stopped."]);
    expect(readdirSync(folder).filter((name) => name.startsWith("stopped"))).toEqual([]);
  });
});
