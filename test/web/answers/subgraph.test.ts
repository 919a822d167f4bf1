// Parts of the graph: whole statements with their quotations, nothing that hangs in the air.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { subgraphOf } from "../../../src/web/answers/subgraph.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { sampleArchive } from "../../support/sample-archive.ts";

const dataset = createDataset(sampleArchive());

it("everything kept is the whole graph", () => {
  const part = subgraphOf(dataset, dataset.ids);
  expect(part.export()).toEqual(dataset.graph.export());
});

it("quotations and mentions lead to what is kept", () => {
  fc.assert(
    fc.property(fc.subarray([...dataset.ids], { maxLength: 12 }), (ids) => {
      const part = subgraphOf(dataset, ids);
      for (const id of ids) expect(part.hasNode(id)).toBe(true);
      part.forEachEdge((_key, { evidence }) => {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { episode, start, end, quote } of evidence) {
          const node = part.getNodeAttributes(episode);
          expect(node.entityType === "episode" && node.text.slice(start, end)).toBe(quote);
        }
      });
      part.forEachNode((_id, node) => {
        if (node.entityType !== "episode") return;
        for (const mention of node.mentions) expect(part.hasNode(mention.entity)).toBe(true);
      });
    }),
  );
});

it("keeps the episodes that two kept things share", () => {
  const part = subgraphOf(dataset, ["technology:envoy", "technology:kubernetes"]);
  const episodes = part.filterNodes((_, node) => node.entityType === "episode");
  expect(episodes.length).toBe(2);
});
