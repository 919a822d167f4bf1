// A graph as another tool wrote it, before it is put in our terms.

/** A node with what its file says of it. */
export interface ForeignNode {
  readonly id: string;
  readonly label?: string | undefined;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** `#rrggbb`. */
  readonly color?: string | undefined;
  readonly size?: number | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** An edge with what its file says of it. */
export interface ForeignEdge {
  readonly id?: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly isDirected: boolean;
  readonly label?: string | undefined;
  /** What kind of edge it is, where the format has a word for that. */
  readonly kind?: string | undefined;
  readonly weight?: number | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Nodes and edges in the order of the file. */
export interface ForeignGraph {
  /** The graph's own attributes if castgraph wrote the file: then everything is already in our terms. */
  readonly castgraph?: Readonly<Record<string, unknown>> | undefined;
  readonly nodes: readonly ForeignNode[];
  readonly edges: readonly ForeignEdge[];
}
