// The undirected weighted projection of the knowledge graph in flat arrays: what all analysis runs on.

/**
 * A graph in compressed sparse rows. Neighbours of node `i` are `targets[offsets[i] … offsets[i + 1])`, each undirected
 * edge stands in both rows, rows are sorted by target, no node is its own neighbour.
 */
export interface FlatGraph {
  /** Id of each node, sorted. */
  readonly ids: readonly string[];
  /** Length `ids.length + 1`. */
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** Weight of each entry of `targets`, above 0. */
  readonly weights: Float64Array;
}
