// Analyses the links of a graph in a thread of its own, so that this one can go on with what needs no positions.
import { Worker } from "node:worker_threads";
import type { LinkAnalysis } from "../analysis/analyse.ts";
import type { GatheredLinks } from "../graph/gather-links.ts";

/** What `analyseLinks` gives, from a thread that runs `file`, the built `analysis-worker.ts`; the links are copied to it. */
export function analyseBeside(
  file: string | URL,
  gathered: GatheredLinks,
  signal?: AbortSignal,
): Promise<LinkAnalysis> {
  const worker = new Worker(file, { workerData: gathered });
  const stop = () => void worker.terminate();
  signal?.addEventListener("abort", stop, { once: true });
  return new Promise<LinkAnalysis>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () =>
      reject((signal?.reason as Error | undefined) ?? new Error("the analysis ended early")),
    );
  }).finally(() => signal?.removeEventListener("abort", stop));
}
