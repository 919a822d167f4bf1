import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../../../src/extraction/relations/grammar/tokens.ts";
import { sign } from "../../../../src/extraction/relations/masking/signs.ts";

const words = (text: string) => tokensOf(text).map((token) => token.text);

describe("tokensOf", () => {
  it.each([
    [
      "Ann's team, in 2019, used C++",
      ["ann", "'s", "team", ",", "in", "2019", ",", "used", "c", "+", "+"],
    ],
    ["It’s Solo.io (v1.2)", ["it", "’s", "solo.io", "(", "v1.2", ")"]],
    [
      "A re-write of R&D -based $5 tools.",
      ["a", "re-write", "of", "r&d", "-based", "$5", "tools", "."],
    ],
    ["Émile naïvely  uses\tGo", ["émile", "naïvely", "uses", "go"]],
    [`${sign.person} built${sign.technology}`, [sign.person, "built", sign.technology]],
    ["", []],
    ["   ", []],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("reads a word the same whatever ends it", () => {
    const piece = fc.stringMatching(/^[A-Za-z0-9$%é.+#/&’'-]{1,12}$/);
    fc.assert(
      fc.property(piece, (text) => {
        // A space and a comma end plain words without the pattern, a bracket does not.
        expect(words(`${text} `)).toEqual(words(`${text})`).slice(0, -1));
        expect(words(`${text},`)).toEqual(words(`${text})`).slice(0, -1).concat(","));
        expect(words(text)).toEqual(words(`${text} `));
      }),
    );
  });

  it("gives the places of its tokens, one after the other, and nothing but white space between", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        let at = 0;
        for (const { start, end } of tokensOf(text)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });
});
