// The place of a fault in JSON, held against what JSON.parse takes.
import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonFault } from "../../src/sources/json-fault.ts";

// The mark ‸ stands before the first character that is wrong.
it.each([
  '{"a": ‸x}',
  "[1, 2, ‸]",
  '{"a": 1, ‸}',
  '{"a" ‸1}',
  '{"a": 1‸ ',
  '["abc‸',
  '["ab‸\n"]',
  '["ab‸\\x"]',
  "[1] ‸[2]",
  "{‸'a': 1}",
  "[1‸}",
  "[0‸1]",
  "‸",
])("is found: %s", (marked) => {
  const text = marked.replace("‸", "");
  const expected = marked.trimEnd().endsWith("‸") ? text.length : marked.indexOf("‸");
  expect(jsonFault(text)).toBe(expected);
  expect(() => JSON.parse(text)).toThrow();
});

it("is there exactly where JSON.parse throws", () => {
  const change = fc.record({
    text: fc.json({ maxDepth: 3 }),
    at: fc.nat(200),
    drop: fc.nat(3),
    put: fc.constantFrom(
      "",
      "",
      ",",
      ":",
      "{",
      "}",
      "[",
      "]",
      '"',
      "\\",
      "1",
      "-",
      "e",
      "tru",
      "\n",
      "\u00a0",
    ),
  });
  fc.assert(
    fc.property(change, ({ text, at, drop, put }) => {
      const changed = text.slice(0, at) + put + text.slice(at + drop);
      expect(jsonFault(changed) === undefined).toBe(isJson(changed));
    }),
    { numRuns: 2000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
