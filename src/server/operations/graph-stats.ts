// What the graph holds.
import { countsOf } from "../../graph/counts.ts";
import { defineOperation, parametersOf } from "./operation.ts";

/** Counts and communities. */
export const graphStats = defineOperation({
  name: "graph_stats",
  title: "What the graph holds",
  description:
    "Number of episodes, people, organisations, technologies, relations and quotations, the range of dates, and the communities with their distinctive members.",
  parameters: parametersOf({}),
  answer: (graph) => ({ ...countsOf(graph), communities: graph.getAttribute("communities") ?? [] }),
});
