// The matcher: boundaries, case rules, folding, longest leftmost choice, against a slow and simple double of itself.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher } from "../../src/text/matcher.ts";
import { type Pattern } from "../../src/text/name-pattern.ts";

const any = (...texts: string[]): Pattern[] => texts.map((text) => ({ text, caseRule: "any" }));

function find(patterns: readonly Pattern[], text: string): string[] {
  const found: string[] = [];
  createMatcher(patterns).scan(text, 0, text.length, (start, end, indices) =>
    found.push(`${text.slice(start, end)}=${indices.map((i) => patterns[i]!.text).join("|")}`),
  );
  return found;
}

describe("matcher", () => {
  const names = any(
    "C",
    "C++",
    "C#",
    ".NET",
    "TLA+",
    "Node.js",
    "Node",
    "Solo.io",
    "Envoy",
    "gRPC",
    "Kubernetes",
    "Ruby on Rails",
    "Rails",
    "Google Cloud",
    "Google Cloud Run",
    "Yahoo!",
    "AT&T",
    "TCP/IP",
    "Python",
    "AMI",
    "Café",
    "Angular",
    "@angular/core",
    "Hallow State, Quillmark",
    "Hallow State",
  );

  it.each([
    ["C++, C# and C.", "C++=C++ C#=C# C=C"],
    ["the .NET world, not foo.net or ASP.NET", ".NET=.NET"],
    ["TLA+ is a language", "TLA+=TLA+"],
    ["Node.js and Node", "Node.js=Node.js Node=Node"],
    ["Solo.io. Envoy", "Solo.io=Solo.io Envoy=Envoy"],
    ["Envoy/gRPC", "Envoy=Envoy gRPC=gRPC"],
    ["Kubernetes-based, Envoy’s and envoy's", "Kubernetes=Kubernetes Envoy=Envoy envoy=Envoy"],
    ["ruby-on-rails, Ruby  on\nRails", "ruby-on-rails=Ruby on Rails Ruby  on\nRails=Ruby on Rails"],
    ["Google Cloud Runtime", "Google Cloud=Google Cloud"],
    ["Google Cloud Run", "Google Cloud Run=Google Cloud Run"],
    ["Yahoo! and Yahoo", "Yahoo!=Yahoo!"],
    ["AT&T over TCP/IP", "AT&T=AT&T TCP/IP=TCP/IP"],
    ["Python3, Python 3.12, Pythonic", "Python3=Python Python=Python"],
    ["AMIs and cafe", "AMIs=AMI cafe=Café"],
    ["Envoys envoyed EnvoyCon my_Envoy", "Envoys=Envoy"],
    ["docs.python.org, me@python.org", ""],
    ["It uses Envoy.Then Rails", "Envoy=Envoy Rails=Rails"],
    ["C+ and c--", "c=C"],
    [
      "at Hallow State, Quillmark, Rails",
      "Hallow State, Quillmark=Hallow State, Quillmark Rails=Rails",
    ],
    ["Hallow State, Rails,Envoy", "Hallow State=Hallow State Rails=Rails Envoy=Envoy"],
    ["@angular/core for Angular", "@angular/core=@angular/core Angular=Angular"],
  ])("%s", (text, expected) => {
    expect(find(names, text).join(" ")).toBe(expected);
  });

  it("asks for the case of letters each pattern wants", () => {
    const patterns: Pattern[] = [
      { text: "Rust", caseRule: "capital" },
      { text: "uv", caseRule: "exact" },
      { text: "UV", caseRule: "exact" },
      { text: "htmx", caseRule: "any" },
      { text: "iOS", caseRule: "capital" },
    ];
    expect(find(patterns, "Rust rust RUST uv UV Uv HTMX iOS ios")).toEqual([
      "Rust=Rust",
      "RUST=Rust",
      "uv=uv",
      "UV=UV",
      "HTMX=htmx",
      "iOS=iOS",
    ]);
  });

  it("finds what a longer name begins or ends with where the letters refuse that", () => {
    const patterns: Pattern[] = [
      { text: "Spark Summit", caseRule: "exact" },
      { text: "Spark Summit Days", caseRule: "exact" },
      { text: "Spark", caseRule: "capital" },
      { text: "Summit", caseRule: "any" },
    ];
    expect(find(patterns, "spark summit")).toEqual(["summit=Summit"]);
    expect(find(patterns, "Spark summit")).toEqual(["Spark=Spark", "summit=Summit"]);
    expect(find(patterns, "Spark Summit days")).toEqual(["Spark Summit=Spark Summit"]);
  });

  it("agrees with trying every name at every word", () => {
    const word = fc.constantFrom("ab", "a", "b", "abc", "a.b", "b+");
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 8 }),
        fc.array(word, { maxLength: 12 }),
        (texts, words) => {
          const text = words.join(" ");
          expect(find(any(...texts), text)).toEqual(slowly(texts, words));
        },
      ),
    );
  });

  it("is linear on pathological input", () => {
    const patterns = any("a a a a a a a a b", "x.y", "a.".repeat(20) + "b");
    expect(find(patterns, "a ".repeat(500_000))).toEqual([]);
    expect(find(patterns, ".".repeat(1_000_000))).toEqual([]);
    expect(find(patterns, "a.".repeat(500_000))).toEqual([]);
    expect(find(patterns, `a${" ".repeat(1_000_000)}a`)).toEqual([]);
  });
});

/** Longest leftmost match by trying everything. */
function slowly(texts: readonly string[], words: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length;) {
    let length = 0;
    for (let n = words.length - i; n > 0 && length === 0; n--)
      if (texts.includes(words.slice(i, i + n).join(" "))) length = n;
    if (length > 0) {
      const text = words.slice(i, i + length).join(" ");
      found.push(`${text}=${text}`);
    }
    i += length || 1;
  }
  return found;
}
