// Reads HTML pages: one episode with its notes, several articles, or a listing that was saved instead of pasted.
import type { Reader } from "./reader.ts";
import type { Diagnostic, Episode, SourceDocument, Span } from "../model/index.ts";
import { htmlToText } from "../text/html-to-text.ts";
import { sliceRichText } from "../text/rich-text.ts";
import { bylineListing } from "./byline-listing.ts";
import { datedListing } from "./dated-listing.ts";
import { readPageMeta } from "./html-meta.ts";
import { episodeOfNote } from "./note-episode.ts";
import { readNoteFields } from "./note-fields.ts";
import { talkTrack } from "./talk-track.ts";

/** Title, date and show from the page's meta data (Open Graph, JSON-LD, `time`), text from `article` or `main`. */
export const htmlNotes: Reader = {
  id: "html-notes",
  label: "HTML show notes",
  sniff({ text }) {
    const beginning = text.slice(0, 4000);
    if (/^\uFEFF?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)\b/i.test(beginning)) return 0.7;
    return /^\uFEFF?\s*<(?:article|main|section|div|p|h[1-6]|ul|ol|body|head|a|span|strong|em|b|i|br|table|blockquote)\b/i.test(
      beginning,
    )
      ? 0.6
      : 0;
  },
  *read(document, report, { findCard } = {}) {
    const whole = { start: 0, end: document.text.length };
    const articles = elementsOf(document.text, "article");
    const listing = articles.length > 1 ? undefined : readListing(document);
    if (listing) {
      for (const episode of listing.read(report)) yield { ...episode, span: whole };
      return;
    }
    const parts =
      articles.length > 1
        ? articles
        : [articles[0] ?? elementsOf(document.text, "main")[0] ?? whole];
    const page = readPageMeta(document.text);
    for (const span of parts) {
      const html = document.text.slice(span.start, span.end);
      const own = parts.length > 1 ? { show: page["show"], ...readPageMeta(html) } : page;
      const fields = readNoteFields(own);
      const body = htmlToText(
        html,
        fields.url ?? (/^https?:/.test(document.uri) ? document.uri : undefined),
      );
      const head = body.headings[0];
      const isRepeated = head?.start === 0 && body.text.slice(0, head.end) === fields.title;
      const bodies = [isRepeated ? sliceRichText(body, head.end) : body];
      yield episodeOfNote(
        { document, span, fields: { ...fields, texts: [] }, bodies },
        report,
        findCard,
      );
    }
  },
};

/** A page that, as text, is one of the pasted listings. */
function readListing(document: SourceDocument) {
  const { text } = htmlToText(document.text);
  const plain = { ...document, text };
  const reader = [datedListing, talkTrack, bylineListing].find(
    (listing) => listing.sniff(plain) >= 0.8,
  );
  if (!reader) return undefined;
  return {
    *read(report: Parameters<Reader["read"]>[1]): Generator<Episode> {
      // Places in the derived text mean nothing in the document.
      yield* reader.read(plain, (diagnostic) => report(withoutSpan(diagnostic)));
    },
  };
}

function withoutSpan({ severity, code, message, document, help }: Diagnostic): Diagnostic {
  return { severity, code, message, document, ...(help ? { help } : {}) };
}

/** What stands between the tags of outermost elements of a name. */
function elementsOf(html: string, name: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of html.matchAll(new RegExp(`<(/?)${name}\\b[^<>]*>`, "gi"))) {
    if (tag[1] === "") {
      if (depth++ === 0) start = tag.index + tag[0].length;
    } else if (depth > 0 && --depth === 0) spans.push({ start, end: tag.index });
  }
  return spans;
}
