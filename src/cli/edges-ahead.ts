// Edges ahead: the edges of a large graph file are written while another thread finds out where its nodes stand.
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { countedRecords, type Counts } from "../graph/counts.ts";
import { writeGraphEdges } from "../graph/graph-file.ts";
import { analyseBeside } from "../node/analyse-beside.ts";
import { untilAborted } from "../node/give-way.ts";
import { isPlainTarget, writePart } from "../node/write-file.ts";
import type { Analyst } from "../pipeline/build-graph-records.ts";
import { isGraphAddress } from "../store/graph-address.ts";
import { integer, type Io, type OptionValues } from "./command.ts";
import { mostWorkers } from "./workers.ts";

/** The edges of a graph file, in a file beside it. */
export interface EdgesAhead {
  /** Given to the pipeline; writes the edges. */
  readonly analyst: Analyst;
  /** Where the edges are and what was counted in them; missing where they were not written. */
  readonly written: { readonly file: string; readonly counts: () => Counts } | undefined;
  /** To be called whatever came of it. */
  remove(): Promise<void>;
}

/** Episodes from which on a second thread pays. */
const manyEpisodes = 5000;

/**
 * Nothing where `out` is no plain file, there is no program for another thread, or one thread was asked for or is all
 * there is. Where several were asked for the size of the graph does not matter.
 */
export async function createEdgesAhead(
  out: string,
  values: OptionValues,
  io: Io,
): Promise<EdgesAhead | undefined> {
  const { analysisFile } = io;
  const path = resolve(io.cwd, out);
  const asked = integer(values, "workers", { fallback: -1, min: 0, max: mostWorkers });
  const threads = asked < 0 ? availableParallelism() : asked;
  if (!analysisFile || threads < 2 || isGraphAddress(out)) return undefined;
  if (!(await isPlainTarget(path))) return undefined;
  const file = `${path}.${process.pid}.edges.part`;
  let written: EdgesAhead["written"];
  return {
    analyst(gathered, records) {
      if (asked < 0 && gathered.episodes.length < manyEpisodes) return undefined;
      const failing = new AbortController();
      const signal = AbortSignal.any([io.signal, failing.signal]);
      const analysis = analyseBeside(analysisFile, gathered, signal);
      const counted = countedRecords(records);
      const pieces = untilAborted(writeGraphEdges(counted.records), signal);
      const edges = writePart(file, path, pieces).then(
        () => void (written = { file, counts: counted.counts }),
      );
      return Promise.all([analysis, edges]).then(
        ([found]) => found,
        async (error: unknown) => {
          // Neither is left behind at work when the other fails.
          failing.abort(error);
          await Promise.allSettled([analysis, edges]);
          throw error;
        },
      );
    },
    get written() {
      return written;
    },
    remove: () => rm(file, { force: true }),
  };
}
