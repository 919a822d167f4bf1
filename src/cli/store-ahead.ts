// A store written ahead: its edges are rows already when the places of the nodes come, all in one transaction.
import type { Counts } from "../graph/counts.ts";
import type { Database } from "../store/database.ts";
import type { GraphToWrite } from "../store/graph-batches.ts";
import type { Io } from "./command.ts";
import { storeAddress } from "./store-address.ts";
import type { TargetAhead } from "./write-ahead.ts";

/** While it is written others read the graph before it. */
export function storeAhead(out: string, io: Io): TargetAhead {
  let database: Database | undefined;
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
      const [{ openDatabase }, { writeGraphAhead }] = await Promise.all([
        import("../store/database.ts"),
        import("../store/write-graph.ts"),
      ]);
      database = await openDatabase(storeAddress(out, io));
      written = writeGraphAhead(database, { records }, placed, signal);
      // Told by `finish`; until then the analysis may go on.
      written.catch(() => {});
    },
    async finish(graph): Promise<Counts> {
      const { openSqlGraphStore } = await import("../store/sql-graph-store.ts");
      place(graph);
      await written;
      return (await (await openSqlGraphStore(database!)).facts()).counts;
    },
    async close() {
      giveUp(new Error("the graph was not finished"));
      await written?.catch(() => {});
      await database?.close();
    },
  };
}
