// A graph file written ahead: its edges go to a file beside it, which becomes its second half.
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { countedRecords, type Counts } from "../graph/counts.ts";
import { writeGraphEdges, writeGraphNodes } from "../graph/graph-file.ts";
import { untilAborted } from "../node/give-way.ts";
import { isPlainTarget, writeFileInPieces, writePart, type FilePiece } from "../node/write-file.ts";
import type { Io } from "./command.ts";
import type { TargetAhead } from "./write-ahead.ts";

/** Nothing where `out` is no plain file. */
export async function fileAhead(out: string, io: Io): Promise<TargetAhead | undefined> {
  const path = resolve(io.cwd, out);
  if (!(await isPlainTarget(path))) return undefined;
  const file = `${path}.${process.pid}.edges.part`;
  let edgeCounts: (() => Counts) | undefined;
  return {
    async begin(unplaced, signal) {
      const { records, counts } = countedRecords(unplaced);
      await writePart(file, path, untilAborted(writeGraphEdges(records), signal));
      edgeCounts = counts;
    },
    async finish(graph) {
      const { records, counts } = countedRecords(graph.records);
      const pieces = function* (): Generator<FilePiece> {
        yield* writeGraphNodes(records);
        yield { file };
      };
      await writeFileInPieces(path, untilAborted(pieces(), io.signal));
      const { relations, quotations } = edgeCounts!();
      return { ...counts(), relations, quotations };
    },
    close: () => rm(file, { force: true }),
  };
}
