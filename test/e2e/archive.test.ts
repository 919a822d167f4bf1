// A .castgraph file under kill -9, on a full disk and where nobody may write, in the program as built.
import { execFile, execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseGraphFile } from "../../src/graph/graph-file.ts";
import { recordsOf } from "../../src/graph/graph-records.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { openDatabase } from "../../src/store/database.ts";
import { graphVersion } from "../../src/store/graph-batches.ts";
import { writtenVersion } from "../../src/store/graph-state.ts";
import { openSqlGraphStore } from "../../src/store/sql-graph-store.ts";
import { inventDocuments } from "../support/synthetic-archive.ts";

const built = resolve(import.meta.dirname, "../../dist/node/castgraph.js");
/** Another build may be tried. */
const program = process.env["CASTGRAPH_PROGRAM"] ?? built;
const folder = mkdtempSync(join(tmpdir(), "castgraph-archive-"));
const store = join(folder, "kept.castgraph");
const run = promisify(execFile);

/** How often a command is killed; 50 for a thorough look. */
const rounds = Number(process.env["CASTGRAPH_KILL_ROUNDS"] ?? 2);

const corrections = `- op: rename
  type: technology
  name: Kubernetes
  to: Kubes
`;

/** What is done to the archive in turn; each ends with a graph of its own, however often it was begun. */
const commands: readonly (readonly string[])[] = [
  ["build", "first"],
  // With two threads the edges are written while the places of the nodes are found.
  ["build", "first", "second", "--corrections", "none.yaml", "--workers", "2"],
  ["update", "first"],
  ["build", "first", "--corrections", "decided.yaml"],
];

const argumentsOf = (command: readonly string[], out: string) => [
  program,
  ...command,
  "--out",
  out,
  "--quiet",
];

/** Opens the file as anybody would: is it sound, which graph does it hold, how much is kept beside it. */
async function inspect(path: string) {
  const database = await openDatabase(path);
  try {
    const [check] = await database.rows("PRAGMA integrity_check");
    const [kept] = await database.rows("SELECT count(*) AS kept FROM extraction");
    const graph = await openSqlGraphStore(database);
    const version = await graph.version();
    // What can be read again comes to what was written.
    const read = graphVersion(await graph.records());
    return { check: check!["integrity_check"], kept: Number(kept!["kept"]), version, read };
  } finally {
    await database.close();
  }
}

/** Of each command the graph it ends with, and how long it takes. */
const expected: { version: string; milliseconds: number }[] = [];

beforeAll(async () => {
  chmodSync(folder, 0o755);
  const gazetteer = await loadGazetteer();
  let count = 0;
  for (const name of ["first", "second"]) mkdirSync(join(folder, name));
  for (const { uri, text } of inventDocuments(gazetteer, { episodes: 160, perDocument: 20 }))
    writeFileSync(join(folder, count++ % 4 === 3 ? "second" : "first", uri), text);
  writeFileSync(join(folder, "decided.yaml"), corrections);
  writeFileSync(join(folder, "none.yaml"), "[]\n");
  for (const command of commands) {
    const out = join(folder, "expected.json");
    const start = performance.now();
    execFileSync(process.execPath, argumentsOf(command, out), { cwd: folder });
    const milliseconds = performance.now() - start;
    const graph = recordsOf(parseGraphFile(readFileSync(out, "utf8")));
    expected.push({ version: graphVersion(graph), milliseconds });
    rmSync(out);
  }
  execFileSync(process.execPath, argumentsOf(commands[0]!, store), { cwd: folder });
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("an archive that is killed", () => {
  it(
    "holds the graph before or the graph after, whole, and all that was kept",
    { timeout: 1_200_000 },
    async () => {
      let before = await inspect(store);
      expect(before.version).toBe(expected[0]!.version);
      let finished = 0;
      for (let round = 0; round < rounds; round++) {
        const command = commands[(round + 1) % commands.length]!;
        const wanted = expected[(round + 1) % commands.length]!;
        const child = spawn(process.execPath, argumentsOf(command, store), {
          cwd: folder,
          stdio: "ignore",
        });
        const ended = new Promise((done) => child.on("exit", done));
        // Half of them at any time, half while the graph is being written: then the log grows.
        const share = (round * 0.618) % 1;
        if (round % 2 === 0) await sleep(wanted.milliseconds * (0.2 + share));
        else await untilWriting(child, share, store);
        child.kill("SIGKILL");
        await ended;
        const after = await inspect(store);
        expect(after.check).toBe("ok");
        expect([before.version, wanted.version]).toContain(after.version);
        expect(after.read).toBe(after.version);
        if (after.version === wanted.version) finished++;
        else expect(after.kept).toBeGreaterThanOrEqual(before.kept);
        before = after;
      }
      expect(finished).toBeLessThanOrEqual(rounds);
      for (const [i, command] of commands.entries()) {
        await run(process.execPath, argumentsOf(command, store), { cwd: folder });
        const { check, version, read } = await inspect(store);
        expect([check, version, read]).toEqual(["ok", expected[i]!.version, expected[i]!.version]);
      }
      if (rounds > 6)
        console.log(`${rounds} rounds, ${finished} had been finished when they were killed`);
    },
  );
});

describe("a new archive that is killed", () => {
  it(
    "holds no graph or the whole one, and the same command goes on",
    { timeout: 1_200_000 },
    async () => {
      const command = commands[1]!;
      const wanted = expected[1]!;
      for (let round = 0; round < rounds; round++) {
        const path = join(folder, `new-${round}.castgraph`);
        const child = spawn(process.execPath, argumentsOf(command, path), {
          cwd: folder,
          stdio: "ignore",
        });
        const ended = new Promise((done) => child.on("exit", done));
        const share = (round * 0.618) % 1;
        if (round % 2 === 1) await sleep(wanted.milliseconds * (0.2 + share));
        else await untilWriting(child, share, path);
        child.kill("SIGKILL");
        await ended;
        const database = await openDatabase(path);
        const [check] = await database.rows("PRAGMA integrity_check");
        expect(check!["integrity_check"]).toBe("ok");
        expect([undefined, wanted.version]).toContain(await writtenVersion(database));
        await database.close();
        await run(process.execPath, argumentsOf(command, path), { cwd: folder });
        const { version, read } = await inspect(path);
        expect([version, read]).toEqual([wanted.version, wanted.version]);
        rmSync(path);
      }
    },
  );
});

/** Copies the archive, with what may still wait in its log because somebody has just read it. */
async function copyTo(path: string): Promise<void> {
  const database = await openDatabase(store);
  await database.rows("PRAGMA wal_checkpoint(TRUNCATE)").finally(() => database.close());
  copyFileSync(store, path);
}

describe("an archive that cannot be written", () => {
  it("to the end keeps its graph, and the message says so", { timeout: 120_000 }, async () => {
    const path = join(folder, "copy.castgraph");
    await copyTo(path);
    const before = await inspect(path);
    // No file may grow beyond this size, as if the disk were full: the log of what is written does not fit.
    const blocks = 256;
    const build = argumentsOf(commands[1]!, path)
      .map((word) => `'${word}'`)
      .join(" ");
    const script = `ulimit -f ${blocks}; exec '${process.execPath}' ${build}`;
    const { status, stderr } = spawnSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^castgraph: the store could not be written to the end: .*copy\.castgraph\. Make room/,
      ),
    ]);
    rmSync(`${path}-journal`, { force: true });
    const after = await inspect(path);
    expect([after.check, after.version, after.read]).toEqual([
      "ok",
      before.version,
      before.version,
    ]);
  });

  it.each(["file", "folder"])(
    "because its %s is read-only can be read, and stays",
    async (what) => {
      const place = mkdtempSync(join(tmpdir(), "castgraph-readonly-"));
      try {
        const path = join(place, "kept.castgraph");
        await copyTo(path);
        const before = readFileSync(path);
        chmodSync(path, 0o444);
        chmodSync(place, what === "folder" ? 0o555 : 0o777);
        const asAnybody = (...words: string[]) =>
          spawnSync(process.execPath, [program, ...words], {
            cwd: folder,
            encoding: "utf8",
            ...nobody(),
          });
        const read = asAnybody("stats", path);
        expect([read.stderr, read.status]).toEqual(["", 0]);
        const write = asAnybody("build", "second", "--out", path);
        expect(write.stderr).toMatch(
          /castgraph: the store cannot be (written|opened): .*kept\.castgraph\. Check/,
        );
        expect(write.stderr).not.toMatch(/\n\s+at /);
        expect(write.status).toBe(1);
        expect(readFileSync(path).equals(before)).toBe(true);
        expect(existsSync(`${path}-journal`)).toBe(false);
      } finally {
        chmodSync(place, 0o777);
        rmSync(place, { recursive: true, force: true });
      }
    },
  );
});

/** Rights are nothing to root: then somebody else tries. */
function nobody(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
}

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Until the log of a file has begun to grow, and a little longer. */
async function untilWriting(
  child: { readonly exitCode: number | null },
  share: number,
  path: string,
): Promise<void> {
  const sizeOf = () => statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  for (let i = 0; i < 4000 && child.exitCode === null && sizeOf() < 200_000; i++) await sleep(2);
  await sleep(share * 60);
}
