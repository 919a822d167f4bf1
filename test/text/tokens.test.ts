// Words: what stays whole, what is cut, and how each is written.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../src/model/index.ts";
import { tokens } from "../../src/text/tokens.ts";

const words = (text: string) => tokens(text, { start: 0, end: text.length });
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

  it("takes a long word as it comes", () => {
    expect(words("a.".repeat(500_000))).toHaveLength(1);
    expect(words("+".repeat(1_000_000))).toHaveLength(0);
  });
});
