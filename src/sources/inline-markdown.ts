// What Markdown writes within a line (links, emphasis), in texts that are otherwise read as they stand.
import type { Link, Span } from "../model/index.ts";
import type { RichText } from "../text/rich-text.ts";

/** `[label](https://…)` and `![picture](…)`, with a title or without. */
const link =
  /(!?)\[([^[\]\n]{1,300})\]\(<?((?:https?:\/\/|mailto:|\/)[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)?)>?(?:\s+"[^"\n]*")?\)/g;
/** `**words**`, `*words*`, `_words_`; no sign within a word, and none with a space beside it. */
const emphasis = /(?<![\w*_\\.])(\*\*|[*_])(?![\s*_])([^*_\n]{1,300}?)(?<![\s\\])\1(?![\w*_])/g;

/** `[label]: https://…` on a line of its own, which says where `[label]`, `[words][label]` and `[label][]` lead. */
const definition =
  /^ {0,3}\[([^[\]\n]{1,200})\]: *<?(https?:\/\/[^\s<>]+)>?(?: +["'(][^\n]*)?$\n?/gm;
const reference = /\[([^[\]\n]{1,300})\](?:\[([^[\]\n]{0,200})\])?(?![([:])/g;

/** A text without the addresses of its links, without pictures and signs of emphasis. Cost: linear. */
export function readInlineMarkdown(text: string): RichText {
  const inline = text.includes("]: http") ? withInlineLinks(text) : text;
  const labelled = inline.includes("](") ? withoutAddresses(inline) : { text: inline, links: [] };
  return withoutSigns(labelled.text, labelled.links);
}

/** Links whose addresses stand below the text, with these behind their labels. */
function withInlineLinks(text: string): string {
  const addresses = new Map<string, string>();
  const rest = text.replace(definition, (_, label: string, url: string) => {
    addresses.set(label.toLowerCase(), url);
    return "";
  });
  if (addresses.size === 0) return text;
  return rest.replace(reference, (whole, words: string, label?: string) => {
    const url = addresses.get((label || words).toLowerCase());
    return url === undefined ? whole : `[${words}](${url})`;
  });
}

function withoutAddresses(text: string): { readonly text: string; readonly links: Link[] } {
  const links: Link[] = [];
  let plain = "";
  let at = 0;
  for (const { index, 0: whole, 1: picture, 2: label = "", 3: url = "" } of text.matchAll(link)) {
    plain += text.slice(at, index);
    at = index + whole.length;
    if (picture) continue;
    const start = plain.length;
    plain += label;
    if (url.startsWith("http")) links.push({ span: { start, end: plain.length }, url });
  }
  return { text: plain + text.slice(at), links };
}

function withoutSigns(text: string, links: readonly Link[]): RichText {
  const strongs: Span[] = [];
  /** Where signs stood, and how many characters up to their end are gone. */
  const cuts: { readonly at: number; readonly gone: number }[] = [];
  let plain = "";
  let at = 0;
  const cut = (index: number, length: number) => {
    plain += text.slice(at, index);
    at = index + length;
    cuts.push({ at, gone: at - plain.length });
  };
  for (const { index, 0: whole, 1: signs = "" } of text.matchAll(emphasis)) {
    cut(index, signs.length);
    const start = plain.length;
    cut(index + whole.length - signs.length, signs.length);
    if (signs.length === 2) strongs.push({ start, end: plain.length });
  }
  if (cuts.length === 0) return { text, links, headings: [], quotes: [] };
  let next = 0;
  let gone = 0;
  const moved = (offset: number) => {
    while (next < cuts.length && cuts[next]!.at <= offset) gone = cuts[next++]!.gone;
    return offset - gone;
  };
  return {
    text: plain + text.slice(at),
    links: links.map(({ url, span: { start, end } }) => {
      const from = moved(start);
      return { url, span: { start: from, end: moved(end) } };
    }),
    headings: [],
    quotes: [],
    strongs,
  };
}
