// Sentences: where they end, where they only seem to, and that cost stays linear.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../src/model/index.ts";
import { sentences } from "../../src/text/segment.ts";

const cut = (text: string) => [...sentences(text)].map((span) => textAt(text, span));

describe("sentences", () => {
  it.each([
    "Idit leads Solo.io. Gloo is theirs.|Idit leads Solo.io.|Gloo is theirs.",
    "J.R. Smith joins. He runs e.g. Kafka.|J.R. Smith joins.|He runs e.g. Kafka.",
    "It moved to 1.6.2 last week. Then 2.0 came.|It moved to 1.6.2 last week.|Then 2.0 came.",
    "Acme Inc. builds tools. We like Acme Inc. The end.|Acme Inc. builds tools.|We like Acme Inc.|The end.",
    "He said “yes.” She left.|He said “yes.”|She left.",
    "Why? Because! Really…|Why?|Because!|Really…",
    "He learned C. Then he learned R. Now Rust.|He learned C.|Then he learned R.|Now Rust.",
    "With Orla C. Finn today. She said C. So it is.|With Orla C. Finn today.|She said C.|So it is.",
    "one line\nanother line|one line|another line",
    "1. Install it. Run it.|1. Install it.|Run it.",
    "Dr. Jones vs. Mr. Brown etc. The rest follows.|Dr. Jones vs. Mr. Brown etc.|The rest follows.",
  ])("%s", (line) => {
    const [text, ...expected] = line.split("|");
    expect(cut(text!)).toEqual(expected);
  });

  it("loses nothing but white space, in order", () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'a B . \n ? ! " ” I n c 1 \t'.split(" "), " "),
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(cut(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it("takes a million dots as they come", () => {
    expect(cut(".".repeat(1_000_000))).toHaveLength(1);
    expect(cut(`${"a".repeat(1_000_000)}. B`)).toHaveLength(2);
  });
});
