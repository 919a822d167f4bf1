// Chains found from both ends are those that a plain search finds: all of them, in the same order.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { shortestPaths } from "../../src/graph/shortest-paths.ts";
import { inventGraph } from "../support/invented-graph.ts";

const graph = inventGraph({ things: 70, episodes: 30, thingsPerEpisode: 3 });
const id = fc.constantFrom(...graph.nodes().sort());

/** All shortest chains by plain breadth-first search, in the order of their ids from the far end. */
function plainChains(from: string, to: string, avoid: ReadonlySet<string>): string[] {
  const distance = new Map([[from, 0]]);
  for (const [node, steps] of distance) {
    for (const next of graph.neighbors(node)) {
      if (!distance.has(next) && (next === to || !avoid.has(next))) distance.set(next, steps + 1);
    }
  }
  const found: string[] = [];
  const back = (node: string, tail: readonly string[]) => {
    if (node === from) found.push([node, ...tail].join(" "));
    const before = distance.get(node)! - 1;
    for (const previous of [...new Set(graph.neighbors(node))].sort()) {
      if (distance.get(previous) === before) back(previous, [node, ...tail]);
    }
  };
  if (from !== to && distance.has(to)) back(to, []);
  return found;
}

it("finds the chains of a plain search, in its order", () => {
  fc.assert(
    fc.property(id, id, fc.uniqueArray(id, { maxLength: 6 }), (from, to, avoided) => {
      const avoid = new Set(avoided.filter((node) => node !== from && node !== to));
      const chains = shortestPaths(graph, from, to, { avoid, limit: 1000 });
      const names = chains.map((hops) => [hops[0]!.from, ...hops.map((hop) => hop.to)].join(" "));
      expect(names).toEqual(plainChains(from, to, avoid).slice(0, 1000));
      const few = shortestPaths(graph, from, to, { avoid, limit: 2 });
      expect(few).toEqual(chains.slice(0, 2));
    }),
    { numRuns: 300 },
  );
});
