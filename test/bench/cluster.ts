// Shared work against a build in one process: what the ledger costs, how many claims it gives, what a second worker brings.
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { openDatabase } from "../../src/store/database.ts";
import { openLedger, type Shard } from "../../src/store/ledger.ts";
import { startPostgres } from "../support/postgres.ts";
import { inventDocuments } from "../support/synthetic-archive.ts";

/** One size on one database. Seconds of wall time; workers have one thread each. */
export interface ClusterResult {
  readonly database: string;
  readonly episodes: number;
  readonly buildSeconds: number;
  readonly planSeconds: number;
  readonly oneWorkerSeconds: number;
  readonly twoWorkersSeconds: number;
  readonly reduceSeconds: number;
}

/** Shards claimed and committed by one process, one after the other and four side by side. */
export interface ClaimResult {
  readonly database: string;
  readonly claimsPerSecond: number;
  readonly sideBySidePerSecond: number;
}

/** Beside the entry of the benchmarks; this module may have been moved by the bundler. */
const program = join(dirname(process.argv[1] ?? ""), "castgraph.js");
const claimed = 1000;

/** Sizes are 1,000 and 10,000 episodes, or those that `CASTGRAPH_CLUSTER` says (1000,10000). */
export async function measureCluster() {
  const asked = process.env["CASTGRAPH_CLUSTER"] ?? "1000,10000";
  const folder = mkdtempSync(join(tmpdir(), "castgraph-cluster-bench-"));
  const server = await startPostgres({ isDurable: true });
  let files = 0;
  const create: Readonly<Record<string, () => Promise<string>>> = {
    SQLite: async () => join(folder, `${++files}.castgraph`),
    PostgreSQL: () => server.createDatabase(),
  };
  try {
    const claims: ClaimResult[] = [];
    const sizes: ClusterResult[] = [];
    for (const [database, address] of Object.entries(create))
      claims.push(await measureClaims(database, await address()));
    for (const episodes of asked.split(",").map(Number)) {
      const archive = mkdtempSync(join(folder, "archive-"));
      for (const { uri, text } of inventDocuments(await loadGazetteer(), { episodes }))
        writeFileSync(join(archive, uri), text);
      const out = join(folder, "graph.out");
      const buildSeconds = await seconds(() =>
        castgraph("build", archive, "--workers", "0", "--out", out),
      );
      for (const [database, address] of Object.entries(create)) {
        const [store, other] = [await address(), await address()];
        const work = (at: string) => castgraph("work", "--store", at, "--workers", "0");
        const planSeconds = await seconds(() => castgraph("plan", archive, "--store", store));
        await castgraph("plan", archive, "--store", other);
        sizes.push({
          database,
          episodes,
          buildSeconds,
          planSeconds,
          oneWorkerSeconds: await seconds(() => work(store)),
          twoWorkersSeconds: await seconds(() => Promise.all([work(other), work(other)])),
          reduceSeconds: await seconds(() => castgraph("reduce", "--store", store, "--out", out)),
        });
      }
    }
    return { claims, sizes };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two tables for people. */
export function formatCluster({ claims, sizes }: Awaited<ReturnType<typeof measureCluster>>) {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.padStart(12)).join("");
  return [
    "cluster: claim and commit of empty shards, a second",
    line(["", "one by one", "four at once"]),
    ...claims.map(({ database, claimsPerSecond, sideBySidePerSecond }) =>
      line([database, claimsPerSecond.toFixed(0), sideBySidePerSecond.toFixed(0)]),
    ),
    "cluster: seconds of plan, work and reduce beside castgraph build in one thread",
    line([
      "",
      "episodes",
      "build",
      "plan",
      "1 worker",
      "2 workers",
      "reduce",
      "overhead",
      "speedup",
    ]),
    ...sizes.map((size) => {
      const { buildSeconds, planSeconds, oneWorkerSeconds, reduceSeconds } = size;
      const overhead = (planSeconds + oneWorkerSeconds + reduceSeconds) / buildSeconds - 1;
      return line([
        size.database,
        size.episodes.toLocaleString("en"),
        buildSeconds.toFixed(1),
        planSeconds.toFixed(1),
        oneWorkerSeconds.toFixed(1),
        size.twoWorkersSeconds.toFixed(1),
        reduceSeconds.toFixed(1),
        `${(100 * overhead).toFixed(0)}%`,
        `${(oneWorkerSeconds / size.twoWorkersSeconds).toFixed(2)}x`,
      ]);
    }),
    "",
  ].join("\n");
}

const castgraph = (...args: string[]) =>
  promisify(execFile)(process.execPath, [program, ...args, "--quiet"]);

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function measureClaims(name: string, address: string): Promise<ClaimResult> {
  const database = await openDatabase(address);
  const ledger = await openLedger(database, "bench");
  const run = async (prefix: string, loops: number): Promise<number> => {
    await ledger.plan(
      Array.from({ length: claimed }, (_, i): Shard => ({
        id: `${prefix}${i}`,
        kind: "x",
        weight: 1,
      })),
    );
    const loop = async () => {
      for (;;) {
        const claim = await ledger.claim("bench", 60_000);
        if (!claim) return;
        await ledger.commit(claim, [{ key: claim.shard.id, json: "{}" }]);
      }
    };
    return claimed / (await seconds(() => Promise.all(Array.from({ length: loops }, loop))));
  };
  try {
    return {
      database: name,
      claimsPerSecond: await run("a", 1),
      sideBySidePerSecond: await run("b", 4),
    };
  } finally {
    await database.close();
  }
}
