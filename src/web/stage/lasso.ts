// The lasso: a line drawn with Shift held selects the nodes inside it.
import { type Point, isInside } from "./geometry.ts";
import { screenX, screenY } from "./scene.ts";
import type { Stage } from "./stage.ts";

/** Shorter drags are clicks, in pixels. */
const leastDrag = 12;

/** Listens for drags with Shift held; `onDone` gets the nodes inside, the most important first. */
export function listenToLasso(stage: Stage, onDone: (nodes: readonly number[]) => void): void {
  const mouse = stage.sigma.getMouseCaptor();
  let corners: Point[] = [];
  mouse.on("mousedown", ({ original, x, y }) => {
    corners = original.shiftKey ? [{ x, y }] : [];
  });
  mouse.on("mousemovebody", (coords) => {
    if (corners.length === 0) return;
    // Otherwise sigma would move the map.
    coords.preventSigmaDefault();
    corners.push({ x: coords.x, y: coords.y });
    stage.showLasso(corners);
  });
  mouse.on("mouseup", () => {
    const drawn = corners;
    corners = [];
    stage.showLasso([]);
    if (lengthOf(drawn) < leastDrag) return;
    ignoreNextClick(stage.sigma.getContainer());
    const { scene } = stage;
    onDone(
      Array.from(scene.view.nodes).filter((node) =>
        isInside(drawn, { x: screenX(scene, node), y: screenY(scene, node) }),
      ),
    );
  });
}

/** The browser ends a drag with a click, which is not meant. */
export function ignoreNextClick(container: HTMLElement): void {
  const ignore = (event: Event) => event.stopPropagation();
  container.addEventListener("click", ignore, { capture: true });
  setTimeout(() => container.removeEventListener("click", ignore, { capture: true }), 0);
}

function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, i) => {
    const before = points[i - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0;
  }, 0);
}
