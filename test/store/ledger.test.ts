// The ledger, held against SQLite and PostgreSQL alike; its clock is a table, so that tests turn it.
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../../src/store/database.ts";
import { openLedger, type Claim, type Ledger, type Shard } from "../../src/store/ledger.ts";
import { dialects, testDatabases, type TestDatabases } from "../support/databases.ts";

const shard = (id: string, after?: string): Shard => ({
  id,
  kind: after === undefined ? "profile" : "extract",
  weight: 10,
  ...(after !== undefined && { after }),
});
const plan = [shard("a"), shard("b"), shard("a1", "a"), shard("a2", "a"), shard("b1", "b")];
const clock = "(SELECT ms FROM test_clock)";
const lease = 1000;

describe.each(dialects)("the ledger: %s", (dialect) => {
  let kind: TestDatabases;
  let database: Database;
  let ledger: Ledger;
  beforeAll(async () => {
    kind = await testDatabases[dialect]();
  });
  afterAll(() => kind?.close());
  beforeEach(async () => {
    database = await openDatabase(await kind.create());
    await database.script(
      "CREATE TABLE test_clock (ms BIGINT); INSERT INTO test_clock VALUES (1000)",
    );
    ledger = await openLedger(database, "1", clock);
  });
  afterEach(() => database.close());

  const pass = (milliseconds: number) =>
    database.run("UPDATE test_clock SET ms = ms + ?", [milliseconds]);
  const claimed = async (worker = "w") => (await ledger.claim(worker, lease))!;
  const texts = async () =>
    Object.fromEntries(
      (await database.rows("SELECT key, json FROM extraction ORDER BY key")).map((row) => [
        row["key"],
        row["json"],
      ]),
    );

  it("plans the same once, and drops what is not planned any more", async () => {
    expect(await ledger.plan(plan)).toEqual({ added: 5, kept: 0, dropped: 0 });
    expect(await ledger.plan(plan.toReversed())).toEqual({ added: 0, kept: 5, dropped: 0 });
    const [changed] = [[shard("a"), shard("c"), shard("a1", "a")]];
    expect(await ledger.plan(changed)).toEqual({ added: 1, kept: 2, dropped: 3 });
    expect((await ledger.status()).shards).toBe(3);
  });

  it("gives out shards in their order, what must wait when that is done", async () => {
    await ledger.plan(plan);
    const [a, b, none] = [await claimed(), await claimed(), await ledger.claim("w", lease)];
    expect([a.shard.id, b.shard.id, none]).toEqual(["a", "b", undefined]);
    expect(a.shard).toEqual(plan[0]);
    expect(await ledger.commit(b, [{ key: "k", json: "{}" }])).toBe("done");
    expect((await claimed()).shard).toEqual(plan[4]);
    expect(await ledger.claim("w", lease)).toBeUndefined();
    expect(await texts()).toEqual({ k: "{}" });
  });

  it("makes ready what is planned after its shard was done", async () => {
    await ledger.plan([shard("a")]);
    await ledger.commit(await claimed(), []);
    await ledger.plan([shard("a"), shard("a3", "a")]);
    expect((await claimed()).shard.id).toBe("a3");
  });

  it("gives a shard to another when the lease has ended, and refuses the zombie", async () => {
    await ledger.plan([shard("a")]);
    const zombie = await claimed("zombie");
    await pass(lease - 1);
    expect(await ledger.claim("other", lease)).toBeUndefined();
    await pass(1);
    const other = await claimed("other");
    expect(other.token).toBeGreaterThan(zombie.token);
    expect(await ledger.commit(zombie, [{ key: "z", json: "1" }])).toBe("refused");
    expect(await ledger.renew(zombie, lease)).toBe(false);
    await ledger.release(zombie);
    expect(await ledger.claim("third", lease)).toBeUndefined();
    expect(await ledger.commit(other, [{ key: "o", json: "2" }])).toBe("done");
    expect(await ledger.commit(zombie, [{ key: "z", json: "1" }])).toBe("refused");
    expect(await texts()).toEqual({ o: "2" });
  });

  it("takes a late commit while nobody else was given the shard", async () => {
    await ledger.plan([shard("a")]);
    const late = await claimed();
    await pass(10 * lease);
    expect(await ledger.commit(late, [])).toBe("done");
  });

  it("says done again to whoever did not hear it", async () => {
    await ledger.plan([shard("a")]);
    const claim = await claimed();
    expect(await ledger.commit(claim, [{ key: "k", json: "1" }])).toBe("done");
    expect(await ledger.commit(claim, [{ key: "k", json: "2" }])).toBe("done");
    expect(await texts()).toEqual({ k: "1" });
    expect(await ledger.claim("w", lease)).toBeUndefined();
  });

  it("prolongs leases and takes shards back", async () => {
    await ledger.plan([shard("a")]);
    const first = await claimed();
    await pass(lease - 1);
    expect(await ledger.renew(first, lease)).toBe(true);
    await pass(lease - 1);
    expect(await ledger.claim("other", lease)).toBeUndefined();
    await ledger.release(first);
    expect((await claimed("other")).shard.id).toBe("a");
  });

  it("refuses a commit of a shard that is not planned any more", async () => {
    await ledger.plan([shard("a")]);
    const claim = await claimed();
    await ledger.plan([shard("b")]);
    expect(await ledger.commit(claim, [{ key: "k", json: "1" }])).toBe("refused");
    expect(await texts()).toEqual({});
  });

  it("refuses who slept while a shard was dropped and planned again", async () => {
    await ledger.plan([shard("a")]);
    const zombie = await claimed("zombie");
    await ledger.plan([shard("b")]);
    await ledger.plan([shard("a")]);
    const other = await claimed("other");
    expect(other.token).toBeGreaterThan(zombie.token);
    expect(await ledger.commit(zombie, [{ key: "z", json: "1" }])).toBe("refused");
    expect(await ledger.commit(other, [])).toBe("done");
  });

  it("gives nothing to a castgraph of another version, and says so", async () => {
    await ledger.plan(plan);
    const later = await openLedger(database, "2", clock);
    expect(await later.claim("w", lease)).toBeUndefined();
    expect((await later.status()).otherVersions).toBe(5);
    expect((await ledger.status()).otherVersions).toBe(0);
  });

  it("counts", async () => {
    expect((await ledger.status()).shards).toBe(0);
    await ledger.plan(plan);
    await ledger.commit(await claimed("x"), []);
    await pass(500);
    await claimed("y");
    expect(await ledger.status()).toEqual({
      shards: 5,
      done: 1,
      claimed: 1,
      weight: 50,
      doneWeight: 10,
      kinds: {
        extract: { shards: 3, done: 0, claimed: 0, weight: 30, doneWeight: 0 },
        profile: { shards: 2, done: 1, claimed: 1, weight: 20, doneWeight: 10 },
      },
      recent: { profile: { weight: 10, milliseconds: 0 } },
      workers: ["y"],
      otherVersions: 0,
    });
  });

  it("never gives one shard to two that ask at once", async () => {
    const many = Array.from({ length: 60 }, (_, i) => shard(`s${i}`));
    await ledger.plan(many);
    const claims = await Promise.all(many.map((_, i) => ledger.claim(`w${i}`, lease)));
    expect(new Set(claims.map((claim) => claim?.shard.id)).size).toBe(60);
    const answers = await Promise.all(claims.map((claim) => ledger.commit(claim!, [])));
    expect(new Set(answers)).toEqual(new Set(["done"]));
  });

  const steps = fc.array(
    fc.record({
      worker: fc.nat(2),
      does: fc.constantFrom("work", "work", "work", "crash", "renew", "release", "sleep"),
    }),
    { minLength: 5, maxLength: 40 },
  );

  it("ends with each shard done once and the same results, whatever happens on the way", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        await database.script("DELETE FROM work_shard; DELETE FROM extraction");
        await ledger.plan(plan);
        const held = new Map<number, Claim>();
        const done: string[] = [];
        /** Takes a shard, or ends the one held; what it writes tells which claim wrote it. */
        const work = async (worker: number) => {
          const claim = held.get(worker);
          if (!claim) {
            const next = await ledger.claim(`w${worker}`, lease);
            if (next) held.set(worker, next);
            return;
          }
          held.delete(worker);
          const { id } = claim.shard;
          const answer = await ledger.commit(claim, [{ key: id, json: String(claim.token) }]);
          if (answer === "done") done.push(`${id} ${claim.token}`);
        };
        for (const { worker, does } of script) {
          const claim = held.get(worker);
          if (does === "work") await work(worker);
          else if (does === "sleep") await pass(lease * 0.6);
          else if (claim && does === "renew") await ledger.renew(claim, lease);
          else if (claim) {
            if (does === "release") await ledger.release(claim);
            held.delete(worker);
          }
        }
        while ((await ledger.status()).done < plan.length) {
          await pass(lease);
          await work(0);
        }
        const ids = plan.map(({ id }) => id).sort();
        expect(done.map((entry) => entry.split(" ")[0]!).sort()).toEqual(ids);
        expect(Object.entries(await texts()).map((entry) => entry.join(" "))).toEqual(done.sort());
      }),
      { numRuns: dialect === "sqlite" ? 100 : 15, seed: 7 },
    );
  });
});
