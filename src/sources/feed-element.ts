// Reads an `item` of RSS and RDF or an `entry` of Atom, with the extensions that podcasts use, into a feed entry.
import type { Report } from "../model/index.ts";
import { parseDate } from "../text/dates.ts";
import { parseDurationSeconds } from "../text/durations.ts";
import { readSimpleChapters, type Chapter } from "./chapters.ts";
import type { FeedAttachment, FeedBody, FeedEntry, FeedPerson } from "./feed-entry.ts";
import { addressOf, cleanTags, markupOf, titleOf } from "./feed-markup.ts";
import { authorOf, contributorOf, personOf } from "./feed-people.ts";
import { childNamed, childrenOf, childText, textOf, type XmlElement } from "./xml-element.ts";

/** Where the element comes from. */
export interface FeedContext {
  /** Uri of the document. */
  readonly document: string;
  readonly source: string;
  /** What relative addresses stand on where no `xml:base` says otherwise. */
  readonly base: string | undefined;
  readonly report: Report;
}

/** Elements with a date, the best first: when it was published, then when it was made or changed. */
const dateElements: readonly string[] = [
  "pubdate",
  "published",
  "atom:published",
  "dc:date",
  "dcterms:issued",
  "issued",
  "date_published",
  "created",
  "dcterms:created",
  "updated",
  "atom:updated",
  "modified",
  "dcterms:modified",
];

/** Where a title stands, the best first. */
const titleElements: readonly string[] = [
  "title",
  "itunes:title",
  "atom:title",
  "dc:title",
  "media:title",
];

const bodyElements: ReadonlySet<string> = new Set([
  "content:encoded",
  "content",
  "atom:content",
  "description",
  "dc:description",
  "itunes:summary",
  "googleplay:description",
  "summary",
  "atom:summary",
  "xhtml:body",
  "body",
  "fullitem",
]);

/** What the element says; a date or a duration that is none is reported and left out. */
export function readFeedElement(element: XmlElement, context: FeedContext): FeedEntry {
  const bodies: FeedBody[] = [];
  const people: FeedPerson[] = [];
  const contributors: FeedPerson[] = [];
  const attachments: FeedAttachment[] = [];
  const tags: string[] = [];
  let chapters: readonly Chapter[] = [];
  let author = "";
  for (const child of childrenOf(element)) {
    const { name, attributes } = child;
    if (bodyElements.has(name)) {
      const markup = markupOf(child, context.source);
      const base = child.base ?? context.base;
      if (markup !== "") bodies.push({ markup, ...(base ? { base } : {}) });
      continue;
    }
    switch (name) {
      case "podcast:person":
        people.push(...personOf(child));
        break;
      case "contributor":
      case "atom:contributor":
        contributors.push(...contributorOf(child));
        break;
      case "psc:chapters":
        chapters = readSimpleChapters(child);
        break;
      case "podcast:chapters":
      case "podcast:transcript":
        attachments.push(...attachmentOf(name, attributes));
        break;
      case "category":
      case "dc:subject":
        tags.push(attributes.get("label") ?? attributes.get("term") ?? textOf(child));
        break;
      case "itunes:keywords":
        tags.push(...textOf(child).split(","));
        break;
      case "author":
      case "atom:author":
      case "dc:creator":
      case "itunes:author":
        author ||= authorOf(child);
        break;
    }
  }
  const title = titleElements.reduce(
    (found, name) => found || titleOf(childNamed(element, name)),
    "",
  );
  const guid = textOf(childNamed(element, "guid") ?? childNamed(element, "id"));
  const published = dateOf(element, context);
  const durationSeconds = durationOf(element, context);
  const url = linkOf(element, context.base);
  const season = childText(element, "podcast:season") || childText(element, "itunes:season");
  const number = childText(element, "podcast:episode") || childText(element, "itunes:episode");
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(durationSeconds ? { durationSeconds } : {}),
    ...(url ? { url } : {}),
    ...(guid ? { guid } : {}),
    ...(/^\d{1,4}$/.test(season) ? { season } : {}),
    ...(/^\d{1,5}(?:\.\d{1,3})?$/.test(number) ? { number } : {}),
    people: people.length > 0 ? people : contributors,
    ...(author ? { author } : {}),
    bodies,
    tags: cleanTags(tags),
    chapters,
    attachments,
    span: element.span,
  };
}

/**
 * Where an entry or a channel leads: the alternate of Atom's links, the text of RSS's, the address in the guid, or the
 * entry's own address in RDF and CDF.
 */
export function linkOf(element: XmlElement, contextBase: string | undefined): string {
  let other = "";
  for (const child of childrenOf(element)) {
    const base = child.base ?? contextBase;
    if (child.name === "link" && child.content.length > 0) {
      const address = addressOf(textOf(child), base);
      if (address) return address;
    }
    if (child.name !== "link" && child.name !== "atom:link") continue;
    const relation = child.attributes.get("rel")?.toLowerCase() ?? "alternate";
    const address = addressOf(child.attributes.get("href"), base);
    if (relation === "alternate") {
      if (child.name === "link" && address) return address;
      other ||= address;
    }
  }
  const guid = childNamed(element, "guid");
  const isPermanent = guid && guid.attributes.get("ispermalink")?.toLowerCase() !== "false";
  if (!other && guid && isPermanent) {
    // Relative only where it says that it is an address: most guids without the attribute are none.
    const isStated = guid.attributes.has("ispermalink");
    const address = addressOf(textOf(guid), isStated ? (guid.base ?? contextBase) : undefined);
    if (/^https?:/i.test(address)) return address;
  }
  const { attributes } = element;
  return other || addressOf(attributes.get("rdf:about") ?? attributes.get("href"), contextBase);
}

function attachmentOf(name: string, attributes: ReadonlyMap<string, string>): FeedAttachment[] {
  const url = attributes.get("url")?.trim();
  if (!url) return [];
  const mediaType = attributes.get("type");
  const kind = name === "podcast:chapters" ? "chapters" : "transcript";
  return [{ kind, url, ...(mediaType ? { mediaType } : {}) }];
}

function dateOf(element: XmlElement, context: FeedContext): string | undefined {
  let bad: XmlElement | undefined;
  const changed = parseDate(element.attributes.get("lastmod") ?? "");
  if (changed) return changed;
  for (const name of dateElements) {
    // Of several, the last is the one that the program wrote which knew the others.
    for (const child of [...childrenOf(element)].reverse()) {
      if (child.name !== name) continue;
      const text = textOf(child);
      const date = parseDate(text);
      if (date) return date;
      if (text !== "") bad ??= child;
    }
  }
  if (bad) {
    context.report({
      severity: "warning",
      code: "feed/bad-date",
      message: `The date of an entry is none: "${textOf(bad).slice(0, 80)}".`,
      document: context.document,
      span: bad.span,
      help: "The episode goes in without a date.",
    });
  }
  return undefined;
}

function durationOf(element: XmlElement, context: FeedContext): number | undefined {
  const stated = childNamed(element, "itunes:duration") ?? childNamed(element, "duration");
  const text = textOf(stated);
  const seconds = parseDurationSeconds(text);
  if (seconds !== undefined) return seconds;
  if (stated && text !== "" && /[^0:.]/.test(text)) {
    context.report({
      severity: "info",
      code: "feed/bad-duration",
      message: `The duration of an entry is none: "${text.slice(0, 80)}".`,
      document: context.document,
      span: stated.span,
    });
  }
  const media = childNamed(element, "media:content") ?? childNamed(element, "enclosure");
  return parseDurationSeconds(media?.attributes.get("duration") ?? "");
}
