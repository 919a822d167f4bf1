// What the page shows of a correction is what the next build makes of it.
import { beforeAll, describe, expect, it } from "vitest";
import { quoteAt } from "../../../src/corrections/anchor.ts";
import { type CorrectionAction, formatCorrections } from "../../../src/corrections/corrections.ts";
import type { EntityAttributes, KnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { previewCorrections } from "../../../src/graph/draft/preview-corrections.ts";
import { loadGazetteer } from "../../../src/ontology/gazetteer/gazetteer.ts";
import { buildKnowledgeGraph } from "../../../src/pipeline/build-knowledge-graph.ts";
import { seedsDocuments } from "../../support/seeds-graph.ts";

let graph: KnowledgeGraph;
beforeAll(async () => {
  graph = await build([]);
});

/** The seeds, built with corrections as a file would have them. */
async function build(corrections: readonly CorrectionAction[]): Promise<KnowledgeGraph> {
  const built = await buildKnowledgeGraph(await seedsDocuments(), {
    gazetteer: await loadGazetteer(),
    corrections: { uri: "corrections.yaml", text: formatCorrections(corrections) },
  });
  return built.graph;
}

/** Nodes by type and name with their counts, and edges by the names of their ends: ids are the builder's own. */
function facts(of: KnowledgeGraph) {
  const called = (id: string) => {
    const node = of.getNodeAttributes(id);
    return node.entityType === "episode" ? id : `${node.entityType} ${node.label}`;
  };
  const nodes = of.mapNodes((id, node) =>
    node.entityType === "episode"
      ? `${id} names ${node.mentions.length}`
      : `${called(id)} in ${node.episodeCount} from ${node.firstPublished}`,
  );
  const edges = of.mapEdges(
    (_key, { relationType, evidence }, source, target) =>
      `${called(source)} ${relationType} ${called(target)} (${evidence.length})`,
  );
  return { nodes: nodes.sort(), edges: edges.sort() };
}

const thing = (id: string) => ({ id, ...(graph.getNodeAttributes(id) as EntityAttributes) });

/** Things that are named by several episodes, one of each type. */
const named = (type: string) =>
  graph
    .filterNodes(
      (_id, node) => node.entityType === type && (node as EntityAttributes).episodeCount > 1,
    )
    .sort()
    .map(thing);

const cases: Readonly<Record<string, () => CorrectionAction[]>> = {
  "a name that means nothing": () => [
    { op: "reject", type: "technology", name: "Kubernetes" },
    { op: "reject", type: "organisation", name: named("organisation")[0]!.label },
  ],
  "another name": () => [{ op: "rename", type: "technology", name: "Kubernetes", to: "Kubelets" }],
  "two that are one": () => {
    const [a, b] = named("technology");
    return [{ op: "merge", type: "technology", names: [a!.label, b!.label] }];
  },
  "another type": () => [
    { op: "retype", type: "organisation", name: named("organisation")[1]!.label, to: "technology" },
  ],
  "another meaning in one episode": () => {
    const { id, label } = thing("technology:kubernetes");
    const episode = graph
      .inNeighbors(id)
      .filter((other) => other.startsWith("episode:"))
      .sort()[0]!;
    return [{ op: "split", type: "technology", name: label, episodes: [episode], as: "Karl" }];
  },
  "a mention that means nothing": () => {
    const id = graph.findNode(
      (_, node) => node.entityType === "episode" && node.mentions.length > 3,
    )!;
    const node = graph.getNodeAttributes(id);
    if (node.entityType !== "episode") throw new Error("no episode");
    return node.mentions.slice(0, 3).map((mention) => {
      const { entityType, label } = thing(mention.entity);
      return {
        op: "reject",
        type: entityType,
        name: label,
        quote: quoteAt({ id, text: node.text }, mention),
      };
    });
  },
  "a statement that is wrong": () => {
    const key = graph.findEdge((_key, { relationType }) => relationType === "works_at")!;
    const [subject, object] = graph.extremities(key).map((end) => thing(end).label);
    return [{ op: "retract", subject: subject!, predicate: "works_at", object: object! }];
  },
};

describe("the preview of corrections", () => {
  for (const [name, corrections] of Object.entries(cases)) {
    it(`is what a build makes of it: ${name}`, async () => {
      const list = corrections();
      const preview = previewCorrections(graph, list);
      const built = facts(await build(list));
      expect(facts(preview.graph)).toEqual(built);
      expect(built).not.toEqual(facts(graph));
    });
  }

  it("leaves the graph itself as it is", () => {
    const before = facts(graph);
    previewCorrections(
      graph,
      Object.values(cases).flatMap((make) => make()),
    );
    expect(facts(graph)).toEqual(before);
    expect(previewCorrections(graph, []).graph).toBe(graph);
  });
});
