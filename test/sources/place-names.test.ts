import { expect, it } from "vitest";
import { capitalised, readPlace } from "../../src/sources/place-names.ts";

it.each([
  [
    "shows/go-time/2018-06-19-fast-pipes.md",
    { folder: "go-time", published: "2018-06-19", words: "fast pipes" },
  ],
  ["gotime/go-time-102.md", { folder: "gotime", series: "go-time", number: "102" }],
  ["gotime/go-time-live-at-sea.md", { folder: "gotime", series: "go-time", words: "live at sea" }],
  ["pipe-fm/shows/265 domains.md", { folder: "pipe-fm", number: "265", words: "domains" }],
  ["pipe-fm/fast-pipes/index.md", { folder: "pipe-fm", words: "fast pipes" }],
  ["conf/videos/pipes-in-2018.json", { folder: "conf", words: "pipes in 2018" }],
  ["https://pipes.example/notes/007.md?raw=1", { folder: "pipes.example", number: "7" }],
  ["a.md", { words: "a" }],
  ["", {}],
])("%s", (uri, expected) => expect(readPlace(uri)).toEqual(expected));

it.each([
  ["gotime/go-time-102.md", { series: "go-time", number: "102" }],
  [
    "gotime/go-time-takeover-by-pipers-46.md",
    { series: "go-time", words: "takeover by pipers 46" },
  ],
  ["gotime/103.md", { series: "go-time", number: "103" }],
  ["gotime/bonus.md", { series: "go-time", words: "bonus" }],
])("with the series of the folder: %s", (uri, expected) => {
  expect(readPlace(uri, "go-time")).toEqual({ folder: "gotime", ...expected });
});

it("writes ids as names", () => {
  expect(["go-time", "js-party", "syntax-fm", "ann-o’neil"].map(capitalised)).toEqual([
    "Go Time",
    "JS Party",
    "Syntax FM",
    "Ann O’neil",
  ]);
});
