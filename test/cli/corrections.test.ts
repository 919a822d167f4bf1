// corrections.yaml from the command line: found beside the inputs, applied, stale ones told, surviving a changed page.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runCommand } from "../support/io.ts";

const record = (text: string) =>
  `${JSON.stringify({ id: "c-1", show: "Invented Radio", title: "On Kubernetes and Docker", text })}\n`;
let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "castgraph-corrections-"));
});
afterAll(() => rm(cwd, { recursive: true }));

async function technologies(...args: string[]) {
  const { code, out, err } = await runCommand(["extract", "notes.jsonl", ...args], { cwd });
  const names = JSON.parse(out).technologies.map(({ name }: { name: string }) => name);
  return { names, err, code };
}

it("applies the corrections beside the inputs, also after the page has changed", async () => {
  await writeFile(join(cwd, "notes.jsonl"), record("Kubernetes runs next to Docker."));
  expect((await technologies()).names).toEqual(["Docker", "Kubernetes"]);
  await writeFile(
    join(cwd, "corrections.yaml"),
    "- op: reject\n  type: technology\n  name: Docker\n- op: rename\n  type: technology\n  name: Kubernetes\n  to: Kubes\n",
  );
  expect((await technologies()).names).toEqual(["Kubes"]);
  await writeFile(
    join(cwd, "notes.jsonl"),
    record("A new opening. Docker? Kubernetes, and Docker again."),
  );
  expect((await technologies()).names).toEqual(["Kubes"]);
});

it("reports a correction that no longer applies and one that cannot be read, with their lines", async () => {
  await writeFile(
    join(cwd, "other.yaml"),
    "- op: reject\n  type: technology\n  name: Jaeger\n- op: dance\n",
  );
  const { names, err, code } = await technologies("--corrections", "other.yaml");
  expect(code).toBe(1);
  expect(names).toEqual(["Docker", "Kubernetes"]);
  expect(err).toMatch(/other\.yaml:1:\d+: warning: .*Jaeger/);
  expect(err).toMatch(/other\.yaml:4:\d+: error: .*dance/);
});

it.each(["x", "[[[[", "a: 1", "corrections: 3", "\u0000\u0007\uFFFD{", "- op: reject\n -: x"])(
  "writes nothing over a graph where the file is none of corrections: %j",
  async (text) => {
    await writeFile(join(cwd, "broken.yaml"), text);
    await writeFile(join(cwd, "graph.json"), "as it was");
    const args = ["notes.jsonl", "--corrections", "broken.yaml", "--out", "graph.json"];
    const { code, err } = await runCommand(["build", ...args], { cwd });
    expect(code).toBe(1);
    expect(err).toMatch(/broken\.yaml.*corrections\/no-list/);
    expect(await readFile(join(cwd, "graph.json"), "utf8")).toBe("as it was");
  },
);

it.each(["", "# nothing yet\n", "corrections:\n", "[]"])(
  "takes an empty file: %j",
  async (text) => {
    await writeFile(join(cwd, "empty.yaml"), text);
    expect((await technologies("--corrections", "empty.yaml")).code).toBe(0);
  },
);

it("fails when the file that was named is missing", async () => {
  const { code, err } = await runCommand(["extract", "notes.jsonl", "--corrections", "none.yaml"], {
    cwd,
  });
  expect(code).toBe(1);
  expect(err).toContain("none.yaml");
});
