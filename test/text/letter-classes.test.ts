// Classes that try ASCII first, or do without the flag `u`, match what they matched.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asciiFirst, withoutUnicode } from "../../src/text/letter-classes.ts";

const sources = [
  String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’']\p{L}[\p{L}\p{M}]*)*`,
  String.raw`(?<![\p{L}\p{N}@-])[\p{Ll}\p{N}&+ -]{1,3}`,
  String.raw`-?[\p{L}\p{N}$][\p{L}\p{N}$%-]*(?:[.+#/&][\p{L}\p{N}]+)*|[^\s]`,
  String.raw`(?<=[^\p{L}]\p{L}+)\\\p{M}?`,
  String.raw`[\p{M}]+|\[\p{N}\]`,
];

describe("classes of letters", () => {
  test.each(sources)("match the same: %s", (source) => {
    const letters = fc.constantFrom(..."aZkKſéÉßİıdž7٣’'-.+#$%&@/[]\\ \u0301\n中😀𝐀\uE000");
    fc.assert(
      fc.property(fc.array(letters), fc.constantFrom("gu", "giu"), (array, flags) => {
        const text = array.join("");
        const quick = new RegExp(asciiFirst(source), flags);
        expect([...text.matchAll(quick)].map(String)).toEqual(
          [...text.matchAll(new RegExp(source, flags))].map(String),
        );
      }),
    );
  });

  test("are tried in ASCII before all else", () => {
    expect(asciiFirst(String.raw`\p{Lu}[\p{L}’-]`)).toBe(
      String.raw`(?:[A-Z]|(?![\0-\x7F])\p{Lu})(?:[A-Za-z-]|(?![\0-\x7F])[\p{L}’-])`,
    );
    expect(asciiFirst(String.raw`[^\p{L}][a-z]\\p`)).toBe(String.raw`[^\p{L}][a-z]\\p`);
  });

  test.each(sources)("match the same without regard to case and unicode: %s", (source) => {
    const letters = fc.constantFrom(..."aZkéÉßždЖжΩ7-’'.+#$%&@/[]\\ \n—“中한");
    fc.assert(
      fc.property(fc.array(letters), (array) => {
        const text = array.join("");
        expect([...text.matchAll(new RegExp(withoutUnicode(source), "gi"))].map(String)).toEqual(
          [...text.matchAll(new RegExp(source, "giu"))].map(String),
        );
      }),
    );
  });
});
