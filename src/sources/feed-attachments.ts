// What the entries of a feed keep in files of their own: chapters and transcripts.
import type { SourceDocument } from "../model/index.ts";
import type { FeedAttachment } from "./feed-entry.ts";
import { readXmlFeedEntries } from "./xml-feed.ts";

/** Kinds of transcripts, the best first: those that name speakers, then those without mark-up. */
const preference: readonly string[] = ["json", "vtt", "srt", "plain", "html"];

/**
 * The attachments of a feed in XML, in its order: of every entry its chapters and the one transcript that says most.
 * Costs a pass over the feed only where the text names one.
 */
export function findFeedAttachments(document: SourceDocument): FeedAttachment[] {
  if (!/<(?:\w+:)?(?:chapters|transcript)\s[^>]*\burl\s*=/i.test(document.text)) return [];
  return readXmlFeedEntries(document).flatMap(({ attachments }) => {
    const chapters = attachments.filter(({ kind }) => kind === "chapters").slice(0, 1);
    const transcripts = attachments.filter(({ kind }) => kind === "transcript");
    return [...chapters, ...transcripts.sort((a, b) => rankOf(a) - rankOf(b)).slice(0, 1)];
  });
}

function rankOf({ mediaType, url }: FeedAttachment): number {
  const words = `${mediaType ?? ""} ${url}`.toLowerCase();
  const rank = preference.findIndex((kind) => words.includes(kind));
  return rank < 0 ? preference.length : rank;
}
