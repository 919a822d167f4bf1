// Does a step again while the database is away.
import { setTimeout as wait } from "node:timers/promises";
import { StoreUnavailableError } from "../store/store-error.ts";

/** How long to go on trying, and who is told. */
export interface Patience {
  readonly patienceMilliseconds: number;
  readonly signal: AbortSignal;
  /** Told once, when the database is found to be away. */
  readonly onAway?: (message: string) => void;
}

/** Longest pause between two tries. */
const pauseMilliseconds = 2000;

/** What `step` gives. It must be safe to do twice: an answer may be lost after all was done. */
export async function persistently<T>(
  step: () => Promise<T>,
  { patienceMilliseconds, signal, onAway }: Patience,
): Promise<T> {
  let since: number | undefined;
  for (let pause = 50; ; pause = Math.min(pauseMilliseconds, pause * 2)) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || signal.aborted) throw error;
      if (since === undefined) onAway?.(error.message);
      since ??= performance.now();
      if (performance.now() - since > patienceMilliseconds) throw error;
      await wait(pause, undefined, { signal }).catch(() => {});
    }
  }
}
