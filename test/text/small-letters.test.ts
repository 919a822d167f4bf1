import fc from "fast-check";
import { expect, it } from "vitest";
import { inSmallLetters, patternInSmallLetters } from "../../src/text/small-letters.ts";

it("leaves every letter in its place", () => {
  expect(inSmallLetters("Ann LEE, Émile")).toBe("ann lee, émile");
  // The small letter of this capital is two code units.
  expect(inSmallLetters("İzmir AND Ann")).toBe("İzmir and ann");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(inSmallLetters(text)).toHaveLength(text.length);
    }),
  );
});

it("matches in small letters what ignores case in any", () => {
  const source = String.raw`\bCTO of (?<o>[A-Z\u00C0-\u00D6]+)\W\D\S(?!\B)`;
  const pattern = new RegExp(patternInSmallLetters(source));
  for (const text of ["The CTO of ACME, OK", "the cto of Acme, ok", "Cto of Acme12"])
    expect(pattern.exec(inSmallLetters(text))?.index).toBe(
      new RegExp(source, "i").exec(text)?.index,
    );
});

it("leaves escapes as they are", () => {
  expect(patternInSmallLetters(String.raw`A\W\S\u00C0\\B[^\D]`)).toBe(
    String.raw`a\W\S\u00C0\\b[^\D]`,
  );
});
