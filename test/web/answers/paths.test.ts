// Paths and comparisons: all shortest ways and no others, next-best ways, ways around hubs.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/web/answers/comparison.ts";
import { findConnections } from "../../../src/web/answers/paths.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { linkBetween, neighboursOf } from "../../../src/web/data/dataset.ts";
import { inventGraph } from "../../support/invented-graph.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const sample = createDataset(sampleArchive());
const sparse = createDataset(inventGraph({ things: 60, episodes: 40, thingsPerEpisode: 3 }));
const idOf = fc.constantFrom(...sparse.ids.filter((id) => !id.startsWith("episode:")));

/** All shortest paths by growing every path by every neighbour until some arrive. */
function shortestByGrowth(from: string, to: string): string[] {
  const [start, end] = [sparse.indexOf.get(from)!, sparse.indexOf.get(to)!];
  let trails = [[start]];
  const seen = new Set([start]);
  while (trails.length > 0) {
    const arrived = trails.filter((trail) => trail.at(-1) === end);
    if (arrived.length > 0) {
      return arrived.map((trail) => trail.map((node) => sparse.ids[node]!).join()).sort();
    }
    const next = trails.flatMap((trail) =>
      [...neighboursOf(sparse.things, trail.at(-1)!)]
        .filter(({ node }) => !seen.has(node))
        .map(({ node }) => [...trail, node]),
    );
    for (const trail of next) seen.add(trail.at(-1)!);
    trails = next;
  }
  return [];
}

describe("connections", () => {
  it("are all the shortest ways, and nothing else", () => {
    fc.assert(
      fc.property(idOf, idOf, (from, to) => {
        if (from === to) return;
        const { shortest } = findConnections(sparse, from, to, { limit: 10_000 });
        expect(shortest.map((path) => path.nodes.join()).sort()).toEqual(
          shortestByGrowth(from, to),
        );
      }),
    );
  });

  it("are simple ways over links of the map, the strongest first", () => {
    fc.assert(
      fc.property(idOf, idOf, fc.boolean(), (from, to, avoidHubs) => {
        const { shortest, longer } = findConnections(sparse, from, to, { avoidHubs });
        for (const paths of [shortest, longer]) {
          paths.forEach(({ nodes, strength }, i) => {
            expect(nodes[0]).toBe(from);
            expect(nodes.at(-1)).toBe(to);
            expect(new Set(nodes).size).toBe(nodes.length);
            expect(nodes.length).toBe(paths[0]!.nodes.length);
            if (i > 0) expect(strength).toBeLessThanOrEqual(paths[i - 1]!.strength);
            for (let step = 1; step < nodes.length; step++) {
              const [a, b] = [nodes[step - 1]!, nodes[step]!].map((id) => sparse.indexOf.get(id)!);
              expect(linkBetween(sparse.things, a!, b!)).toBeGreaterThanOrEqual(0);
            }
          });
        }
        const [best, next] = [shortest[0], longer[0]];
        if (best && next) expect(next.nodes.length).toBe(best.nodes.length + 1);
      }),
    );
  });

  it("go around hubs when asked to", () => {
    const ends = ["organisation:northwind-labs", "technology:docker"] as const;
    const through = findConnections(sample, ...ends);
    const isThroughHub = (path: { nodes: readonly string[] }) =>
      path.nodes.includes("technology:kubernetes");
    expect(through.shortest.some(isThroughHub)).toBe(true);
    const around = findConnections(sample, ...ends, { avoidHubs: true });
    expect(around.avoided).toContain("technology:kubernetes");
    expect([...around.shortest, ...around.longer].some(isThroughHub)).toBe(false);
  });

  it("of a thing with itself or with nobody are none", () => {
    const none = { shortest: [], longer: [] };
    expect(findConnections(sample, "technology:envoy", "technology:envoy")).toMatchObject(none);
    expect(findConnections(sample, "technology:envoy", "technology:gone")).toMatchObject(none);
  });

  it("stop at the limit and say so", () => {
    const ends = ["organisation:northwind-labs", "technology:kafka"] as const;
    const cut = findConnections(sample, ...ends, { limit: 3 });
    expect(cut.shortest.length).toBe(3);
    expect(cut.isCut).toBe(true);
    expect(findConnections(sample, ...ends).isCut).toBe(false);
  });
});

describe("comparisons", () => {
  const namesOf = (id: string) =>
    new Set(
      [...neighboursOf(sparse.things, sparse.indexOf.get(id)!)].map(
        ({ node }) => sparse.ids[node]!,
      ),
    );

  it("are set operations over neighbours", () => {
    fc.assert(
      fc.property(idOf, idOf, (a, b) => {
        if (a === b) return;
        const found = compare(sparse, a, b);
        const [ofA, ofB] = [namesOf(a), namesOf(b)];
        ofA.delete(b);
        ofB.delete(a);
        const ids = (items: readonly { readonly id: string }[]) =>
          new Set(items.map((item) => item.id));
        expect(ids(found.shared)).toEqual(new Set([...ofA].filter((id) => ofB.has(id))));
        expect(ids(found.onlyLeft)).toEqual(new Set([...ofA].filter((id) => !ofB.has(id))));
        expect(ids(found.onlyRight)).toEqual(new Set([...ofB].filter((id) => !ofA.has(id))));
      }),
    );
  });
});
