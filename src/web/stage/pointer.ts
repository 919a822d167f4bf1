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
  const press = createLongPress((point) => {
    const node = nodeAt(scene, point);
    if (node >= 0) events.onNode(node, true);
    return node >= 0;
  });
  touch.on("touchdown", ({ touches }: TouchCoords) => press.down(touches));
  touch.on("touchmove", ({ touches }: TouchCoords) => press.move(touches));
  touch.on("touchup", press.up);
  touch.on("tap", ({ touches, previousTouches }: TouchCoords) => {
    const point = touches[0] ?? previousTouches[0];
    if (point && !press.wasLong()) click(point, false);
  });
}

/** A finger that rests for so long means what Shift means with a mouse; one that goes further than this, does not. */
const longPress = { milliseconds: 500, pixels: 10 } as const;

/** `onLong` gets the place and says whether anything was there; then the tap that follows is not meant. */
function createLongPress(onLong: (point: Point) => boolean) {
  let timer = 0;
  let start: Point = { x: 0, y: 0 };
  let isLong = false;
  const end = () => clearTimeout(timer);
  return {
    down: (touches: readonly Point[]) => {
      end();
      isLong = false;
      const [point, second] = touches;
      if (!point || second) return;
      start = point;
      timer = window.setTimeout(() => {
        isLong = onLong(start);
      }, longPress.milliseconds);
    },
    move: ([point, second]: readonly Point[]) => {
      const isFar = point && Math.hypot(point.x - start.x, point.y - start.y) > longPress.pixels;
      if (second || isFar) end();
    },
    up: end,
    wasLong: () => isLong,
  };
}
