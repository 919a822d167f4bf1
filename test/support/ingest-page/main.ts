// A page that lends the ingest worker to its tests.
import { type Ingested, ingest } from "../../../src/web/workers/ingest.ts";
import type { SourceDocument } from "../../../src/model/index.ts";

/** What tests can carry out of the page. */
export interface IngestReport {
  readonly nodes: readonly { readonly id: string; readonly hasPlace: boolean }[];
  readonly edges: number;
  readonly diagnostics: Ingested["diagnostics"];
  readonly stages: readonly string[];
}

declare global {
  interface Window {
    ingestForTest?: (documents: SourceDocument[], isAborted?: boolean) => Promise<IngestReport>;
  }
}

window.ingestForTest = async (documents, isAborted = false) => {
  const stages: string[] = [];
  const { graph, diagnostics } = await ingest(documents, {
    onProgress: ({ stage }) => stages.push(stage),
    ...(isAborted && { signal: AbortSignal.timeout(1) }),
  });
  const nodes = graph.mapNodes((id, { x, y }) => ({
    id,
    hasPlace: Number.isFinite(x) && Number.isFinite(y),
  }));
  return { nodes, edges: graph.size, diagnostics, stages };
};
