// The digest of rows: what it depends on and what it does not.
import { describe, expect, it } from "vitest";
import type { Tuple } from "../../src/store/database.ts";
import { createRowDigest } from "../../src/store/row-digest.ts";

const rows: readonly Tuple[] = Array.from({ length: 3000 }, (_, i) => [
  i,
  i % 3 === 0 ? null : `name ${i}`,
  i / 7,
]);

function digestOf(...batches: readonly (readonly [string, readonly Tuple[]])[]): string {
  const digest = createRowDigest();
  for (const [table, batch] of batches) digest.add(table, batch);
  return digest.result();
}

describe("a digest of rows", () => {
  const whole = digestOf(["a", rows], ["b", [[1]]]);

  it("does not depend on the batches, nor on which table comes first", () => {
    expect(digestOf(["a", rows.slice(0, 7)], ["b", [[1]]], ["a", rows.slice(7)])).toBe(whole);
    expect(digestOf(["b", [[1]]], ["a", rows])).toBe(whole);
  });

  it("depends on the order of the rows of a table, and on the table", () => {
    expect(digestOf(["a", [...rows].reverse()], ["b", [[1]]])).not.toBe(whole);
    expect(digestOf(["b", rows], ["a", [[1]]])).not.toBe(whole);
  });

  it.each<[string, Tuple, Tuple]>([
    ["a number", [1, "x"], [2, "x"]],
    ["a text", [1, "x"], [1, "y"]],
    ["nothing and the empty text", [1, null], [1, ""]],
    ["where one text ends and the next begins", ["ab", "c"], ["a", "bc"]],
    ["bytes", [new Uint8Array([1, 2])], [new Uint8Array([2, 1])]],
  ])("tells %s", (_, one, other) => {
    expect(digestOf(["a", [one]])).not.toBe(digestOf(["a", [other]]));
  });
});
