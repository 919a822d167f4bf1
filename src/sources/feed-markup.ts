// Text constructs of feeds: titles, bodies, authors and addresses as the several formats and their users write them.
import { decodeHTMLStrict } from "entities";
import { hasElements, textOf, type XmlElement } from "./xml-element.ts";

/** Mark-up that people put into titles; other angle brackets there are words ("Generics: List<T>"). */
const titleTags =
  /<\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|p|q|s|small|span|strong|sub|sup|tt|u)(?:\s[^<>]*)?\/?>/gi;

/** A title as one line of plain text; what was escaped twice is unescaped twice. */
export function titleOf(element: XmlElement | undefined): string {
  return element ? cleanTitle(textOrBase64(element) || textOf(element)) : "";
}

/** As {@link titleOf}, for a text. */
export function cleanTitle(text: string): string {
  const plain = text.includes("<")
    ? text
        .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, "")
        .replace(titleTags, (tag) => (/^<br/i.test(tag) ? " " : ""))
    : text;
  return (plain.includes("&") ? decodeHTMLStrict(plain) : plain).replace(/\s+/g, " ").trim();
}

/** The HTML that an element holds: escaped, in CDATA, as elements (XHTML, or by mistake), or as plain text. */
export function markupOf(element: XmlElement, source: string): string {
  if (hasElements(element)) {
    return source
      .slice(element.inner.start, element.inner.end)
      .replace(/<!\[CDATA\[([^]*?)\]\]>/g, "$1")
      .replace(/(<\/?)(?:xhtml|html|h|x):(?=\w)/gi, "$1");
  }
  const mediaType = element.attributes.get("type")?.toLowerCase();
  const text = textOrBase64(element);
  return mediaType === "text" || mediaType === "text/plain" ? escapeHtml(text) : text;
}

/** Atom's content of other types than text is base64; what is none stays as it is, unless it is no text at all. */
function textOrBase64(element: XmlElement): string {
  const { attributes } = element;
  const text = textOf(element);
  const mediaType = attributes.get("type")?.toLowerCase() || "text";
  const isBase64 =
    attributes.get("mode")?.toLowerCase() === "base64" || !/text|html|xml|escaped/.test(mediaType);
  return isBase64 ? (decodeBase64(text) ?? text) : text;
}

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Undefined for what is no base64; empty for what is no text in UTF-8 then. */
function decodeBase64(text: string): string | undefined {
  const digits = text.replace(/\s/g, "");
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const digit of digits.replace(/=+$/, "")) {
    bits = ((bits << 6) | base64Digits.indexOf(digit)) & 0xffff;
    count += 6;
    if (count >= 8) bytes[at++] = (bits >> (count -= 8)) & 0xff;
  }
  const decoded = new TextDecoder().decode(bytes.subarray(0, at));
  return decoded.includes("\ufffd") ? "" : decoded;
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

/** More tags than this are there to be found by search engines and say nothing. */
const maxTags = 20;

/** Tags that say something: each once whatever its case, none that is a sentence; too many are none. */
export function cleanTags(tags: Iterable<string>): readonly string[] {
  const distinct = new Map<string, string>();
  for (const tag of tags) {
    const words = cleanTitle(tag).replace(/^#/, "");
    const key = words.toLowerCase();
    if (words !== "" && words.length <= 40 && !distinct.has(key)) distinct.set(key, words);
  }
  return distinct.size > maxTags ? [] : [...distinct.values()];
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
