// Entries: what listing readers find on a page, made into episodes with zones.
import {
  createEpisodeId,
  type Episode,
  type Section,
  type SectionRole,
  type SourceDocument,
  type Span,
} from "../model/index.ts";
import { linesOf } from "../text/lines.ts";
import { standalone } from "../text/standalone.ts";
import { createRepetition } from "./boilerplate.ts";
import { cutZones } from "./zones.ts";

/** Where an entry and its parts stand; all spans are offsets into the document. */
export interface Entry {
  readonly span: Span;
  readonly title?: Span;
  /** Date line, numbers, labels. */
  readonly metadata?: readonly Span[];
  /** Lines that name people. */
  readonly byline?: readonly Span[];
  /** The parts whose lines are cut into zones. */
  readonly content: Span;
  readonly published?: string | undefined;
  readonly durationSeconds?: number | undefined;
  /** Keeps a talk and the interview about it apart: `interview`. */
  readonly kind?: string;
}

/** The episodes of a page, boilerplate judged over all of its entries. */
export function* episodesOf(
  document: SourceDocument,
  show: string,
  entries: readonly Entry[],
): Generator<Episode> {
  const { text } = document;
  const repetition = createRepetition();
  const titleOf = (entry: Entry) => entry.title && text.slice(entry.title.start, entry.title.end);
  for (const entry of entries) {
    const lines = linesOf(text, entry.content).map((line) => text.slice(line.start, line.end));
    repetition.addEntry(lines, titleOf(entry));
  }
  for (const entry of entries) {
    const title = titleOf(entry);
    const zones = cutZones(text, entry.content, {
      isRepeated: (line, inList) => repetition.isRepeated(line, title, inList),
      isInterview: entry.kind === "interview",
    });
    const { start, end } = entry.span;
    const rebase = (span: Span): Span => ({ start: span.start - start, end: span.end - start });
    const section = (role: SectionRole) => (span: Span) => ({ role, span });
    const sections: Section[] = [
      ...(entry.metadata ?? []).map(section("metadata")),
      ...(entry.title ? [section("title")(entry.title)] : []),
      ...(entry.byline ?? []).map(section("byline")),
      ...zones.sections,
    ].sort((a, b) => a.span.start - b.span.start);
    const names = (entry.byline ?? []).map((span) => text.slice(span.start, span.end)).join(" ");
    const { published, durationSeconds } = entry;
    yield {
      id: createEpisodeId({
        show,
        published,
        title: title && entry.kind ? `${title} ${entry.kind}` : title,
        distinguishing: `${names} ${firstWords(text, entry.content)}`,
      }),
      show,
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
      ...(durationSeconds ? { durationSeconds } : {}),
      document: document.uri,
      span: entry.span,
      text: standalone(text.slice(start, end)),
      sections: sections.map((item) => ({ ...item, span: rebase(item.span) })),
      ...(zones.stated.length > 0
        ? { stated: zones.stated.map((item) => ({ ...item, span: rebase(item.span) })) }
        : {}),
    };
  }
}

/** The first eight words: enough to tell untitled entries apart. */
function firstWords(text: string, span: Span): string {
  return text
    .slice(span.start, Math.min(span.end, span.start + 160))
    .trim()
    .split(/\s+/, 8)
    .join(" ");
}
