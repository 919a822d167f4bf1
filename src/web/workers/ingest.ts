// Reads what somebody pasted or dropped, in a worker of its own: the text never leaves the machine.
import { graphFromJson } from "../../graph/graph-file.ts";
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Diagnostic, SourceDocument } from "../../model/index.ts";
import type { IngestAnswer, IngestProgress, IngestRequest } from "./ingest-message.ts";

/** What became of the documents. */
export interface Ingested {
  readonly graph: KnowledgeGraph;
  /** What was odd in them. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface IngestOptions {
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Aborting ends the worker at once and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Builds the graph of the documents. Rejects where the worker cannot be loaded or fails, which is a bug; odd documents
 * are told in `diagnostics`.
 */
export async function ingest(
  documents: readonly SourceDocument[],
  { onProgress, signal }: IngestOptions = {},
): Promise<Ingested> {
  signal?.throwIfAborted();
  // A module of our own, not a blob: the page's policy allows nothing else.
  const worker = new Worker(new URL("./ingest-worker.ts", import.meta.url), { type: "module" });
  try {
    const done = await new Promise<Extract<IngestAnswer, { kind: "done" }>>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error));
      worker.addEventListener("error", ({ message }) =>
        reject(new Error(`The reading stopped: ${message || "the worker could not be loaded"}.`)),
      );
      worker.addEventListener("message", ({ data }: MessageEvent<IngestAnswer>) => {
        if (data.kind === "progress") onProgress?.(data.progress);
        else if (data.kind === "done") resolve(data);
        else reject(new Error(`The reading stopped: ${data.message}.`));
      });
      const request: IngestRequest = { documents };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage(request);
    });
    return { graph: graphFromJson(done.graph), diagnostics: done.diagnostics };
  } finally {
    worker.terminate();
  }
}
