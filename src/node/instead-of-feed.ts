// What a server sends in place of a feed it sent before, as if all were well: nothing, or a page for people.
import { findFeedLink, isWebPage } from "../sources/feed-link.ts";
import { FetchError } from "./fetch-error.ts";

/** An answer, or one that is kept. */
interface Answered {
  readonly body: Buffer;
  readonly finalUrl: string;
}

/**
 * What is wrong with an answer where a feed was before: a parked domain, a network that asks to log in, an empty file.
 * Nothing where it may be meant: the page was one before, or it names the feed that is read instead.
 */
export function faultInsteadOfFeed(
  url: string,
  fresh: Answered,
  kept: Answered,
): FetchError | undefined {
  const help = "Look in a browser where the feed has gone.";
  if (fresh.body.length === 0 && kept.body.length > 0)
    return new FetchError("fetch/empty", `The server sends nothing: ${url}.`, help);
  const text = fresh.body.toString("utf8");
  if (!isWebPage(text) || isWebPage(kept.body.toString("utf8", 0, 8192))) return undefined;
  const named = findFeedLink(text, fresh.finalUrl);
  if (named !== undefined && named !== url && named !== fresh.finalUrl) return undefined;
  const message = `A web page has taken the place of the feed: ${url}.`;
  return new FetchError("fetch/web-page", message, help);
}
