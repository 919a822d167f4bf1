// Reads RSS 0.90, 1.0 and 1.1, the feeds written in RDF, where the items stand beside the channel.
import type { Reader } from "./reader.ts";
import { readXmlFeed } from "./xml-feed.ts";
import { findRoot } from "./xml-root.ts";

/** Other RDF than feeds is left to others. */
export const rdf: Reader = {
  id: "rdf",
  label: "RDF feed (RSS 1.0)",
  sniff({ text }) {
    if (findRoot(text)?.name !== "rdf") return 0;
    return /<(?:\w+:)?(?:channel|item)[\s>]/.test(text) ? 1 : 0.1;
  },
  read: readXmlFeed,
};
