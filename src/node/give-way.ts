// Gives the event loop a turn now and then: signals, timers and input are heard while one thread works.
import { setImmediate } from "node:timers/promises";
import type { Pauses } from "../pipeline/pause.ts";

/** Longest stretch of work without a turn for others. */
const stretchMilliseconds = 50;

/** Pauses that give way when the last turn is long ago, and stop the work when `signal` is aborted. */
export function createPauses(signal: AbortSignal): Pauses {
  let last = performance.now();
  return {
    signal,
    giveWay() {
      if (performance.now() - last < stretchMilliseconds) return undefined;
      return setImmediate().then(() => void (last = performance.now()));
    },
  };
}

/** The pieces as they are, until `signal` is aborted: then its reason is thrown. */
export function* untilAborted<T>(pieces: Iterable<T>, signal: AbortSignal): Generator<T> {
  for (const piece of pieces) {
    signal.throwIfAborted();
    yield piece;
  }
}
