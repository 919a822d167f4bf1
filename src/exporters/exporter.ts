// What an exporter is: a graph in, a file out in pieces, or several files.
import type { GraphRecords } from "../graph/graph-records.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** What can be exported: the graph object, or anything that yields its records in order. */
export type Exportable = KnowledgeGraph | GraphRecords;

/** A stretch of a file: text, which is to be written as UTF-8, or bytes. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/** One of the files of a format that needs several. */
export interface ExportFile {
  /** Relative, with `/`; safe on every file system. */
  readonly path: string;
  /** To be consumed before the next file is asked for. */
  readonly pieces: Iterable<Piece>;
}

/** Writes one format. Adding one is a file beside this one and a line in `exporters.ts`. */
export interface Exporter {
  /** The name given to `castgraph export --format`. */
  readonly id: string;
  /** "GEXF 1.3 (Gephi)". */
  readonly label: string;
  /** Of what {@link write} gives, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * The file in pieces of moderate size, in a fixed order: the same graph gives the same bytes. For formats of several
   * files it is a ZIP archive of them.
   */
  readonly write: (graph: Exportable, options?: ExportOptions) => Iterable<Piece>;
  /** Formats of several files only: the files by themselves. */
  readonly files?: (graph: Exportable, options?: ExportOptions) => Iterable<ExportFile>;
  /** Of {@link files}, where they may stand beside each other as `graph.nodes.csv`; otherwise they need a folder. */
  readonly fileExtension?: string;
}

/** What can be asked of some exporters; the others ignore it. */
export interface ExportOptions {
  /** GEXF only: the version of the format, "1.3" unless stated. */
  readonly gexf?: "1.2" | "1.3";
  /** GEXF only: write time stamps of the episodes for timelines. */
  readonly dynamic?: boolean;
  /** GraphML only: add the shapes that yEd draws. */
  readonly yed?: boolean;
  /** Whether episodes carry their text with what refers to places in it; true unless stated. Quotes are always kept. */
  readonly texts?: boolean;
  /** Mermaid only: the node in the middle; the most central one unless stated. */
  readonly center?: string;
}
