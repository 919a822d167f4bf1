// All matches of a pattern: the same as `matchAll`, also where the taker uses the pattern meanwhile.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allMatches } from "../../src/text/all-matches.ts";

describe("all matches", () => {
  test("are those of matchAll", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(/a+/g, /a*/g, /(?<=b)/g, /b(?<c>c)?/g, /x/g),
        fc.array(fc.constantFrom("a", "b", "c", " ")),
        (pattern, letters) => {
          const text = letters.join("");
          expect([...allMatches(text, pattern)]).toEqual([...text.matchAll(pattern)]);
        },
      ),
    );
  });

  test("go on from where they were, whatever happens to the pattern", () => {
    const pattern = /\w/g;
    const found: string[] = [];
    for (const [letter] of allMatches("abc", pattern)) {
      found.push(letter);
      pattern.lastIndex = 0;
    }
    expect(found).toEqual(["a", "b", "c"]);
  });
});
