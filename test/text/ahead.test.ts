// Looking ahead finds what a search of each stretch finds, in whatever order the stretches come.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAhead } from "../../src/text/ahead.ts";

describe("anyAhead", () => {
  it("finds words that end within the stretch", () => {
    const holds = anyAhead("ab: cd by", [":", " by"]);
    expect(holds(0, 2)).toBe(false);
    expect(holds(0, 3)).toBe(true);
    expect(holds(4, 8)).toBe(false);
    expect(holds(4, 9)).toBe(true);
  });

  it("answers as a search does", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", "c") }),
        fc.array(fc.tuple(fc.nat(30), fc.nat(30))),
        (text, stretches) => {
          const words = ["a", "bc", "cab"];
          const holds = anyAhead(text, words);
          for (const [from, length] of stretches) {
            const end = Math.min(text.length, from + length);
            const isThere = words.some((word) => text.slice(from, end).includes(word));
            expect(holds(from, end)).toBe(isThere);
          }
        },
      ),
    );
  });
});
