// A place that is quoted is found again, and only that place.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf, quoteAt } from "../../src/corrections/anchor.ts";

const word = fc.constantFrom("go", "Go", "Envoy", "C++", "is", "a", "the", "mesh,", "(proxy)", "ß");
const gap = fc.constantFrom(" ", "\n", "  \n");

/** A text of words that repeat, and the span of one of them. */
const quoted = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 })
  .chain((parts) => fc.tuple(fc.constant(parts), fc.nat(parts.length - 1)))
  .map(([parts, chosen]) => {
    const before = parts
      .slice(0, chosen)
      .map(([text, space]) => text + space)
      .join("");
    const text = parts.map(([one, space]) => one + space).join("");
    return { text, span: { start: before.length, end: before.length + parts[chosen]![0].length } };
  });

describe("a quoted place", () => {
  it("is found again, whatever else the text repeats", () => {
    fc.assert(
      fc.property(quoted, ({ text, span }) => {
        const episode = { id: "e", text };
        expect(placesOf(quoteAt(episode, span), episode)).toContainEqual(span);
      }),
    );
  });

  it("is the only one, where its surroundings differ", () => {
    const text = "We like Go here. They like Go there. Go is what we like.";
    const episode = { id: "e", text };
    for (const { index } of text.matchAll(/Go/g)) {
      const span = { start: index, end: index + 2 };
      expect(placesOf(quoteAt(episode, span), episode)).toEqual([span]);
    }
  });

  it("is found when the page around it was written anew", () => {
    const before = { id: "e", text: "Envoy was built at Lyft, and Envoy is a proxy." };
    const quote = quoteAt(before, { start: 29, end: 34 });
    const after = { id: "e", text: "A new beginning: Envoy! Built at Lyft, and Envoy is a proxy." };
    expect(placesOf(quote, after)).toEqual([{ start: 43, end: 48 }]);
  });

  it("belongs to its episode", () => {
    const quote = quoteAt({ id: "e", text: "Envoy" }, { start: 0, end: 5 });
    expect(placesOf(quote, { id: "other", text: "Envoy" })).toEqual([]);
  });
});
