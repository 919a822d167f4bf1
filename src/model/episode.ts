// An episode: one entry of an archive (a podcast episode, a talk, an interview) with its text cut into zones.
import type { Span } from "./span.ts";
import type { EntityType } from "./entity.ts";

/**
 * What a stretch of an episode's text is, decided before any language work:
 * - `title`: the headline
 * - `metadata`: date, duration, number: never searched for names
 * - `byline`: names stated by the layout ("Guests: …", the two names above a text)
 * - `body`: running text; one section a paragraph
 * - `bullets`: one list item with the lines that continue it
 * - `quote`: words of a speaker set apart from the text
 * - `questions`: one question of the interviewer
 * - `links`: one link label or title of something linked to
 * - `sponsors`: words about who paid
 * - `boilerplate`: tails and headers that repeat on the page ("The post … appeared first on …")
 */
export type SectionRole =
  | "title"
  | "metadata"
  | "byline"
  | "body"
  | "bullets"
  | "quote"
  | "questions"
  | "links"
  | "sponsors"
  | "boilerplate";

/** A zone of an episode; sections are in reading order and do not overlap. */
export interface Section {
  readonly role: SectionRole;
  /** Into {@link Episode.text}. */
  readonly span: Span;
  /** Who speaks, where the layout says so (a transcript, "Rachel: …"). */
  readonly speaker?: string | undefined;
}

/** The part a person plays in one episode. */
export type PersonRole = "guest" | "host" | "mentioned";

/** An entity that the format itself states: a podcast:person element, a front-matter guest, a tag. */
export interface StatedEntity {
  readonly entityType: EntityType;
  readonly name: string;
  readonly role?: PersonRole;
  /** Where the statement stands in {@link Episode.text}. */
  readonly span: Span;
  readonly url?: string;
}

/** A link of the episode: its label in the text and where it leads. */
export interface Link {
  /** Into {@link Episode.text}. */
  readonly span: Span;
  readonly url: string;
}

/**
 * One entry of an archive. All spans of sections, mentions and evidence are offsets into `text`, so an episode is read
 * the same wherever it stands in its document, and can be cached by its own content.
 */
export interface Episode {
  /** Stable over rebuilds and over other episodes being added: see `createEpisodeId`. */
  readonly id: string;
  /** Name of the podcast, track or conference. */
  readonly show: string;
  /** Missing where the page gives none. */
  readonly title?: string | undefined;
  /** ISO 8601 date, `2018-06-19`. */
  readonly published?: string | undefined;
  readonly durationSeconds?: number | undefined;
  readonly url?: string | undefined;
  /** Uri of the document. */
  readonly document: string;
  /** Where the entry stands in the document's text. */
  readonly span: Span;
  /** The entry's plain text; for plain-text pages the very slice of the document. */
  readonly text: string;
  readonly sections: readonly Section[];
  readonly stated?: readonly StatedEntity[] | undefined;
  readonly links?: readonly Link[] | undefined;
}
