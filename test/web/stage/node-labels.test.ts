// Labels at the rim, and of nodes that have one name.
import { describe, expect, it } from "vitest";
import { createKnowledgeGraph } from "../../../src/graph/knowledge-graph.ts";
import { createDataset } from "../../../src/web/data/create-dataset.ts";
import { boxesOverlap } from "../../../src/web/stage/geometry.ts";
import { computeHulls } from "../../../src/web/stage/hulls.ts";
import { placeNodeLabels, shownLabels } from "../../../src/web/stage/labels/node-labels.ts";
import { drawRegionNames } from "../../../src/web/stage/region-names.ts";
import { type Scene, createScene, radiusOf } from "../../../src/web/stage/scene.ts";
import { stageColors } from "../../../src/web/stage/stage-colors.ts";
import { initialViewState } from "../../../src/web/state/view-state.ts";
import { computeView } from "../../../src/web/view/compute-view.ts";
import { addThing } from "../../support/literal-graph.ts";

const measure = (text: string) => 6 * text.length;

/** Things at pixels of a canvas of 400 by 300, in the order in which they are named. */
function sceneOf(
  things: readonly (readonly [id: string, label: string, x: number, y: number])[],
  communities: readonly string[] = [],
): Scene {
  const graph = createKnowledgeGraph();
  things.forEach(([id, label, x, y], i) => {
    addThing(graph, id, label, { x, y: -y });
    graph.mergeNodeAttributes(id, {
      pagerank: things.length - i,
      ...(communities.length > 0 && { community: 0 }),
    });
  });
  graph.replaceAttributes({
    ...graph.getAttributes(),
    communities: communities.map((label) => ({ label, size: things.length, anchor: "" })),
  });
  const dataset = createDataset(graph);
  const view = computeView(dataset, { ...initialViewState, showAll: true });
  const scene = createScene(dataset, view, stageColors("light"), -1);
  return Object.assign(scene, { width: 400, height: 300 });
}

const labelsOf = (scene: Scene) =>
  shownLabels(scene, placeNodeLabels(scene, scene.view.nodes, measure), []);
const textsOf = (scene: Scene) => labelsOf(scene).map(({ label }) => label.text);

describe("a label that the rim would cut", () => {
  // On the right stands another node, on the left is the rim.
  const scene = sceneOf([
    ["technology:casts", "Casts", 66, 62],
    ["person:ada", "Ada of London", 34, 60],
    ["person:bo", "Bo", 300, 200],
  ]);
  const label = labelsOf(scene).find((shown) => shown.label.text === "Ada of London");

  it("stands above its node or below it, pushed off the rim", () => {
    expect(label).toBeDefined();
    expect(label!.x).toBeGreaterThanOrEqual(0);
  });

  it("covers no other node", () => {
    const other = scene.dataset.indexOf.get("technology:casts")!;
    const radius = radiusOf(scene, other);
    const node = { x: 66 - radius, y: 62 - radius, width: 2 * radius, height: 2 * radius };
    expect(boxesOverlap(label!, node)).toBe(false);
  });
});

describe("a label below something that lies over the map", () => {
  const things = [["technology:kite", "Kite", 200, 150]] as const;

  it("moves to another side, and is gone where all are covered", () => {
    const scene = sceneOf(things);
    const [label] = labelsOf(scene);
    const { x, y, width, height } = label!;
    scene.covered = [{ x, y, width, height }];
    const [moved] = labelsOf(scene);
    expect(boxesOverlap(moved!, label!)).toBe(false);
    scene.covered = [{ x: 0, y: 0, width: 400, height: 300 }];
    expect(labelsOf(scene)).toEqual([]);
  });
});

describe("the few nodes that stand out", () => {
  it("are all named, though one label takes the places across from another", () => {
    const scene = sceneOf([
      ["technology:kite", "Kite", 200, 150],
      ["person:ada", "Ada Long-Namesake", 212, 150],
    ]);
    const prominent = placeNodeLabels(scene, scene.view.nodes, measure).map((label) => ({
      ...label,
      // Both to the right of their nodes, as where each was placed without the other.
      dx: label.width / 2 + 9,
      dy: 0,
    }));
    const shown = shownLabels(scene, [], prominent);
    expect(shown.map(({ label }) => label.text)).toEqual(["Kite", "Ada Long-Namesake"]);
    expect(boxesOverlap(shown[0]!, shown[1]!)).toBe(false);
  });
});

describe("nodes of one name", () => {
  it("are told apart on the map, the more important bearing its name alone", () => {
    const scene = sceneOf([
      ["organisation:buoy", "Buoy", 100, 80],
      ["technology:buoy", "Buoy", 100, 200],
    ]);
    expect(textsOf(scene)).toEqual(["Buoy", "Buoy (technology)"]);
  });

  it("need no note where only one of them is shown", () => {
    const scene = sceneOf([
      ["technology:buoy", "Buoy", 100, 80],
      ["podcast:buoy", "Buoy", 100, 200],
    ]);
    expect(textsOf(scene)).toEqual(["Buoy"]);
  });
});

describe("the name of a region", () => {
  const things = [
    ["technology:buoy", "Buoy", 100, 100],
    ["technology:kite", "Kite", 180, 140],
    ["technology:sail", "Sail", 120, 190],
  ] as const;
  const context = new Proxy(
    {},
    {
      get: (_, name) =>
        name === "measureText" ? (text: string) => ({ width: measure(text) }) : () => undefined,
      set: () => true,
    },
  ) as CanvasRenderingContext2D;
  const namesOf = (community: string) => {
    const scene = sceneOf(things, [community]);
    return drawRegionNames(context, scene, computeHulls(scene), labelsOf(scene));
  };

  it("does not repeat what a node's label says", () => {
    expect(namesOf("Buoy · Kite").map(({ text }) => text)).toEqual(["Buoy · Kite"]);
    expect(namesOf("Buoy")).toEqual([]);
  });
});
