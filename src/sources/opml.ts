// OPML: lists of subscriptions, read into the feeds they name.
import type { SourceDocument } from "../model/index.ts";
import { cleanTitle } from "./feed-markup.ts";
import type { Reader } from "./reader.ts";
import { childrenOf, type XmlElement } from "./xml-element.ts";
import { findRoot } from "./xml-root.ts";
import { readXml } from "./xml.ts";

/** A feed that a list names. */
export interface OpmlFeed {
  readonly title: string;
  /** As the list writes it, without white space around. */
  readonly url: string;
}

/**
 * The feeds of an OPML 1.0, 1.1 or 2.0 file in its order, out of all nested outlines, each address once. A missing head
 * or body, and outlines beside the body, are tolerated; outlines that only group others are passed over.
 */
export function parseOpml(text: string): OpmlFeed[] {
  const { root } = readXml(text);
  const feeds = new Map<string, OpmlFeed>();
  if (root) collect(root, feeds);
  return [...feeds.values()];
}

/** Whether a text is OPML. */
export function isOpml(text: string): boolean {
  const root = findRoot(text)?.name;
  return root === "opml" || root === "outline" || (root === "body" && /<outline\b/i.test(text));
}

/** A list by itself has no episodes; whoever can fetch reads the feeds it names. */
export const opml: Reader = {
  id: "opml",
  label: "OPML list of feeds",
  sniff: ({ text }) => (isOpml(text) ? 1 : 0),
  // eslint-disable-next-line require-yield
  *read(document: SourceDocument, report) {
    const feeds = parseOpml(document.text);
    report({
      severity: "warning",
      code: "opml/list",
      message: `This is a list of feeds, and none of them is read here: ${feeds.length} are named.`,
      document: document.uri,
      help: "Name the list itself as an input, and its feeds are fetched; castgraph add subscribes to them.",
    });
  },
};

function collect(element: XmlElement, feeds: Map<string, OpmlFeed>): void {
  for (const child of childrenOf(element)) {
    if (child.name === "outline") {
      const { attributes } = child;
      const url = (attributes.get("xmlurl") || attributes.get("url") || "").trim();
      const type = attributes.get("type")?.toLowerCase() ?? "rss";
      const isFeed = url !== "" && type !== "link" && type !== "include";
      const title = cleanTitle(attributes.get("title") || attributes.get("text") || url);
      if (isFeed && !feeds.has(url)) feeds.set(url, { title, url });
    }
    collect(child, feeds);
  }
}
