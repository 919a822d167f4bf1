// What is decided and told on the page, from the command line: corrections saved by the server, stories in an export.
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { correctionsFile } from "../../src/cli/corrections-file.ts";
import type { Io } from "../../src/cli/command.ts";
import { formatStories } from "../../src/graph/story.ts";
import { createCorrectionsRoute } from "../../src/server/corrections-route.ts";
import { runCommand } from "../support/io.ts";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "castgraph-decisions-"));
  const record = { id: "c-1", show: "Invented Radio", text: "Kubernetes runs next to Docker." };
  await writeFile(join(cwd, "notes.jsonl"), `${JSON.stringify(record)}\n`);
});
afterAll(() => rm(cwd, { recursive: true }));

it("saves decisions where the next build finds them", async () => {
  const file = correctionsFile(["notes.jsonl"], {}, { cwd } as Io);
  expect(file.name).toBe("corrections.yaml");
  const response = await createCorrectionsRoute(file).request("/", {
    method: "POST",
    headers: {
      host: "localhost:1",
      origin: "http://localhost:1",
      "content-type": "application/json",
    },
    body: JSON.stringify({ add: [{ op: "reject", type: "technology", name: "Docker" }] }),
  });
  expect(response.status).toBe(200);
  const { out } = await runCommand(["extract", "notes.jsonl"], { cwd });
  expect(JSON.parse(out).technologies.map(({ name }: { name: string }) => name)).toEqual([
    "Kubernetes",
  ]);
  await rm(join(cwd, "corrections.yaml"));
});

it("saves beside what is inside a folder, or to the file that is named", () => {
  const nameOf = (inputs: string[], values = {}) =>
    correctionsFile(inputs, values, { cwd } as Io).name;
  expect(nameOf(["seeds"])).toBe(join("seeds", "corrections.yaml"));
  expect(nameOf(["seeds/a.txt", "b.txt"])).toBe(join("seeds", "corrections.yaml"));
  expect(nameOf(["seeds"], { corrections: "mine.yaml" })).toBe("mine.yaml");
});

it("is for this machine only", async () => {
  const { code, err } = await runCommand(["serve", "notes.jsonl", "--write", "--host", "0.0.0.0"], {
    cwd,
  });
  expect(code).toBe(2);
  expect(err).toContain("--write is for this machine only");
});

it("puts stories into an export", async () => {
  const told = { title: "One look", steps: [{ title: "a", caption: "b", view: "screen=table" }] };
  await writeFile(join(cwd, "one.json"), formatStories([told]));
  const { out } = await runCommand(
    ["export", "notes.jsonl", "--format", "json", "--stories", "one.json"],
    { cwd },
  );
  expect(JSON.parse(out).attributes.stories).toEqual([told]);
  const { code, err } = await runCommand(
    ["export", "notes.jsonl", "--format", "json", "--stories", "notes.jsonl"],
    { cwd },
  );
  expect(code).toBe(1);
  expect(err).toContain("no stories in notes.jsonl");
  expect(await readFile(join(cwd, "one.json"), "utf8")).toContain("castgraph-stories");
});

it.each(["graph.json", "graph.castgraph"])(
  "keeps the stories beside the inputs over every build, in %s",
  async (out) => {
    const told = { title: "A tour", steps: [{ title: "a", caption: "", view: "screen=table" }] };
    await mkdir(join(cwd, "notes"), { recursive: true });
    await copyFile(join(cwd, "notes.jsonl"), join(cwd, "notes", "notes.jsonl"));
    await writeFile(join(cwd, "notes", "tour.stories.json"), formatStories([told]));
    for (const time of ["first", "again"]) {
      const { code, err } = await runCommand(["build", "notes", "--out", out], { cwd });
      expect([time, code, err]).toEqual([time, 0, ""]);
      const exported = await runCommand(["export", out, "--format", "json"], { cwd });
      expect(JSON.parse(exported.out).attributes.stories).toEqual([told]);
    }
    const open = await runCommand(["export", "notes", "--format", "json"], { cwd });
    expect(JSON.parse(open.out).attributes.stories).toEqual([told]);
  },
);

it("stops at a file without stories before anything is read", async () => {
  await mkdir(join(cwd, "broken"), { recursive: true });
  await writeFile(join(cwd, "broken", "tour.stories.json"), "{}");
  const { code, err } = await runCommand(["build", "broken", "--out", "broken.json"], { cwd });
  expect(code).toBe(1);
  // The folder holds no episodes: had it been read first, that would be the complaint.
  expect(err).toContain("no stories in broken/tour.stories.json");
});
