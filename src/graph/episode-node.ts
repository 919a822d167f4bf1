// The node of an episode: its text with what is to be highlighted in it, and a label even where it has no title.
import { textAt, type Episode, type Span } from "../model/index.ts";
import type { EpisodeAttributes } from "./knowledge-graph.ts";
import type { ResolvedEpisode } from "./resolved-episode.ts";

/** What the graph keeps of an episode. */
export function episodeNode({ episode, mentions }: ResolvedEpisode): EpisodeAttributes {
  const places = mentions.map(({ span, entity, recognizer, confidence }) => {
    return { start: span.start, end: span.end, entity, recognizer, confidence };
  });
  places.sort((a, b) => a.start - b.start || a.end - b.end || (a.entity < b.entity ? -1 : 1));
  return {
    label: episode.title ?? titleFromNames(episode),
    entityType: "episode",
    show: episode.show,
    ...(episode.title !== undefined && { title: episode.title }),
    ...(episode.published !== undefined && { published: episode.published }),
    ...(episode.durationSeconds !== undefined && { durationSeconds: episode.durationSeconds }),
    ...(episode.url !== undefined && { url: episode.url }),
    document: episode.document,
    text: episode.text,
    sections: episode.sections,
    mentions: places,
  };
}

/** Where an entry introduces itself: its title, else its byline, else its first section. */
export function titleSpan(episode: Episode): Span {
  const first = (role: string) => episode.sections.find((section) => section.role === role)?.span;
  const fallback = { start: 0, end: Math.min(episode.text.length, 80) };
  return first("title") ?? first("byline") ?? episode.sections[0]?.span ?? fallback;
}

/** In code units, where a text has no spaces. */
const mostOfLabel = 120;

/** A label for an entry without a title: the names in its byline, else its first words. */
function titleFromNames(episode: Episode): string {
  const bylines = episode.sections.filter((section) => section.role === "byline");
  const names = bylines.map((section) => textAt(episode.text, section.span));
  if (names.length > 0) return names.join(", ");
  const words = episode.text.trimStart().slice(0, mostOfLabel).trimEnd().split(/\s+/);
  return (
    words
      .slice(0, 8)
      .join(" ")
      .replace(/[\ud800-\udbff]$/, "") || episode.id
  );
}
