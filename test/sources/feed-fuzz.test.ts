// Fuzzing of the readers of feeds, schedules and lists: only diagnostics, sound spans, no time lost.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFixture, readText } from "../support/read-text.ts";

const names = [
  "podcasting20.xml",
  "podlove.atom",
  "old.rdf",
  "feed.json",
  "schedule.xml",
  "schedule.json",
  "list.opml",
];

describe.each(names)("%s", (name) => {
  const whole = readFixture(name);

  it("may end anywhere", () => {
    for (let end = 0; end <= whole.length; end++) readText(whole.slice(0, end));
  });

  it("may begin anywhere", () => {
    for (let start = 0; start <= whole.length; start += 7) readText(whole.slice(start));
  });

  it("may be damaged anywhere", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "]]>",
      "<![CDATA[",
      "<!--",
      "-->",
      "</",
      "/>",
      "<item>",
      "</item>",
      "<entry>",
      "<?",
      "<!DOCTYPE x [",
      "\u0000",
      "\ufeff",
      "\ud800",
      "&#x110000;",
      "{",
      "}",
      "[",
      ",",
      "\\u",
      "<a b=",
      " xmlns=''",
    );
    const damage = fc.record({
      at: fc.nat(whole.length),
      remove: fc.nat(40),
      insert: fc.oneof(piece, fc.string({ maxLength: 8 })),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (damages) => {
        let text = whole;
        for (const { at, remove, insert } of damages) {
          text = text.slice(0, at) + insert + text.slice(at + remove);
        }
        readText(text);
      }),
      { numRuns: 300 },
    );
  });
});

it("loses no other entry to a broken one", () => {
  const good = (title: string) =>
    `<item><title>${title}</title><description><![CDATA[<p>Words of ${title}</p>]]></description></item>`;
  const broken = fc.constantFrom(
    "<item><title>X</title><description><![CDATA[open</description></item>",
    "<item><title>X</title><!-- open </item>",
    '<item><title>X</title><a href="open></a></item>',
    "<item><title>X<description>&nonsense; <b><i></description></item>",
    "<item></wrong></item>",
    "<item><title>X</title>",
  );
  fc.assert(
    fc.property(broken, fc.nat(3), (item, at) => {
      const items = ["A", "B", "C"].map(good);
      items.splice(at, 0, item);
      const { episodes } = readText(
        `<rss><channel><title>S</title>${items.join("\n")}</channel></rss>`,
      );
      expect(episodes).toHaveLength(4);
      const titles = episodes.map(({ title }) => title);
      expect(titles).toEqual(expect.arrayContaining(["A", "B", "C"]));
    }),
  );
});

it.each([
  ["open elements", "<a>".repeat(50_000)],
  ["open CDATA sections", "<item><b><![CDATA[</b>".repeat(5000)],
  ["open comments", "<item><!--</b>".repeat(5000)],
  ["open quotes", '<item><a b="></item>'.repeat(5000)],
  ["wrong ends", "<x></y>".repeat(20_000)],
  ["entities", "&amp".repeat(50_000)],
])("reads many %s without hanging", (_name, text) => {
  readText(`<rss><channel><item><title>${text}`);
});
