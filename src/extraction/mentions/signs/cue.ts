// Cues: words beside a name that say of what type it is.
import type { EntityType } from "../../../model/index.ts";

/** A cue that holds for a name. */
export interface Cue {
  /** Stands in the mention's recognizer. */
  readonly id: string;
  readonly entityType: EntityType;
  /** That a name no list holds is of this type, when nothing else is known. */
  readonly confidence: number;
}

/** One way of speaking about a thing of some type; the patterns are read on lower-cased text. */
export interface CueRule extends Cue {
  /** Ends where the name begins, articles left out; made for `endsWith`. */
  readonly before?: RegExp;
  /** Begins where the name ends. */
  readonly after?: RegExp;
  /** The words (or signs) beside the name without which the rule cannot hold, so that others are not tried. */
  readonly beside: readonly string[];
}

/**
 * A rule as the tables have it, its patterns against whole words. In patterns and in `beside`, TECH stands for every noun
 * of `type-nouns.ts` for a technology, NAMED for those of them that seldom follow anything but a name; in patterns TECH_S
 * for all in the plural.
 */
export interface CueRow {
  readonly id: string;
  readonly type: EntityType;
  readonly confidence: number;
  /** Words with spaces between them. */
  readonly beside: string;
  readonly before?: string;
  readonly after?: string;
}
