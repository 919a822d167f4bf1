// Who extracts: threads, as many as asked for; unasked, none for small inputs, where starting them costs more; and a store.
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { Episode } from "../model/index.ts";
import type { Gazetteer } from "../ontology/gazetteer/gazetteer.ts";
import { createPauses } from "../node/give-way.ts";
import { createExtractor, type Extractor } from "../pipeline/extract-episodes.ts";
import { integer, optional, type Io, type OptionSpec, type OptionValues } from "./command.ts";

/** A hash of the recognizers' sources: what they find is kept for as long as it stands. */
declare const CASTGRAPH_RECOGNIZERS: string;

/** Options of commands that build. */
export const workersOption: Readonly<Record<string, OptionSpec>> = {
  workers: {
    type: "string",
    value: "N",
    help: "threads that read episodes (default: one a core for large inputs, none for small ones)",
  },
  store: {
    type: "string",
    value: "FILE",
    help: "a .castgraph file, or postgres://…, that keeps what is found: only changed episodes are read again",
  },
};

/** Stands for all on which extractions depend beside their text: what was found by others is not taken for ours. */
export function extractionVersion(gazetteer: Gazetteer): string {
  return `${CASTGRAPH_RECOGNIZERS} ${gazetteer.version}`;
}

/** Characters of text below which one thread is done before others have begun. */
const smallInput = 4_000_000;
export const mostWorkers = 64;

/** Who extracts, decided while the inputs are read. */
export interface ExtractorChoice {
  /** To be told of every text as it is read: once there is enough for threads, they start while the rest is read. */
  readonly expect: (characters: number) => void;
  /** To be told of every episode as it is read: threads that have started look at it already. */
  readonly glance: (episode: Episode) => void;
  /** The extractor to use, now that it is known what there is to read. */
  readonly extractorFor: (episodes: readonly Episode[]) => Extractor;
  /** To be called whatever came of it. */
  readonly close: () => Promise<void>;
}

/** Chooses by `--workers`, `--store` and the size of what is read. */
export async function createExtractorChoice(
  values: OptionValues,
  io: Io,
  gazetteer: Gazetteer,
): Promise<ExtractorChoice> {
  const path = optional(values, "store");
  const file = path === undefined ? undefined : resolve(io.cwd, path);
  // Of what is in a store already nobody knows how much is left to do.
  const isAllNew = file === undefined || !existsSync(file);
  const stored = file === undefined ? undefined : await openStore(file);
  const asked = integer(values, "workers", { fallback: -1, min: 0, max: mostWorkers });
  const { createWorkerPool } = await import("../node/worker-pool.ts");
  const most = Math.min(mostWorkers, asked >= 0 ? asked : availableParallelism());
  const pool = most > 1 && io.workerFile ? createWorkerPool(io.workerFile, most) : undefined;
  const isEnough = (characters: number) => asked >= 0 || characters >= smallInput;
  let expected = 0;
  let hasBegun = false;
  const early: Episode[] = [];
  return {
    expect(characters) {
      expected += characters;
      if (hasBegun || !pool || !isAllNew || !isEnough(expected)) return;
      hasBegun = true;
      pool.begin();
      for (const episode of early.splice(0)) pool.glance(episode);
    },
    glance(episode) {
      if (hasBegun) pool?.glance(episode);
      else if (pool && isAllNew) early.push(episode);
    },
    extractorFor(episodes) {
      const characters = episodes.reduce((sum, { text }) => sum + text.length, 0);
      const extractor =
        pool && isEnough(characters) ? pool : createExtractor(gazetteer, createPauses(io.signal));
      return stored ? stored(extractor, extractionVersion(gazetteer)) : extractor;
    },
    close: async () => pool?.close(),
  };
}

/** An extractor for work whose size nobody knows: `threads`, or one a core; 0 does it all in this thread. */
export async function createFixedExtractor(
  io: Io,
  gazetteer: Gazetteer,
  threads: number = availableParallelism(),
): Promise<{ readonly extractor: Extractor; readonly count: number }> {
  const count = Math.min(mostWorkers, threads);
  if (count < 1 || !io.workerFile) return { extractor: createExtractor(gazetteer), count: 1 };
  const { createWorkerPool } = await import("../node/worker-pool.ts");
  const extractor = createWorkerPool(io.workerFile, count);
  extractor.begin();
  return { extractor, count };
}

async function openStore(path: string) {
  const [{ openExtractionStore }, { createStoredExtractor }] = await Promise.all([
    import("../store/extraction-store.ts"),
    import("../store/stored-extractor.ts"),
  ]);
  const store = openExtractionStore(path);
  return (extractor: Extractor, version: string) =>
    createStoredExtractor(extractor, store, version);
}
