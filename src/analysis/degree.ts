// Degree: how many different things something is linked with.
import type { Metric } from "./metric.ts";

/** Number of neighbours in the projection. */
export const degree: Metric = {
  id: "degree",
  label: "Links",
  description: "High where something comes up together with many different things.",
  compute(graph) {
    return Float64Array.from(graph.ids, (_, i) => graph.offsets[i + 1]! - graph.offsets[i]!);
  },
};
