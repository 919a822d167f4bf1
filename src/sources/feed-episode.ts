// Makes episodes of a feed's entries: title, people, the text with its zones, chapters, transcript.
import { createEpisodeId, hash32, type Episode, type SourceDocument } from "../model/index.ts";
import { htmlToText } from "../text/html-to-text.ts";
import { linesOf } from "../text/lines.ts";
import type { RichText } from "../text/rich-text.ts";
import { createRepetition, type Repetition } from "./boilerplate.ts";
import { isSponsorChapter, parseChapters, type Chapter } from "./chapters.ts";
import { createEpisodeText } from "./episode-text.ts";
import type { FeedBody, FeedChannel, FeedEntry } from "./feed-entry.ts";
import { showOfAddress } from "./page-frame.ts";
import { isPersonName } from "./people-line.ts";
import { parseTranscript } from "./podcast-transcript.ts";

/** An entry with what its files and its markup come to. */
interface Draft extends FeedEntry {
  readonly body: RichText;
}

/** The episodes of a feed in its order; what repeats over its entries is boilerplate. */
export function* episodesOfFeed(
  document: SourceDocument,
  channel: FeedChannel,
  entries: readonly FeedEntry[],
): Generator<Episode> {
  const drafts = entries.map((entry): Draft => ({
    ...entry,
    bodies: [],
    body: bodyOf(entry.bodies),
    chapters: chaptersOf(document, entry),
  }));
  const repetition = createRepetition();
  for (const draft of drafts) repetition.addEntry(linesOfDraft(draft), draft.title);
  for (const draft of drafts) yield episodeOf(document, channel, draft, repetition);
}

/** What is counted; in a set, for a line that stands twice in one entry is not what repeats over entries. */
function linesOfDraft({ body: { text }, tags, chapters }: Draft): ReadonlySet<string> {
  const lines = new Set<string>(tags);
  for (const { title } of chapters) lines.add(title);
  for (const { start, end } of linesOf(text)) lines.add(text.slice(start, end));
  return lines;
}

function episodeOf(
  document: SourceDocument,
  channel: FeedChannel,
  draft: Draft,
  repetition: Repetition,
): Episode {
  const { title, published, durationSeconds, url, guid } = draft;
  const show = channel.title || showOfAddress(document);
  const isRepeated = (line: string, inList: boolean) => repetition.isRepeated(line, title, inList);
  const builder = createEpisodeText();
  if (title) builder.addLine("title", title);
  builder.addLine("metadata", numberLine(draft));
  builder.addPeople(draft.people.length > 0 ? draft.people : channel.people);
  const author = authorOf(channel, draft);
  if (author) builder.addLine("byline", `Author: ${author}`);
  builder.addBody(draft.body, isRepeated);
  if (draft.tags.length > 0) builder.addLine("metadata", "Tags:");
  for (const tag of draft.tags)
    builder.addLine(isRepeated(tag, true) ? "boilerplate" : "links", tag);
  for (const { title: words, url: target } of draft.chapters) {
    const role = isSponsorChapter(words) ? "sponsors" : "links";
    builder.addLine(isRepeated(words, true) ? "boilerplate" : role, words, target);
  }
  for (const turn of transcriptOf(document, draft)) builder.addTurn(turn.text, turn.speaker);
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
    span: draft.span,
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

/** Turns of the first transcript at hand. */
function transcriptOf(document: SourceDocument, entry: FeedEntry) {
  for (const { kind, url } of entry.attachments) {
    const text = kind === "transcript" ? document.attachments?.get(url) : undefined;
    const turns = text === undefined ? [] : parseTranscript(text);
    if (turns.length > 0) return turns;
  }
  return [];
}
