// Addresses as documents: feeds over HTTP, the feeds that lists and web pages name, several hosts at a time.
import type { Diagnostic, Report, SourceDocument } from "../model/index.ts";
import { findFeedLink, isWebPage } from "../sources/feed-link.ts";
import { isOpml, parseOpml } from "../sources/opml.ts";
import { FetchError } from "./fetch-error.ts";
import { fetchUrl, type FetchOptions } from "./fetch-url.ts";
import { inOrder } from "./in-order.ts";
import { readStream } from "./read-stream.ts";

/** Lists that name lists: no deeper than this. */
const maxListDepth = 2;

/** Whether an input is an address rather than a path. */
export function isAddress(input: string): boolean {
  return /^(?:https?|feed|itpc|pcast|podcast):\/\//i.test(input);
}

/** `feed://host/path` and its like → `https://host/path`. */
export function httpAddress(address: string): string {
  return address
    .trim()
    .replace(/^(?:feed|itpc|pcast|podcast):(?:\/\/)?(?=https?:)/i, "")
    .replace(/^(?:feed|itpc|pcast|podcast):\/\//i, "https://");
}

interface Visit {
  readonly documents: readonly SourceDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** Addresses to go on to. */
  readonly next: readonly string[];
}

/**
 * The documents at addresses, in their order. A list of feeds gives the documents of its feeds, a web page that of the
 * feed it names. One host is asked one thing at a time. Failures are reported, the others are read.
 */
export async function* readAddresses(
  addresses: readonly string[],
  options: FetchOptions,
  report: Report,
  depth = 0,
): AsyncGenerator<SourceDocument> {
  const visits = inOrder(addresses.map(httpAddress), hostOf, (url) => visit(url, options));
  for await (const { documents, diagnostics, next } of visits) {
    for (const diagnostic of diagnostics) report(diagnostic);
    yield* documents;
    if (next.length > 0 && depth < maxListDepth) {
      yield* readAddresses(next, options, report, depth + 1);
    }
  }
}

/** Never fails, unless stopped. */
async function visit(url: string, options: FetchOptions): Promise<Visit> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  try {
    const { body, finalUrl, contentType, failure } = await fetchUrl(url, options);
    if (failure) {
      const { code, message } = failure;
      const help = "What was fetched last time is read.";
      report({ severity: "warning", code, message, document: url, help });
    }
    const mediaType = contentType?.split(";")[0]?.trim().toLowerCase();
    const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(contentType ?? "")?.[1];
    const documents: SourceDocument[] = [];
    const stream = readStream(
      piecesOf(body),
      { uri: url, ...(mediaType ? { mediaType } : {}), ...(charset ? { charset } : {}) },
      report,
    );
    for await (const document of stream) documents.push(document);
    const next = nextOf(documents[0], finalUrl, report);
    return { documents: next === undefined ? documents : [], diagnostics, next: next ?? [] };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof FetchError)) throw error;
    const { code, message, help } = error;
    report({ severity: "error", code, message, document: url, help });
    return { documents: [], diagnostics, next: [] };
  }
}

/** Where to go on from a list or a page; undefined for a document to be read itself. */
function nextOf(
  document: SourceDocument | undefined,
  finalUrl: string,
  report: Report,
): readonly string[] | undefined {
  if (!document) return undefined;
  const { text, uri } = document;
  if (isOpml(text)) return feedsOf(document, report);
  if (!isWebPage(text)) return undefined;
  const feed = findFeedLink(text, finalUrl);
  if (feed === undefined || feed === finalUrl || feed === uri) {
    report({
      severity: "warning",
      code: "feed/web-page",
      message: `This is a web page, not a feed, and it names none: ${uri}.`,
      document: uri,
      help: "It is read as notes; add the address of its feed if there is one.",
    });
    return undefined;
  }
  report({
    severity: "info",
    code: "feed/discovered",
    message: `This is a web page; the feed it names is read: ${feed}.`,
    document: uri,
  });
  return [feed];
}

/** The addresses of a list that can be fetched; the others are reported. */
export function feedsOf(document: SourceDocument, report: Report): readonly string[] {
  const feeds = parseOpml(document.text).map(({ url }) => url);
  const addresses = feeds.filter(isAddress);
  for (const url of feeds.filter((feed) => !isAddress(feed))) {
    report({
      severity: "warning",
      code: "opml/no-address",
      message: `The list names something that cannot be fetched: ${url}.`,
      document: document.uri,
      help: "Only http and https are fetched.",
    });
  }
  if (addresses.length === 0) {
    report({
      severity: "warning",
      code: "opml/empty",
      message: "The list names no feed.",
      document: document.uri,
    });
  }
  return addresses;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

async function* piecesOf(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}
