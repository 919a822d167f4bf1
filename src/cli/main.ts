#!/usr/bin/env node
// The command line: finds the command, parses its options, turns the outcome into an exit code.
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tuneEngine } from "../node/tune-engine.ts";
import { run } from "./run.ts";
import { describeSystemError } from "./system-error.ts";

tuneEngine();

const controller = new AbortController();
let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (interrupted) process.exit(130);
    interrupted = true;
    controller.abort(new Error("stopped"));
  });
}
// A reader that has seen enough (`castgraph extract … | head`) is no failure; a full disk is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`castgraph: ${describeSystemError(error, process.cwd())}\n`);
  process.exit(1);
});
// Nobody reads the messages any more; the work goes on.
process.stderr.on("error", () => {});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  cacheFolder: join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "castgraph"),
  // From dist/node/castgraph.js, the entry, which no bundler moves.
  pageFolder: fileURLToPath(new URL("../page", import.meta.url)),
  workerFile: fileURLToPath(new URL("extract-worker.js", import.meta.url)),
  analysisFile: fileURLToPath(new URL("analysis-worker.js", import.meta.url)),
  writerFile: fileURLToPath(new URL("write-worker.js", import.meta.url)),
  out: (piece) =>
    new Promise((resolve) => {
      if (process.stdout.write(piece)) resolve();
      else process.stdout.once("drain", resolve);
    }),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  stdin: process.stdin,
  signal: controller.signal,
});
