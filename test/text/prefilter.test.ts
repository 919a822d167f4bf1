// The prefilter never leaves out a pattern that matches, of all that castgraph has.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextRules } from "../../src/extraction/mentions/people/rules/context-rules.ts";
import { relationPatterns } from "../../src/extraction/relations/phrases/patterns.ts";
import { createPrefilter, holds } from "../../src/text/prefilter.ts";
import { inSmallLetters } from "../../src/text/small-letters.ts";
import { requiredWords } from "../../src/text/required-words.ts";

const patterns = [
  ...contextRules.flatMap(({ before, after }) => [before, after].filter((p) => p !== undefined)),
  ...relationPatterns.map(({ expression }) => expression),
];
/** Words of the patterns, so that some match, with what stands between and around them. */
const words = [
  ...new Set(
    patterns
      .flatMap((pattern) => requiredWords(pattern) ?? [])
      .flatMap((piece) => piece.match(/[a-z]+/g) ?? []),
  ),
  ..."the a of at by and Ann Rust \uE000 \uE001 \uE002 \uE003 , . ( ) ’s 3".split(" "),
];

describe("prefilter", () => {
  const prefilter = createPrefilter(patterns);

  it("keeps every pattern that matches", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 12 }),
        fc.constantFrom(" ", "  ", "\n", "-"),
        fc.constantFrom<(text: string) => string>(
          (text) => text,
          (text) => text.toUpperCase(),
        ),
        (chosen, gap, inCase) => {
          const text = inCase(chosen.join(gap));
          const candidates = prefilter.candidates(text);
          patterns.forEach((pattern, index) => {
            const matches = [text, inSmallLetters(text)].some((written) => {
              // What ends where the text ends is asked there.
              pattern.lastIndex = pattern.sticky ? text.length : 0;
              return pattern.test(written);
            });
            if (matches) expect(holds(candidates, index), pattern.source).toBe(true);
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("leaves out most of them", () => {
    const candidates = prefilter.candidates("We had a look at the new kitchen, which is green.");
    expect(patterns.filter((_, index) => holds(candidates, index)).length).toBeLessThan(
      patterns.length / 4,
    );
  });
});
