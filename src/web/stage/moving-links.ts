// How many links are drawn: while the camera moves and while it rests, as many as this machine draws in time.
import type { Scene } from "./scene.ts";

/** At most and at least so many; fewer after a frame longer than `long` milliseconds, more after a `short` one. */
export const movingLinks = { most: 20_000, least: 500, long: 50, short: 24 } as const;

/** At rest so many times as many: a frame that takes a third of a second, but no pause. */
const restFactor = 8;
/** Drawn at first, before any movement has told what a machine can do. */
export const firstLinks = 40_000;

/** To be called at the start of each frame: what a machine can do is only known by trying. */
export function createMovingLinks(scene: Scene): () => void {
  let lastFrame = 0;
  return () => {
    const now = performance.now();
    const gap = now - lastFrame;
    lastFrame = now;
    // A longer pause is no frame but a rest.
    if (!scene.isMoving || gap > 2000) return;
    const drawn = Math.min(scene.movingLinks, scene.view.links.length);
    if (gap > movingLinks.long) {
      scene.movingLinks = Math.max(movingLinks.least, Math.floor(drawn * 0.6));
    } else if (gap < movingLinks.short) {
      scene.movingLinks = Math.min(movingLinks.most, Math.ceil(drawn * 1.1) + 1);
    }
    const isFast = scene.movingLinks >= Math.min(movingLinks.most, scene.view.links.length);
    scene.restLinks = isFast ? Infinity : Math.max(4000, scene.movingLinks * restFactor);
  };
}

/** How many of the view's links this frame draws, the most important first. */
export function drawnLinks({ view, isMoving, movingLinks: moving, restLinks }: Scene): number {
  return Math.min(view.links.length, isMoving ? moving : restLinks);
}
