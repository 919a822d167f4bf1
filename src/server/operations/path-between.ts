// How two things are connected.
import * as v from "valibot";
import { shortestPaths } from "../../graph/shortest-paths.ts";
import { briefly, stated } from "./descriptions.ts";
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
  answer(graph, { from, to, avoid = [], limit }) {
    const [a, b] = [nodeNamed(graph, from), nodeNamed(graph, to)];
    const shut = new Set(avoid.map((name) => nodeNamed(graph, name)));
    const paths = shortestPaths(graph, a, b, { avoid: shut, limit });
    return {
      from: briefly(graph, a),
      to: briefly(graph, b),
      paths: paths.map((path) =>
        path.map((hop) => ({
          from: briefly(graph, hop.from),
          to: briefly(graph, hop.to),
          statements: hop.edges.map((key) => stated(graph, key, 2)),
        })),
      ),
    };
  },
});
