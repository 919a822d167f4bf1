// A pool of worker threads that extract episodes: the same results in the same order as in one thread.
import { Worker } from "node:worker_threads";
import type { ShowProfile } from "../extraction/show-profile.ts";
import { batchesOf, type ExtractionJob, type Extractor } from "../pipeline/extract-episodes.ts";
import type { PackedExtraction } from "../pipeline/packed-extraction.ts";
import type { Work, WorkerAnswer, WorkerTask } from "./worker-tasks.ts";

/** Characters of text in one batch: some tens of milliseconds of work, so that a message costs little beside it. */
const batchCharacters = 100_000;
/** Batches handed out for each worker: one it works at and one that waits. */
const batchesAhead = 2;
/** Batches whose results may be ready before their turn, for each worker; what bounds the memory. */
const batchesOpen = 4;

/** An extractor on threads. */
export interface WorkerPool extends Required<Extractor> {
  /** Starts the threads now, so that they are ready when there is something to do; they load while others read. */
  begin(): void;
}

/**
 * An extractor on `count` threads that run `file`, the built `extract-worker.ts`, from the first task, or from `begin`,
 * until `close`.
 */
export function createWorkerPool(file: string | URL, count: number): WorkerPool {
  let crew: Crew | undefined;
  const hire = () => (crew ??= createCrew(file, count));
  return {
    begin: () => void hire(),
    async *learnShows(shows) {
      const tasks = shows.map((episodes): Work => ({ kind: "learn", episodes }));
      for await (const json of inTurn(tasks, hire)) yield JSON.parse(json) as ShowProfile;
    },
    async *extract(jobs) {
      for await (const json of inTurn(batches(jobs), hire))
        yield* JSON.parse(json) as PackedExtraction[];
    },
    close: async () => crew?.close(),
  };
}

function* batches(jobs: Iterable<ExtractionJob>): Generator<Work> {
  for (const batch of batchesOf(jobs, batchCharacters)) yield { kind: "extract", jobs: batch };
}

interface Crew {
  readonly count: number;
  /** Gives work to the worker that has least to do. */
  perform(work: Work): Promise<string>;
  close(): Promise<void>;
}

/** The results in the order of the tasks; a task is begun only when few before it are open. */
async function* inTurn(tasks: Iterable<Work>, hire: () => Crew): AsyncGenerator<string> {
  const open: Promise<string>[] = [];
  for (const task of tasks) {
    const crew = hire();
    if (open.length >= crew.count * batchesOpen) yield await open.shift()!;
    open.push(crew.perform(task));
  }
  while (open.length > 0) yield await open.shift()!;
}

interface Waiting {
  readonly work: Work;
  readonly resolve: (json: string) => void;
  readonly reject: (reason: unknown) => void;
}

function createCrew(file: string | URL, count: number): Crew {
  const queue: Waiting[] = [];
  let failure: Error | undefined;
  let next = 0;
  const members = Array.from({ length: count }, () => {
    const member = { worker: new Worker(file), given: new Map<number, Waiting>() };
    member.worker.on("message", ({ number, json }: WorkerAnswer) => {
      const waiting = member.given.get(number);
      member.given.delete(number);
      handOut();
      waiting?.resolve(json);
    });
    member.worker.on("error", fail);
    return member;
  });
  function handOut(): void {
    while (queue.length > 0) {
      const least = members.reduce((a, b) => (b.given.size < a.given.size ? b : a));
      if (least.given.size >= batchesAhead) return;
      const waiting = queue.shift()!;
      const task: WorkerTask = { number: next++, ...waiting.work };
      least.given.set(task.number, waiting);
      least.worker.postMessage(task, []);
    }
  }
  function fail(error: Error): void {
    failure ??= error;
    for (const { reject } of queue.splice(0)) reject(failure);
    for (const { given } of members) {
      for (const { reject } of given.values()) reject(failure);
      given.clear();
    }
  }
  return {
    count,
    perform(work) {
      const result = new Promise<string>((resolve, reject) => {
        if (failure) reject(failure);
        else queue.push({ work, resolve, reject });
      });
      // Whoever asked may be gone when a worker fails; the first failure is told to the one whose turn it is.
      result.catch(() => {});
      handOut();
      return result;
    },
    async close() {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}
