// What a picture is drawn from: all that is in view, or some of its nodes by themselves.
import { emphasis, linkAlpha, type View } from "../../view/view.ts";
import type { Hull } from "../hulls.ts";
import { createTextMeasure } from "../labels/label-layer.ts";
import { placeNodeLabels, type ShownLabel, shownLabels } from "../labels/node-labels.ts";
import { extentOf, radiusScaleFor } from "../map-frame.ts";
import type { RegionName } from "../region-names.ts";
import type { Scene } from "../scene.ts";

/** A scene with its texts where they stand; a stage is one. */
export interface Drawing {
  readonly scene: Scene;
  readonly hulls: readonly Hull[];
  readonly labels: readonly ShownLabel[];
  readonly regionNames: readonly RegionName[];
}

/** Room for labels around the outermost nodes, in pixels; a few nodes are not blown up beyond so many pixels a unit. */
const margin = { x: 90, y: 48 } as const;
const nearest = 4;

/** Those of `nodes` that are on the map, with the links between them, where they stand, fitted into the same canvas. */
export function drawingOf(scene: Scene, nodes: Iterable<number>): Drawing {
  const view = partOf(scene.view, new Set(nodes));
  const { width, height } = scene;
  const { x, y } = extentOf(scene.x, scene.y, view.nodes);
  const room = (size: number, space: number) => Math.max(size / 2, size - 2 * space);
  const scale = Math.min(
    nearest,
    room(width, margin.x) / Math.max(x[1] - x[0], 1e-9),
    room(height, margin.y) / Math.max(y[1] - y[0], 1e-9),
  );
  const radiusScale = radiusScaleFor(view, scene);
  const part: Scene = {
    ...scene,
    view,
    projection: {
      scale,
      left: width / 2 - (scale * (x[0] + x[1])) / 2,
      top: height / 2 + (scale * (y[0] + y[1])) / 2,
    },
    radiusScale,
    fittedRadiusScale: radiusScale,
    covered: [],
    hovered: -1,
    selected: -1,
    drawn: view.nodes.toReversed(),
    nodeEmphasis: view.nodeEmphasis,
    linkEmphasis: view.linkEmphasis,
    prominent: view.prominent,
  };
  const labels = placeNodeLabels(part, view.nodes, createTextMeasure());
  return { scene: part, hulls: [], labels: shownLabels(part, labels, []), regionNames: [] };
}

/** A view of some nodes, in which nothing stands out. */
function partOf(view: View, wanted: ReadonlySet<number>): View {
  const { table, links } = view;
  const places = [...links.keys()].filter((place) => {
    const link = links[place]!;
    return wanted.has(table.source[link]!) && wanted.has(table.target[link]!);
  });
  return {
    ...view,
    nodes: view.nodes.filter((node) => wanted.has(node)),
    links: Uint32Array.from(places, (place) => links[place]!),
    linkWidth: Float32Array.from(places, (place) => view.linkWidth[place]!),
    linkAlpha: Float32Array.from(places, (place) =>
      Math.max(linkAlpha.normal, view.linkAlpha[place]!),
    ),
    linkEmphasis: new Uint8Array(places.length).fill(emphasis.normal),
    nodeEmphasis: new Uint8Array(view.nodeEmphasis.length).fill(emphasis.normal),
    regions: [],
    pinned: new Uint32Array(),
    prominent: new Uint32Array(),
  };
}
