// A feed's entry: what RSS, RDF, Atom and JSON Feed say of an episode, in one shape.
import type { PersonRole, Span } from "../model/index.ts";
import type { Chapter } from "./chapters.ts";

/** Someone a feed names. */
export interface FeedPerson {
  readonly name: string;
  /** "Host", "Co-Host", "Audio Editor": the word that stands before the names. */
  readonly label: string;
  /** Missing where the feed states people without saying what they do. */
  readonly role?: PersonRole;
  readonly url?: string;
}

/** A candidate for the text of an entry. */
export interface FeedBody {
  /** HTML, or plain text. */
  readonly markup: string;
  /** What its relative links stand on. */
  readonly base?: string;
}

/** A transcript or chapters in a file of their own. */
export interface FeedAttachment {
  readonly kind: "chapters" | "transcript";
  /** As the feed writes it. */
  readonly url: string;
  readonly mediaType?: string;
}

/** One `item` or `entry`. */
export interface FeedEntry {
  readonly title?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly durationSeconds?: number;
  readonly url?: string;
  readonly guid?: string;
  readonly season?: string;
  readonly number?: string;
  /** If there are any, they replace the channel's. */
  readonly people: readonly FeedPerson[];
  /** Named as an author: a person, a company or the show itself. */
  readonly author?: string;
  readonly bodies: readonly FeedBody[];
  /** Categories and keywords, each once. */
  readonly tags: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly attachments: readonly FeedAttachment[];
  /** In the document. */
  readonly span: Span;
}

/** What holds for all entries of a feed. */
export interface FeedChannel {
  /** Empty where the feed has none. */
  readonly title: string;
  readonly people: readonly FeedPerson[];
  readonly author?: string;
}
