// corrections.yaml from the command line: found beside the inputs, applied, stale ones told, surviving a changed page.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
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
  const { out, err } = await runCommand(["extract", "notes.jsonl", ...args], { cwd });
  const names = JSON.parse(out).technologies.map(({ name }: { name: string }) => name);
  return { names, err };
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
  const { names, err } = await technologies("--corrections", "other.yaml");
  expect(names).toEqual(["Docker", "Kubernetes"]);
  expect(err).toMatch(/other\.yaml:1:\d+: warning: .*Jaeger/);
  expect(err).toMatch(/other\.yaml:4:\d+: error: .*dance/);
});

it("fails when the file that was named is missing", async () => {
  const { code, err } = await runCommand(["extract", "notes.jsonl", "--corrections", "none.yaml"], {
    cwd,
  });
  expect(code).toBe(1);
  expect(err).toContain("none.yaml");
});
