// The code unit at an index, and around the text.
import { expect, test } from "vitest";
import { codeAt } from "../../src/text/code-at.ts";

test("a text has code units, and nothing before and after it", () => {
  expect([-2, -1, 0, 1, 2, 3].map((index) => codeAt("aé", index))).toEqual([
    0, 0, 0x61, 0xe9, 0, 0,
  ]);
});
