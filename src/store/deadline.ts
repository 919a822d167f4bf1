// A deadline: the time by which a question must be answered.
import { setImmediate } from "node:timers/promises";
import { QueryStoppedError } from "./graph-store.ts";

/** Asked between the steps of a long question. */
export interface Deadline {
  /** Throws when the time is up; otherwise lets others have their turn now and then. */
  check(): Promise<void>;
}

/** For those who wait as long as it takes. */
export const noDeadline: Deadline = { check: async () => {} };

/** How long one question may keep all others waiting. */
const turnMilliseconds = 20;

/** Begins now. */
export function deadlineIn(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  let turn = performance.now() + turnMilliseconds;
  return {
    async check() {
      const now = performance.now();
      if (now > end) {
        const seconds = Math.round(milliseconds / 100) / 10;
        throw new QueryStoppedError(
          `stopped: the question took longer than ${seconds} s. Ask for less, or narrow it.`,
        );
      }
      if (now < turn) return;
      await setImmediate();
      turn = performance.now() + turnMilliseconds;
    },
  };
}
