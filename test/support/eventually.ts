// Expectations about a page that may still be at work: they wait for what is to become true, not for time to pass.
import { expect } from "vitest";

/** `await eventually(() => page.title()).toBe("…")`: asks again until it holds, for 20 seconds at most. */
export function eventually<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read, { timeout: 20_000, interval: 30 });
}
