import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analysis/analyse.ts";
import { nodeRadius } from "../../src/analysis/node-radius.ts";
import { createRandom } from "../../src/analysis/random.ts";
import { writeGraphFile } from "../../src/graph/graph-file.ts";
import { createKnowledgeGraph } from "../../src/graph/knowledge-graph.ts";
import { inventGraph } from "../support/invented-graph.ts";
import { smallGraph } from "../support/small-graph.ts";

const analysed = () => {
  const graph = inventGraph({ things: 150, episodes: 90 });
  analyse(graph);
  return graph;
};

describe("analyse", () => {
  const graph = analysed();

  it("gives every thing and episode a place, a community, and things a rank", () => {
    graph.forEachNode((id, { entityType, x, y, community, pagerank }) => {
      if (entityType === "podcast") return;
      expect([id, Number.isFinite(x), Number.isFinite(y)]).toEqual([id, true, true]);
      expect(community).toBeLessThan(graph.getAttribute("communities")!.length);
      if (entityType !== "episode") expect(pagerank).toBeGreaterThan(0);
    });
  });

  it("leaves no two things overlapping", () => {
    const things = graph
      .filterNodes((_, { entityType }) => entityType !== "episode" && entityType !== "podcast")
      .map((id) => ({ id, ...graph.getNodeAttributes(id), r: 4 }));
    const clashes = things.flatMap((a, i) =>
      things.slice(i + 1).flatMap((b) => {
        const distance = Math.hypot(a.x! - b.x!, a.y! - b.y!);
        return distance < a.r + b.r ? [`${a.id} ${b.id}`] : [];
      }),
    );
    expect(clashes).toEqual([]);
  });

  it("puts members of a community nearer to each other than to others", () => {
    const things = graph.filterNodes((_, { pagerank }) => pagerank !== undefined);
    const random = createRandom(3);
    let [near, far, nearCount, farCount] = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) {
      const [a, b] = [0, 0].map(() =>
        graph.getNodeAttributes(things[Math.floor(random() * things.length)]!),
      );
      const distance = Math.hypot(a!.x! - b!.x!, a!.y! - b!.y!);
      if (a!.community === b!.community) [near, nearCount] = [near + distance, nearCount + 1];
      else [far, farCount] = [far + distance, farCount + 1];
    }
    expect(near / nearCount).toBeLessThan((far / farCount) * 0.7);
  });

  it("gives the same bytes every time", () => {
    expect([...writeGraphFile(analysed())].join("")).toBe([...writeGraphFile(graph)].join(""));
  });

  it("handles an empty graph", () => {
    const nothing = createKnowledgeGraph();
    analyse(nothing);
    expect(nothing.getAttribute("communities")).toEqual([]);
  });

  it("counts the members of each community", () => {
    const small = smallGraph();
    const sizes = small.getAttribute("communities")!.map(({ size }) => size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(
      small.filterNodes((_, { pagerank }) => pagerank !== undefined).length,
    );
  });
});

describe("nodeRadius", () => {
  it("grows from 4 to 22", () => {
    expect([0, 8, 1e6].map(nodeRadius)).toEqual([4, 6, 22]);
  });
});
