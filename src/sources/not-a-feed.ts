// Tells a web page that stands where a feed should: what servers send when a feed has moved or needs a password.
import type { Episode } from "../model/index.ts";
import { isWebPage } from "./feed-link.ts";
import type { Reader } from "./reader.ts";

/** Only by the name of the document; a page that calls itself one is read as notes. */
export const notAFeed: Reader = {
  id: "not-a-feed",
  label: "web page in place of a feed",
  sniff({ uri, text }) {
    return /\.(?:xml|rss|atom|rdf)(?:\.gz)?(?:[?#]|$)/i.test(uri) && isWebPage(text) ? 1 : 0;
  },
  read({ uri }, report): Iterable<Episode> {
    report({
      severity: "error",
      code: "feed/web-page",
      message: `This is a web page, not a feed: ${uri}.`,
      document: uri,
      help: "Look in a browser where the feed has gone, and add that address.",
    });
    return [];
  },
};
