import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { htmlToText, looksLikeHtml } from "../../src/text/html-to-text.ts";

it("reads elements nested without end in one pass, and the paragraphs after them", () => {
  const deep = "<div>".repeat(200_000);
  const { text } = htmlToText(`<p>One</p>${deep}deep${"</div>".repeat(200_000)}<p>Two</p>`);
  expect(text.split(/\n+/)).toEqual(["One", "deep", "Two"]);
  expect(htmlToText("<p>a".repeat(3000)).text.split(/\n+/)).toHaveLength(3000);
});

describe("htmlToText", () => {
  it.each([
    ["<p>One\n two</p><p>Three</p>", "One two\n\nThree"],
    ["One<br>two<br/><br/>three", "One\ntwo\nthree"],
    ["<ul><li>One <b>two</b></li><li> Three</li></ul>After", "• One two\n• Three\n\nAfter"],
    ["<div><div>One</div></div><div>Two</div>", "One\nTwo"],
    ["Fish &amp; chips&nbsp;&#8217;s &hellip; &unknown; &", "Fish & chips ’s … &unknown; &"],
    ["<script>no</script><style>no</style><p>Yes</p>", "Yes"],
    ["<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"],
    ["<pre>a\n\n  b</pre>", "a\n\nb"],
    ["plain\nlines\n\n\nstay", "plain\nlines\n\nstay"],
    ["plain &amp; <b>bold</b>\nlines stay", "plain & bold\nlines stay"],
    ["<p>un<b>closed <i>tags</p><p>go on", "unclosed tags\n\ngo on"],
    ["a < b and c > d", "a < b and c > d"],
    ["", ""],
  ])("%j", (html, text) => expect(htmlToText(html).text).toBe(text));

  it("keeps links with their words, resolves relative ones, drops those that lead nowhere", () => {
    const { text, links } = htmlToText(
      `<p>See <a href="https://a.example/x?y=1&amp;z=2"> the <b>docs</b> </a>, <a href="/b">b</a>, <a href="#c">c</a>,
       <a href="javascript:x()">d</a> <a href="//e.example">e</a><a href="https://img"><img src="x"></a></p>`,
      "https://show.example/12/",
    );
    expect(links.map(({ span, url }) => [text.slice(span.start, span.end), url])).toEqual([
      ["the docs", "https://a.example/x?y=1&z=2"],
      ["b", "https://show.example/b"],
      ["e", "https://e.example"],
    ]);
  });

  it("marks headings and quotations", () => {
    const { text, headings, quotes } = htmlToText(
      "<h2>Links</h2><blockquote><p>Said.</p></blockquote>x",
    );
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(["Links"]);
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(["Said."]);
  });

  it("is linear and never throws", () => {
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<a href=x>",
      "</a>",
      "<li>",
      "<ul>",
      "<pre>",
      "</",
      "<",
      "&",
      "&amp",
      "<!--",
      "<![CDATA[",
      "<script>",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string())), (parts) => {
        const { text, links } = htmlToText(parts.join(""));
        expect(text).toBe(text.trim());
        for (const { span } of links) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

it.each([
  ["<p>x</p>", true],
  ["a &amp; b", true],
  ["<br/>", true],
  ["a < b > c", false],
  ["AT&T; x", false],
  ["plain", false],
])("looksLikeHtml %j", (text, is) => expect(looksLikeHtml(text)).toBe(is));
