// Ctrl-C while one thread works: the first stops the work and leaves what was there, the second ends the program.
import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const program = resolve(import.meta.dirname, "../../dist/node/castgraph.js");
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "castgraph-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Far more than is read before a signal arrives. */
const archive = Array.from({ length: 4000 }, (_, i) => {
  const text = `Ada Quill of Northwind talks with Bo Marsh about moving service ${i} to Kubernetes and Go. `;
  return JSON.stringify({
    id: `e${i}`,
    title: `Service ${i}`,
    show: "Moving",
    text: text.repeat(20),
  });
}).join("\n");

/** Runs a command on the archive, sends it signals when it has taken it all in, and tells how it ended. */
async function stopped(args: readonly string[], signals: readonly NodeJS.Signals[]) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString()));
  child.stdin.end(archive, () => {
    for (const signal of signals) child.kill(signal);
  });
  const code = await new Promise((ended) => child.on("close", ended));
  return { code, told, files: await readdir(folder) };
}

it.each([
  ["build", ["build", "-", "--workers", "0", "-o", "graph.json"]],
  ["extract", ["extract", "-"]],
])("%s stops at the first signal and writes nothing", async (_, args) => {
  const { code, told, files } = await stopped(args, ["SIGINT"]);
  expect({ code, told, files }).toEqual({ code: 1, told: "castgraph: stopped.\n", files: [] });
});

it("ends at once at the second signal", async () => {
  const { code } = await stopped(["build", "-", "--workers", "0"], ["SIGINT", "SIGTERM"]);
  expect(code).toBe(130);
});
