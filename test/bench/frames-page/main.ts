// Opens the map with one renderer, pans it, and leaves the times behind: `?renderer=sigma`.
import type { FlatMap } from "../flat-map.ts";
import { renderers } from "./renderers.ts";

/** What was measured, in milliseconds. */
export interface FrameTimes {
  /** From the graph in hand to the first complete frame. */
  readonly opening: number;
  /** Between frames while panning, in order. */
  readonly frames: readonly number[];
  /** The longest frame in the second after panning. */
  readonly pause: number;
}

declare global {
  interface Window {
    frameTimes?: FrameTimes;
  }
}

/** Programs that adapt to a machine may do so in the first frames; a slow one is not waited for longer than this. */
const warmUp = 20;
const counted = 30;
const longestMilliseconds = 9000;

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

const name = new URLSearchParams(location.search).get("renderer") ?? "castgraph";
const response = await fetch("./map.json");
const map = (await response.json()) as FlatMap;
const begin = performance.now();
const pan = renderers[name]!(document.getElementById("map")!, map);
// The first frame has been asked for; the second begins when the first is on the screen.
await nextFrame();
await nextFrame();
const opening = performance.now() - begin;

const frames: number[] = [];
const start = await nextFrame();
let last = start;
for (let i = 0; i < warmUp + counted; i++) {
  pan(i % 40 < 20 ? 9 : -9, i % 20 < 10 ? 4 : -4);
  const now = await nextFrame();
  if (i >= Math.min(warmUp, 3) && (i >= warmUp || now - start > longestMilliseconds / 2)) {
    frames.push(now - last);
  }
  last = now;
  if (now - start > longestMilliseconds && frames.length > 0) break;
}
let pause = 0;
const end = last + 1000;
while (last < end) {
  const now = await nextFrame();
  pause = Math.max(pause, now - last);
  last = now;
}
window.frameTimes = { opening, frames, pause };
document.body.dataset["done"] = "yes";
