// Our forces move nodes to the bit as the package graphology-layout-forceatlas2 does with the same settings.
import fc from "fast-check";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import { describe, expect, it } from "vitest";
import { createForces } from "../../src/analysis/forces.ts";
import { createRandom } from "../../src/analysis/random.ts";

const strengths = { scalingRatio: 10, gravity: 0.5 };

/** Nodes at random, some of them at the same place, with links at random. */
function invent(nodes: number, links: number, seed: number) {
  const random = createRandom(seed);
  const place = () => Math.round((random() - 0.5) * 40) * (random() < 0.5 ? 1 : random());
  const end = () => Math.floor(random() * nodes);
  return {
    x: Float32Array.from({ length: nodes }, place),
    y: Float32Array.from({ length: nodes }, place),
    links: {
      source: Uint32Array.from({ length: links }, end),
      target: Uint32Array.from({ length: links }, end),
      weight: Float64Array.from({ length: links }, () => random() * 3),
    },
  };
}

type Invented = ReturnType<typeof invent>;

function moved({ x, y, links }: Invented, barnesHutTheta: number | undefined, rounds: number) {
  const [ownX, ownY] = [x.slice(), y.slice()];
  const move = createForces(ownX, ownY, links, { ...strengths, barnesHutTheta });
  for (let i = 0; i < rounds; i++) move();
  return { x: ownX, y: ownY };
}

function movedByPackage({ x, y, links }: Invented, theta: number | undefined, rounds: number) {
  const nodes = new Float32Array(x.length * 10);
  const edges = new Float32Array(links.source.length * 3);
  for (let i = 0; i < x.length; i++) nodes.set([x[i]!, y[i]!, 0, 0, 0, 0, 1, 1, 1, 0], i * 10);
  for (let e = 0; e < links.source.length; e++) {
    const [source, target, weight] = [links.source[e]!, links.target[e]!, links.weight[e]!];
    edges.set([source * 10, target * 10, weight], e * 3);
    nodes[source * 10 + 6]! += weight;
    nodes[target * 10 + 6]! += weight;
  }
  const settings = {
    ...strengths,
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    strongGravityMode: false,
    slowDown: 1,
    barnesHutOptimize: theta !== undefined,
    barnesHutTheta: theta ?? 0.5,
  };
  for (let i = 0; i < rounds; i++) iterate(settings, nodes, edges);
  return { x: x.map((_, i) => nodes[i * 10]!), y: y.map((_, i) => nodes[i * 10 + 1]!) };
}

describe("forces", () => {
  it("move nodes to the bit as the package does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer(),
        fc.constantFrom(undefined, 0.6, 1.2),
        (nodes, links, seed, theta) => {
          const invented = invent(nodes, links, seed);
          expect(moved(invented, theta, 12)).toEqual(movedByPackage(invented, theta, 12));
        },
      ),
    );
  });

  it("do so on a map of thousands", () => {
    const invented = invent(3000, 9000, 5);
    const own = moved(invented, 1.2, 20);
    expect(own).toEqual(movedByPackage(invented, 1.2, 20));
    expect(own.x).not.toEqual(invented.x);
  });
});
