// Words: what stays whole, what is cut, and how each is written.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../src/model/index.ts";
import { createTokenTable, readTokens, shapes } from "../../src/text/tokens.ts";

/** One table for all, as it is used: what it held before must not show. */
const table = createTokenTable();
const nameOf = new Map<number, string>(
  Object.entries(shapes).map(([name, shape]) => [shape, name]),
);

function words(text: string, span = { start: 0, end: text.length }) {
  readTokens(text, span, table);
  return Array.from({ length: table.count }, (_, row) => ({
    start: table.starts[row]!,
    end: table.ends[row]!,
    shape: nameOf.get(table.shapes[row]!),
  }));
}
const cut = (text: string) => words(text).map((token) => textAt(text, token));

describe("tokens", () => {
  it.each([
    ["Solo.io ships Gloo.", ["Solo.io", "ships", "Gloo"]],
    ["C++, C# and TLA+", ["C++", "C#", "and", "TLA+"]],
    ["Envoy’s kube-proxy/gRPC", ["Envoy", "kube-proxy", "gRPC"]],
    ["the .NET and @angular/core", ["the", ".NET", "and", "@angular", "core"]],
    ["It uses Envoy.Then came 1.6.2", ["It", "uses", "Envoy", "Then", "came", "1.6.2"]],
    ["AT&T, O’Reilly and J.R.", ["AT&T", "O’Reilly", "and", "J.R"]],
  ])("%s", (text, expected) => expect(cut(text)).toEqual(expected));

  it("knows how a word is written", () => {
    const shapes = words("rust Rust IBM gRPC KubeCon K8s 2.0 k8s C Vue-based Élan").map(
      ({ shape }) => shape,
    );
    expect(shapes).toEqual([
      "lower",
      "capital",
      "upper",
      "mixed",
      "mixed",
      "mixed",
      "number",
      "mixed",
      "upper",
      "capital",
      "capital",
    ]);
  });

  it("leaves no letter out and never overlaps", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let end = 0;
        let between = "";
        for (const token of words(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          between += text.slice(end, token.start);
          end = token.end;
        }
        expect((between + text.slice(end)).replace(/['’]s/gi, "")).not.toMatch(/[a-zA-Z0-9]/);
      }),
    );
  });

  it("cuts words of ASCII as the plain definition does", () => {
    // Letters, digits and _ with single joints between them; one or two plus signs at the end.
    const plain = /\w+(?:['&-]\w+)*(?:\+\+(?!\w)|\+(?![\w+]))?/g;
    const piece = fc.constantFrom("a", "Go", "C", "7", "_", "'", "-", "&", " ", ", ", "+", "\n");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        expect(cut(text)).toEqual([...text.matchAll(plain)].map(([word]) => word));
      }),
    );
  });

  it("reads a part as if it were all", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9), fc.nat(9), (text, before, after) => {
        const around = `${" ".repeat(before)}${text}${" ".repeat(after)}`;
        const span = { start: before, end: before + text.length };
        const alone = words(text);
        expect(words(around, span)).toEqual(
          alone.map(({ start, end, shape }) => ({
            start: start + before,
            end: end + before,
            shape,
          })),
        );
      }),
    );
  });

  it("takes a long word as it comes", () => {
    expect(words("a.".repeat(500_000))).toHaveLength(1);
    expect(words("+".repeat(1_000_000))).toHaveLength(0);
    expect(words("so ".repeat(1_000))).toHaveLength(1_000);
  });
});
