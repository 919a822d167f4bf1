// What is said between the thread that makes the rows of a graph and the thread that writes them.
import type { BatchSummary } from "../store/graph-batches.ts";
import type { PackedRows } from "../store/packed-rows.ts";
import type { WrittenGraph } from "../store/write-graph.ts";

/** To the thread that writes: rows, and one of the other two in the end. */
export type ToWriter =
  | {
      readonly kind: "rows";
      readonly table: string;
      readonly isLast: boolean;
      readonly rows: PackedRows;
    }
  | { readonly kind: "end"; readonly summary: BatchSummary }
  | { readonly kind: "stop" };

/** From it: each time rows have been written, and what came of it in the end. */
export type FromWriter =
  | { readonly kind: "taken" }
  | { readonly kind: "written"; readonly written: WrittenGraph }
  | { readonly kind: "failed"; readonly error: unknown; readonly storeError?: string };
