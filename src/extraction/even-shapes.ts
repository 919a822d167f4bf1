// The objects that all recognizers read, with all their properties in one order, missing ones as undefined. An engine
// that meets a property always in the same place reads it by place; each other order makes it compile its code anew.
import type { Episode, Mention, Section } from "../model/index.ts";

/** A copy of an episode. What recognizers remember of an episode is forgotten with its copy. */
export const evenEpisode = (episode: Episode): Episode => ({
  id: episode.id,
  show: episode.show,
  title: episode.title,
  published: episode.published,
  durationSeconds: episode.durationSeconds,
  url: episode.url,
  document: episode.document,
  span: episode.span,
  text: episode.text,
  sections: evenSections(episode.sections),
  stated: episode.stated,
  links: episode.links,
});

function evenSections(sections: readonly Section[]): Section[] {
  const copies: Section[] = [];
  for (const { role, span, speaker } of sections)
    copies.push({ role, span: { start: span.start, end: span.end }, speaker });
  return copies;
}

/** A copy of a mention. */
export const evenMention = (mention: Mention): Mention => ({
  episode: mention.episode,
  span: { start: mention.span.start, end: mention.span.end },
  surface: mention.surface,
  entityType: mention.entityType,
  kind: mention.kind,
  canonicalName: mention.canonicalName,
  role: mention.role,
  recognizer: mention.recognizer,
  confidence: mention.confidence,
});
