// Reads RSS 0.91 to 2.0 with the namespaces of iTunes, Podlove and Podcasting 2.0.
import type { Reader } from "./reader.ts";
import { readXmlFeed } from "./xml-feed.ts";
import { findRoot } from "./xml-root.ts";

/** A channel without the rss element around it, or an item by itself, is read as well. */
export const rss: Reader = {
  id: "rss",
  label: "RSS feed",
  sniff({ text }) {
    const root = findRoot(text)?.name;
    return root === "rss" ? 1 : root === "channel" || root === "item" ? 0.9 : 0;
  },
  read: readXmlFeed,
};
