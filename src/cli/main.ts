#!/usr/bin/env node
// The command line: finds the command, parses its options, turns the outcome into an exit code.
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

const controller = new AbortController();
let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (interrupted) process.exit(130);
    interrupted = true;
    controller.abort(new Error("stopped"));
  });
}
// A reader that has seen enough (`castgraph extract … | head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  cacheFolder: join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "castgraph"),
  // From dist/node/castgraph.js, the entry, which no bundler moves.
  pageFolder: fileURLToPath(new URL("../page", import.meta.url)),
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
