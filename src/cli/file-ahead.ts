// A graph file written ahead: its edges stand first, so that they are on the disk when the nodes find their places.
import { resolve } from "node:path";
import { countedRecords, type Counts } from "../graph/counts.ts";
import { writeGraphEdges, writeGraphNodes } from "../graph/graph-file.ts";
import { untilAborted } from "../node/give-way.ts";
import { beginFile, type FileInProgress } from "../node/write-file.ts";
import type { Io } from "./command.ts";
import type { TargetAhead } from "./write-ahead.ts";

export function fileAhead(out: string, io: Io): TargetAhead {
  let file: FileInProgress | undefined;
  let edgeCounts: (() => Counts) | undefined;
  return {
    async begin(unplaced, signal) {
      const { records, counts } = countedRecords(unplaced);
      file = await beginFile(resolve(io.cwd, out));
      await file.add(untilAborted(writeGraphEdges(records), signal));
      edgeCounts = counts;
    },
    async finish(graph) {
      const { records, counts } = countedRecords(graph.records);
      await file!.add(untilAborted(writeGraphNodes(records), io.signal));
      await file!.finish();
      const { relations, quotations } = edgeCounts!();
      return { ...counts(), relations, quotations };
    },
    close: async () => file?.close(),
  };
}
