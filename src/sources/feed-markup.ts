// Text constructs of feeds: titles, bodies, authors and addresses as the several formats and their users write them.
import { decodeHTMLStrict } from "entities";
import { hasElements, textOf, type XmlElement } from "./xml-element.ts";

/** Mark-up that people put into titles; other angle brackets there are words ("Generics: List<T>"). */
const titleTags =
  /<\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|p|q|s|small|span|strong|sub|sup|tt|u)(?:\s[^<>]*)?\/?>/gi;

/** A title as one line of plain text; what was escaped twice is unescaped twice. */
export function titleOf(element: XmlElement | undefined): string {
  return cleanTitle(textOf(element));
}

/** As {@link titleOf}, for a text. */
export function cleanTitle(text: string): string {
  const plain = text.includes("<")
    ? text.replace(titleTags, (tag) => (/^<br/i.test(tag) ? " " : ""))
    : text;
  return (plain.includes("&") ? decodeHTMLStrict(plain) : plain).replace(/\s+/g, " ").trim();
}

/** The HTML that an element holds: escaped, in CDATA, as elements (XHTML, or by mistake), or as plain text. */
export function markupOf(element: XmlElement, source: string): string {
  const mediaType = element.attributes.get("type")?.toLowerCase() ?? "";
  if (element.attributes.get("mode")?.toLowerCase() === "base64") return "";
  if (hasElements(element)) {
    return source
      .slice(element.inner.start, element.inner.end)
      .replace(/<!\[CDATA\[([^]*?)\]\]>/g, "$1")
      .replace(/(<\/?)(?:xhtml|html|h|x):(?=\w)/gi, "$1");
  }
  if (mediaType === "text" || mediaType === "text/plain") return escapeHtml(textOf(element));
  const isHtml = mediaType === "" || /html|xml|escaped|text/.test(mediaType);
  return isHtml ? textOf(element) : "";
}

/** "ann@example.org (Ann Lee)", "Ann Lee <ann@example.org>" → "Ann Lee". */
export function authorName(text: string): string {
  const bracketed = /^\S+@\S+\s*\(([^)]+)\)/.exec(text.trim());
  return (bracketed?.[1] ?? text.replace(/\s*[<(]?\S+@\S+[>)]?\s*/, " "))
    .replace(/\s+/g, " ")
    .trim();
}

/** An absolute address, resolved against `base`; empty for none and for schemes that lead nowhere ("javascript:"). */
export function addressOf(href: string | undefined, base: string | undefined): string {
  const bare = href
    ?.replace(/\s+/g, (space) => (/[\r\n\t]/.test(space) ? "" : "%20"))
    .replace(/^(?:%20)+|(?:%20)+$/g, "");
  if (!bare) return "";
  if (/^(?:https?|ftp|mailto|tag|urn|file):/i.test(bare)) return bare;
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare) || base === undefined || !URL.canParse(bare, base))
    return "";
  return new URL(bare, base).href;
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
