// What the readers of RSS, RDF and Atom share: entries are read one by one as the XML goes by, then made episodes.
import type { Episode, Report, SourceDocument } from "../model/index.ts";
import { episodesOfFeed } from "./feed-episode.ts";
import type { FeedChannel, FeedEntry } from "./feed-entry.ts";
import { linkOf, readFeedElement } from "./feed-element.ts";
import { titleOf } from "./feed-markup.ts";
import { authorOf, peopleOf } from "./feed-people.ts";
import { childNamed, type XmlElement } from "./xml-element.ts";
import { readXml } from "./xml.ts";
import { reportXmlProblems } from "./xml-problems.ts";

/** Elements that are entries; the formats are mixed in the wild, so all are looked for in all of them. */
const entryElements: ReadonlySet<string> = new Set(["item", "entry", "atom:entry"]);

/** The episodes of a feed in XML. An entry's tree is dropped as soon as it is read. */
export function* readXmlFeed(document: SourceDocument, report: Report): Generator<Episode> {
  const { root, entries, problems } = readEntries(document, report);
  reportXmlProblems(document, problems, report);
  yield* episodesOfFeed(document, channelOf(root), entries);
}

/** The entries of a feed in XML, for whoever needs what is attached to them. */
export function readXmlFeedEntries(document: SourceDocument): readonly FeedEntry[] {
  return readEntries(document, () => {}).entries;
}

function readEntries(document: SourceDocument, report: Report) {
  const { text: source, uri } = document;
  const entries: FeedEntry[] = [];
  let base = /^https?:/i.test(uri) ? uri : undefined;
  const { root, problems } = readXml(source, {
    parts: entryElements,
    onPart(element, ancestors) {
      const channel = ancestors.at(-1);
      // A feed read from a file: what it says of its own place is the next best.
      if (base === undefined && channel) base = linkOf(channel, undefined) || undefined;
      entries.push(readFeedElement(element, { document: uri, source, base, report }));
    },
  });
  return { root, entries, problems };
}

function channelOf(root: XmlElement | undefined): FeedChannel {
  const channel = (root && childNamed(root, "channel")) ?? root;
  // An entry by itself is no channel, and its title not the show's.
  if (!channel || entryElements.has(channel.name)) return { title: "", people: [] };
  const author =
    authorOf(childNamed(channel, "itunes:author")) || authorOf(childNamed(channel, "author"));
  return {
    title: titleOf(childNamed(channel, "title")) || titleOf(childNamed(channel, "itunes:title")),
    people: peopleOf(channel),
    ...(author ? { author } : {}),
  };
}
