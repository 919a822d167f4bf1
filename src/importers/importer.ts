// What an importer is: the text of a graph made elsewhere, or exported by castgraph, becomes a knowledge graph.
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";

/** Reads one format. Adding one is a file beside this one and a line in `importers.ts`. */
export interface Importer {
  readonly id: string;
  readonly label: string;
  /** Without the dot. */
  readonly extensions: readonly string[];
  /** Whether this is likely the format; looks at the beginning only. */
  readonly sniff: (text: string) => boolean;
  /** Throws a `GraphFileError` that says what is wrong. */
  readonly read: (text: string) => KnowledgeGraph;
}
