// Reads Markdown show notes, with or without front matter: one file, one episode.
import type { Reader } from "./reader.ts";
import { matchDate } from "../text/date-match.ts";
import { sliceRichText, type RichText } from "../text/rich-text.ts";
import { hasFrontMatter, readFrontMatter } from "./front-matter.ts";
import { looksLikeMarkdown, markdownToText } from "./markdown-to-text.ts";
import { readNameCard } from "./name-card.ts";
import { episodeOfNote } from "./note-episode.ts";
import { zoneOf } from "./section-headings.ts";
import { readNoteFields, type NoteFields } from "./note-fields.ts";

/** Title, date and people from front matter in YAML, TOML or JSON, else from the first heading and the file's name. */
export const markdownNotes: Reader = {
  id: "markdown-notes",
  label: "Markdown show notes",
  sniff({ text, uri, mediaType }) {
    const beginning = text.slice(0, 20_000);
    if (hasFrontMatter(beginning)) return 0.9;
    if (beginning.trim() === "" || /^\s*(?:<[?!]|\{|\[[\s"{\]])/.test(beginning)) return 0;
    if (/\.(?:md|mdx|markdown)$/i.test(uri) || mediaType === "text/markdown") return 0.7;
    if (/^\s*</.test(beginning)) return 0;
    return looksLikeMarkdown(beginning) ? 0.5 : 0;
  },
  *read(document, report, { findCard } = {}) {
    const { text, uri } = document;
    const front = readFrontMatter(document);
    if (front?.problem) {
      const { what, at = 0 } = front.problem;
      report({
        severity: "warning",
        code: "reader/bad-front-matter",
        message: `The front matter cannot be read: ${what}.`,
        document: uri,
        span: { start: at, end: front.end },
        help: "Its simple lines are used; mend it to have all of its fields.",
      });
    }
    if (readNameCard(document) || isAboutFiles(uri)) {
      report({
        severity: "info",
        code: "reader/no-episode",
        message: `The file is about a person, a thing or the files beside it, not about an episode: ${uri}.`,
        document: uri,
      });
      return;
    }
    const fields = readNoteFields({ ...front?.fields, ...document.fieldsBeside, ...front?.fields });
    const markdown = text.slice(front?.end ?? 0);
    const { title, body } = fields.title
      ? { title: fields.title, body: markdownToText(markdown, fields.url) }
      : cutTitle(markdown, markdownToText(markdown, fields.url));
    const published = fields.published ?? dateInText(body.text);
    const known: NoteFields = {
      ...fields,
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
    };
    const bodies = [...fields.texts.map((words) => markdownToText(words)), body];
    yield episodeOfNote(
      { document, span: { start: 0, end: text.length }, fields: known, bodies },
      report,
      findCard,
    );
  },
};

/** The heading on the first line, without its number, and the text below it. */
function cutTitle(markdown: string, body: RichText): { title: string | undefined; body: RichText } {
  const heading = body.headings[0];
  const isTop = /^\s*(?:##? \S|[^\n]{1,200}\n={3,}[ \t]*(?:\r?\n|$))/.test(markdown);
  if (!isTop || heading?.start !== 0 || heading.end > 200) return { title: undefined, body };
  const words = body.text.slice(0, heading.end);
  const title = words.replace(
    /^(?:(?:ep(?:isode)?\.? )?#?\d{1,4}\s*[:.–—|-]\s*|#\d{1,4}\s+)(?=\S)/iu,
    "",
  );
  return {
    title: /\p{L}/u.test(title) && !zoneOf(title) ? title : undefined,
    body: sliceRichText(body, heading.end),
  };
}

/** "recorded Oct 3, 2018" near the beginning. */
function dateInText(text: string): string | undefined {
  const head = text.slice(0, 600);
  for (const match of head.matchAll(/\b(?:recorded|aired|air date)(?: on)?:?\s+/gi)) {
    const date = matchDate(head.slice(match.index + match[0].length));
    if (date?.iso) return date.iso;
  }
  return undefined;
}

/** Files that tell about a folder. */
function isAboutFiles(uri: string): boolean {
  return /(?:^|[/\\])(?:readme|licen[cs]e|contributing|changelog|code_of_conduct|security|source)\.(?:md|mdx|markdown)$/i.test(
    uri,
  );
}
