// Entities, relations and the evidence they stand on: what mentions are resolved to across all episodes.
import type { Span } from "./span.ts";

/** The types of things in our world; each is described by one file of `src/ontology/`. */
export type EntityType =
  "person" | "organisation" | "technology" | "topic" | "event" | "podcast" | "work" | "other";

/** The kinds of statement; each is described in `src/ontology/relation-types.ts`. */
export type RelationType =
  | "mentions"
  | "episode_of"
  | "guest_of"
  | "hosts"
  | "works_at"
  | "worked_at"
  | "founded"
  | "created"
  | "maintains"
  | "built_by"
  | "built_with"
  | "built_on"
  | "uses"
  | "part_of"
  | "alternative_to"
  | "acquired"
  | "sponsored_by"
  /** Only in graphs made elsewhere, for what has no type of ours. */
  | "linked_to";

/** Something named in one or more episodes. */
export interface Entity {
  /** `technology:kubernetes`: type, colon, slug of the name; see `createEntityId`. */
  readonly id: string;
  readonly entityType: EntityType;
  readonly kind?: string;
  readonly name: string;
  /** Other names met in the texts, sorted, without `name`. */
  readonly aliases: readonly string[];
}

/** A quotation that supports a relation. */
export interface Evidence {
  /** Id of the episode. */
  readonly episode: string;
  /** Into the episode's text. */
  readonly span: Span;
  /** `textAt(episode.text, span)`. */
  readonly quote: string;
  readonly recognizer: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A directed statement between two nodes of the graph (entities, episodes, shows). */
export interface Relation {
  /** `source|relationType|target`. */
  readonly id: string;
  readonly relationType: RelationType;
  readonly source: string;
  readonly target: string;
  /** At least one. */
  readonly evidence: readonly Evidence[];
}
