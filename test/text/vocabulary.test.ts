// A word has one number, wherever it stands; what is forgotten is numbered anew.
import fc from "fast-check";
import { expect, it } from "vitest";
import { generation, onForgotten, wordNumber } from "../../src/text/vocabulary.ts";

it("gives the same letters the same number, and others another", () => {
  const go = wordNumber("Go and Rust", 0, 2);
  const rust = wordNumber("Go and Rust", 7, 11);
  expect(go).not.toBe(rust);
  expect(wordNumber("in Rust.", 3, 7)).toBe(rust);
  expect(wordNumber("Rust", 0, 4)).toBe(rust);
  expect(wordNumber("rust", 0, 4)).not.toBe(rust);
});

it("numbers parts of any text as it numbers their copies", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const word = text.slice(start, end);
      expect(wordNumber(text, start!, end!)).toBe(wordNumber(word, 0, word.length));
    }),
  );
});

it("has no number for what is no word by its length", () => {
  const long = "a".repeat(1000);
  expect(wordNumber(long, 0, long.length)).toBe(-1);
});

it("forgets all words when they are too many, and says so", () => {
  const before = generation;
  let told = 0;
  onForgotten(() => told++);
  const numbers = new Set<number>();
  for (let i = 0; i < 70_000; i++) {
    const number = wordNumber(`word ${i}`, 0, `word ${i}`.length);
    if (told === 0) numbers.add(number);
  }
  expect(told).toBe(1);
  expect(generation).toBe(before + 1);
  expect(numbers.size).toBeGreaterThan(10_000);
  expect(wordNumber("word 7", 0, 6)).toBe(wordNumber("a word 7", 2, 8));
});
