// The graph from far away: what a page shows of it at first.
import * as v from "valibot";
import { defineOperation, parametersOf } from "./operation.ts";

const upTo = (most: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most), v.description(description));

/** Communities, the most prominent things with their positions, and the backbone. */
export const overview = defineOperation({
  name: "overview",
  title: "The graph from far away",
  description:
    "All communities with size and position, the most prominent things with their positions on the map, and the strongest links between them: what to show of a graph of any size at first.",
  parameters: parametersOf({
    nodes: v.optional(upTo(10_000, "At most so many things"), 1000),
    links: v.optional(upTo(50_000, "At most so many links"), 4000),
  }),
  answer: (store, query) => store.overview(query),
});
