import { expect, it } from "vitest";
import * as fc from "fast-check";
import { linesOf } from "../../src/text/lines.ts";

it("keeps offsets, counts blank lines, takes every line end", () => {
  const text = "\uFEFF a\r\n\r\n\u00a0\n b c \rd";
  const lines = linesOf(text);
  expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(["a", "b c", "d"]);
  expect(lines.map((line) => line.blanksBefore)).toEqual([0, 2, 0]);
});

it("covers every visible character exactly once, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\t", "é") }), (text) => {
      const lines = linesOf(text);
      const covered = lines.map((line) => text.slice(line.start, line.end)).join("");
      expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      for (const [i, line] of lines.entries()) {
        expect(line.end).toBeGreaterThan(line.start);
        if (i > 0) expect(line.start).toBeGreaterThan(lines[i - 1]!.end);
      }
    }),
  );
});
