// What of an episode is searched for names, and as what: its sentences with the section they stand in.
import type { Episode, SectionRole, Section, Span } from "../model/index.ts";
import { isTitleCase } from "./title-case.ts";
import { sentences } from "../text/segment.ts";
import { oncePer } from "../model/once-per.ts";

/** A sentence of a section that is searched. */
export interface Sentence {
  /** Into the episode's text. */
  readonly span: Span;
  readonly section: Section;
  /** Nearly every word has a capital, so that a capital means nothing. */
  readonly isTitleCase: boolean;
}

/** How much a name found in a section counts, as a factor on confidence; roles of weight 0 are never searched. */
export const sectionWeight: Readonly<Record<SectionRole, number>> = {
  title: 1,
  metadata: 0,
  byline: 1,
  body: 1,
  bullets: 1,
  quote: 1,
  questions: 1,
  links: 0.95,
  sponsors: 0.9,
  boilerplate: 0,
};

/** The sections that are searched, in reading order. */
export function searchedSections(episode: Episode): readonly Section[] {
  return episode.sections.filter((section) => sectionWeight[section.role] > 0);
}

/** The sentences of all searched sections, in reading order; computed once per episode. */
export const sentencesOf = oncePer((episode: Episode): readonly Sentence[] => {
  const { text } = episode;
  const found: Sentence[] = [];
  for (const section of searchedSections(episode))
    for (const span of sentences(text, section.span))
      found.push({ span, section, isTitleCase: isTitleCase(text, span) });
  return found;
});
