// Reads Atom 0.3 and 1.0.
import type { Reader } from "./reader.ts";
import { readXmlFeed } from "./xml-feed.ts";
import { findRoot } from "./xml-root.ts";

/** An entry by itself is a document of Atom too. */
export const atom: Reader = {
  id: "atom",
  label: "Atom feed",
  sniff({ text }) {
    const root = findRoot(text)?.name;
    return root === "feed" ? 1 : root === "entry" ? 0.9 : 0;
  },
  read: readXmlFeed,
};
