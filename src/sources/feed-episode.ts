// Makes episodes of a feed's entries: title, people, the text with its zones, chapters, transcript.
import { createEpisodeId, hash32, type Episode, type SourceDocument } from "../model/index.ts";
import { htmlToText } from "../text/html-to-text.ts";
import { linesOf } from "../text/lines.ts";
import type { RichText } from "../text/rich-text.ts";
import { createRepetition, type Repetition } from "./boilerplate.ts";
import { isSponsorChapter, parseChapters, type Chapter } from "./chapters.ts";
import { createEpisodeText, type EpisodeTextBuilder } from "./episode-text.ts";
import type { FeedBody, FeedChannel, FeedEntry } from "./feed-entry.ts";
import { showOfAddress } from "./page-frame.ts";
import { isPersonName } from "./people-line.ts";
import { parseTranscript } from "./podcast-transcript.ts";

/** The episodes of a feed in its order; what repeats over its entries is boilerplate. */
export function* episodesOfFeed(
  document: SourceDocument,
  channel: FeedChannel,
  entries: readonly FeedEntry[],
): Generator<Episode> {
  const repetition = createRepetition();
  const bodies = entries.map(({ bodies: candidates }) => bodyOf(candidates));
  entries.forEach(({ title }, index) => {
    const { text } = bodies[index]!;
    repetition.addEntry(
      new Set(linesOf(text).map(({ start, end }) => text.slice(start, end))),
      title,
    );
  });
  for (const [index, entry] of entries.entries()) {
    yield episodeOf(document, channel, entry, bodies[index]!, repetition);
  }
}

function episodeOf(
  document: SourceDocument,
  channel: FeedChannel,
  entry: FeedEntry,
  body: RichText,
  repetition: Repetition,
): Episode {
  const { title, published, durationSeconds, url, guid } = entry;
  const show = channel.title || showOfAddress(document);
  const builder = createEpisodeText();
  if (title) builder.addLine("title", title);
  builder.addLine("metadata", numberLine(entry));
  builder.addPeople(entry.people.length > 0 ? entry.people : channel.people);
  const author = authorOf(channel, entry);
  if (author) builder.addLine("byline", `Author: ${author}`);
  builder.addBody(body, (line, inList) => repetition.isRepeated(line, title, inList));
  addChapters(builder, chaptersOf(document, entry));
  for (const turn of transcriptOf(document, entry)) builder.addTurn(turn.text, turn.speaker);
  const { text, sections, stated, links } = builder.finish();
  return {
    id: createEpisodeId({
      show,
      published,
      title,
      distinguishing: guid ?? url ?? (text.slice(0, 80) || hash32(text).toString(36)),
    }),
    show,
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(durationSeconds ? { durationSeconds } : {}),
    ...(url ? { url } : {}),
    document: document.uri,
    span: entry.span,
    text,
    sections,
    ...(stated.length > 0 ? { stated } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}

/** The candidate that says most; the earlier one of equals. */
function bodyOf(candidates: readonly FeedBody[]): RichText {
  let best: FeedBody | undefined;
  let bestLength = 0;
  for (const candidate of candidates) {
    const length = candidates.length === 1 ? 1 : visibleLength(candidate.markup);
    if (length > bestLength) [best, bestLength] = [candidate, length];
  }
  return best
    ? htmlToText(best.markup, best.base)
    : { text: "", links: [], headings: [], quotes: [] };
}

/** Code units outside of tags, runs of white space counted once. */
function visibleLength(markup: string): number {
  let length = 0;
  let isTag = false;
  let isSpace = true;
  for (let at = 0; at < markup.length; at++) {
    const code = markup.charCodeAt(at);
    if (code === 60) isTag = true;
    else if (code === 62) isTag = false;
    else if (!isTag && (code > 32 || !isSpace)) length++;
    isSpace = code <= 32;
  }
  return length;
}

function numberLine({ season, number }: FeedEntry): string {
  const parts = [season && `Season ${season}`, number && `Episode ${number}`];
  return parts.filter(Boolean).join(", ");
}

/** The author of an entry, where it is a person and not the one whom the whole feed names. */
function authorOf(channel: FeedChannel, { author, people }: FeedEntry): string | undefined {
  if (!author || people.length > 0 || !isPersonName(author)) return undefined;
  const others = [channel.author, channel.title].map((name) => name?.toLowerCase());
  return others.includes(author.toLowerCase()) ? undefined : author;
}

function chaptersOf(document: SourceDocument, entry: FeedEntry): readonly Chapter[] {
  for (const { kind, url } of entry.attachments) {
    const text = kind === "chapters" ? document.attachments?.get(url) : undefined;
    const chapters = text === undefined ? undefined : parseChapters(text);
    if (chapters && chapters.length > 0) return chapters;
  }
  return entry.chapters;
}

function addChapters(builder: EpisodeTextBuilder, chapters: readonly Chapter[]): void {
  for (const { title, url } of chapters) {
    builder.addLine(isSponsorChapter(title) ? "sponsors" : "links", title, url);
  }
}

/** Turns of the first transcript at hand. */
function transcriptOf(document: SourceDocument, entry: FeedEntry) {
  for (const { kind, url } of entry.attachments) {
    const text = kind === "transcript" ? document.attachments?.get(url) : undefined;
    const turns = text === undefined ? [] : parseTranscript(text);
    if (turns.length > 0) return turns;
  }
  return [];
}
