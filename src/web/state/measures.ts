// Numbers about the graph that take their time: computed when a view asks for them, once for a dataset.
import { effect, signal } from "@preact/signals";
import type { Dataset } from "../data/dataset.ts";

/** Betweenness by node, 0 to 1. */
export interface Measured {
  readonly dataset: Dataset;
  readonly betweenness: Float64Array;
}

/** What has been computed last. */
export const measured = signal<Measured>();

/** Computes betweenness whenever it is wanted for another dataset; the first picture comes before it. */
export function followMeasures(wanted: () => Dataset | undefined): () => void {
  return effect(() => {
    const dataset = wanted();
    if (!dataset || measured.peek()?.dataset === dataset) return;
    void import("../view/betweenness.ts").then(({ betweennessOf }) => {
      if (wanted() === dataset) measured.value = { dataset, betweenness: betweennessOf(dataset) };
    });
  });
}
