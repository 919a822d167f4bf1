// The feed that a web page names: what browsers and podcast apps call autodiscovery.
import { decodeHTMLStrict } from "entities";

/** Whether a text is a page of the web rather than a feed. */
export function isWebPage(text: string): boolean {
  return /^[\s\ufeff]*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 4096),
  );
}

/** The address of the first feed in the page's `link` elements, resolved against the page's own. */
export function findFeedLink(html: string, pageUrl: string): string | undefined {
  for (const [tag] of html.slice(0, 1 << 18).matchAll(/<link\b[^>]*>/gi)) {
    const relation = attributeOf(tag, "rel").toLowerCase().split(/\s+/);
    const mediaType = attributeOf(tag, "type").toLowerCase();
    const href = attributeOf(tag, "href");
    const isFeed = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/.test(mediaType);
    if (!relation.includes("alternate") || !isFeed || href === "") continue;
    if (URL.canParse(href, pageUrl)) return new URL(href, pageUrl).href;
  }
  return undefined;
}

function attributeOf(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, "i").exec(
    tag,
  );
  return decodeHTMLStrict(match?.[1] ?? match?.[2] ?? match?.[3] ?? "").trim();
}
