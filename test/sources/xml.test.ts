// The XML layer by itself: names, text, places, problems.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textAt } from "../../src/model/index.ts";
import { readXml } from "../../src/sources/xml.ts";
import {
  childNamed,
  childrenOf,
  childText,
  textOf,
  type XmlElement,
} from "../../src/sources/xml-element.ts";
import { findRoot } from "../../src/sources/xml-root.ts";

/** `name(children and text)`, for comparison. */
function sketch(element: XmlElement): string {
  const parts = element.content.map((part) => (typeof part === "string" ? part : sketch(part)));
  return `${element.name}(${parts.join(",")})`;
}

const sketchOf = (source: string) => {
  const { root } = readXml(source);
  return root && sketch(root);
};

describe("readXml", () => {
  it.each([
    ["<a><b>x</b>y</a>", "a(b(x),y)"],
    ["<A><B/></a>", "a(b())"],
    ["<a>1<![CDATA[<b>&amp;]]>2</a>", "a(1<b>&amp;2)"],
    ["<a>&lt;&#65;&#x42;&eacute;&amp;amp;</a>", "a(<AB\u00e9&amp;)"],
    ["<a><b>x</a>", "a(b(x))"],
    ["<a></b>x</a>", "a(x)"],
    ["<a>x</a><a>y</a>", "a(xy)"],
    ["<a>x</a><b>y</b>", "a(x,b(y))"],
    ["text only", undefined],
    ["", undefined],
    ["<a", undefined],
    ["<a b='c", "a()"],
    ["<!-- <x/> --><?xml version='1.0'?><a/>", "a()"],
    ["<a>x &copy y & z</a>", "a(x &copy y & z)"],
  ])("%j", (source, expected) => {
    expect(sketchOf(source)).toBe(expected);
  });

  it("calls namespaces by one name, whatever their prefix, and knows undeclared ones", () => {
    const source = `<rss xmlns:i="http://www.itunes.com/DTDs/Podcast-1.0.dtd" xmlns:p="https://podcastindex.org/namespace/1.0/">
      <i:author/><p:person/><itunes:block/><x:y xmlns:x="http://purl.org/dc/elements/1.1/"/>
      <duration xmlns="http://www.itunes.com/dtds/podcast-1.0.dtd"/><duration/></rss>`;
    const { root } = readXml(source);
    expect([...childrenOf(root!)].map(({ name }) => name)).toEqual([
      "itunes:author",
      "podcast:person",
      "itunes:block",
      "dc:y",
      "itunes:duration",
      "duration",
    ]);
  });

  it("has Atom's words bare where Atom is the default, prefixed where it is a guest", () => {
    expect(sketchOf('<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>')).toBe(
      "feed(entry())",
    );
    expect(sketchOf('<rss xmlns:a="http://www.w3.org/2005/Atom"><a:link/><link/></rss>')).toBe(
      "rss(atom:link(),link())",
    );
  });

  it("resolves xml:base inside xml:base", () => {
    const source = '<a xml:base="https://x.example/p/"><b xml:base="q/"><c/></b><d/></a>';
    const { root } = readXml(source);
    const b = childNamed(root!, "b")!;
    expect([b.base, childNamed(b, "c")!.base, childNamed(root!, "d")!.base]).toEqual([
      "https://x.example/p/q/",
      "https://x.example/p/q/",
      "https://x.example/p/",
    ]);
  });

  it("says where elements stand", () => {
    const source = '<a>  <b c="1">x<d/>y</b>\n</a>';
    const b = childNamed(readXml(source).root!, "b")!;
    expect(textAt(source, b.span)).toBe('<b c="1">x<d/>y</b>');
    expect(textAt(source, b.inner)).toBe("x<d/>y");
    expect(b.attributes.get("c")).toBe("1");
    expect(textOf(b)).toBe("xy");
  });

  it("hands parts out one by one and keeps none of them", () => {
    const parts: string[] = [];
    const { root } = readXml("<r><h>1</h><p>a</p><p>b<h>2</h></p><h>3</h></r>", {
      parts: new Set(["p"]),
      onPart: (part, ancestors) =>
        parts.push(`${sketch(part)} in ${ancestors.map(({ name }) => name).join("/")}`),
    });
    expect(parts).toEqual(["p(a) in r", "p(b,h(2)) in r"]);
    expect(sketch(root!)).toBe("r(h(1),h(3))");
  });

  it("reports what was wrong, and where", () => {
    const source = "<a><b></a></c><d>";
    expect(
      readXml(source).problems.map(({ kind, name, span }) => [kind, name, textAt(source, span)]),
    ).toEqual([
      ["unclosed", "b", "<b"],
      ["stray", "c", "</"],
      ["truncated", "a", "<a"],
      ["truncated", "d", "<d"],
    ]);
  });

  it("reads back any tree", () => {
    const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const name = fc.constantFrom("a", "b", "c-d", "e.f");
    const word = fc.string({
      unit: fc.constantFrom("x", "<", "&", ">", '"', "\u00e9", ";", "]"),
      minLength: 1,
    });
    const { tree } = fc.letrec<{ tree: [string, string][]; node: [string, string] }>((tie) => ({
      tree: fc.array(tie("node"), { maxLength: 3 }),
      node: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        word.map((text): [string, string] => [escape(text), text]),
        fc
          .tuple(name, tie("tree"))
          .map(([tag, inside]): [string, string] => [
            `<${tag}>${inside.map(([xml]) => xml).join("")}</${tag}>`,
            inside.map(([, text]) => text).join(""),
          ]),
      ),
    }));
    fc.assert(
      fc.property(tree, (nodes) => {
        const { root, problems } = readXml(`<r>${nodes.map(([xml]) => xml).join("")}</r>`);
        expect(textOf(root)).toBe(
          nodes
            .map(([, text]) => text)
            .join("")
            .trim(),
        );
        expect(problems).toEqual([]);
      }),
    );
  });
});

describe("findRoot", () => {
  it.each([
    ["<rss>", "rss"],
    ["\ufeff \n<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss version='2.0'>", "rss"],
    [`<!-- ${"<html> ".repeat(3000)} --><rdf:RDF xmlns='x'>`, "rdf"],
    ["some words before <feed>", "feed"],
    [`${"words ".repeat(200)}<feed>`, undefined],
    ["no mark-up", undefined],
    ["<!-- open", undefined],
    ["", undefined],
  ])("%#", (text, name) => {
    expect(findRoot(text)?.name).toBe(name);
  });
});

it("prefers a child with content", () => {
  const { root } = readXml("<a><t/><t>x</t></a>");
  expect([childText(root!, "t"), childText(root!, "u")]).toEqual(["x", ""]);
});
