// Reading a feed: our XML layer and our whole reader, against three parsers that stop at the fields.
import { parseFeed as parseRowan } from "@rowanmanning/feed-parser";
import { parseRssFeed } from "feedsmith";
import RssParser from "rss-parser";
import { readDocument } from "../../src/sources/read-document.ts";
import { readXmlFeedEntries } from "../../src/sources/xml-feed.ts";
import { inventFeed } from "../support/invented-feed.ts";
import type { Bench } from "./bench.ts";

/** The others give entries with their HTML as it stands; ours does as much in "entries" and cuts zones in "episodes". */
export function createBench(): Bench {
  const entries = 1000;
  const text = inventFeed(entries);
  const megabytes = text.length / 1e6;
  const rssParser = new RssParser();
  const counted = (count: number) => {
    if (count !== entries) throw new Error(`${count} entries instead of ${entries}`);
    return count;
  };
  const document = { uri: "feed.xml", text };
  return {
    name: "feeds",
    title: `an RSS feed of ${entries} entries, ${megabytes.toFixed(1)} MB`,
    work: { amount: megabytes, unit: "MB" },
    baseline: "feedsmith",
    rounds: 5,
    cases: [
      { name: "feedsmith", run: () => counted(parseRssFeed(text).items?.length ?? 0) },
      { name: "@rowanmanning/feed-parser", run: () => counted(parseRowan(text).items.length) },
      {
        name: "rss-parser",
        run: async () => counted((await rssParser.parseString(text)).items.length),
      },
      { name: "castgraph: entries", run: () => counted(readXmlFeedEntries(document).length) },
      {
        name: "castgraph: episodes",
        run: () => counted([...readDocument(document, () => {})].length),
      },
    ],
  };
}
