// Feeds: what each format states of people, dates, links and text, and how people misuse them.
import { describe, expect, it } from "vitest";
import { outline, readFixture, readText } from "../support/read-text.ts";

const chapters = JSON.stringify({
  version: "1.2.0",
  chapters: [
    { startTime: 300, title: "Moorings", url: "https://moor.example" },
    { startTime: 0, title: "Intro" },
    { startTime: 200, title: "Sponsored by Ankerwerk" },
    { startTime: 250, title: "Hidden", toc: false },
  ],
});
const transcript = "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Mia>Welcome aboard.\n";

describe("RSS", () => {
  it("reads what iTunes, content and Podcasting 2.0 state, whatever the prefix", () => {
    const { episodes, codes } = readText(readFixture("podcasting20.xml"));
    expect(episodes).toHaveLength(3);
    const [first] = episodes;
    expect(first).toMatchObject({
      show: "Harbour & Crane",
      title: "Scheduling containers at sea & ashore",
      published: "2018-06-19",
      durationSeconds: 3665,
      url: "https://harbour.example/2",
    });
    expect(outline(first!)).toBe(
      [
        "title: Scheduling containers at sea & ashore",
        "metadata: Season 3, Episode 12",
        "byline: Co-Host: Mia Torvik",
        "byline: Guest: Jonas Ravn",
        "byline: Cover Art Designer: Eli Sand",
        "body: Jonas Ravn runs the platform team at Fjordline. We talk about Kubernetes on ships.",
        "metadata: Links",
        "links: Show notes of the yard",
        "boilerplate: Please subscribe to our newsletter.",
        "metadata: Tags:",
        "links: Kubernetes",
        "links: Cranes",
      ].join("\n"),
    );
    expect(first!.stated?.map(({ name, role, url }) => [name, role, url])).toEqual([
      ["Mia Torvik", "host", undefined],
      ["Jonas Ravn", "guest", "https://ravn.example/"],
      ["Eli Sand", "mentioned", undefined],
    ]);
    expect(first!.links?.map(({ url }) => url)).toEqual([
      "https://kubernetes.io",
      "https://harbour.example/notes?a=1&b=2",
    ]);
    expect(codes).toEqual(["feed/bad-date"]);
  });

  it("gives the channel's people to entries that state none, a missing role being a host", () => {
    const second = readText(readFixture("podcasting20.xml")).episodes[1]!;
    expect(second.stated?.map(({ name, role }) => [name, role])).toEqual([
      ["Mia Torvik", "host"],
      ["Ola Brandt", "mentioned"],
    ]);
    expect(second.url).toBe("https://harbour.example/1");
    expect(second.published).toBeUndefined();
    expect(outline(second)).toContain("body: First line of a plain text.");
    expect(outline(second)).toContain("body: Second line, 3 < 4.");
  });

  it("falls back to other titles and dates, and decodes what is escaped twice", () => {
    const third = readText(readFixture("podcasting20.xml")).episodes[2]!;
    expect(third).toMatchObject({ title: "Bonus", published: "2018-05-01" });
    expect(third.text).toContain("Café talk");
  });

  it("takes chapters and a transcript in where they are at hand", () => {
    const attachments = new Map([
      ["https://harbour.example/2/chapters.json", chapters],
      ["https://harbour.example/2.vtt", transcript],
    ]);
    const [first] = readText(readFixture("podcasting20.xml"), { attachments }).episodes;
    expect(outline(first!).split("\n").slice(-5)).toEqual([
      "links: Intro",
      "sponsors: Sponsored by Ankerwerk",
      "links: Moorings",
      "metadata: Mia:",
      "body: Welcome aboard.",
    ]);
    expect(first!.sections.at(-1)?.speaker).toBe("Mia");
    expect(first!.links?.at(-1)?.url).toBe("https://moor.example");
  });

  it("calls boilerplate what repeats over the entries", () => {
    const item = (n: number) =>
      `<item><title>Episode ${n}</title><description>&lt;p&gt;About topic ${n}.&lt;/p&gt;&lt;p&gt;Our merchandise ships from Bergen, order ${n} now&lt;/p&gt;</description></item>`;
    const feed = `<rss><channel><title>S</title>${[1, 2, 3, 4].map(item).join("")}</channel></rss>`;
    for (const episode of readText(feed).episodes) {
      expect(outline(episode)).toMatch(/boilerplate: Our merchandise/);
    }
  });

  it.each([
    ["an item in an item", "<item><title>A</title><item><title>B</title></item></item>", "A|B"],
    ["items outside of the channel", "</channel><item><title>A</title></item>", "A"],
    [
      "an open CDATA",
      "<item><title>A</title><description><![CDATA[x</description></item><item><title>B</title><description><![CDATA[y]]></description></item>",
      "A|B",
    ],
    ["an open comment", "<item><title>A</title><!-- x </item><item><title>B</title></item>", "A|B"],
    [
      "an open quote",
      '<item><title>A</title><description><a href="x>y</description></item><item><title>B</title><a b="c"/></item>',
      "A|B",
    ],
    [
      "bare signs",
      "<item><title>Q&A: 1 < 2 & I <3 it, </3, <– and <></title></item>",
      "Q&A: 1 < 2 & I <3 it, </3, <– and <>",
    ],
    [
      "entities of HTML",
      "<item><title>Zo&euml; &ndash; caf&#233; &#150; &bogus;</title></item>",
      "Zoë – café – &bogus;",
    ],
    ["control characters", "<item><title>A\u0000\u0008B\u001f</title></item>", "AB"],
    [
      "mark-up in titles",
      "<item><title>The &lt;b&gt;big&lt;/b&gt; List&lt;T&gt;</title></item>",
      "The big List<T>",
    ],
    ["much white space before the root", "<item><title>A</title></item>", "A"],
    ["upper case", "<ITEM><TITLE>A</TITLE></ITEM>", "A"],
    ["crossing tags", "<item><title>A<b>B</title></b></item>", "AB"],
    ["a lost end", "<item><title>A</title></item><item><title>B", "A|B"],
  ])("reads %s", (_name, items, titles) => {
    const feed = `\n junk ${" ".repeat(9999)}<?xml version="1.0"?><rss><channel><title>S</title>${items}</channel></rss>`;
    expect(
      readText(feed)
        .episodes.map(({ title }) => title)
        .join("|"),
    ).toBe(titles);
  });

  it("tells a truncated feed, and one that is no feed", () => {
    expect(readText("<rss><channel><item><title>A</title>").codes).toContain("xml/truncated");
    const page = readText("<!doctype html><title>Moved</title><p>Elsewhere", { uri: "feed.rss" });
    expect([page.episodes, page.codes[0]]).toEqual([[], "feed/web-page"]);
    expect(readText("<rxx></rxx>").codes).toEqual(["reader/unknown-format"]);
    expect(readText("<rss></rss>").codes).toEqual(["reader/no-episodes"]);
  });

  it("knows entities that the document declares, and does not expand them without end", () => {
    const declared = '<!DOCTYPE rss [<!ENTITY a "Ann"><!ENTITY b "&a;&a;">]>';
    const feed = `${declared}<rss><channel><item><title>&a; &b;</title></item></channel></rss>`;
    expect(readText(feed).episodes[0]!.title).toBe("Ann &a;&a;");
  });

  it("keeps the ids of the others when an entry is added", () => {
    const item = (title: string) =>
      `<item><title>${title}</title><pubDate>19 Jun 2018</pubDate></item>`;
    const ids = (titles: readonly string[]) =>
      readText(
        `<rss><channel><title>S</title>${titles.map(item).join("")}</channel></rss>`,
      ).episodes.map(({ id }) => id);
    expect(ids(["New", "A", "B"]).slice(1)).toEqual(ids(["A", "B"]));
  });
});

describe("Atom", () => {
  it("reads text constructs, relative addresses, contributors and chapters", () => {
    const [first, second] = readText(readFixture("podlove.atom")).episodes;
    expect(first).toMatchObject({
      show: "Werkbank",
      title: "Lists: List<T> in anger",
      published: "2020-03-04",
      url: "https://werk.example/blog/7",
    });
    expect(outline(first!)).toBe(
      [
        "title: Lists: List<T> in anger",
        "byline: Contributors: Kim Aalto, Noor Haddad",
        "body: One & two.",
        "body: See more.",
        "links: Welcome",
        "sponsors: Sponsor: Ankerwerk",
      ].join("\n"),
    );
    expect(first!.stated?.map(({ name, role }) => [name, role])).toEqual([
      ["Kim Aalto", undefined],
      ["Noor Haddad", undefined],
    ]);
    expect(first!.links?.[0]?.url).toBe("https://werk.example/blog/more");
    expect(second).toMatchObject({ title: "Plain", published: "2020-02-01" });
    expect(outline(second!)).toContain("body: Uses a <template> tag");
  });
});

describe("RDF", () => {
  it("reads items beside the channel", () => {
    const { episodes } = readText(readFixture("old.rdf"));
    expect(
      episodes.map(({ show, title, published, url }) => [show, title, published, url]),
    ).toEqual([
      ["Old Talks", "First talk", "2003-12-31", "https://old.example/a"],
      ["Old Talks", "Second talk", "2004-01-07", "https://old.example/b"],
    ]);
    expect(outline(episodes[0]!)).toContain("byline: Author: Ruth Okafor");
  });
});

describe("JSON Feed", () => {
  it("reads items with their place in the text", () => {
    const text = readFixture("feed.json");
    const { episodes, codes } = readText(text, { uri: "feed.json" });
    expect(episodes[0]).toMatchObject({
      show: "Signals",
      title: "Backpressure",
      published: "2021-05-04",
      durationSeconds: 3723,
      url: "https://signals.example/2",
    });
    expect(episodes[0]!.links?.[0]?.url).toBe("https://signals.example/x");
    expect(text.slice(episodes[0]!.span.start)).toMatch(/^"s2"/);
    expect(episodes[1]!.text).toBe("Only text, 1 < 2");
    expect(codes).toEqual(["feed/bad-date"]);
  });

  it("tells what is wrong with broken JSON", () => {
    const text = readFixture("feed.json").slice(0, -40);
    const { episodes, codes } = readText(text, { uri: "feed.json" });
    expect([episodes, codes[0]]).toEqual([[], "json-feed/invalid"]);
  });
});
