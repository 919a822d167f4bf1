// What the graph holds.
import { defineOperation, parametersOf } from "./operation.ts";

/** Counts and communities. */
export const graphStats = defineOperation({
  name: "graph_stats",
  title: "What the graph holds",
  description:
    "Number of episodes, people, organisations, technologies, relations and quotations, the range of dates, and the communities with their distinctive members.",
  parameters: parametersOf({}),
  async answer(store) {
    const { counts, communities } = await store.facts();
    return { ...counts, communities };
  },
});
