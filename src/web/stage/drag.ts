// Dragging: a node follows the pointer and stays where it is let go.
import { ignoreNextClick } from "./lasso.ts";
import { nodeAt } from "./picking.ts";
import type { Stage } from "./stage.ts";

/** Shorter drags are clicks, in pixels. */
const leastDrag = 5;

/** `onDrop` gets the node and its place in units of the layout, y upward. */
export function listenToDrag(
  stage: Stage,
  onDrop: (node: number, x: number, y: number) => void,
): void {
  const mouse = stage.sigma.getMouseCaptor();
  const { scene } = stage;
  let dragged = -1;
  let start = { x: 0, y: 0 };
  let isFar = false;
  mouse.on("mousedown", ({ original, x, y }) => {
    dragged = original.shiftKey ? -1 : nodeAt(scene, { x, y });
    start = { x, y };
    isFar = false;
  });
  mouse.on("mousemovebody", (coords) => {
    if (dragged < 0) return;
    // Otherwise sigma would move the map.
    coords.preventSigmaDefault();
    isFar ||= Math.hypot(coords.x - start.x, coords.y - start.y) >= leastDrag;
    if (!isFar) return;
    const { left, top, scale } = scene.projection;
    stage.moveNode(dragged, (coords.x - left) / scale, (top - coords.y) / scale);
  });
  mouse.on("mouseup", () => {
    const node = dragged;
    dragged = -1;
    if (node < 0 || !isFar) return;
    ignoreNextClick(stage.sigma.getContainer());
    onDrop(node, scene.x[node]!, scene.y[node]!);
  });
}
