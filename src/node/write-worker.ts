// The program of the thread that writes a graph into a database, from rows that another thread makes.
import { parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "../store/database.ts";
import { tableNamed, type Batch, type BatchSummary } from "../store/graph-batches.ts";
import { unpackRows } from "../store/packed-rows.ts";
import { StoreError } from "../store/store-error.ts";
import { writeBatches } from "../store/write-graph.ts";
import type { FromWriter, ToWriter } from "./writer-messages.ts";

const port = parentPort!;
const say = (message: FromWriter) => port.postMessage(message, []);
const waiting: ToWriter[] = [];
const stopping = new AbortController();
let heard = () => {};
port.on("message", (message: ToWriter) => {
  if (message.kind === "stop") stopping.abort(new Error("stopped"));
  waiting.push(message);
  heard();
});

/** The batches as they come; each is asked for when the one before it has been written. */
async function* batches(): AsyncGenerator<Batch, BatchSummary> {
  for (;;) {
    stopping.signal.throwIfAborted();
    const message = waiting.shift();
    if (message?.kind === "end") return message.summary;
    if (message?.kind === "rows") {
      const { table, isLast, rows } = message;
      yield { table: tableNamed.get(table)!, rows: unpackRows(rows), isLast };
      say({ kind: "taken" });
    } else
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
  }
}

try {
  const database = await openDatabase(workerData as string);
  const written = await writeBatches(database, batches(), stopping.signal).finally(() =>
    database.close(),
  );
  say({ kind: "written", written });
} catch (error) {
  say({
    kind: "failed",
    error,
    ...(error instanceof StoreError && { storeError: error.message }),
  });
}
port.close();
