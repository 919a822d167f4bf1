// Paces frames: none is drawn while the graphics card works on the one before.
import type { Sigma } from "sigma";

/**
 * A browser takes frames in faster than a slow graphics card draws them, and queues twenty: seconds between the hand and
 * the picture. So a frame that is asked for meanwhile waits, and shows what is true when its turn comes.
 */
export function paceFrames(sigma: Sigma, isBusy: () => boolean): void {
  const schedule = sigma.scheduleRender.bind(sigma);
  let waiting = 0;
  const look = () => {
    waiting = 0;
    if (isBusy()) waiting = requestAnimationFrame(look);
    // At once: another wait for the next frame would halve the rate.
    else sigma.refresh({ partialGraph: {}, skipIndexation: true });
  };
  sigma.scheduleRender = () => {
    if (waiting === 0 && !isBusy()) return schedule();
    if (waiting === 0) waiting = requestAnimationFrame(look);
    return sigma;
  };
  sigma.on("kill", () => cancelAnimationFrame(waiting));
}
