// Who owns the words where mentions overlap.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, type EntityType, type Mention } from "../../src/model/index.ts";
import { settle } from "../../src/extraction/settle.ts";

function mention(
  start: number,
  end: number,
  confidence = 0.9,
  entityType: EntityType = "technology",
  recognizer = "a/x",
): Mention {
  const surface = "x".repeat(end - start);
  return {
    episode: "e",
    span: { start, end },
    surface,
    entityType,
    canonicalName: surface,
    recognizer,
    confidence,
  };
}

describe("settle", () => {
  it("prefers the longer, then the surer, then the earlier", () => {
    const long = mention(0, 10, 0.6);
    const sure = mention(20, 25, 0.9);
    const early = mention(30, 35, 0.9);
    const late = mention(30, 35, 0.9, "person", "b/x");
    const unsure = mention(20, 25, 0.8, "person", "b/y");
    expect(settle([mention(0, 5), long, unsure, sure, early, late])).toEqual([long, sure, early]);
  });

  it("lets the doubted give way to the believed, whatever the length", () => {
    const short = mention(0, 5, 0.9);
    expect(settle([mention(0, 10, 0.4), short])).toEqual([short]);
  });

  it("keeps both readings of one recognizer", () => {
    const company = mention(0, 5, 0.9, "organisation");
    const product = mention(0, 5, 0.8, "technology");
    expect(settle([product, company])).toEqual([company, product]);
  });

  it("never leaves an overlap but of two readings, and settles once for all", () => {
    const any = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }), fc.constantFrom(0.3, 0.7, 0.9))
      .map(([start, length, confidence]) => mention(start, start + length, confidence));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (mentions) => {
        const settled = settle(mentions);
        settled.forEach((a, i) =>
          settled.slice(i + 1).forEach((b) => expect(overlaps(a.span, b.span)).toBe(false)),
        );
        expect(settle(settled)).toEqual(settled);
      }),
    );
  });
});
