// The scene: what the layers draw in this very frame, in flat arrays that animations write and layers read.
import type { Dataset } from "../data/dataset.ts";
import type { View } from "../view/view.ts";
import { type Box, type Projection, boxesOverlap } from "./geometry.ts";
import type { StageColors } from "./stage-colors.ts";

/** Mutable on purpose: one object for the life of a stage. Arrays over nodes are parallel to `Dataset.ids`. */
export interface Scene {
  readonly dataset: Dataset;
  view: View;
  colors: StageColors;
  projection: Projection;
  /** Of the canvas, in CSS pixels. */
  width: number;
  height: number;
  pixelRatio: number;
  /** What lies over the canvas: no text is written below it. */
  covered: readonly Box[];
  /** The camera is. */
  isMoving: boolean;
  /** Node radii are multiplied by this: crowded maps have smaller nodes, which grow as one comes nearer. */
  radiusScale: number;
  /** The same where all is in view; labels are placed for it. */
  fittedRadiusScale: number;
  /** Current positions, which differ from the view's while it changes. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** 0 not there, 1 fully there. */
  readonly presence: Float32Array;
  /** 0 as it is, 1 faded toward the background. */
  readonly fade: Float32Array;
  /** Nodes with a presence above 0, the most important last, so that they lie on top. */
  drawn: Uint32Array;
  /** Index of the node under the pointer, −1 for none. */
  hovered: number;
  /** Index of the selected node, −1 for none. */
  selected: number;
  /** Emphasis of nodes and links with the hovered node taken into account. */
  nodeEmphasis: Uint8Array;
  linkEmphasis: Uint8Array;
  /** Nodes whose labels come first, with the hovered node taken into account. */
  prominent: Uint32Array;
}

/** A scene that shows a view at once. Its size and projection are known with the first frame. */
export function createScene(
  dataset: Dataset,
  view: View,
  colors: StageColors,
  selected: number,
): Scene {
  return {
    dataset,
    view,
    colors,
    selected,
    projection: { scale: 1, left: 0, top: 0 },
    width: 1,
    height: 1,
    pixelRatio: 1,
    covered: [],
    isMoving: false,
    radiusScale: 1,
    fittedRadiusScale: 1,
    x: view.x.slice(),
    y: view.y.slice(),
    presence: Float32Array.from(view.isShown),
    fade: new Float32Array(view.isShown.length),
    drawn: new Uint32Array(),
    hovered: -1,
    nodeEmphasis: view.nodeEmphasis,
    linkEmphasis: view.linkEmphasis,
    prominent: view.prominent,
  };
}

/** Whether something stands out, so that all the rest is faded. */
export function hasEmphasis({ prominent }: Scene): boolean {
  return prominent.length > 0;
}

/** Whether nothing lies over a box on the canvas. */
export function isOpen({ covered }: Scene, box: Box): boolean {
  return !covered.some((other) => boxesOverlap(box, other));
}

/** Drawn radius of a node in pixels. */
export function radiusOf(scene: Scene, node: number): number {
  return scene.view.radius[node]! * scene.radiusScale;
}

export function screenX(scene: Scene, node: number): number {
  return scene.projection.left + scene.x[node]! * scene.projection.scale;
}

export function screenY(scene: Scene, node: number): number {
  return scene.projection.top - scene.y[node]! * scene.projection.scale;
}
