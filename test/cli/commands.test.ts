// The command line as a function: what is printed, what is written, how it ends.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { runCommand } from "../support/io.ts";

const seeds = resolve(import.meta.dirname, "../../seeds");
let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "castgraph-cli-"));
  const built = await runCommand(["build", seeds, "--out", "graph.json"], { cwd });
  expect(built).toMatchObject({ code: 0 });
  expect(built.out).toMatch(/^graph\.json: 47 episodes · /);
});
afterAll(() => rm(cwd, { recursive: true }));
const inCwd = (...args: string[]) => runCommand(args, { cwd });

describe("every command", () => {
  it.each(commands.map(({ name }) => name))("%s has help that names it", async (name) => {
    const { code, out } = await inCwd(name, "--help");
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^castgraph ${name} `));
    expect(out).toContain("--help");
    // Examples in the details are indented, the first like the others.
    expect(out).not.toMatch(/\n\ncastgraph /);
  });

  it.each(commands.map(({ name }) => name))(
    "%s refuses an option it does not know",
    async (name) => {
      const { code, err } = await inCwd(name, "--no-such-option");
      expect(code).toBe(2);
      expect(err).toMatch(/^castgraph: .*no-such-option/);
    },
  );
});

describe("castgraph", () => {
  it.each([
    [["build", "x.md", "--workers", "1.5"], /--workers is not a whole number: 1\.5/],
    [
      ["query", "neighbours", "graph.json", "Go", "--limit", "-3"],
      /--limit is followed by an option: -3\. .*--limit=VALUE/,
    ],
    [
      ["export", "graph.json", "--format", "json", "--gexf", "1.2"],
      /--gexf goes with --format gexf, not with json/,
    ],
    [
      ["export", "graph.json", "--format", "json", "--from", "2018-13"],
      /--from is no date: 2018-13/,
    ],
    [
      ["export", "graph.json", "--format", "json", "--to", "2018-02-30"],
      /--to is no date: 2018-02-30/,
    ],
  ])("refuses what says nothing: %j", async (args, message) => {
    const { code, out, err } = await inCwd(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });

  it("suggests names for one that is misspelt", async () => {
    const { code, err } = await inCwd("query", "neighbours", "graph.json", "Kubernets");
    expect(code).toBe(1);
    expect(err).toContain("Did you mean Kubernetes");
    expect((await inCwd("query", "neighbours", "graph.json", "Xyzzyq")).err).toContain(
      "castgraph stats",
    );
  });

  it("prints of what type a neighbour is", async () => {
    const { out } = await inCwd("query", "neighbours", "graph.json", "Kubernetes");
    expect(out).toMatch(/\n +\d+ {2}Docker \(technology\)/);
  });

  it("lists the formats it reads once, however many files are in none", async () => {
    await writeFile(join(cwd, "a.bin"), "x");
    await writeFile(join(cwd, "b.bin"), "y");
    const { err } = await inCwd("build", "a.bin", "b.bin");
    expect(err.match(/in no known format/g)).toHaveLength(2);
    expect(err.match(/Known formats/g)).toHaveLength(1);
  });

  it("lists its commands", async () => {
    const { code, out } = await inCwd("--help");
    expect(code).toBe(0);
    for (const { name } of commands) expect(out).toContain(`\n  ${name} `);
  });

  it("says what is wrong with a command it does not know", async () => {
    expect(await inCwd("bild")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/bild/),
    });
    expect((await inCwd()).code).toBe(2);
  });
});

describe("build", () => {
  it("writes the graph to standard output for -, and nothing else", async () => {
    const { code, out } = await inCwd("build", seeds, "--out", "-", "--workers", "2", "--quiet");
    expect(code).toBe(0);
    expect(out === (await readFile(join(cwd, "graph.json"), "utf8"))).toBe(true);
  });

  it("writes the same bytes for the same inputs", async () => {
    await inCwd("build", seeds, "--out", "again.json", "--quiet");
    const [first, second] = await Promise.all(
      ["graph.json", "again.json"].map((name) => readFile(join(cwd, name), "utf8")),
    );
    expect(second).toBe(first);
  });

  it("gives every edge evidence that is literally in the text", async () => {
    const { nodes, edges } = JSON.parse(await readFile(join(cwd, "graph.json"), "utf8"));
    const texts = new Map<string, string>();
    for (const { key, attributes } of nodes) texts.set(key, attributes.text);
    expect(edges.length).toBeGreaterThan(500);
    for (const { key, attributes } of edges) {
      expect([key, attributes.evidence.length > 0]).toEqual([key, true]);
      for (const { episode, start, end, quote } of attributes.evidence) {
        expect(texts.get(episode)!.slice(start, end)).toBe(quote);
      }
    }
  });

  it("fails with a message when there is nothing to read", async () => {
    expect(await inCwd("build")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no inputs/),
    });
    const missing = await inCwd("build", "missing.txt");
    expect(missing.code).toBe(1);
    expect(missing.err).toMatch(/missing\.txt/);
  });

  it("says which formats are known when a text is none of them", async () => {
    await writeFile(join(cwd, "poem.txt"), "Roses are red.\n");
    const { code, err } = await inCwd("build", "poem.txt");
    expect(code).toBe(1);
    expect(err).toMatch(/poem\.txt.*\[reader\/unknown-format\]/);
  });
});

describe("what the system refuses", () => {
  it("is told with the path and what to do, and leaves nothing behind", async () => {
    const none = await inCwd("stats", "none.json");
    expect([none.code, none.err]).toEqual([1, expect.stringMatching(/^none\.json: error: /)]);
    expect(await inCwd("eval", "none.jsonl")).toMatchObject({
      code: 1,
      err: "castgraph: no such file or folder: none.jsonl. Check the path.\n",
    });
    expect((await inCwd("export", "graph.json", "-f", "gexf", "-o", ".")).err).toMatch(/folder/);
  });

  it("is told of the place to write to before anything is read", async () => {
    await writeFile(join(cwd, "empty.md"), "");
    const build = (out: string) => inCwd("build", "empty.md", "--out", out);
    for (const [out, reason] of [
      ["none/graph.json", "no such folder: none. Make it, or write none/graph.json elsewhere."],
      ["empty.md/graph.json", "this is no folder: empty.md. Write empty.md/graph.json elsewhere."],
      [".", "this is a folder: .. Name a file in it."],
    ] as const)
      expect(await build(out)).toMatchObject({ code: 1, err: `castgraph: ${reason}\n` });
    expect((await inCwd("update", "empty.md", "--out", "none/a.json")).err).toMatch(
      /none\. Make it/,
    );
  });

  it("does not keep the other inputs from being read, but from exit code 0", async () => {
    const built = await inCwd("build", seeds, "missing.txt", "--quiet", "--out", "rest.json");
    expect(built.code).toBe(1);
    expect(built.err).toMatch(/^missing\.txt: error: /);
    expect(built.out).toMatch(/^rest\.json: 47 episodes/);
  });
});

describe("a file that should be a graph", () => {
  it("is named where it is none", async () => {
    await writeFile(
      join(cwd, "torn.json"),
      (await readFile(join(cwd, "graph.json"))).subarray(0, 5000),
    );
    const message = /^castgraph: torn\.json: not a graph file: .* Build one/;
    const asked = await inCwd("stats", "torn.json");
    expect([asked.code, asked.err]).toEqual([1, expect.stringMatching(message)]);
    const updated = await inCwd("update", seeds, "--out", "torn.json");
    expect([updated.code, updated.err]).toEqual([1, expect.stringMatching(message)]);
  });
});

describe("an input that looks like a graph", () => {
  it("is fetched where it is an address, though it ends in .json", async () => {
    const { code, err } = await inCwd("stats", "http://127.0.0.1:1/feed.json");
    expect([code, err]).toEqual([1, expect.stringContaining("[fetch/private-address]")]);
  });

  it("is told apart from texts among other inputs", async () => {
    await inCwd("export", "graph.json", "--format", "sqlite", "--out", "kept.sqlite");
    const { err } = await inCwd("build", seeds, "kept.sqlite", "--quiet", "--out", "rest.json");
    expect(err).toMatch(/^kept\.sqlite: error: This is a database, no input.* name it alone/);
  });
});

describe("numbers in options", () => {
  it.each([
    ["open", "graph.json", "--port", "80.5"],
    ["query", "neighbours", "graph.json", "Envoy", "--limit", "1.5"],
    ["export", "graph.json", "-f", "dot", "--node", "Envoy", "--depth", "0.5"],
  ])("are whole where things are counted: %s", async (...args) => {
    const { code, err } = await inCwd(...args);
    expect(code).toBe(2);
    expect(err).toMatch(/is not a whole number: /);
  });
});

describe("extract", () => {
  it("prints one JSON line an episode", async () => {
    const { code, out } = await inCwd("extract", join(seeds, "qcon-distributed-systems.txt"));
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(12);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(
        expect.arrayContaining(["id", "show", "people", "companies", "technologies", "relations"]),
      );
    }
  });

  it("reads standard input", async () => {
    const line = JSON.stringify({
      id: "x-1",
      show: "S",
      title: "On Kubernetes",
      text: "Kubernetes runs.",
    });
    const { code, out } = await runCommand(["extract", "-"], { cwd, stdin: `${line}\n` });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: "x-1", technologies: [{ name: "Kubernetes" }] });
  });

  it("refuses a confidence that is none", async () => {
    const { code, err } = await inCwd("extract", seeds, "--min-confidence", "high");
    expect(code).toBe(2);
    expect(err).toMatch(/min-confidence.*high/);
  });
});

describe("query", () => {
  it("tells who talked about Envoy and where that leads", async () => {
    const { code, out } = await inCwd("query", "episodes", "graph.json", "Envoy");
    expect(code).toBe(0);
    expect(out).toMatch(/Matt Klein on Envoy Mobile/);
    expect(out).toMatch(/Gloo: Function Gateway with Idit Levine/);
    expect(out).toMatch(/→/);
  });

  it("tells the relations of a person with their quotation", async () => {
    const { out } = await inCwd("query", "neighbours", "graph.json", "Carl Lerche");
    expect(out).toMatch(/works at Buoyant/);
    expect(out).toMatch(/“[^”]*Buoyant[^”]*”/);
  });

  it("connects two things by quoted hops", async () => {
    const { out } = await inCwd("query", "path", "graph.json", "HashiCorp", "Rust", "--json");
    const { paths } = JSON.parse(out);
    expect(paths.length).toBeGreaterThan(0);
    for (const hop of paths.flat()) expect(hop.links[0].evidence[0].quote).not.toBe("");
  });

  it("does not look for a way from a thing to itself", async () => {
    const { out } = await inCwd("query", "path", "graph.json", "Jaeger", "technology:jaeger");
    expect(out).toBe("both names mean Jaeger (technology:jaeger).\n");
  });

  it("says so when a name is unknown or a question is none", async () => {
    expect(await inCwd("query", "neighbours", "graph.json", "Nobody Knows")).toMatchObject({
      code: 1,
      err: expect.stringMatching(/Nobody Knows/),
    });
    expect((await inCwd("query", "guess", "graph.json", "Rust")).code).toBe(2);
    expect((await inCwd("query", "path", "graph.json")).code).toBe(2);
  });
});

describe("eval", () => {
  it("scores the extraction on annotated episodes, with its errors", async () => {
    const { code, out } = await inCwd("eval", join(seeds, "gold.jsonl"), "--json");
    expect(code).toBe(0);
    const { all, reliability } = JSON.parse(out);
    expect(all.tallies.records).toBe(47);
    expect(all.tallies["evidence not in the text"] ?? 0).toBe(0);
    expect(reliability.length).toBeGreaterThan(1);
  });

  it("says that records share an id, and stops at predictions that do", async () => {
    const [first = "", second = ""] = (await readFile(join(seeds, "gold.jsonl"), "utf8")).split(
      "\n",
    );
    await writeFile(join(cwd, "twice.jsonl"), [first, second, first].join("\n"));
    const { code, err } = await inCwd("eval", "twice.jsonl");
    expect(code).toBe(0);
    expect(err).toMatch(/twice\.jsonl: warning: Several .*"sed1-01".*\[eval\/same-id\]/);
    const stopped = await inCwd("eval", "twice.jsonl", "--predictions", "twice.jsonl");
    expect(stopped.code).toBe(1);
    expect(stopped.err).toMatch(/no records: twice\.jsonl\..*"sed1-01"/);
  });

  it("names the line that is no record", async () => {
    await writeFile(join(cwd, "bad.jsonl"), "{}\n");
    const { code, err } = await inCwd("eval", "bad.jsonl");
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.jsonl.*Line 1/);
  });
});

describe("stats, explain, export", () => {
  it("counts", async () => {
    const { out } = await inCwd("stats", "graph.json", "--json");
    expect(JSON.parse(out)).toMatchObject({ episodes: 47, firstPublished: "2015-12-04" });
  });

  it("counts a graph made elsewhere, without headings over nothing", async () => {
    const nodes = '<nodes><node id="a" label="Ada"/><node id="b" label="Bo"/></nodes>';
    const edges = '<edges><edge source="a" target="b"/></edges>';
    const gexf = `<?xml version="1.0"?><gexf version="1.3"><graph>${nodes}${edges}</graph></gexf>`;
    await writeFile(join(cwd, "made.gexf"), gexf);
    const { out } = await inCwd("stats", "made.gexf");
    expect(out).toBe("2 nodes · 1 link\n\nRelations\n  linked_to              1\n");
    const { code, err } = await inCwd("build", "made.gexf");
    expect(code).toBe(1);
    expect(err).toMatch(/This is a graph in GEXF, .*castgraph open/);
  });

  it("explains a link by rule and quotation", async () => {
    const { out } = await inCwd(
      "explain",
      "graph.json",
      "--node",
      "Carl Lerche",
      "--to",
      "Buoyant",
    );
    expect(out).toMatch(/Carl Lerche works at Buoyant/);
    expect(out).toMatch(/rule \S+/);
  });

  it("says that nothing links two things directly, and where to look", async () => {
    const { out } = await inCwd("explain", "graph.json", "--node", "Jaeger", "--to", "Quora");
    expect(out).toMatch(/no statement links it to Quora directly\. castgraph query path /);
  });

  it("exports JSON that is the graph file", async () => {
    const { out } = await inCwd("export", "graph.json", "--format", "json");
    expect(out).toBe(await readFile(join(cwd, "graph.json"), "utf8"));
  });

  it("names the formats when asked for another", async () => {
    const { code, err } = await inCwd("export", "graph.json", "--format", "docx");
    expect(code).toBe(2);
    expect(err).toMatch(/docx.*json/);
  });
});
