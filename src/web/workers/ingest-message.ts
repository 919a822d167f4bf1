// What page and ingest worker say to each other: plain records.
import type { KnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Diagnostic, SourceDocument } from "../../model/index.ts";

/** To the worker, once: read these. A worker reads one request and is then done. */
export interface IngestRequest {
  readonly documents: readonly SourceDocument[];
}

/** How far the worker is; without a total while nobody knows. */
export interface IngestProgress {
  readonly stage: "reading" | "extracting" | "resolving";
  readonly done: number;
  readonly total?: number;
}

/** From the worker: any number of reports of progress, then the graph or why there is none. */
export type IngestAnswer =
  | { readonly kind: "progress"; readonly progress: IngestProgress }
  | {
      readonly kind: "done";
      readonly graph: ReturnType<KnowledgeGraph["export"]>;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: "failed"; readonly message: string };
