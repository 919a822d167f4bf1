// Markdown to plain text, by way of HTML: what is marked up keeps its span.
import { marked } from "marked";
import { htmlToText, looksLikeHtml } from "../text/html-to-text.ts";
import { createRichText, type RichText } from "../text/rich-text.ts";
import { unwrap } from "./unwrap.ts";

/**
 * The text a reader would see. GitHub's dialect; imports and exports of MDX and the tags of site generators are left
 * out. Cost: linear for sane input.
 */
export function markdownToText(markdown: string, base?: string): RichText {
  const source = withoutTags(markdown)
    .replace(/^(?:import|export)\s[^\n]*(?:from\s|=)[^\n]*$/gm, "")
    // A bold line right below a list is a heading to its author, a continued item to Markdown.
    .replace(/^([-*+] [^\n]*\n)(?=\*\*)/gm, "$1\n");
  if (hasEndlessParagraph(markdown)) return plainToText(markdown);
  try {
    return htmlToText(marked.parse(source, { async: false, gfm: true }), base);
  } catch {
    return plainToText(markdown);
  }
}

/** `{{< player id="1" >}}`, `{% include player.html %}`, `{{ page.summary }}`: what a site generator puts something for. */
const withoutTags = (markdown: string): string =>
  markdown.includes("{{") || markdown.includes("{%") ? markdown.replace(tag, "") : markdown;

const tag =
  /\{\{<[^{}]{0,2000}>\}\}|\{\{%[^{}]{0,2000}%\}\}|\{%-?[^{}%]{0,2000}%\}|\{\{-?\s*(?:page|post|site|include|content|layout)\b[^{}]{0,400}\}\}/g;

/** More signs in one paragraph than anybody writes; pairing and nesting them takes time that grows with its square. */
function hasEndlessParagraph(markdown: string): boolean {
  let signs = 0;
  for (let at = 0; at < markdown.length; at++) {
    const code = markdown.charCodeAt(at);
    if (code === 10 && markdown.charCodeAt(at + 1) === 10) signs = 0;
    else if (
      code === 42 ||
      code === 95 ||
      code === 126 ||
      code === 96 ||
      code === 91 ||
      code === 62
    ) {
      if (++signs > 10_000) return true;
    }
  }
  return false;
}

/** Lines as they stand, but for those that were cut for width. */
export function plainToText(text: string): RichText {
  const builder = createRichText();
  builder.addLines(unwrap(text));
  return builder.finish();
}

/** Whether a text uses Markdown: links, headings, bold words, list items that are links. */
export function looksLikeMarkdown(text: string): boolean {
  return /\]\((?:https?:|\/|#)|^#{1,6} \S|\*\*[^*\n]+\*\*|^\s{0,3}[-*+] \[|^```/m.test(text);
}

/** The text of a field that may be HTML, Markdown or plain. */
export function toRichText(words: string): RichText {
  if (looksLikeHtml(words)) return htmlToText(words);
  return looksLikeMarkdown(words) ? markdownToText(words) : plainToText(words);
}
