// Shared work from the command line, in one file: plan, status, work, reduce.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { inventShows } from "../support/invented-shows.ts";
import { runCommand } from "../support/io.ts";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "castgraph-cluster-"));
  for (const { uri, text } of inventShows(await loadGazetteer(), { episodes: 20, shows: 2 }))
    await writeFile(join(cwd, uri), text);
});
afterAll(() => rm(cwd, { recursive: true }));

const store = ["--store", "shared.castgraph"];
const castgraph = (...args: string[]) => runCommand(args, { cwd });
const status = async () => JSON.parse((await castgraph("status", ...store, "--json")).out);
const plan = (...more: string[]) =>
  castgraph("plan", "archive-00000.jsonl", "archive-00001.jsonl", ...store, ...more);

describe("castgraph plan, work, reduce, status", () => {
  it("needs a store, and one that is there", async () => {
    expect(await castgraph("work")).toMatchObject({ code: 2 });
    for (const name of ["work", "worker", "reduce", "status"]) {
      const { code, err } = await castgraph(name, ...store);
      expect([code, err]).toEqual([
        1,
        "castgraph: there is no store: shared.castgraph. Make it with castgraph plan.\n",
      ]);
    }
  });

  it("plans, works, reduces, and tells how far it is", async () => {
    const planned = JSON.parse((await plan("--shard-size", "4", "--json")).out);
    expect(planned).toMatchObject({ documents: 2, episodes: 20, kept: 0, dropped: 0 });
    expect(planned.shards).toBeGreaterThanOrEqual(2 + 5);
    expect(await status()).toMatchObject({
      shards: planned.shards,
      done: 0,
      read: 0,
      episodes: 20,
    });
    expect(await castgraph("reduce", ...store)).toMatchObject({
      code: 1,
      err: expect.stringContaining("shards are not done"),
    });

    const worked = await castgraph("work", ...store, "--json");
    const events = worked.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).event);
    expect(events.filter((event) => event === "done")).toHaveLength(planned.shards);
    expect(events.filter((event) => event === "claimed")).toHaveLength(planned.shards);
    expect(await status()).toMatchObject({ done: planned.shards, read: 20, claimed: 0 });
    expect((await castgraph("worker", ...store)).out).toBe("0 shards done, 0 episodes read.\n");

    await castgraph("reduce", ...store, "--out", "reduced.json");
    await castgraph("build", "archive-00000.jsonl", "archive-00001.jsonl", "-o", "built.json");
    expect(await readFile(join(cwd, "reduced.json"), "utf8")).toBe(
      await readFile(join(cwd, "built.json"), "utf8"),
    );
    expect((await castgraph("status", ...store)).out).toMatch(
      /shared\.castgraph: (\d+) of \1 shards done\n20 of 20 episodes read/,
    );
  });

  it("goes on with a build's cache, and a build with what workers found", async () => {
    const built = await castgraph("build", "archive-00000.jsonl", ...store, "-o", "again.json");
    expect(built.code).toBe(0);
    // Larger shards, so that some are new whatever the invented texts are.
    expect((await plan("--shard-size", "12")).out).toMatch(
      /20 episodes in \d+ shards, [1-9]\d* of them new/,
    );
    const events = (await castgraph("work", ...store, "--json")).out.trim().split("\n");
    const written = events.map((line) => JSON.parse(line).written ?? 0);
    expect(Math.max(...written)).toBe(0);
  });

  it("takes no address it cannot read, and shows no password", async () => {
    const { code, err } = await castgraph("status", "--store", "postgres://a:secret@b:c/d");
    expect([code, err.includes("secret")]).toEqual([1, false]);
  });
});
