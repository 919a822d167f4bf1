// The ingest worker: documents in, analysed graph out, without stopping the page.
import { analyse } from "../../analysis/analyse.ts";
import { GraphFileError } from "../../graph/graph-file-error.ts";
import { createKnowledgeGraph } from "../../graph/knowledge-graph.ts";
import { importGraph, isGraphText } from "../../importers/importers.ts";
import type { SourceDocument } from "../../model/index.ts";
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
    const [only] = documents;
    if (documents.length === 1 && only && isGraphText(only.text)) {
      answer(openGraph(only));
      return;
    }
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

/** A graph made elsewhere, laid out if it is not; what is wrong with it is told like anything odd in a document. */
function openGraph({ uri, text }: SourceDocument): IngestAnswer {
  try {
    const graph = importGraph(text);
    if (!graph.someNode((_, { x }) => x !== undefined)) analyse(graph);
    return { kind: "done", graph: graph.export(), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof GraphFileError)) throw error;
    return {
      kind: "done",
      graph: createKnowledgeGraph().export(),
      diagnostics: [
        { severity: "error", code: "graph/unreadable", message: error.message, document: uri },
      ],
    };
  }
}
