// Reading a pattern backwards from its end finds what searching forwards finds.
import fc from "fast-check";
import { expect, it } from "vitest";
import { endingPattern, endsWith } from "../../src/text/ending.ts";

it.each(["a+b?", "(?:^|[^ab])(?:ab|ba)", "(?:a |b ){0,3}?(?!ba)\\S+", "^", "\\bab\\s*"])(
  "%s",
  (source) => {
    const backwards = endingPattern(source, "iu");
    const forwards = new RegExp(`(?:${source})$`, "iu");
    fc.assert(
      fc.property(fc.stringMatching(/^[abAB \n]{0,12}$/), (text) => {
        expect(endsWith(text, backwards)).toBe(forwards.test(text));
      }),
    );
  },
);
