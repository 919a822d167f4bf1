// What is remembered is what was found; a question is not asked twice.
import fc from "fast-check";
import { expect, it } from "vitest";
import { remembered, rememberedClass } from "../../src/text/remembered.ts";

it("asks once for each word, also where the answer is nothing", () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => {
    asked.push(word);
    return word === "" ? undefined : word.length;
  });
  expect(["Go", "", "Rust", "", "Go"].map((word) => lengthOf(word))).toEqual([
    2,
    undefined,
    4,
    undefined,
    2,
  ]);
  expect(asked).toEqual(["Go", "", "Rust"]);
});

it("forgets when it has seen very many words, and answers all the same", () => {
  const lengthOf = remembered((word) => word.length);
  const words = Array.from({ length: 120_000 }, (_, i) => `${i}`);
  expect(words.every((word) => lengthOf(word) === word.length)).toBe(true);
});

it("answers as the function does, of any part of any text, also a second time", () => {
  const shout = remembered((word) => `${word}!`);
  const isLong = rememberedClass((word) => word.length > 4);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      for (let time = 0; time < 2; time++) {
        expect(shout(text, start, end)).toBe(`${text.slice(start, end)}!`);
        expect(isLong(text, start, end)).toBe(end! - start! > 4);
      }
    }),
  );
});

it("asks of a class once for each word, wherever it stands", () => {
  const asked: string[] = [];
  const isCapital = rememberedClass((word) => {
    asked.push(word);
    return /^[A-Z]/.test(word);
  });
  expect([
    isCapital("Rust"),
    isCapital("in Rust.", 3, 7),
    isCapital("rust"),
    isCapital("rust"),
  ]).toEqual([true, true, false, false]);
  expect(asked).toEqual(["Rust", "rust"]);
});

it("answers where to find an answer makes it forget all words", () => {
  const inner = remembered((word) => word.length);
  const outer = remembered((word) => {
    for (let i = 0; i < 70_000; i++) inner(`${word} ${i}`);
    return word.length;
  });
  expect([outer("abc"), outer("abcd"), outer("abc")]).toEqual([3, 4, 3]);
});
