// What is remembered is what was found; a question is not asked twice.
import { expect, it } from "vitest";
import { remembered } from "../../src/text/remembered.ts";

it("asks once for each word, also where the answer is nothing", () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => {
    asked.push(word);
    return word === "" ? undefined : word.length;
  });
  expect(["Go", "", "Rust", "", "Go"].map(lengthOf)).toEqual([2, undefined, 4, undefined, 2]);
  expect(asked).toEqual(["Go", "", "Rust"]);
});

it("forgets when it has seen very many words, and answers all the same", () => {
  const lengthOf = remembered((word) => word.length);
  const words = Array.from({ length: 120_000 }, (_, i) => `${i}`);
  expect(words.every((word) => lengthOf(word) === word.length)).toBe(true);
});
