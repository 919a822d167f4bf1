// Writes a graph into a database in a thread of its own, so that this one can go on making the rows.
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { Batch, BatchSummary } from "../store/graph-batches.ts";
import { packRows } from "../store/packed-rows.ts";
import { StoreError } from "../store/store-error.ts";
import type { WrittenGraph } from "../store/write-graph.ts";
import type { FromWriter, ToWriter } from "./writer-messages.ts";

/** Batches on their way; what bounds the memory. */
const batchesAhead = 8;

/**
 * What `writeBatches` does with the database at an address, in a thread that runs `file`, the built `write-worker.ts`.
 * Ends when the thread has ended.
 */
export async function writeBeside(
  file: string | URL,
  address: string,
  batches: AsyncGenerator<Batch, BatchSummary>,
  signal?: AbortSignal,
): Promise<WrittenGraph> {
  const worker = new Worker(file, { workerData: address });
  const say = (message: ToWriter, transfer: ArrayBuffer[] = []) =>
    worker.postMessage(message, transfer);
  const state = { batches: 0, isOver: false };
  let heard = () => {};
  const ended = new Promise<WrittenGraph>((resolve, reject) => {
    let outcome = () => reject(new Error("the writing ended early"));
    worker.on("message", (message: FromWriter) => {
      if (message.kind === "taken") state.batches--;
      else if (message.kind === "written") outcome = () => resolve(message.written);
      else outcome = () => reject(errorOf(message));
      heard();
    });
    worker.once("error", reject);
    worker.once("exit", () => outcome());
  });
  const over = () => {
    state.isOver = true;
    heard();
  };
  // Told in the end.
  ended.then(over, over);
  const stop = () => say({ kind: "stop" });
  signal?.addEventListener("abort", stop, { once: true });
  try {
    while (!state.isOver) {
      const next = await batches.next();
      if (next.done) {
        say({ kind: "end", summary: next.value });
        break;
      }
      const { table, rows, isLast = false } = next.value;
      const packed = packRows(rows);
      say({ kind: "rows", table: table.name, isLast, rows: packed }, [packed.numbers.buffer]);
      state.batches++;
      // Others have their turn, and what the thread says is heard.
      await setImmediate();
      while (state.batches >= batchesAhead && !state.isOver)
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
    }
    return await ended;
  } catch (error) {
    stop();
    await ended.catch(() => {});
    throw signal?.aborted ? signal.reason : error;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/** Between threads an error loses its class. */
function errorOf({ error, storeError }: FromWriter & { kind: "failed" }): unknown {
  return storeError === undefined ? error : new StoreError(storeError, { cause: error });
}
