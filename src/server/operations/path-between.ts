// How two things are connected.
import * as v from "valibot";
import { briefly, describer } from "./descriptions.ts";
import { defineOperation, nameParameter, nodeNamed, parametersOf } from "./operation.ts";

/** All shortest chains of quoted links. */
export const pathBetween = defineOperation({
  name: "path_between",
  title: "How two things are connected",
  description:
    "The shortest chains of links between two things, through the episodes that mention both or by stated relations; every hop has its quotations. Things named in `avoid` are not passed through.",
  parameters: parametersOf({
    from: nameParameter("A name or id"),
    to: nameParameter("A name or id"),
    avoid: v.optional(v.array(nameParameter("A name or id"))),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 5),
  }),
  async answer(store, { from, to, avoid = [], limit }) {
    const [a, b] = [await nodeNamed(store, from), await nodeNamed(store, to)];
    const shut: string[] = [];
    for (const name of avoid) shut.push(await nodeNamed(store, name));
    const paths = await store.paths(a, b, { avoid: shut, limit });
    const hops = paths.flat();
    const edges = await store.edges([...new Set(hops.flatMap((hop) => hop.edges))]);
    const { stated } = await describer(store, edges, 2);
    const statements = new Map(edges.map((edge) => [edge.key, stated(edge)]));
    const passed = new Set([a, b, ...hops.flatMap((hop) => [hop.from, hop.to])]);
    const found = await store.summaries([...passed]);
    const nodes = new Map(found.map((node) => [node.id, briefly(node)]));
    return {
      from: nodes.get(a),
      to: nodes.get(b),
      paths: paths.map((path) =>
        path.map((hop) => ({
          from: nodes.get(hop.from),
          to: nodes.get(hop.to),
          statements: hop.edges.flatMap((key) => statements.get(key) ?? []),
        })),
      ),
    };
  },
});
