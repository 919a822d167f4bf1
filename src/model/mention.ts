// A mention: a stretch of an episode's text that names something; and a relation mention: one that says how two relate.
import type { EntityType, RelationType } from "./entity.ts";
import type { PersonRole } from "./episode.ts";
import type { Span } from "./span.ts";

/** One occurrence of a name in one episode. */
export interface Mention {
  /** Id of the episode. */
  readonly episode: string;
  /** Into the episode's text; `textAt(episode.text, span) === surface`. */
  readonly span: Span;
  /** The name as it stands there. */
  readonly surface: string;
  readonly entityType: EntityType;
  /** Finer than the type: `language`, `database`, `foundation` … where known. */
  readonly kind?: string | undefined;
  /** The full name it stands for, inside this episode: "Carl" → "Carl Lerche", "K8s" → "Kubernetes". */
  readonly canonicalName: string;
  /** People only. */
  readonly role?: PersonRole | undefined;
  /** Id of the recognizer that found it, with the rule: `gazetteer/capital`, `person/title-with`. */
  readonly recognizer: string;
  /** Estimated probability that a careful reader agrees, 0 to 1. */
  readonly confidence: number;
}

/** An end of a relation: something mentioned, or the episode or its show itself. */
export type RelationEnd = Mention | "episode" | "show";

/** A statement of one episode that two things are related, with the words that say so. */
export interface RelationMention {
  readonly episode: string;
  readonly relationType: RelationType;
  readonly subject: RelationEnd;
  readonly object: RelationEnd;
  /** The words that say so, into the episode's text. */
  readonly span: Span;
  readonly recognizer: string;
  readonly confidence: number;
}
