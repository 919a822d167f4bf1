// The line of an edge is what JSON says of it, whatever it holds.
import fc from "fast-check";
import { expect, it } from "vitest";
import { createEdgeLines } from "../../src/graph/edge-lines.ts";
import type { EdgeRecord } from "../../src/graph/graph-records.ts";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("episode:a", "mentions", '"', "\\", "\ud800", "\u2028", "’"),
);
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, NaN, Infinity, 0.1));
const piece = fc.record({
  episode: text,
  start: number,
  end: number,
  quote: text,
  recognizer: text,
  confidence: number,
});
const odd = fc.oneof(fc.constant(undefined), fc.constant(null), fc.integer(), fc.object());

/** An edge of the pipeline, and one in which something is missing, in another place, or of another kind. */
const attributes = fc.record({ relationType: text, confidence: number }).chain((facts) =>
  fc
    .tuple(
      fc.option(text, { nil: undefined }),
      fc.array(piece, { maxLength: 3 }),
      fc.constantFrom("none", "attribute", "piece", "order", "undefined role"),
      fc.constantFrom("role", "evidence", "confidence", "note", "provenance"),
      fc.constantFrom("quote", "start", "confidence", "note"),
      odd,
    )
    .map(([role, evidence, change, name, pieceName, value]) => {
      const plain = { ...facts, ...(role !== undefined && { role }), evidence };
      if (change === "attribute") return { ...plain, [name]: value };
      if (change === "piece")
        return { ...plain, evidence: evidence.map((one) => ({ ...one, [pieceName]: value })) };
      if (change === "order") return Object.assign({ evidence }, plain);
      return change === "none" ? plain : { ...facts, role: undefined, evidence };
    }),
);

it("is what JSON.stringify gives", () => {
  const lineOf = createEdgeLines();
  const edge = fc.record({ key: text, source: text, target: text, attributes });
  fc.assert(
    fc.property(edge, (made) => {
      // Odd values are those of files made by others.
      const record = made as unknown as EdgeRecord;
      expect(lineOf(record)).toBe(JSON.stringify(record));
    }),
    { numRuns: 2000 },
  );
});
