// Gives a feed the chapters and transcripts that its entries refer to, from files beside it or from the network.
import { readFile } from "node:fs/promises";
import { basename, dirname, resolve, sep } from "node:path";
import type { Report, SourceDocument } from "../model/index.ts";
import { findFeedAttachments } from "../sources/feed-attachments.ts";
import { decodeText } from "../text/decode.ts";
import { FetchError } from "./fetch-error.ts";
import { fetchUrl, type FetchOptions } from "./fetch-url.ts";
import { inOrder } from "./in-order.ts";
import { isAddress } from "./read-addresses.ts";

/** Where attachments come from. */
export interface AttachOptions {
  readonly cwd: string;
  /** How to fetch them; without it only files are read. */
  readonly fetch?: FetchOptions;
}

/**
 * The document with its attachments, or itself where it has none. A file is at hand where it lies in the feed's folder
 * under the path or the name that the feed gives; nothing outside of that folder is read. What is missing is reported
 * only if it was to be fetched.
 */
export async function attach(
  document: SourceDocument,
  options: AttachOptions,
  report: Report,
): Promise<SourceDocument> {
  const urls = [...new Set(findFeedAttachments(document).map(({ url }) => url))];
  if (urls.length === 0) return document;
  const attachments = new Map<string, string>();
  const texts = inOrder(urls, hostOf, async (url) => ({
    url,
    text:
      (await fileAtHand(document, url, options)) ?? (await fetched(document, url, options, report)),
  }));
  for await (const { url, text } of texts) if (text !== undefined) attachments.set(url, text);
  return attachments.size > 0 ? { ...document, attachments } : document;
}

async function fileAtHand(
  { uri }: SourceDocument,
  url: string,
  { cwd }: AttachOptions,
): Promise<string | undefined> {
  if (isAddress(uri) || /^\w+:$/.test(uri)) return undefined;
  const folder = resolve(cwd, dirname(uri));
  const bare = decodePath(url.replace(/[?#].*$/s, ""));
  const names = isAddress(url) ? [basename(bare)] : [bare, basename(bare)];
  for (const name of names) {
    const path = resolve(folder, name);
    if (name === "" || !path.startsWith(folder + sep)) continue;
    try {
      return decodeText(await readFile(path)).text;
    } catch {
      // Not at hand.
    }
  }
  return undefined;
}

async function fetched(
  document: SourceDocument,
  url: string,
  { fetch }: AttachOptions,
  report: Report,
): Promise<string | undefined> {
  const base = isAddress(document.uri) ? document.uri : undefined;
  if (!fetch || !URL.canParse(url, base)) return undefined;
  try {
    const { body, contentType } = await fetchUrl(new URL(url, base).href, fetch);
    return decodeText(body, /charset=([\w-]+)/i.exec(contentType ?? "")?.[1]).text;
  } catch (error) {
    fetch.signal?.throwIfAborted();
    if (!(error instanceof FetchError)) throw error;
    const { code, message, help } = error;
    report({ severity: "warning", code, message, document: document.uri, help });
    return undefined;
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
