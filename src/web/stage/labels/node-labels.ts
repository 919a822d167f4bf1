// The labels of a view: their texts, sizes and places; computed once for a view, filtered at each frame.
import { distinctionOf, sameName } from "../../answers/namesakes.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { emphasis } from "../../view/view.ts";
import { type Box, boxesOverlap } from "../geometry.ts";
import { fittingScale } from "../map-frame.ts";
import { type Scene, isOpen, radiusOf, screenX, screenY } from "../scene.ts";
import { type Obstacle, type PlacedLabel, placeLabels, sidesOf } from "./place-labels.ts";

/** A label that fits its map. */
export interface NodeLabel extends PlacedLabel {
  readonly node: number;
  readonly text: string;
  /** In pixels. */
  readonly fontSize: number;
  /** Of its node when it was placed, with the ring around it. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** A label as it stands on the screen. */
export interface ShownLabel extends Box {
  readonly label: NodeLabel;
  readonly isFaded: boolean;
}

/** Width of a text in pixels in a given size of the label font. */
export type MeasureText = (text: string, fontSize: number) => number;

/** So few prominent nodes are all named, whatever their labels cover: the steps of a way, the things of a comparison. */
const allNamed = 12;
/** Pixels between a label and the sides of the canvas. */
const rim = 4;
/** Longer titles are cut, by characters as people see them. */
const longest = 28;
/** Placing is quadratic; beyond so many labels there is no room on any screen. */
const mostLabels = 800;
/** Lesser nodes than these may be covered by labels. */
const mostObstacles = 1000;
/**
 * How labels differ by density: so many are shown even where they cover lesser nodes, letters are so much smaller, and
 * all but the boldest appear so many times nearer.
 */
const densities = {
  few: { boldest: 12, smaller: 0, later: 2 },
  normal: { boldest: 24, smaller: 0, later: 1 },
  many: { boldest: 60, smaller: 2, later: 1 },
} as const;

export function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}

/**
 * What is added to names that a more important of `nodes` has, too: "organisation". The most important keeps its name
 * as it is.
 */
function namesakeNotes(dataset: Dataset, nodes: Uint32Array): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  const taken = new Set<string>();
  for (const node of nodes) {
    const distinction = distinctionOf(dataset, node);
    if (!distinction) continue;
    const name = sameName(dataset.attributes[node]!.label);
    if (taken.has(name)) notes.set(node, messages.namesake.note(distinction));
    taken.add(name);
  }
  return notes;
}

/** Places the labels of `nodes`, which are in order of importance; positions are those that the view ends in. */
export function placeNodeLabels(
  scene: Scene,
  nodes: Uint32Array,
  measure: MeasureText,
): NodeLabel[] {
  const { dataset, view } = scene;
  const { x, y } = view;
  const { boldest, smaller, later } = densities[view.labels];
  const notes = namesakeNotes(dataset, view.nodes);
  const sized = Array.from(nodes.subarray(0, mostLabels), (node) => {
    const name = shortened(dataset.attributes[node]!.label);
    const note = notes.get(node);
    const text = note === undefined ? name : messages.namesake.name(name, note);
    const fontSize = fontSizeOf(view.radius[node]!) - smaller;
    return {
      node,
      text,
      fontSize,
      x: x[node]!,
      y: y[node]!,
      // Around what is selected or hovered lies a ring.
      radius:
        fittedRadius(scene, node) + (node === scene.selected || node === scene.hovered ? 4 : 0),
      width: measure(text, fontSize),
      height: fontSize + 3,
    };
  });
  const obstacles = Array.from(view.nodes.subarray(0, mostObstacles), (node): Obstacle => ({
    x: x[node]!,
    y: y[node]!,
    reach: fittedRadius(scene, node) * 0.7,
  }));
  const usual = fittingScale(scene);
  const places = placeLabels(sized, obstacles, {
    boldest,
    // From far away, a quarter of the fit, a map is a blot: no labels.
    least: usual / 4,
    usual,
  });
  return sized.map((label, i) => {
    const place = places[i]!;
    return { ...label, ...place, appearsAt: place.appearsAt * (i < boldest ? 1 : later) };
  });
}

/**
 * The labels to draw now: first those of prominent nodes, which push others away, then all that have appeared at this
 * scale. What lies outside the canvas is left out. No two overlap.
 */
export function shownLabels(
  scene: Scene,
  labels: readonly NodeLabel[],
  prominent: readonly NodeLabel[],
): ShownLabel[] {
  const shown: ShownLabel[] = [];
  const isFree = (box: Box) =>
    isOnCanvas(scene, box) && !shown.some((other) => boxesOverlap(box, other));
  for (const label of prominent) {
    const own = boxOf(scene, label);
    const others = () =>
      isOnCanvas(scene, own)
        ? mirroredBoxes(scene, label).find(isFree)
        : rimBox(scene, label, isFree);
    const box =
      prominent.length <= allNamed
        ? leastCovering(scene, label, prominent, isFree)
        : isFree(own)
          ? own
          : others();
    if (box) shown.push({ ...box, label, isFaded: false });
  }
  const first = shown.length;
  const isGrown = scene.radiusScale > scene.fittedRadiusScale;
  const isProminent = new Set(prominent.map(({ node }) => node));
  /** Labels that the rim would cut, of nodes that it does not. */
  const cut: NodeLabel[] = [];
  for (const label of labels) {
    if (label.appearsAt > scene.projection.scale * 1.0001 || isProminent.has(label.node)) continue;
    if (scene.presence[label.node]! < 0.5) continue;
    const box = boxOf(scene, label);
    if (!isOnCanvas(scene, box)) {
      cut.push(label);
      continue;
    }
    // Placed labels keep clear of each other; those of grown nodes have moved.
    const others = isGrown ? shown : shown.slice(0, first);
    if (others.some((other) => boxesOverlap(box, other))) continue;
    shown.push({ ...box, label, isFaded: isFadedLabel(scene, label) });
  }
  for (const label of cut) {
    const box = rimBox(scene, label, isFree);
    if (box) shown.push({ ...box, label, isFaded: isFadedLabel(scene, label) });
  }
  return shown;
}

function isFadedLabel({ nodeEmphasis }: Scene, { node }: NodeLabel): boolean {
  return nodeEmphasis[node] === emphasis.faded;
}

/** Any side of its node, one where the label lies on none of `others` before all. */
function leastCovering(
  scene: Scene,
  label: NodeLabel,
  others: readonly NodeLabel[],
  isFree: (box: Box) => boolean,
): Box | undefined {
  const nodes = others.map(({ node }) => node);
  const boxes = [boxOf(scene, label), ...allBoxes(scene, label)].filter(isFree);
  return boxes.find((box) => !coversNode(scene, box, label.node, nodes)) ?? boxes[0];
}

/** Near the rim a label may stand on any side of its node where it covers no other, or else just across or down. */
function rimBox(scene: Scene, label: NodeLabel, isFree: (box: Box) => boolean): Box | undefined {
  const isClear = (box: Box) => isFree(box) && !coversNode(scene, box, label.node);
  return allBoxes(scene, label).find(isClear) ?? mirroredBoxes(scene, label).find(isFree);
}

/**
 * The label on all sides of its node, across and down first, above and below pushed off the rim, where the node itself
 * is in view.
 */
function allBoxes(scene: Scene, label: NodeLabel): Box[] {
  if (!isNodeOnCanvas(scene, label.node)) return [];
  const sides = sidesOf(label).map((side) => {
    const box = boxOf(scene, { ...label, ...side });
    const inside = Math.max(rim, Math.min(scene.width - rim - box.width, box.x));
    return side.dx === 0 ? { ...box, x: inside } : box;
  });
  return [...mirroredBoxes(scene, label), ...sides];
}

/** The label on the other side of its node, across or down, where the node itself is in view. */
function mirroredBoxes(scene: Scene, label: NodeLabel): Box[] {
  if (!isNodeOnCanvas(scene, label.node)) return [];
  const { dx, dy } = label;
  return [
    ...(dx === 0 ? [] : [boxOf(scene, { ...label, dx: -dx })]),
    ...(dy === 0 ? [] : [boxOf(scene, { ...label, dy: -dy })]),
  ];
}

function isNodeOnCanvas(scene: Scene, node: number): boolean {
  const [x, y] = [screenX(scene, node), screenY(scene, node)];
  return x >= 0 && y >= 0 && x <= scene.width && y <= scene.height;
}

/** Whether a box lies on one of `nodes` that is not its own; of all shown, lesser ones do not count. */
function coversNode(
  scene: Scene,
  box: Box,
  own: number,
  nodes: Uint32Array | readonly number[] = scene.view.nodes.subarray(0, mostObstacles),
): boolean {
  return nodes.some((node: number) => {
    if (node === own) return false;
    const radius = radiusOf(scene, node);
    const [x, y] = [screenX(scene, node) - radius, screenY(scene, node) - radius];
    return boxesOverlap(box, { x, y, width: 2 * radius, height: 2 * radius });
  });
}

/** Between 11 and 15 pixels, in whole pixels, so that few fonts are used. */
function fontSizeOf(radius: number): number {
  return Math.round(11 + (4 * (radius - 4)) / 18);
}

/** As it was when labels were placed. */
function fittedRadius(scene: Scene, node: number): number {
  return scene.view.radius[node]! * scene.fittedRadiusScale;
}

/** A label makes room for a node that has grown: it moves the way it stands. */
function boxOf(scene: Scene, { node, dx, dy, width, height }: NodeLabel): Box {
  const grown = radiusOf(scene, node) - fittedRadius(scene, node);
  const share = dx !== 0 && dy !== 0 ? 0.7 * grown : grown;
  return {
    x: screenX(scene, node) + dx + Math.sign(dx) * share - width / 2,
    y: screenY(scene, node) + dy + Math.sign(dy) * share - height / 2,
    width,
    height,
  };
}

/** Labels cut off by the rim or by what lies over the map help nobody, and those that touch the rim look cut off. */
function isOnCanvas(scene: Scene, box: Box): boolean {
  const isIn = box.x >= rim && box.x + box.width <= scene.width - rim;
  return isIn && box.y >= 0 && box.y + box.height <= scene.height && isOpen(scene, box);
}
