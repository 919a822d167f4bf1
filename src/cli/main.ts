#!/usr/bin/env node
// The command line: finds the command, parses its options, turns the outcome into an exit code.
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { run } from "./run.ts";
import { describeSystemError } from "./system-error.ts";

// V8 lets a large heap grow fourfold before it looks for garbage: 2.7 GB for an archive of which 0.7 are in use. At
// most 45 % more at a time cost some per cent of time.
setFlagsFromString("--heap-growing-percent=45");
// Every thread compiles the hundreds of functions of the recognizers for itself. Six times as long a look at each before
// it is optimized, and fewer are, with fewer turned out wrong: a sixth of the processor time of 10,000 episodes. Later
// versions of V8 do not know the word.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString("--interrupt-budget=400000");
// Patterns are compiled once, to machine code: V8 would interpret each at its first use and compile it anew at its second,
// and nearly all of the hundreds that read an episode come back. Half a second less for every thread.
setFlagsFromString("--no-regexp-tier-up");

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
