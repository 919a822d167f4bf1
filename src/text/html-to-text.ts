// HTML to plain text: blocks become lines, entities characters, links keep their span and target.
import { Parser } from "htmlparser2";
import { shallowHtml } from "./shallow-html.ts";
import { createRichText, type RichText, type RichTextBuilder } from "./rich-text.ts";

export type { RichText } from "./rich-text.ts";

/** Whether a text contains HTML tags or character references at all. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i.test(
    text,
  );
}

/**
 * The text a browser would show: paragraphs parted by blank lines, items of lists on lines that begin with "• ", cells
 * of a table row with a space between. What is not shown (scripts, styles, images) is left out. A text without any
 * block tag keeps its own lines, because feeds put plain text where HTML is expected. Unbalanced and unknown tags are
 * fine. Links to `http:`, `https:` and `mailto:` are kept, relative ones resolved against `base`.
 *
 * Cost: linear, one pass.
 */
export function htmlToText(html: string, base?: string): RichText {
  const builder = createRichText();
  if (!/[<&]/.test(html)) {
    builder.addLines(html);
    return builder.finish();
  }
  const keepsLines = !BLOCK_TAG.test(html);
  let hidden = 0;
  let preformatted = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (HIDDEN.has(name)) hidden++;
        else if (name === "pre") preformatted++;
        if (hidden === 0) openTag(builder, name, attributes, base);
      },
      ontext(words) {
        if (hidden > 0) return;
        if (keepsLines || preformatted > 0) builder.addLines(words);
        else builder.addText(words);
      },
      onclosetag(name) {
        if (HIDDEN.has(name)) hidden = Math.max(0, hidden - 1);
        else if (name === "pre") preformatted = Math.max(0, preformatted - 1);
        if (hidden === 0) closeTag(builder, name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(shallowHtml(html));
  return builder.finish();
}

function openTag(
  builder: RichTextBuilder,
  name: string,
  attributes: Readonly<Record<string, string>>,
  base: string | undefined,
): void {
  const lines = BLOCKS.get(name);
  if (lines) builder.breakLine(lines);
  if (name === "br") builder.breakLine(1);
  else if (name === "li") builder.addMarker("• ");
  else if (name === "td" || name === "th") builder.addText(" ");
  else if (name === "a") builder.open("link", linkTarget(attributes["href"], base));
  else if (name === "blockquote") builder.open("quote");
  else if (name === "pre") builder.open("code");
  else if (name === "strong" || name === "b") builder.open("strong");
  else if (HEADING.test(name)) builder.open("heading");
}

function closeTag(builder: RichTextBuilder, name: string): void {
  if (name === "a") builder.close("link");
  else if (name === "blockquote") builder.close("quote");
  else if (name === "pre") builder.close("code");
  else if (name === "strong" || name === "b") builder.close("strong");
  else if (HEADING.test(name)) builder.close("heading");
  const lines = BLOCKS.get(name);
  if (lines) builder.breakLine(lines);
}

/** The absolute address, or nothing where a link leads nowhere outside. */
function linkTarget(href: string | undefined, base: string | undefined): string | undefined {
  const target = href?.trim();
  if (!target) return undefined;
  if (/^(?:https?:\/\/|mailto:)/i.test(target)) return target;
  if (target.startsWith("//")) return `https:${target}`;
  if (base === undefined || /^[a-z][a-z0-9+.-]*:|^#/i.test(target)) return undefined;
  return URL.canParse(target, base) ? new URL(target, base).href : undefined;
}

const HEADING = /^h[1-6]$/;
const HIDDEN: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "head",
  "svg",
  "iframe",
  "object",
  "audio",
  "video",
  "select",
  "noscript",
  "title",
]);

/** Blocks with a blank line around them (2), or just a line of their own (1). */
const BLOCKS: ReadonlyMap<string, 1 | 2> = new Map([
  ...[
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "blockquote",
    "pre",
    "table",
    "hr",
  ].map((name) => [name, 2] as const),
  ...[
    "div",
    "li",
    "dt",
    "dd",
    "tr",
    "section",
    "article",
    "header",
    "footer",
    "aside",
    "main",
    "nav",
    "figure",
    "figcaption",
    "address",
    "form",
    "details",
    "summary",
    "caption",
    "body",
  ].map((name) => [name, 1] as const),
]);
const BLOCK_TAG = /<(?:p|br|div|li|ul|ol|h[1-6]|table|blockquote|section|article|pre)\b/i;
