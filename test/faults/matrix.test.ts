// The fault matrix: whatever happens to workers and database, the graph has the same bytes and no shard is done twice.
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkEvent } from "../../src/cluster/work.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { openDatabase } from "../../src/store/database.ts";
import { inventShows } from "../support/invented-shows.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import { reduceToDigest, sha256 } from "../support/reduce-to-digest.ts";
import { startWorker, type WorkerProcess } from "../support/worker-process.ts";

const program = resolve(import.meta.dirname, "../../dist/node/castgraph.js");
const castgraph = (...args: string[]) =>
  promisify(execFile)(process.execPath, [program, ...args, "--quiet"]);

const folder = mkdtempSync(join(tmpdir(), "castgraph-faults-"));
const archive = join(folder, "archive");
/** The digest of what one process builds. */
let expected: string;

beforeAll(async () => {
  mkdirSync(archive);
  for (const { uri, text } of inventShows(await loadGazetteer(), { episodes: 24, shows: 2 }))
    writeFileSync(join(archive, uri), text);
  const out = join(folder, "built.json");
  await castgraph("build", archive, "--out", out);
  expected = sha256([readFileSync(out, "utf8")]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So that others take over soon, and so that nobody takes over, however busy the machine. */
const shortLeaseSeconds = 0.6;
const longLeaseSeconds = 60;

/** One store of one cell. */
interface Cell {
  readonly address: string;
  readonly workers: number;
  readonly server: TestPostgres | undefined;
}

/** Workers that are looked after: those started, and what all of them did. */
function createCrew({ address }: Cell) {
  const all: WorkerProcess[] = [];
  const crew = {
    all,
    start(
      onClaim: (worker: WorkerProcess) => unknown = () => {},
      leaseSeconds = shortLeaseSeconds,
    ): WorkerProcess {
      const onEvent = (event: WorkEvent, from: WorkerProcess) => {
        if (event.event === "claimed") onClaim(from);
      };
      const worker = startWorker(address, onEvent, leaseSeconds);
      all.push(worker);
      return worker;
    },
    count: (event: string) =>
      all.flatMap(({ events }) => events).filter((e) => e.event === event).length,
    /** Waits until `count` shards are reported done, or all workers have ended. */
    async untilDone(count: number): Promise<void> {
      const over = Promise.all(all.map(({ ended }) => ended)).then(() => true);
      while (crew.count("done") < count) if (await Promise.race([over, wait(5, false)])) return;
    },
    async ended(): Promise<void> {
      for (const worker of all)
        expect([await worker.ended, worker.said()]).toEqual([
          0,
          expect.not.stringMatching(/Error/),
        ]);
    },
  };
  return crew;
}

async function shards({ address }: Cell) {
  const database = await openDatabase(address);
  const [row] = await database.rows(
    "SELECT count(*) AS planned, sum(done) AS done FROM work_shard",
  );
  await database.close();
  return { planned: Number(row?.["planned"]), done: Number(row?.["done"]) };
}

/** Whether a process holds shards that are not done, and no lock by which others would have to wait for it. */
async function isZombie({ address }: Cell, { pid }: WorkerProcess): Promise<boolean> {
  const database = await openDatabase(address);
  const held = "SELECT id FROM work_shard WHERE done = 0 AND lease_until > 0 AND worker LIKE ?";
  const skip = database.dialect === "postgres" ? " FOR UPDATE SKIP LOCKED" : "";
  // In a transaction that writes: in SQLite it begins when nobody else has one.
  const [all, free] = await database.transaction(async (queries) => [
    await queries.rows(held, [`%:${pid}`]),
    await queries.rows(held + skip, [`%:${pid}`]),
  ]);
  await database.close();
  return all.length > 0 && free.length === all.length;
}

/** What a fault does; false where it came too late: a busy machine may wake us when all the work is done. */
type Happening = (cell: Cell) => Promise<boolean>;

/** How often a fault that came too late is tried again, on a new copy. */
const mostTries = 5;

/** What may happen; each ends with all workers gone and all shards done. */
const faults: Readonly<Record<string, Happening>> = {
  "no fault": async (cell) => {
    const crew = createCrew(cell);
    for (let i = 0; i < cell.workers; i++) crew.start(undefined, longLeaseSeconds);
    await crew.ended();
    expect(crew.count("done")).toBe((await shards(cell)).planned);
    expect(crew.count("refused")).toBe(0);
    return true;
  },

  "a storm of SIGKILL": async (cell) => {
    const crew = createCrew(cell);
    // Killed when they have just taken their first, third shard; another comes in their place.
    const killAt = [1, 3];
    const killed: Promise<boolean>[] = [];
    const start = () => {
      let claims = 0;
      crew.start((worker) => {
        claims++;
        if (killAt.length === 0 || claims < killAt[0]!) return;
        killAt.shift();
        worker.signal("SIGKILL");
        killed.push(worker.ended.then((code) => code === null));
        start();
      });
    };
    for (let i = 0; i < cell.workers; i++) start();
    for (let i = 0; i < crew.all.length; i++) await crew.all[i]!.ended;
    const isKilled = await Promise.all(killed);
    if (isKilled.length < 2 || !isKilled.every(Boolean)) return false;
    // A kill may fall between a commit and the word of it.
    const { planned } = await shards(cell);
    expect(crew.count("done")).toBeGreaterThanOrEqual(planned - 4);
    expect(crew.count("done")).toBeLessThanOrEqual(planned);
    return true;
  },

  "SIGSTOP, and SIGCONT when others did the work": async (cell) => {
    const crew = createCrew(cell);
    let claims = 0;
    let stopping = Promise.resolve();
    const zombie = crew.start((worker) => {
      claims++;
      // The others come when it has begun, or they might do everything before.
      while (crew.all.length < cell.workers) crew.start();
      if (claims < 3 || crew.count("refused") > 0) return;
      worker.signal("SIGSTOP");
      stopping = stopping.then(async () => {
        // Stopped by chance with nothing in its hands, or with a lock: on to the next shard.
        const isStopped = await Promise.race([isZombie(cell, worker), wait(5000, false)]);
        if (!isStopped) return worker.signal("SIGCONT");
        if (crew.all.length === 1) crew.start();
        await Promise.race([Promise.all(crew.all.slice(1).map(({ ended }) => ended)), wait(8000)]);
        worker.signal("SIGCONT");
      });
    });
    await zombie.ended;
    await stopping;
    await crew.ended();
    expect(crew.count("done")).toBe((await shards(cell)).planned);
    return crew.count("refused") > 0;
  },

  "the database stopped at once, twice": async (cell) => {
    const crew = createCrew(cell);
    const { planned } = await shards(cell);
    for (let i = 0; i < cell.workers; i++) crew.start();
    for (const part of [0.25, 0.6]) {
      await crew.untilDone(planned * part);
      await cell.server!.crash();
    }
    await crew.ended();
    expect(crew.count("done")).toBe(planned);
    return true;
  },

  "all killed, and the command repeated": async (cell) => {
    const { planned } = await shards(cell);
    const first = createCrew(cell);
    for (let i = 0; i < cell.workers; i++) first.start();
    await first.untilDone(planned * 0.4);
    for (const worker of first.all) worker.signal("SIGKILL");
    await Promise.all(first.all.map(({ ended }) => ended));
    const { done } = await shards(cell);
    if (done === planned) return false;

    const second = createCrew(cell);
    for (let i = 0; i < cell.workers; i++) second.start();
    await second.ended();
    expect(second.count("done")).toBe(planned - done);

    if (cell.workers > 1) return true;
    const third = createCrew(cell);
    third.start();
    await third.ended();
    expect(third.all[0]!.events).toEqual([]);
    return true;
  },
};

/** Tries until a fault came in time; whatever comes of a try, the expectations in it hold. */
async function untilInTime(attempt: () => Promise<boolean>): Promise<void> {
  for (let tries = 1; !(await attempt()); tries++)
    if (tries === mostTries) throw new Error(`too late ${tries} times: nothing went wrong in time`);
}

/** Makes a copy of a planned store for each cell. */
type Copy = () => Promise<string>;

async function plannedFile(): Promise<Copy> {
  const planned = join(folder, "planned.castgraph");
  await castgraph("plan", archive, "--store", planned, "--shard-size", "1");
  let count = 0;
  return async () => {
    const copy = join(folder, `copy-${++count}.castgraph`);
    copyFileSync(planned, copy);
    return copy;
  };
}

async function plannedDatabase(server: TestPostgres): Promise<Copy> {
  const planned = await server.createDatabase();
  await castgraph("plan", archive, "--store", planned, "--shard-size", "1");
  return () => server.createDatabase(planned);
}

describe.each(["sqlite", "postgres"] as const)("on %s", (dialect) => {
  let server: TestPostgres | undefined;
  let copy: Copy;
  beforeAll(async () => {
    server = dialect === "postgres" ? await startPostgres() : undefined;
    copy = await (server ? plannedDatabase(server) : plannedFile());
  });
  afterAll(() => server?.close());

  const possible = Object.entries(faults).filter(
    ([name]) => dialect === "postgres" || !name.includes("database"),
  );
  describe.each([1, 2, 3])("%i workers", (workers) => {
    it.each(possible)("%s", { timeout: 300_000 }, async (_, happen) => {
      await untilInTime(async () => {
        const cell = { address: await copy(), workers, server };
        const isInTime = await happen(cell);
        const { planned, done } = await shards(cell);
        expect([done, planned > 20]).toEqual([planned, true]);
        expect(await reduceToDigest(cell.address)).toBe(expected);
        return isInTime;
      });
    });
  });

  it("Ctrl-C gives back what is not done", { timeout: 300_000 }, async () => {
    await untilInTime(async () => {
      const cell = { address: await copy(), workers: 1, server };
      const crew = createCrew(cell);
      let claims = 0;
      const stopped = crew.start(
        (worker) => ++claims === 3 && worker.signal("SIGINT"),
        longLeaseSeconds,
      );
      const code = await stopped.ended;
      const { planned, done } = await shards(cell);
      if (done === planned) return false;
      expect([code, stopped.said()]).toEqual([1, "castgraph: stopped.\n"]);
      // With leases this long nothing would be left to take, had it not been given back.
      const next = createCrew(cell);
      next.start(undefined, longLeaseSeconds);
      await next.ended();
      expect(next.count("done")).toBe(planned - done);
      return true;
    });
  });

  it("castgraph reduce writes what castgraph build writes", async () => {
    const address = await copy();
    const out = join(folder, `${dialect}.json`);
    await castgraph("work", "--store", address, "--workers", "2");
    await castgraph("reduce", "--store", address, "--out", out);
    expect(sha256([readFileSync(out, "utf8")])).toBe(expected);
  });

  it("castgraph build --store does all in one", async () => {
    const address = server ? await server.createDatabase() : join(folder, "all.castgraph");
    const out = join(folder, `${dialect}-all.json`);
    await castgraph("build", archive, "--store", address, "--workers", "2", "--out", out);
    expect(sha256([readFileSync(out, "utf8")])).toBe(expected);
  });
});
