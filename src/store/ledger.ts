// The ledger: which shards of the work there are, who has which, and what is done. Any number of workers share it.
import type { Database, Queries, Row, Tuple } from "./database.ts";
import { extractionPart, ledgerPart } from "./ledger-schema.ts";
import { migrate } from "./migrate.ts";
import { StoreError } from "./store-error.ts";

/** A piece of work, the same wherever and whenever it is planned. */
export interface Shard {
  /** A hash of all that the work depends on. */
  readonly id: string;
  readonly kind: string;
  /** How much work it is, in episodes. */
  readonly weight: number;
  /** Id of the shard that must be done before. */
  readonly after?: string;
}

/** The right to do a shard, for as long as nobody was given it later: the token rises with every claim. */
export interface Claim {
  readonly shard: Shard;
  readonly token: number;
}

/** What a shard gave: texts by the hash of all that they depend on. */
export interface Result {
  readonly key: string;
  readonly json: string;
}

/** Shards of one kind, or of all. */
export interface ShardCounts {
  readonly shards: number;
  readonly done: number;
  /** Of those not done, how many somebody works at. */
  readonly claimed: number;
  /** Episodes in all, and in the shards done. */
  readonly weight: number;
  readonly doneWeight: number;
}

/** How far the work is. */
export interface LedgerStatus extends ShardCounts {
  readonly kinds: Readonly<Record<string, ShardCounts>>;
  /** Episodes done in the last minute of work on a kind, and how long that took; by the database's clock. */
  readonly recent: Readonly<
    Record<string, { readonly weight: number; readonly milliseconds: number }>
  >;
  /** Who holds a lease. */
  readonly workers: readonly string[];
  /** Shards that only another version of castgraph can do. */
  readonly otherVersions: number;
}

/** What a plan changed. */
export interface PlanChange {
  readonly added: number;
  readonly kept: number;
  readonly dropped: number;
}

/**
 * Work that is shared under leases. A worker that dies is replaced when its lease ends; one that only slept (a zombie)
 * finds its token outdated, and nothing of it is written. Time is the database's, so clocks of machines may differ.
 */
export interface Ledger {
  /** Makes these shards the work to do, in this order. What is planned already stays as it is, the rest is dropped. */
  plan(shards: readonly Shard[]): Promise<PlanChange>;
  /** Takes the next shard that nobody works at; nothing where there is none now. */
  claim(worker: string, leaseMilliseconds: number): Promise<Claim | undefined>;
  /** Prolongs a lease; false where somebody else has the shard by now. */
  renew(claim: Claim, leaseMilliseconds: number): Promise<boolean>;
  /** Gives a shard back undone, so that others need not wait for the lease to end. */
  release(claim: Claim): Promise<void>;
  /**
   * Writes the results and that the shard is done, both or neither, and only while the token is the last given. Asked
   * again after an answer that was lost, it says "done" again and writes nothing.
   */
  commit(claim: Claim, results: readonly Result[]): Promise<"done" | "refused">;
  /** Whether anything is left to do, by whomever. */
  isDone(): Promise<boolean>;
  status(): Promise<LedgerStatus>;
}

/** Milliseconds since 1970 by the clock of the database. */
const clocks: Readonly<Record<Queries["dialect"], string>> = {
  sqlite: "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
  postgres: "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)",
};

/** How far back the rate looks. */
const recentMilliseconds = 60_000;

/**
 * The ledger in a database, whose tables are made if they are not there. `version` stands for all that results depend
 * on beside their shard: only shards planned with the same are given out. `clock` is SQL.
 */
export async function openLedger(
  database: Database,
  version: string,
  clock = clocks[database.dialect],
): Promise<Ledger> {
  await migrate(database, extractionPart);
  await migrate(database, ledgerPart);
  // Of two that look for a shard at once, PostgreSQL gives each another one; in SQLite there is one writer at a time.
  const skip = database.dialect === "postgres" ? "FOR UPDATE SKIP LOCKED" : "";
  const claimNext = `
    UPDATE work_shard SET token = token + 1, worker = ?, lease_until = ${clock} + ?
    WHERE id = (
      SELECT id FROM work_shard
      WHERE done = 0 AND ready = 1 AND version = ? AND lease_until <= ${clock}
      ORDER BY position LIMIT 1 ${skip}
    )
    RETURNING id, kind, weight, after_shard, token`;
  return {
    plan: (shards) => database.transaction((queries) => planShards(queries, shards, version)),
    async claim(worker, leaseMilliseconds) {
      const values = [worker, Math.round(leaseMilliseconds), version];
      const [row] = await database.rows(claimNext, values);
      return row && { shard: toShard(row), token: Number(row["token"]) };
    },
    async renew({ shard, token }, leaseMilliseconds) {
      const touched = await database.run(
        `UPDATE work_shard SET lease_until = ${clock} + ? WHERE id = ? AND token = ? AND done = 0`,
        [Math.round(leaseMilliseconds), shard.id, token],
      );
      return touched > 0;
    },
    async release({ shard, token }) {
      await database.run(
        "UPDATE work_shard SET lease_until = 0 WHERE id = ? AND token = ? AND done = 0",
        [shard.id, token],
      );
    },
    commit: ({ shard, token }, results) =>
      database.transaction(async (queries) => {
        // First, for this row is then locked: whoever wants to claim it waits or passes on.
        const touched = await queries.run(
          `UPDATE work_shard SET done = 1, done_at = ${clock} WHERE id = ? AND token = ? AND done = 0`,
          [shard.id, token],
        );
        if (touched === 0) {
          const mine = "SELECT 1 AS found FROM work_shard WHERE id = ? AND token = ? AND done = 1";
          return (await queries.rows(mine, [shard.id, token])).length > 0 ? "done" : "refused";
        }
        await queries.insert(
          { table: "extraction", columns: ["key", "json"], ifPresent: "keep" },
          results.map(({ key, json }): Tuple => [key, json]),
        );
        await queries.run("UPDATE work_shard SET ready = 1 WHERE after_shard = ? AND ready = 0", [
          shard.id,
        ]);
        return "done";
      }),
    async isDone() {
      // What is not ready waits for a shard that is; so where none of those is left, none is.
      const left = `SELECT 1 AS found FROM work_shard WHERE done = 0 AND ready = 1 AND version = ? LIMIT 1`;
      return (await database.rows(left, [version])).length === 0;
    },
    status: () => readStatus(database, version, clock),
  };
}

/** {@link Ledger.plan} inside a transaction that plans more than the ledger. */
export async function planShards(
  queries: Queries,
  shards: readonly Shard[],
  version: string,
): Promise<PlanChange> {
  // Against a shard that is done between the two looks below; claims wait for as long as this takes.
  if (queries.dialect === "postgres")
    await queries.run("LOCK TABLE work_shard IN SHARE ROW EXCLUSIVE MODE");
  const wanted = new Set(shards.map(({ id }) => id));
  if (wanted.size < shards.length) throw new Error("a shard is planned twice");
  const there = new Set<string>();
  const gone: Tuple[] = [];
  for await (const { id } of queries.stream("SELECT id FROM work_shard")) {
    if (wanted.has(String(id))) there.add(String(id));
    else gone.push([id ?? null]);
  }
  const token = await raiseFloor(queries);
  for (const tuple of gone) await queries.run("DELETE FROM work_shard WHERE id = ?", tuple);
  const added = shards.flatMap((shard, position): Tuple[] =>
    there.has(shard.id) ? [] : [toTuple(shard, position, version, token)],
  );
  await queries.insert({ table: "work_shard", columns }, added);
  await queries.run(
    `UPDATE work_shard SET ready = 1
     WHERE ready = 0 AND after_shard IN (SELECT id FROM work_shard WHERE done = 1)`,
  );
  return { added: added.length, kept: there.size, dropped: gone.length };
}

const columns = ["id", "kind", "weight", "after_shard", "position", "version", "ready", "token"];

function toTuple(
  { id, kind, weight, after }: Shard,
  position: number,
  version: string,
  token: number,
): Tuple {
  return [id, kind, weight, after ?? null, position, version, after === undefined ? 1 : 0, token];
}

/**
 * The token new shards begin with: no lower than any ever given, for a shard that was dropped may be planned again while
 * somebody who slept through both still holds it.
 */
async function raiseFloor(queries: Queries): Promise<number> {
  const highest = "SELECT coalesce(max(token), 0) AS token FROM work_shard";
  const [row] = await queries.rows(
    `UPDATE work_token SET token = (${highest}) WHERE token < (${highest}) RETURNING token`,
  );
  const [floor] = row ? [row] : await queries.rows("SELECT token FROM work_token");
  return Number(floor?.["token"] ?? 0);
}

function toShard(row: Row): Shard {
  const { id, kind, weight, after_shard: after } = row;
  if (typeof id !== "string" || typeof kind !== "string")
    throw new StoreError("a shard in the store cannot be read. Plan the work again.");
  return { id, kind, weight: Number(weight), ...(typeof after === "string" && { after }) };
}

async function readStatus(
  database: Database,
  version: string,
  clock: string,
): Promise<LedgerStatus> {
  const rows = await database.rows(
    `SELECT kind, count(*) AS shards, sum(done) AS done, sum(weight) AS weight, sum(done * weight) AS done_weight,
       sum(CASE WHEN done = 0 AND lease_until > ${clock} THEN 1 ELSE 0 END) AS claimed,
       sum(CASE WHEN version = ? THEN 0 ELSE 1 - done END) AS other
     FROM work_shard GROUP BY kind ORDER BY kind`,
    [version],
  );
  const counts = rows.map((row) => ({
    kind: String(row["kind"]),
    shards: Number(row["shards"]),
    done: Number(row["done"]),
    claimed: Number(row["claimed"]),
    weight: Number(row["weight"]),
    doneWeight: Number(row["done_weight"]),
  }));
  const total = (field: keyof ShardCounts) => counts.reduce((sum, count) => sum + count[field], 0);
  const recent = await database.rows(
    `SELECT kind, sum(weight) AS weight, max(done_at) - min(done_at) AS milliseconds FROM work_shard
     WHERE done = 1 AND done_at > (SELECT max(done_at) FROM work_shard WHERE done = 1) - ${recentMilliseconds}
     GROUP BY kind ORDER BY kind`,
  );
  const workers = await database.rows(
    `SELECT DISTINCT worker FROM work_shard WHERE done = 0 AND lease_until > ${clock} ORDER BY worker`,
  );
  return {
    shards: total("shards"),
    done: total("done"),
    claimed: total("claimed"),
    weight: total("weight"),
    doneWeight: total("doneWeight"),
    kinds: Object.fromEntries(counts.map(({ kind, ...rest }) => [kind, rest])),
    recent: Object.fromEntries(
      recent.map(({ kind, weight, milliseconds }) => [
        String(kind),
        { weight: Number(weight), milliseconds: Number(milliseconds) },
      ]),
    ),
    workers: workers.map(({ worker }) => String(worker)),
    otherVersions: rows.reduce((sum, row) => sum + Number(row["other"]), 0),
  };
}
