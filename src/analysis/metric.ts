// What a metric is: numbers about nodes or edges, computed from the undirected weighted projection.
import type { FlatGraph } from "../graph/flatten.ts";

/** One number for every node. Adding one is a file beside this one and a line in `metrics.ts`. */
export interface Metric {
  readonly id: string;
  readonly label: string;
  /** What a high value means, in one sentence. */
  readonly description: string;
  /** One value for each node of `graph`, in its order; empty for an empty graph, never NaN. */
  compute(graph: FlatGraph): Float64Array;
}
