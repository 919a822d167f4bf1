// The surroundings of a thing as a graph.
import * as v from "valibot";
import { subgraph as cut } from "../../graph/subgraph.ts";
import { defineOperation, nameParameter, nodeNamed, parametersOf } from "./operation.ts";

/** Nodes and edges at most some links away, in the form of the graph file. */
export const subgraph = defineOperation({
  name: "subgraph",
  title: "The surroundings as a graph",
  description:
    "The part of the graph at most `depth` links away from a thing, as nodes and edges with all attributes and evidence.",
  parameters: parametersOf({
    name: nameParameter("A name or id"),
    depth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)), 1),
  }),
  answer(graph, { name, depth }) {
    return cut(graph, { around: { nodes: [nodeNamed(graph, name)], depth } }).export();
  },
});
