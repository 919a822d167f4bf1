// Fetches an address politely: what has not changed is not sent again, redirects are followed, failures tried again.
import { setTimeout as sleep } from "node:timers/promises";
import type { CachedAnswer, HttpCache } from "./http-cache.ts";
import { faultInsteadOfFeed } from "./instead-of-feed.ts";
import { codeOf, describeFailure, FetchError, StatusError } from "./fetch-error.ts";
import {
  RefusedAddressError,
  requestOnce,
  TooLargeError,
  type HttpAnswer,
  type HttpLimits,
} from "./http-request.ts";
import { PrivateAddressError } from "./public-address.ts";

/** How to fetch; all have defaults. */
export interface FetchOptions {
  /** 30 seconds for each try. */
  readonly timeoutMs?: number;
  /** 64 MB. */
  readonly maxBytes?: number;
  /** No. */
  readonly allowPrivate?: boolean;
  /** Only what the cache has. No. */
  readonly offline?: boolean;
  readonly cache?: HttpCache;
  /** Further tries after one that may have failed by chance: 3. */
  readonly retries?: number;
  /** Before the first further try; doubles with each: 500. */
  readonly retryDelayMs?: number;
  readonly userAgent?: string;
  readonly signal?: AbortSignal;
}

/** What came of it. */
export interface Fetched {
  readonly body: Buffer;
  /** Where redirects led. */
  readonly finalUrl: string;
  readonly contentType?: string;
  /** Whether the body is the one that the cache had. */
  readonly isUnchanged: boolean;
  /** Why the cache had to do. */
  readonly failure?: FetchError;
}

const maxRedirects = 10;
/** Longer waits than this, in milliseconds, are not worth it in a run that a person waits for. */
const maxRetryAfterMs = 30_000;
const accept =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

/**
 * The body of an address, from the network or from the cache; what the cache has serves also where the network fails, and
 * where a web page or nothing stands where the feed was, so that an hour of that takes nothing away. Fails with a
 * {@link FetchError}.
 */
export async function fetchUrl(url: string, options: FetchOptions = {}): Promise<Fetched> {
  if (!URL.canParse(url)) {
    throw new FetchError(
      "fetch/bad-address",
      `The address is none: ${url}.`,
      "Check its spelling.",
    );
  }
  const kept = await options.cache?.get(url);
  if (options.offline) {
    if (kept) return unchanged(kept);
    throw new FetchError(
      "fetch/offline",
      `The address was never fetched before: ${url}.`,
      "Run once without --offline.",
    );
  }
  const retries = options.retries ?? 3;
  for (let tries = 0; ; tries++) {
    try {
      const fetched = await followRedirects(url, kept, options);
      if (fetched.isUnchanged) return fetched;
      const failure = kept && faultInsteadOfFeed(url, fetched, kept);
      if (failure) return { ...unchanged(kept), failure };
      await keep(url, fetched, options.cache);
      return fetched;
    } catch (error) {
      options.signal?.throwIfAborted();
      if (tries >= retries || !isTransient(error)) {
        const failure = describeFailure(error, url, maxBytesOf(options));
        if (kept && failure.code !== "fetch/private-address")
          return { ...unchanged(kept), failure };
        throw failure;
      }
      const delay = (options.retryDelayMs ?? 500) * 2 ** tries;
      await sleep(Math.max(delay, retryAfterOf(error)), undefined, signalOf(options));
    }
  }
}

interface FreshAnswer extends Fetched {
  readonly headers?: HttpAnswer["headers"];
}

async function followRedirects(
  url: string,
  kept: CachedAnswer | undefined,
  options: FetchOptions,
): Promise<FreshAnswer> {
  const limits: HttpLimits = {
    timeoutMs: options.timeoutMs ?? 30_000,
    maxBytes: maxBytesOf(options),
    allowPrivate: options.allowPrivate ?? false,
    ...signalOf(options),
  };
  const met = new Set<string>();
  let target = new URL(url);
  for (;;) {
    if (met.has(target.href) || met.size > maxRedirects) {
      const help = "Ask in a browser where it leads and add that address.";
      throw new FetchError("fetch/redirect-loop", `The address leads in circles: ${url}.`, help);
    }
    met.add(target.href);
    const answer = await requestOnce(target, headersFor(target, kept, options), limits);
    if (answer.status === 304 && kept) return unchanged(kept);
    const location = answer.headers.location;
    if (answer.status >= 300 && answer.status < 400 && location) {
      if (!URL.canParse(location, target.href)) throw new StatusError(answer);
      target = new URL(location, target.href);
      continue;
    }
    if (answer.status < 200 || answer.status >= 300) throw new StatusError(answer);
    const contentType = answer.headers["content-type"];
    return {
      body: answer.body,
      finalUrl: target.href,
      ...(contentType ? { contentType } : {}),
      isUnchanged: false,
      headers: answer.headers,
    };
  }
}

/** What the cache knows is asked about only where the kept answer came from: another place has other marks. */
function headersFor(
  target: URL,
  kept: CachedAnswer | undefined,
  { userAgent }: FetchOptions,
): Record<string, string> {
  const isSame = kept?.finalUrl === target.href;
  return {
    accept,
    "user-agent": userAgent ?? "castgraph",
    ...(isSame && kept.etag ? { "if-none-match": kept.etag } : {}),
    ...(isSame && kept.lastModified ? { "if-modified-since": kept.lastModified } : {}),
  };
}

async function keep(
  url: string,
  { body, finalUrl, contentType, headers }: FreshAnswer,
  cache: HttpCache | undefined,
): Promise<void> {
  const etag = headers?.etag;
  const lastModified = headers?.["last-modified"];
  await cache?.put({
    url,
    finalUrl,
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
    ...(contentType ? { contentType } : {}),
    body,
  });
}

function unchanged({ body, finalUrl, contentType }: CachedAnswer): Fetched {
  return { body, finalUrl, ...(contentType ? { contentType } : {}), isUnchanged: true };
}

/** Whether the same request may well succeed in a moment. */
function isTransient(error: unknown): boolean {
  if (error instanceof StatusError) {
    const { status } = error.answer;
    return status === 408 || status === 425 || status === 429 || status >= 500;
  }
  const isFinal =
    error instanceof FetchError ||
    error instanceof PrivateAddressError ||
    error instanceof RefusedAddressError ||
    error instanceof TooLargeError;
  return !isFinal && codeOf(error) !== "ENOTFOUND" && !codeOf(error).startsWith("ERR_TLS");
}

function retryAfterOf(error: unknown): number {
  if (!(error instanceof StatusError)) return 0;
  const seconds = Number(error.answer.headers["retry-after"] ?? 0);
  return Number.isFinite(seconds) ? Math.min(seconds * 1000, maxRetryAfterMs) : 0;
}

function signalOf({ signal }: FetchOptions): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}

function maxBytesOf({ maxBytes }: FetchOptions): number {
  return maxBytes ?? 64 << 20;
}
