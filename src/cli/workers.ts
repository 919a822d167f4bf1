// Who extracts: threads, as many as asked for; unasked, none for small inputs, where starting them costs more; and a store.
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

/** The extractor to use, once it is known what there is to read. */
export async function createExtractorChoice(
  values: OptionValues,
  io: Io,
  gazetteer: Gazetteer,
): Promise<(episodes: readonly Episode[]) => Extractor> {
  const path = optional(values, "store");
  const stored = path === undefined ? undefined : await openStore(resolve(io.cwd, path));
  const asked = integer(values, "workers", { fallback: -1, min: 0, max: mostWorkers });
  const { createWorkerPool } = await import("../node/worker-pool.ts");
  return (episodes) => {
    const characters = episodes.reduce((sum, { text }) => sum + text.length, 0);
    const fitting = characters < smallInput ? 0 : Math.min(mostWorkers, availableParallelism());
    const count = asked >= 0 ? asked : fitting;
    const extractor =
      count > 1 && io.workerFile
        ? createWorkerPool(io.workerFile, count)
        : createExtractor(gazetteer, createPauses(io.signal));
    return stored ? stored(extractor, extractionVersion(gazetteer)) : extractor;
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
  return { extractor: createWorkerPool(io.workerFile, count), count };
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
