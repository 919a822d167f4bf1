// How often each kind of evidence for a person proved right in annotated episodes, and the confidence that follows.
import { priorOf, type Counts } from "../../priors.ts";

/** Kinds of evidence that are counted together: single rules are met too rarely to be told apart. */
export type PersonEvidenceKind =
  "headline" | "part" | "sign" | "bare" | "given" | "short" | "credit";

/**
 * Right and all predictions, over 116 annotated episodes of twenty shows and 300 drawn at random from thirty others and
 * read by hand, each name once an episode. `castgraph eval` prints the counts by recognizer that these are sums of.
 */
const measured: Counts<PersonEvidenceKind> = {
  // "TOPIC with NAME", "NAME on TOPIC"
  headline: [166, 167],
  // "we talk with NAME", "NAME joins us", "NAME interviews"
  part: [209, 213],
  // "NAME, engineer at", "a book by NAME"
  sign: [219, 223],
  // A known given name and another word, nothing else
  bare: [162, 166],
  // A first name alone that hosts or joins
  given: [122, 124],
  // Given or family name of somebody named in full
  short: [291, 294],
  // "Show Notes: NAME"
  credit: [103, 104],
};

/** The probability that such a name is a person's, 0 to 1: the lower bound of what was measured. */
export const personPrior = priorOf(measured);
