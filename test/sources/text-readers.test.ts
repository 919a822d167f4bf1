// What holds for every reader of text, whatever it is given: no crash, spans that are right, the same result twice.
import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { chooseReader, readDocument } from "../../src/sources/read-document.ts";
import { read } from "./episode-checks.ts";
import { samples } from "./samples.ts";

/** A text with some stretches cut out, doubled, moved or replaced by odd ones. */
function mutated(text: string): fc.Arbitrary<string> {
  const at = fc.nat({ max: text.length });
  const odd = fc.constantFrom(
    "",
    "\n",
    "\n\n",
    "\r",
    "\0",
    "\u2028",
    "\uFEFF",
    "\ud800",
    "•",
    ":",
    "- ",
    "**",
    "[",
    "](",
    "<",
    "</",
    "{",
    "}",
    '"',
    "---\n",
    "Jun 1, 2018\n",
    "Links\n",
    "Guests: Ann Lee\n",
    "Read Full Interview",
    "Ann Lee\n",
    "undefined\n",
    "12 snips\n",
    "47 min\n",
    "&amp;",
    "é",
    "😀",
  );
  const edit = fc.tuple(at, fc.nat({ max: 40 }), fc.oneof(odd, fc.string({ maxLength: 8 })));
  const move = fc.tuple(at, at, at);
  return fc
    .tuple(fc.array(edit, { maxLength: 6 }), fc.array(move, { maxLength: 2 }))
    .map(([edits, moves]) => {
      let result = text;
      for (const [start, length, words] of edits) {
        result = result.slice(0, start) + words + result.slice(start + length);
      }
      for (const [a, b, to] of moves) {
        const piece = result.slice(Math.min(a, b), Math.max(a, b));
        result = result.slice(0, to) + piece + result.slice(to);
      }
      return result;
    });
}

describe.each(samples)("%s", (id, document) => {
  it("is chosen for its sample and reads it without a complaint", () => {
    expect(chooseReader(document)?.id).toBe(id);
    const { episodes, diagnostics } = read(document.text, document.uri);
    expect(episodes.length).toBeGreaterThan(0);
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("reads every truncation", () => {
    for (let end = 0; end < document.text.length; end++) {
      read(document.text.slice(0, end), document.uri);
    }
  });

  it("reads what is left of it after mutations, whatever the file is called", () => {
    fc.assert(
      fc.property(
        mutated(document.text),
        fc.constantFrom(document.uri, "a", "a.md", "a.json"),
        (text, uri) => {
          read(text, uri);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("reads a document the same way twice, and wherever its lines end in CRLF", () => {
    const again = (text: string) => [...readDocument({ ...document, text }, () => {})];
    expect(again(document.text)).toEqual(again(document.text));
    const windows = again(document.text.replaceAll("\n", "\r\n"));
    const titles = again(document.text).map(({ title, published, show }) => [
      title,
      published,
      show,
    ]);
    expect(windows.map(({ title, published, show }) => [title, published, show])).toEqual(titles);
  });
});

describe("any text", () => {
  it("is read or reported", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: "binary" }),
        fc.constantFrom("a.txt", "a.md", "a.json", "a.jsonl", "a.html"),
        (text, uri) => {
          const { episodes, diagnostics } = read(text, uri);
          expect(episodes.length + diagnostics.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
