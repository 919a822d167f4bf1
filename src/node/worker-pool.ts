// A pool of worker threads that extract episodes: the same results in the same order as in one thread.
import { Worker } from "node:worker_threads";
import { showProfile, type ShowProfile, type ShowSigns } from "../extraction/shows/show-profile.ts";
import type { Episode } from "../model/index.ts";
import { batchesOf, type ExtractionJob, type Extractor } from "../pipeline/extract-episodes.ts";
import type { PackedExtraction } from "../pipeline/packed-extraction.ts";
import type { Work, WorkerAnswer, WorkerTask } from "./worker-tasks.ts";

/** Characters of text in one batch: some tens of milliseconds of work, so that a message costs little beside it. */
export const batchCharacters = 100_000;
/** At a glance, which is quick; handed out by a thread that has other things to do. */
const glanceCharacters = 500_000;
/** Batches handed out for each worker: one it works at, and others that wait while this thread is busy with something. */
const batchesAhead = 4;
/** Batches whose results may be ready before their turn, for each worker; what bounds the memory. */
const batchesOpen = 8;
/** What is made of an episode is soon garbage. With twice the room for it V8 looks half as often; in 2²⁰ bytes. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

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
  const glances = createGlances(hire);
  return {
    begin: () => void hire(),
    glance: (episode) => glances.add(episode),
    async *learnShows(shows) {
      const signs = await glances.all();
      const isKnown = (episodes: readonly Episode[]) => episodes.every((one) => signs.has(one));
      const unknown = shows.filter((episodes) => !isKnown(episodes));
      const learned = inTurn(
        unknown.map((episodes): Work => ({ kind: "learn", episodes })),
        hire,
      );
      for (const episodes of shows) {
        if (isKnown(episodes)) {
          const said = episodes.map((episode) => signs.get(episode)!);
          yield showProfile(episodes[0]!.show, said);
        } else {
          const { value } = await learned.next();
          yield JSON.parse((value as readonly string[])[0]!) as ShowProfile;
        }
      }
    },
    async *extract(jobs) {
      for await (const texts of inTurn(batches(jobs), hire))
        for (const text of texts) yield JSON.parse(text) as PackedExtraction;
    },
    async *extractTexts(jobs) {
      for await (const texts of inTurn(batches(jobs), hire)) yield* texts;
    },
    close: async () => crew?.close(),
  };
}

/** What episodes say about their shows, looked for while others are read. */
function createGlances(hire: () => Crew) {
  const looked: { readonly episodes: readonly Episode[]; readonly texts: Promise<Texts> }[] = [];
  let waiting: Episode[] = [];
  let characters = 0;
  const look = () => {
    if (waiting.length === 0) return;
    const texts = hire().perform({ kind: "glance", episodes: waiting });
    looked.push({ episodes: waiting, texts });
    [waiting, characters] = [[], 0];
  };
  return {
    add(episode: Episode): void {
      waiting.push(episode);
      characters += episode.text.length;
      if (characters >= glanceCharacters) look();
    },
    /** Of each episode that was added; then they are forgotten. */
    async all(): Promise<ReadonlyMap<Episode, ShowSigns>> {
      look();
      const signs = new Map<Episode, ShowSigns>();
      for (const { episodes, texts } of looked.splice(0)) {
        const said = await texts;
        episodes.forEach((episode, i) => signs.set(episode, JSON.parse(said[i]!) as ShowSigns));
      }
      return signs;
    },
  };
}

function* batches(jobs: Iterable<ExtractionJob>): Generator<Work> {
  for (const batch of batchesOf(jobs, batchCharacters)) yield { kind: "extract", jobs: batch };
}

/** What comes of some work. */
type Texts = WorkerAnswer["texts"];

interface Crew {
  readonly count: number;
  /** Gives work to the worker that has least to do. */
  perform(work: Work): Promise<Texts>;
  close(): Promise<void>;
}

/** The results in the order of the tasks; a task is begun only when few before it are open. */
async function* inTurn(tasks: Iterable<Work>, hire: () => Crew): AsyncGenerator<Texts> {
  const open: Promise<Texts>[] = [];
  for (const task of tasks) {
    const crew = hire();
    if (open.length >= crew.count * batchesOpen) yield await open.shift()!;
    open.push(crew.perform(task));
  }
  while (open.length > 0) yield await open.shift()!;
}

interface Waiting {
  readonly work: Work;
  readonly resolve: (texts: Texts) => void;
  readonly reject: (reason: unknown) => void;
}

function createCrew(file: string | URL, count: number): Crew {
  const queue: Waiting[] = [];
  let failure: Error | undefined;
  let next = 0;
  const members = Array.from({ length: count }, () => {
    const member = {
      worker: new Worker(file, { resourceLimits }),
      given: new Map<number, Waiting>(),
    };
    member.worker.on("message", ({ number, texts }: WorkerAnswer) => {
      const waiting = member.given.get(number);
      member.given.delete(number);
      handOut();
      waiting?.resolve(texts);
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
      const result = new Promise<Texts>((resolve, reject) => {
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
