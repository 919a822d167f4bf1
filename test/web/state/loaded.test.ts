// What was opened belongs to the entries of the history since then.
import { describe, expect, it } from "vitest";
import { loadedAt, withLoaded } from "../../../src/web/state/loaded.ts";

describe("what is loaded", () => {
  const both = withLoaded(withLoaded([], 0, "first"), 3, "second");

  it("is the last that came with this entry or one before it", () => {
    expect([0, 2, 3, 9].map((position) => loadedAt(both, position))).toEqual([
      "first",
      "first",
      "second",
      "second",
    ]);
    expect(loadedAt([], 0)).toBeUndefined();
  });

  it("takes the place of what came later", () => {
    expect(withLoaded(both, 2, "other").map(({ value }) => value)).toEqual(["first", "other"]);
    expect(withLoaded(both, 0, "other")).toEqual([{ since: 0, value: "other" }]);
  });
});
