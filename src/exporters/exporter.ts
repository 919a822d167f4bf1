// What an exporter is: a graph in, text out in pieces.
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** Writes one format. Adding one is a file beside this one and a line in `exporters.ts`. */
export interface Exporter {
  /** The name given to `castgraph export --format`. */
  readonly id: string;
  /** "GEXF 1.3 (Gephi)". */
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file in pieces of moderate size, in a fixed order: the same graph gives the same bytes. */
  write(graph: KnowledgeGraph, options?: ExportOptions): Iterable<string>;
}

/** What can be asked of some exporters; the others ignore it. */
export interface ExportOptions {
  /** GEXF only: the version of the format, "1.3" unless stated. */
  readonly gexf?: "1.2" | "1.3";
  /** GEXF only: write time stamps of the episodes for timelines. */
  readonly dynamic?: boolean;
}
