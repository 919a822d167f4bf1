// Opens the map with one renderer, pans it, and leaves the times behind: `?renderer=sigma`.
import type { FlatMap } from "../flat-map.ts";
import { renderers } from "./renderers.ts";

/** What was measured, in milliseconds. */
export interface FrameTimes {
  /** From the graph in hand to the first complete frame. */
  readonly opening: number;
  /** A frame while panning, the mean over all of them until the last was on the screen. */
  readonly frame: number;
}

declare global {
  interface Window {
    frameTimes?: FrameTimes;
  }
}

/** Panned so often to warm up, then for so many milliseconds, at least and at most so often. */
const pans = { warmUp: 12, milliseconds: 5000, least: 3, most: 40 } as const;

/**
 * A browser takes frames in long before they are drawn. Reading a pixel back waits for all that was asked of the
 * graphics card; plain canvases tell nothing, but hold the browser up until all is drawn.
 */
const contexts = new Set<WebGLRenderingContext | WebGL2RenderingContext>();
// oxlint-disable-next-line typescript/unbound-method -- called with each canvas below
const { getContext } = HTMLCanvasElement.prototype;
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: never) {
  const context: unknown = getContext.apply(this, asked);
  const isGraphics =
    context instanceof WebGLRenderingContext || context instanceof WebGL2RenderingContext;
  if (isGraphics) contexts.add(context);
  return context;
} as typeof getContext;
const pixel = new Uint8Array(4);
const finishDrawing = () => {
  for (const gl of contexts) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
};

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

const name = new URLSearchParams(location.search).get("renderer") ?? "castgraph";
const response = await fetch("./map.json");
const map = (await response.json()) as FlatMap;
const begin = performance.now();
const pan = renderers[name]!(document.getElementById("map")!, map);
// The first frame has been asked for; the second begins when the first is on the screen.
await nextFrame();
await nextFrame();
finishDrawing();
const opening = performance.now() - begin;

/** Pans, and waits until everything is on the screen; milliseconds a frame. */
async function panTimes(count: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    pan(i % 40 < 20 ? 9 : -9, i % 20 < 10 ? 4 : -4);
    // The renderers draw in this frame, before us.
    await nextFrame();
    finishDrawing();
  }
  let end = performance.now();
  // What is drawn afterwards, at rest, is no part of panning.
  if (contexts.size > 0) return (end - start) / count;
  let calm = 0;
  for (let last = await nextFrame(); calm < 6;) {
    const now = await nextFrame();
    calm = now - last < 40 ? calm + 1 : 0;
    if (calm === 0) end = performance.now();
    last = now;
  }
  return (end - start) / count;
}

const first = await panTimes(2);
if (first < 500) await panTimes(pans.warmUp);
const count = Math.round(Math.min(pans.most, Math.max(pans.least, pans.milliseconds / first)));
const frame = await panTimes(count);
window.frameTimes = { opening, frame };
document.body.dataset["done"] = "yes";
