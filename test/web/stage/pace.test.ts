// The pace: more links a frame where there is time, fewer where there is none, and no second try where a machine was slow.
import { describe, expect, it } from "vitest";
import { createPace } from "../../../src/web/stage/gl/pace.ts";

/** A machine whose frames take as long as they are told to. */
function machine() {
  let clock = 0;
  const pace = createPace(() => clock);
  return {
    pace,
    /** Draws a frame that takes so long; gives how many links it had. */
    frame: (state: "moving" | "resting", count: number, milliseconds: number) => {
      pace.begin(count);
      const taken = pace.take(state, count);
      clock += milliseconds;
      return taken;
    },
    all: (count: number, milliseconds: number) => {
      pace.begin(count);
      pace.takeAll(count);
      clock += milliseconds;
    },
  };
}

describe("the pace", () => {
  it("slows down while one moves, and takes its time at rest", () => {
    const { frame } = machine();
    const first = frame("moving", 500_000, 100);
    expect(frame("moving", 500_000, 100)).toBeLessThan(first);
    const resting = frame("resting", 500_000, 60);
    expect(resting).toBeGreaterThan(first);
    expect(frame("resting", 500_000, 60)).toBeGreaterThan(resting);
  });

  it("never comes to a stop", () => {
    const { frame } = machine();
    for (let i = 0; i < 50; i++) frame("moving", 500_000, 1000);
    expect(frame("moving", 500_000, 1000)).toBe(1000);
  });

  it("knows a quick machine, and tries one that proved slow again only with another scene", () => {
    const { pace, frame, all } = machine();
    frame("moving", 5000, 10);
    all(5000, 40);
    expect(pace.isQuick()).toBe(true);
    for (let i = 0; i < 4; i++) all(5000, 40);
    expect(pace.isQuick()).toBe(false);
    frame("moving", 5000, 10);
    frame("moving", 5000, 10);
    expect(pace.isQuick()).toBe(false);
    pace.forget();
    frame("moving", 5000, 10);
    frame("moving", 5000, 10);
    expect(pace.isQuick()).toBe(true);
  });
});
