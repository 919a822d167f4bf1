// Reads plain notes: the text of one episode without any markup, a headline above its sentences.
import type { Span } from "../model/index.ts";
import { linesOf } from "../text/lines.ts";
import { toRichText } from "./markdown-to-text.ts";
import { episodeOfNote } from "./note-episode.ts";
import { readNoteFields } from "./note-fields.ts";
import { isPlainText } from "./page-frame.ts";
import type { Reader } from "./reader.ts";

/** For texts that no other reader knows: a first line that may be a headline, and a sentence below it. */
export const plainNotes: Reader = {
  id: "plain-notes",
  label: "plain notes of one episode",
  sniff: ({ text }) => (isPlainText(text) && headlineOf(text) ? 0.1 : 0),
  *read(document, report, { findCard } = {}) {
    const { text } = document;
    const headline = headlineOf(text);
    if (!headline) return;
    const title = text.slice(headline.start, headline.end);
    report({
      severity: "info",
      code: "reader/guessed-layout",
      message: `The text was taken for one episode, its first line for the headline: ${title}.`,
      document: document.uri,
      span: headline,
    });
    const span = { start: 0, end: text.length };
    const fields = readNoteFields({ title });
    const bodies = [toRichText(text.slice(headline.end))];
    yield episodeOfNote({ document, span, fields, bodies }, report, findCard);
  },
};

/** The first line, where it is several words and no sentence, and one of the next lines is one. */
function headlineOf(text: string): Span | undefined {
  const [first, ...below] = linesOf(text.slice(0, 20_000));
  if (!first) return undefined;
  const isHeadline = /^[\p{Lu}\p{N}“"#].{1,146}\s.{0,146}[^\s.…:;,]$/u.test(
    text.slice(first.start, first.end),
  );
  const isSentence = ({ start, end }: Span) =>
    end - start >= 40 && /[.!?…]["”’)]?$/u.test(text.slice(start, end));
  return isHeadline && first.end - first.start <= 150 && below.slice(0, 5).some(isSentence)
    ? { start: first.start, end: first.end }
    : undefined;
}
