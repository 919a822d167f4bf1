// Lists of feeds.
import { expect, it } from "vitest";
import { parseOpml } from "../../src/sources/opml.ts";
import { readFixture, readText } from "../support/read-text.ts";

it("reads nested outlines, each address once", () => {
  expect(parseOpml(readFixture("list.opml"))).toEqual([
    { title: "Harbour & Crane", url: "https://harbour.example/feed.xml?a=1&b=2" },
    { title: "Werkbank", url: "https://werk.example/feed.atom" },
  ]);
});

it.each([
  ['<opml version="1.0"><outline text="A" xmlUrl="https://a.example"/></opml>', 1],
  ['<opml><body><outline text="A" xmlUrl="https://a.example">', 1],
  ["<opml><head/></opml>", 0],
  ["", 0],
  ["no list", 0],
])("takes %j", (text, count) => {
  expect(parseOpml(text)).toHaveLength(count);
});

it("is a list and no feed", () => {
  const { episodes, codes } = readText(readFixture("list.opml"));
  expect([episodes, codes[0]]).toEqual([[], "opml/list"]);
});
