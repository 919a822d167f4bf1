// The surroundings of a thing as a graph.
import * as v from "valibot";
import { defineOperation, nameParameter, nodeNamed, parametersOf } from "./operation.ts";

/** Nodes and edges at most some links away, in the form of the graph file. */
export const subgraph = defineOperation({
  name: "subgraph",
  title: "The surroundings as a graph",
  description:
    "The part of the graph at most `depth` links away from a thing, as nodes and edges with all attributes and evidence: a graph file. Of more than `nodes` nodes the nearest are given, and `isCut` is true.",
  parameters: parametersOf({
    name: nameParameter("A name or id"),
    depth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)), 1),
    nodes: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.maxValue(5000),
        v.description("At most so many nodes"),
      ),
      1000,
    ),
  }),
  async answer(store, { name, depth, nodes: mostNodes }) {
    const id = await nodeNamed(store, name);
    const { attributes, nodes, edges, isCut } = await store.subgraph({
      nodes: [id],
      depth,
      mostNodes,
    });
    return {
      attributes,
      options: { type: "directed", multi: true, allowSelfLoops: true },
      nodes: nodes.map((node) => ({ key: node.id, attributes: node.attributes })),
      edges,
      isCut,
    };
  },
});
