// Writing ahead: what does not depend on where the nodes stand is written while another thread finds that out.
import { availableParallelism } from "node:os";
import type { Counts } from "../graph/counts.ts";
import type { GraphRecords } from "../graph/graph-records.ts";
import { analyseBeside } from "../node/analyse-beside.ts";
import type { Analyst } from "../pipeline/build-graph-records.ts";
import { isGraphAddress } from "../store/graph-address.ts";
import type { GraphToWrite } from "../store/graph-batches.ts";
import { integer, type Io, type OptionValues } from "./command.ts";
import { fileAhead } from "./file-ahead.ts";
import { storeAhead } from "./store-ahead.ts";
import { mostWorkers } from "./workers.ts";

/** Where a graph goes in two halves. */
export interface TargetAhead {
  /** Writes what needs no places, or begins to; the signal ends it. */
  begin(records: GraphRecords, signal: AbortSignal): Promise<void>;
  /** Writes the rest, and gives the counts of the whole. After `begin`. */
  finish(graph: GraphToWrite): Promise<Counts>;
  /** To be called whatever came of it: what was not finished is taken back. */
  close(): Promise<void>;
}

/** The writing of one graph. */
export interface WritingAhead {
  /** Given to the pipeline. */
  readonly analyst: Analyst;
  /** Writes the rest of the graph; nothing where nothing has been written ahead. */
  finish(graph: GraphToWrite): Promise<Counts> | undefined;
  /** To be called whatever came of it. */
  close(): Promise<void>;
}

/** Episodes from which on a second thread pays. */
const manyEpisodes = 5000;

/**
 * Nothing where there are no programs for other threads, where one thread was asked for or is all there is, and for
 * standard output. Where several were asked for the size of the graph does not matter.
 */
export function createWritingAhead(
  out: string,
  values: OptionValues,
  io: Io,
): WritingAhead | undefined {
  const { analysisFile, writerFile } = io;
  const asked = integer(values, "workers", { fallback: -1, min: 0, max: mostWorkers });
  const threads = asked < 0 ? availableParallelism() : asked;
  if (!analysisFile || !writerFile || threads < 2 || out === "-") return undefined;
  const target = isGraphAddress(out) ? storeAhead(out, writerFile, io) : fileAhead(out, io);
  let hasBegun = false;
  return {
    analyst(gathered, records) {
      if (asked < 0 && gathered.episodes.length < manyEpisodes) return undefined;
      hasBegun = true;
      const failing = new AbortController();
      const signal = AbortSignal.any([io.signal, failing.signal]);
      const analysis = analyseBeside(analysisFile, gathered, signal);
      const ahead = target.begin(records, signal);
      return Promise.all([analysis, ahead]).then(
        ([found]) => found,
        async (error: unknown) => {
          // Neither is left behind at work when the other fails.
          failing.abort(error);
          await Promise.allSettled([analysis, ahead]);
          throw error;
        },
      );
    },
    finish: (graph) => (hasBegun ? target.finish(graph) : undefined),
    close: () => target.close(),
  };
}
