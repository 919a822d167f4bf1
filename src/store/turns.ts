// Turns: work that must not overlap is done one after the other, in the order in which it was asked for.
import { AsyncLocalStorage } from "node:async_hooks";

/** Gives out turns. */
export interface Turns {
  /** Runs `work` when all asked for before it is done. Throws where it is asked for from inside a turn. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Runs `work` at once, as a turn beside others. */
  within<T>(work: () => Promise<T>): Promise<T>;
  /** Throws inside a turn, where waiting for another might never end. */
  refuseInside(): void;
}

/** Turns of their own. */
export function createTurns(): Turns {
  const inside = new AsyncLocalStorage<{ ended: boolean }>();
  let last: Promise<unknown> = Promise.resolve();
  const refuseInside = () => {
    if (inside.getStore()?.ended === false)
      throw new Error("inside a transaction only the queries it was given may be used.");
  };
  const within = async <T>(work: () => Promise<T>): Promise<T> => {
    const turn = { ended: false };
    try {
      return await inside.run(turn, work);
    } finally {
      turn.ended = true;
    }
  };
  return {
    refuseInside,
    within,
    async alone(work) {
      refuseInside();
      const result = last.then(() => within(work));
      last = result.catch(() => {});
      return result;
    },
  };
}
