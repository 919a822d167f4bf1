// One question of the review: what the extraction is unsure of, and how much it matters.
import type { Span } from "../../../../model/index.ts";

/** A mention by its place. */
export interface MentionPlace extends Span {
  readonly episode: string;
  readonly confidence: number;
}

interface Common {
  /** Made of names, so that it means the same after the next build; unique in a queue. */
  readonly key: string;
  /** 0 (certain) to 1 (a coin's throw). */
  readonly uncertainty: number;
  /** How much of the graph hangs on it: the binary logarithm of episodes and statements. */
  readonly weight: number;
}

/** What is asked, by kind; `subject`, `other` are ids of nodes of the graph as built. */
export type ReviewItem = Common &
  (
    | {
        /** Is this a name at all, and of this type? */
        readonly kind: "name";
        readonly subject: string;
      }
    | {
        /** Does the name mean this thing here? */
        readonly kind: "mention";
        readonly subject: string;
        readonly place: MentionPlace;
      }
    | {
        /** A person with one name: who is it? */
        readonly kind: "person";
        readonly subject: string;
        /** People it may be, the likeliest first. */
        readonly candidates: readonly string[];
      }
    | {
        /** One name, two types: which, or both? */
        readonly kind: "types";
        readonly subject: string;
        readonly other: string;
      }
    | {
        /** Two names that look alike: one thing? The more frequent is the subject. */
        readonly kind: "duplicates";
        readonly subject: string;
        readonly other: string;
      }
    | {
        /** Is this said? */
        readonly kind: "statement";
        readonly subject: string;
        readonly other: string;
        /** Key of the edge from `subject` to `other`. */
        readonly edge: string;
      }
  );

export type ReviewKind = ReviewItem["kind"];

/** What is worth deciding: doubt that hangs over much. */
export function priorityOf({ uncertainty, weight }: ReviewItem): number {
  return uncertainty * weight;
}

/** The doubt in a probability, 4p(1 − p): 1 at a half, 0 where it is certain. */
export function doubtOf(probability: number): number {
  return 4 * probability * (1 - probability);
}
