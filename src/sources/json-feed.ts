// Reads JSON Feed 1.0 and 1.1.
import type { Episode, Report, SourceDocument, Span } from "../model/index.ts";
import { parseDate } from "../text/dates.ts";
import { parseDurationSeconds } from "../text/durations.ts";
import { episodesOfFeed } from "./feed-episode.ts";
import type { FeedBody, FeedEntry } from "./feed-entry.ts";
import { addressOf, authorName, cleanTags, cleanTitle, escapeHtml } from "./feed-markup.ts";
import type { Reader } from "./reader.ts";
import { isRecord } from "./text-record.ts";

type Item = Readonly<Record<string, unknown>>;

/** Known by its `version`, wherever that stands, or by fields that only a feed has. */
export const jsonFeed: Reader = {
  id: "json-feed",
  label: "JSON Feed",
  sniff({ text }) {
    if (!/^[\s\ufeff]*\{/.test(text.slice(0, 64))) return 0;
    if (/"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org\\?\//.test(text)) return 1;
    const hasItems = /"items"\s*:\s*\[/.test(text);
    return hasItems && /"(?:home_page_url|feed_url|date_published)"\s*:/.test(text) ? 0.9 : 0;
  },
  read,
};

function* read(document: SourceDocument, report: Report): Generator<Episode> {
  const feed = parseFeed(document, report);
  if (!feed) return;
  const items = Array.isArray(feed["items"]) ? feed["items"].filter(isRecord) : [];
  const base = /^https?:/i.test(document.uri) ? document.uri : stringOf(feed["home_page_url"]);
  const spans = findItems(document.text, items);
  const entries = items.map((item, index) => entryOf(document, item, spans[index]!, base, report));
  const author = authorsOf(feed)[0];
  const channel = { title: cleanTitle(stringOf(feed["title"])), people: [] };
  yield* episodesOfFeed(document, author ? { ...channel, author } : channel, entries);
}

function parseFeed(document: SourceDocument, report: Report): Item | undefined {
  let reason = "not an object";
  try {
    const value: unknown = JSON.parse(document.text.replace(/^\ufeff/, ""));
    if (isRecord(value)) return value;
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  report({
    severity: "error",
    code: "json-feed/invalid",
    message: `The JSON of the feed cannot be read: ${reason}.`,
    document: document.uri,
    help: "Fetch it again; it may be cut off.",
  });
  return undefined;
}

function entryOf(
  document: SourceDocument,
  item: Item,
  span: Span,
  base: string | undefined,
  report: Report,
): FeedEntry {
  const title = cleanTitle(stringOf(item["title"]));
  const published = dateOf(document, item, span, report);
  const url = addressOf(stringOf(item["url"]) || stringOf(item["external_url"]), base);
  const guid = typeof item["id"] === "number" ? String(item["id"]) : stringOf(item["id"]);
  const html = [item["content_html"]].map(stringOf);
  const plain = [item["content_text"], item["summary"]].map(stringOf).map(escapeHtml);
  const bodies = [...html, ...plain].filter((markup) => markup !== "");
  const author = authorsOf(item)[0];
  const durationSeconds = durationOf(item["attachments"]);
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(durationSeconds ? { durationSeconds } : {}),
    ...(url ? { url } : {}),
    ...(guid ? { guid } : {}),
    people: [],
    ...(author ? { author } : {}),
    bodies: bodies.map((markup): FeedBody => (base ? { markup, base } : { markup })),
    tags: cleanTags(Array.isArray(item["tags"]) ? item["tags"].map(stringOf) : []),
    chapters: [],
    attachments: [],
    span,
  };
}

function dateOf(
  document: SourceDocument,
  item: Item,
  span: Span,
  report: Report,
): string | undefined {
  const texts = [item["date_published"], item["date_modified"]].map(stringOf).filter(Boolean);
  for (const text of texts) {
    const date = parseDate(text);
    if (date) return date;
  }
  if (texts[0]) {
    report({
      severity: "warning",
      code: "feed/bad-date",
      message: `The date of an entry is none: "${texts[0].slice(0, 80)}".`,
      document: document.uri,
      span,
      help: "The episode goes in without a date.",
    });
  }
  return undefined;
}

function durationOf(attachments: unknown): number | undefined {
  if (!Array.isArray(attachments)) return undefined;
  for (const attachment of attachments.filter(isRecord)) {
    const duration = attachment["duration_in_seconds"];
    if (typeof duration === "number") return parseDurationSeconds(String(duration));
  }
  return undefined;
}

/** Names of `authors` (1.1) or `author` (1.0). */
function authorsOf(record: Item): string[] {
  const { authors, author } = record;
  return [...(Array.isArray(authors) ? authors : []), author]
    .filter(isRecord)
    .map(({ name }) => authorName(stringOf(name)))
    .filter((name) => name !== "");
}

/**
 * Where the items stand: from one item's `id` (or title) in the text to the next one's. `JSON.parse` does not say, and
 * the ids come in the same order.
 */
function findItems(text: string, items: readonly Item[]): Span[] {
  let from = Math.max(0, text.indexOf('"items"'));
  const starts = items.map((item) => {
    const mark = item["id"] ?? item["url"] ?? item["title"];
    const at = mark === undefined ? -1 : text.indexOf(JSON.stringify(mark), from);
    if (at >= 0) from = at + 1;
    return at < 0 ? from : at;
  });
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

function stringOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
