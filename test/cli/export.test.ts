// castgraph export: parts of a graph, several files, and what is refused.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import { runCommand } from "../support/io.ts";
import { textOfPieces } from "../support/read-back.ts";
import { sampleArchive } from "../support/sample-archive.ts";

let cwd = "";
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "castgraph-export-"));
  await writeFile(join(cwd, "graph.json"), textOfPieces(writeGraphFile(sampleArchive())));
});
afterAll(() => rm(cwd, { recursive: true }));

const run = (...args: string[]) => runCommand(["export", "graph.json", ...args], { cwd });

describe("castgraph export", () => {
  it("writes several files into a folder and says which", async () => {
    const { code, out } = await run("--format", "csv", "--out", "tables");
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toEqual(
      ["nodes", "edges", "evidence"].map((name) => join("tables", `${name}.csv`)),
    );
    expect(await readdir(join(cwd, "tables"))).toEqual(["edges.csv", "evidence.csv", "nodes.csv"]);
  });

  it("writes them beside each other under a name that ends as they do, or into one archive", async () => {
    const { out } = await run("--format", "csv", "--out", "all.csv");
    expect(out.trim().split("\n")).toEqual(["all.nodes.csv", "all.edges.csv", "all.evidence.csv"]);
    await run("--format", "csv", "--out", "all.zip");
    expect((await readFile(join(cwd, "all.zip"))).subarray(0, 2).toString()).toBe("PK");
  });

  it("refuses to print several files", async () => {
    const { code, err } = await run("--format", "neo4j");
    expect(code).toBe(2);
    expect(err).toMatch(/neo4j is written as several files.*--out FOLDER/);
  });

  it("writes binary formats", async () => {
    await run("--format", "sqlite", "--out", "graph.sqlite");
    expect((await readFile(join(cwd, "graph.sqlite"))).subarray(0, 15).toString()).toBe(
      "SQLite format 3",
    );
  });

  it("writes what is near a node, of some types, in a time", async () => {
    const near = await nodesOf("--node", "PostgreSQL", "--depth", "1");
    const wider = await nodesOf("--node", "PostgreSQL", "--depth", "2");
    expect(near.length).toBeGreaterThan(1);
    expect(wider.length).toBeGreaterThan(near.length);
    expect(wider).toEqual(expect.arrayContaining(near));

    const types = await nodesOf("--type", "person", "--type", "organisation");
    expect(new Set(types.map((id) => id.split(":")[0]))).toEqual(
      new Set(["person", "organisation"]),
    );

    const early = await nodesOf("--to", "2016-06");
    const dates = early.flatMap((id) => /:(\d{4}-\d\d-\d\d)-/.exec(id)?.[1] ?? []);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every((date) => date < "2016-07")).toBe(true);
  });

  it.each([
    [["--from", "June"], /--from is no date: June/],
    [["--type", "planet"], /unknown type: planet.*technology.*episode/],
    [["--from", "2019", "--to", "2018-06"], /--from is later than --to: 2019, 2018-06/],
    [["--depth", "2"], /--depth goes with --node/],
    [["--gexf", "2.0"], /unknown version of GEXF: 2.0/],
  ])("refuses %j", async (args, message) => {
    const { code, err } = await run("--format", "gexf", ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it("takes a type by any of its names, and a month within a year", async () => {
    const technologies = await nodesOf("--type", "technology");
    expect(await nodesOf("--type", "Technologies")).toEqual(technologies);
    expect(await nodesOf("--type", "companies")).toEqual(await nodesOf("--type", "organisation"));
    expect((await nodesOf("--from", "2018-05", "--to", "2018")).length).toBeGreaterThan(0);
  });

  it("says so when nothing is left", async () => {
    const { code, err } = await run("--format", "json", "--from", "2999");
    expect(code).toBe(1);
    expect(err).toMatch(/nothing in the graph fits/);
  });
});

async function nodesOf(...args: string[]): Promise<string[]> {
  const { out } = await run("--format", "jsonl", ...args);
  return out
    .trim()
    .split("\n")
    .flatMap((line) => (JSON.parse(line) as { node?: string }).node ?? []);
}

describe("what was exported", () => {
  it.each(["jsonl", "sqlite"])("is opened from %s, whatever the file is called", async (format) => {
    await run("--format", format, "--out", `whole.${format}`);
    await run("--format", format, "--out", `whole-as-${format}`);
    const expected = await runCommand(["stats", "graph.json"], { cwd });
    for (const file of [`whole.${format}`, `whole-as-${format}`])
      expect(await runCommand(["stats", file], { cwd })).toMatchObject({
        code: 0,
        err: "",
        out: expected.out,
      });
  });
});

describe("a graph of another tool", () => {
  it("is taken for a graph by every command", async () => {
    const gml =
      '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>';
    await writeFile(join(cwd, "foreign.graphml"), gml);
    const { code, out } = await runCommand(["export", "foreign.graphml", "--format", "jsonl"], {
      cwd,
    });
    expect(code).toBe(0);
    const nodes = out.split("\n").filter((line) => line.startsWith('{"node"'));
    expect(nodes.every((line) => /"x":/.test(line))).toBe(true);
    const path = await runCommand(["query", "path", "foreign.graphml", "a", "b"], { cwd });
    expect(path.out).toContain("linked to: (imported, without a quotation)");
    await writeFile(join(cwd, "broken.gexf"), "<gexf><graph><nodes>");
    const broken = await runCommand(["export", "broken.gexf", "--format", "json"], { cwd });
    expect([broken.code, broken.err]).toEqual([1, expect.stringMatching(/ends too early/)]);
  });
});
