// The pointer on the stage: hovering, clicking, tapping; panning and zooming are sigma's.
import type { MouseCoords, TouchCoords } from "sigma/types";
import type { Point } from "./geometry.ts";
import { linkAt, nodeAt } from "./picking.ts";
import type { Stage } from "./stage.ts";

/** What a person meant by a click. */
export interface PointerEvents {
  /** A node was clicked; `isAdding` with Shift, Ctrl or Command held. */
  readonly onNode: (node: number, isAdding: boolean) => void;
  readonly onNodeTwice: (node: number) => void;
  /** A link was clicked, as an index into `View.links`. */
  readonly onLink: (index: number) => void;
  readonly onNothing: () => void;
}

/** Sigma finds nodes by reading pixels back from the graphics card at every move; we compare positions instead. */
const replaced = {
  mouse: [
    "mousemove",
    "click",
    "rightClick",
    "doubleClick",
    "wheel",
    "mousedown",
    "mouseup",
    "mouseleave",
    "mouseenter",
  ],
  touch: ["touchdown", "touchup", "touchmove", "tap", "doubletap"],
} as const;

export function listenToPointer(stage: Stage, events: PointerEvents): void {
  const { scene, sigma } = stage;
  const container = sigma.getContainer();
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  for (const name of replaced.mouse) mouse.removeAllListeners(name);
  for (const name of replaced.touch) touch.removeAllListeners(name);

  const click = (point: Point, isAdding: boolean) => {
    const node = nodeAt(scene, point);
    if (node >= 0) return events.onNode(node, isAdding);
    const link = linkAt(scene, point);
    if (link >= 0) return events.onLink(link);
    return events.onNothing();
  };
  const clickTwice = (coords: MouseCoords) => {
    const node = nodeAt(scene, coords);
    if (node < 0) return;
    coords.preventSigmaDefault();
    events.onNodeTwice(node);
  };

  mouse.on("mousemove", (coords) => {
    if (mouse.isMoving || scene.isMoving) return;
    const node = nodeAt(scene, coords);
    stage.hover(node);
    // A link is only looked for at rest and where no node is.
    container.style.cursor = node >= 0 || linkAt(scene, coords) >= 0 ? "pointer" : "";
  });
  mouse.on("mouseleave", () => stage.hover(-1));
  mouse.on("mousedown", () => stage.hover(-1));
  mouse.on("click", (coords) => {
    const { original } = coords;
    click(coords, original.shiftKey || original.ctrlKey || original.metaKey);
  });
  mouse.on("doubleClick", clickTwice);
  touch.on("tap", ({ touches, previousTouches }: TouchCoords) => {
    const point = touches[0] ?? previousTouches[0];
    if (point) click(point, false);
  });
}
