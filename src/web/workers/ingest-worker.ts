// The ingest worker: documents in, analysed graph out, without stopping the page.
import { loadGazetteer } from "../../ontology/gazetteer/gazetteer.ts";
import { buildKnowledgeGraph } from "../../pipeline/build-knowledge-graph.ts";
import type { IngestAnswer, IngestRequest } from "./ingest-message.ts";

const answer = (message: IngestAnswer) => postMessage(message);

/** Progress is told at most so often, in milliseconds: the page draws it. */
const progressEvery = 60;

addEventListener("message", ({ data }: MessageEvent<IngestRequest>) => {
  void ingest(data);
});

async function ingest({ documents }: IngestRequest): Promise<void> {
  try {
    let lastTold = -Infinity;
    const { graph, archive } = await buildKnowledgeGraph(documents, {
      gazetteer: await loadGazetteer(),
      onProgress: (progress) => {
        const now = performance.now();
        if (now - lastTold < progressEvery && progress.done !== progress.total) return;
        lastTold = now;
        answer({ kind: "progress", progress });
      },
    });
    answer({ kind: "done", graph: graph.export(), diagnostics: archive.diagnostics });
  } catch (error) {
    answer({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}
