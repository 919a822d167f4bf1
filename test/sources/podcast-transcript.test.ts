// Transcripts and chapters in files of their own.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSponsorChapter, parseChapters } from "../../src/sources/chapters.ts";
import { parseTranscript } from "../../src/sources/podcast-transcript.ts";

const turns = [
  { speaker: "Ann Lee", text: "Welcome to the yard & its cranes." },
  { speaker: "Bo", text: "Thank you." },
  { speaker: "Ann Lee", text: "Let us begin." },
];

describe("parseTranscript", () => {
  it.each([
    [
      "WebVTT",
      "WEBVTT\nKind: captions\n\nNOTE nothing\n\n1\n00:00:00.000 --> 00:00:02.000 align:start\n<v Ann Lee>Welcome to the\nyard &amp; its</v>\n\n00:02.000 --> 00:03.000\n<v Ann Lee>cranes.\n\n00:03.000 --> 00:04.000\n<v Bo><i>Thank</i> you.<v Ann Lee>Let us begin.\n",
    ],
    [
      "SubRip",
      "1\r\n00:00:00,000 --> 00:00:02,000\r\nAnn Lee: Welcome to the\r\nyard & its cranes.\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nBo: Thank you.\r\n\r\n3\r\n00:00:03,000 --> 00:00:04,000\r\nAnn Lee: Let us\r\n\r\n4\r\n00:00:04,000 --> 00:00:05,000\r\nbegin.\r\n",
    ],
    [
      "JSON",
      JSON.stringify({
        version: "1.0.0",
        segments: [
          { speaker: "Ann Lee", startTime: 0, body: "Welcome to the yard" },
          { speaker: "Ann Lee", body: "& its cranes." },
          { speaker: "Bo", body: "Thank you." },
          { body: 7 },
          { speaker: "Ann Lee", body: "Let us begin." },
        ],
      }),
    ],
    [
      "text",
      "Ann Lee: Welcome to the yard & its cranes.\n\nBo [00:12]: Thank you.\n\n**Ann Lee:** Let us begin.",
    ],
    [
      "text with names above",
      "Ann Lee 00:00\nWelcome to the yard & its cranes.\n\nBo (0:12)\nThank you.\n\nAnn Lee 00:14\nLet us begin.",
    ],
  ])("reads %s", (_name, text) => {
    expect(parseTranscript(text)).toEqual(turns);
  });

  it("cuts a long speech into paragraphs", () => {
    const text = `WEBVTT\n\n${Array.from({ length: 100 }, (_, i) => `00:${String(i % 60).padStart(2, "0")}.000 --> 00:59.000\nThis is sentence number ${i}.\n`).join("\n")}`;
    const paragraphs = parseTranscript(text);
    expect(paragraphs.length).toBeGreaterThan(3);
    expect(paragraphs.every((turn) => turn.text.length < 700)).toBe(true);
  });

  it("takes any text", () => {
    const start = fc.constantFrom("", "WEBVTT\n\n", "1\n00:00:00,000 --> 00:00:01,000\n", "{");
    fc.assert(fc.property(start, fc.string(), (a, b) => void parseTranscript(a + b)));
  });
});

describe("parseChapters", () => {
  it("leaves out what has no title", () => {
    const text =
      '{"chapters":[{"startTime":5,"title":" B "},{"startTime":1,"title":"A"},{"title":""},7]}';
    expect(parseChapters(text)).toEqual([
      { title: "A", startSeconds: 1 },
      { title: "B", startSeconds: 5 },
    ]);
  });

  it.each(["", "{}", "[]", '{"chapters":{}}', "no"])("takes %j for none", (text) => {
    expect(parseChapters(text)).toBeUndefined();
  });

  it.each([
    ["Sponsor: Ankerwerk", true],
    ["🎉 Sponsored by Ankerwerk", true],
    ["Ad: Ankerwerk", true],
    ["[Werbung] Ankerwerk", true],
    ["Sponsor", true],
    ["Sponsor break", true],
    ["Sponsoring open source", false],
    ["Advanced types", false],
    ["Adding ads to a page", false],
  ])("%s: sponsor %s", (title, isSponsor) => {
    expect(isSponsorChapter(title)).toBe(isSponsor);
  });
});
