// Opens the map with one renderer, pans it, and leaves the times behind: `?renderer=sigma`.
import type { FlatMap } from "../flat-map.ts";
import { finishDrawing, lastDrawing } from "./drawing.ts";
import { renderers } from "./renderers.ts";

/** What was measured, in milliseconds. */
export interface FrameTimes {
  /** From the graph in hand to the first complete frame. */
  readonly opening: number;
  /** A frame while panning, the mean over all of them until the last was on the screen. */
  readonly frame: number;
  /** From the last of these frames until nothing is drawn any more: what a renderer leaves for the rest. */
  readonly settling: number;
}

declare global {
  interface Window {
    frameTimes?: FrameTimes;
  }
}

/** Panned so often to warm up, then for so many milliseconds, at least and at most so often. */
const pans = { warmUp: 12, milliseconds: 5000, least: 3, most: 40 } as const;
/** At rest is what has drawn nothing for so long; nobody is waited for longer. */
const rest = { quiet: 500, most: 8000 } as const;

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

/** Pans, and waits until the last frame is on the screen; milliseconds a frame. */
async function panTimes(count: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < count; i++) {
    pan(i % 40 < 20 ? 9 : -9, i % 20 < 10 ? 4 : -4);
    // The renderers draw in this frame, before us.
    await nextFrame();
    finishDrawing();
  }
  return (performance.now() - start) / count;
}

/** Waits until nothing is drawn any more; milliseconds until then. */
async function settle(): Promise<number> {
  const start = performance.now();
  let end = start;
  let drawn = lastDrawing();
  for (let now = start; now - end < rest.quiet && now - start < rest.most;) {
    await nextFrame();
    now = performance.now();
    if (lastDrawing() === drawn) continue;
    drawn = lastDrawing();
    finishDrawing();
    end = performance.now();
  }
  return end - start;
}

const first = await panTimes(2);
if (first < 500) await panTimes(pans.warmUp);
await settle();
const count = Math.round(Math.min(pans.most, Math.max(pans.least, pans.milliseconds / first)));
const frame = await panTimes(count);
// Back where it began a map may stand as it stood.
await panTimes(1);
const settling = await settle();
window.frameTimes = { opening, frame, settling };
document.body.dataset["done"] = "yes";
