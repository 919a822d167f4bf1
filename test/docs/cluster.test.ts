// The page on clusters is held to the code: its commands and options exist, its SQL gives the rights that it says.
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commonOptions } from "../../src/cli/command.ts";
import { commands } from "../../src/cli/commands.ts";
import { parsePostgresAddress } from "../../src/store/postgres-address.ts";
import { loadGazetteer } from "../../src/ontology/gazetteer/gazetteer.ts";
import { inventShows } from "../support/invented-shows.ts";
import { runCommand } from "../support/io.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../src/cluster/README.md"), "utf8");
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g"))].map((match) => match[1]!);

describe("the page on clusters", () => {
  const lines = [...page.matchAll(/castgraph (\w+)((?: [^\n`#]+)?)/g)]
    .map(([, name, rest]) => ({ name: name!, rest: rest! }))
    .filter(({ name }) => commands.some((command) => command.name === name));

  it.each(lines)("castgraph $name$rest", async ({ name, rest }) => {
    const command = await commands.find((entry) => entry.name === name)!.load();
    for (const [, option] of rest.matchAll(/ --([a-z-]+)/g))
      expect({ ...command.options, ...commonOptions }).toHaveProperty([option!]);
  });

  it("names the commands that share work, and every other is one", () => {
    const named = new Set(lines.map(({ name }) => name));
    for (const name of ["plan", "work", "reduce", "status"]) expect(named).toContain(name);
    const unknown = page
      .match(/^\$ castgraph \w+/gm)!
      .filter((line) => !commands.some(({ name }) => line === `$ castgraph ${name}`));
    expect(unknown).toEqual([]);
  });

  it.each([...new Set(page.match(/postgres:\/\/[\w.?=@/:&-]+[\w]/g))])("can read %s", (address) => {
    const known = address.replace(/sslrootcert=[^&]*/, "");
    expect(() => parsePostgresAddress(known, {})).not.toThrow();
  });

  it("has a Dockerfile of ten lines", () => {
    expect(blocks("dockerfile").map((text) => text.trim().split("\n").length)).toEqual([10]);
  });
});

describe("the roles of the page", () => {
  let server: TestPostgres;
  let admin: string;
  let cwd: string;
  const as = (role: string) => admin.replace("postgres@", `castgraph_${role}@`);
  const query = async (address: string, sql: string) => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  };
  const castgraph = async (...args: string[]) => {
    const { code, err } = await runCommand(args, { cwd });
    return [code, err];
  };

  beforeAll(async () => {
    server = await startPostgres();
    admin = await server.createDatabase();
    cwd = await mkdtemp(join(tmpdir(), "castgraph-roles-"));
    const [document] = inventShows(await loadGazetteer(), { episodes: 10, shows: 2 });
    await writeFile(join(cwd, "archive.jsonl"), document!.text);
    const name = admin.split("/").at(-1)!;
    await query(admin, blocks("sql")[0]!.replaceAll("casts", name));
  });
  afterAll(async () => {
    await server?.close();
    await rm(cwd, { recursive: true, force: true });
  });

  it("let each do its part", async () => {
    expect(await castgraph("plan", "archive.jsonl", "--store", as("owner"))).toEqual([0, ""]);
    await query(as("owner"), blocks("sql")[1]!);
    expect(await castgraph("status", "--store", as("reader"))).toEqual([0, ""]);
    expect(await castgraph("work", "--store", as("worker"))).toEqual([0, ""]);
    expect(await castgraph("reduce", "--store", as("reader"), "--out", "a.json")).toEqual([0, ""]);
    expect(await castgraph("build", "archive.jsonl", "--out", "b.json")).toEqual([0, ""]);
    const read = (file: string) => readFileSync(join(cwd, file), "utf8");
    expect(read("a.json")).toBe(read("b.json"));
  });

  it("let nobody do more", async () => {
    const refused = [1, expect.stringContaining("does not permit this")];
    const more = ["archive.jsonl", "--shard-size", "1", "--store"];
    expect(await castgraph("plan", ...more, as("worker"))).toEqual(refused);
    expect(await castgraph("plan", ...more, as("reader"))).toEqual(refused);
    await query(admin, "UPDATE work_shard SET done = 0");
    expect(await castgraph("work", "--store", as("reader"))).toEqual(refused);
    const forbidden = [
      ["worker", "DELETE FROM extraction"],
      ["worker", "UPDATE extraction SET json = ''"],
      ["worker", "UPDATE work_shard SET version = ''"],
      ["worker", "INSERT INTO work_content VALUES ('', '')"],
      ["worker", "DELETE FROM work_episode"],
      ["worker", "CREATE TABLE mine (id INTEGER)"],
      ["worker", "CREATE TEMPORARY TABLE mine (id INTEGER)"],
      ["reader", "INSERT INTO extraction VALUES ('', '')"],
      ["reader", "UPDATE work_shard SET done = 1"],
    ] as const;
    for (const [role, sql] of forbidden)
      await expect(query(as(role), sql)).rejects.toThrow(/permission denied/);
  });
});
