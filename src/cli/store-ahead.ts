// A store written ahead: its edges are rows already when the places of the nodes come, all in one transaction.
import type { Counts } from "../graph/counts.ts";
import type { GraphToWrite } from "../store/graph-batches.ts";
import type { Io } from "./command.ts";
import { storeAddress } from "./store-address.ts";
import type { TargetAhead } from "./write-ahead.ts";

/** Written by a thread of its own, which `writerFile` is the program of. Meanwhile others read the graph before it. */
export function storeAhead(out: string, writerFile: string, io: Io): TargetAhead {
  const address = storeAddress(out, io);
  let written: Promise<unknown> | undefined;
  let place: (graph: GraphToWrite) => void;
  let giveUp: (reason: Error) => void;
  const placed = new Promise<GraphToWrite>((resolve, reject) => {
    place = resolve;
    giveUp = reject;
  });
  placed.catch(() => {});
  return {
    async begin(records, signal) {
      const [{ graphBatchesAhead }, { writeBeside }] = await Promise.all([
        import("../store/graph-batches.ts"),
        import("../node/write-beside.ts"),
      ]);
      written = writeBeside(writerFile, address, graphBatchesAhead({ records }, placed), signal);
      // Told by `finish`; until then the analysis may go on.
      written.catch(() => {});
    },
    async finish(graph): Promise<Counts> {
      const [{ openDatabase }, { openSqlGraphStore }] = await Promise.all([
        import("../store/database.ts"),
        import("../store/sql-graph-store.ts"),
      ]);
      place(graph);
      await written;
      const database = await openDatabase(address);
      try {
        return (await (await openSqlGraphStore(database)).facts()).counts;
      } finally {
        await database.close();
      }
    },
    async close() {
      giveUp(new Error("the graph was not finished"));
      await written?.catch(() => {});
    },
  };
}
