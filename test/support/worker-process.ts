// A worker in a process of its own, as built: its events as they come, and signals for it.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { WorkEvent } from "../../src/cluster/work.ts";

const program = resolve(import.meta.dirname, "../../dist/node/castgraph.js");

/** A process that runs `castgraph work`. */
export interface WorkerProcess {
  /** All so far. */
  readonly events: readonly WorkEvent[];
  /** What it said on the error stream. */
  said(): string;
  readonly pid: number;
  /** The exit code, or nothing where it was killed; comes after the last event. */
  readonly ended: Promise<number | null>;
  signal(signal: "SIGKILL" | "SIGSTOP" | "SIGCONT" | "SIGINT"): void;
}

/** Starts a worker; `onEvent` is called at once with each event. */
export function startWorker(
  address: string,
  onEvent: (event: WorkEvent, worker: WorkerProcess) => void,
  leaseSeconds: number,
): WorkerProcess {
  const args = ["work", "--store", address, "--workers", "0", "--lease", String(leaseSeconds)];
  const child = spawn(process.execPath, [program, ...args, "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
  const events: WorkEvent[] = [];
  const worker: WorkerProcess = {
    events,
    said: () => said,
    pid: child.pid!,
    ended: new Promise((done) => child.on("close", (code) => done(code))),
    signal: (signal) => void child.kill(signal),
  };
  createInterface({ input: child.stdout }).on("line", (line) => {
    let event: WorkEvent;
    try {
      event = JSON.parse(line) as WorkEvent;
    } catch {
      // A line cut short by a kill.
      return;
    }
    events.push(event);
    onEvent(event, worker);
  });
  return worker;
}
