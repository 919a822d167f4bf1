// Work that can wait until nothing more urgent is to be done.

/** Runs `work` when the browser is idle, after three seconds at the latest. */
export function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 500);
}
