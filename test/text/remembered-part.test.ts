// What is remembered of a word is what was found for it, wherever it stands and whatever shares its place.
import fc from "fast-check";
import { expect, it } from "vitest";
import { rememberedPart } from "../../src/text/remembered-part.ts";

it("asks once for words that come again, wherever they stand", () => {
  const asked: string[] = [];
  const lengthOf = rememberedPart((word) => {
    asked.push(word);
    return word.length;
  });
  asked.length = 0;
  expect(lengthOf("Go and Rust", 7, 11)).toBe(4);
  expect(lengthOf("Rust", 0, 4)).toBe(4);
  expect(lengthOf("in Rust.", 3, 7)).toBe(4);
  expect(asked).toEqual(["Rust"]);
});

it("answers as the function does, of any part of any text", () => {
  const shout = rememberedPart((word) => `${word}!`);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      expect(shout(text, start!, end!)).toBe(`${text.slice(start, end)}!`);
    }),
  );
});

it("tells words apart that share a place", () => {
  const same = rememberedPart((word) => word);
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < 30_000; i++) expect(same(`a ${i} b`, 2, 2 + `${i}`.length)).toBe(`${i}`);
});
