// A slice that stands on its own has the same characters.
import fc from "fast-check";
import { expect, it } from "vitest";
import { standalone } from "../../src/text/standalone.ts";

it("keeps every character", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "\n", "\r\n", "\u2028", "é", "\ud800", "🙂"),
  });
  fc.assert(
    fc.property(text, (slice) => {
      expect(standalone(slice)).toBe(slice);
    }),
  );
});
