// How often each kind of evidence for a person proved right in annotated episodes, and the confidence that follows.

/** Kinds of evidence that are counted together: single rules are met too rarely to be told apart. */
export type PersonEvidenceKind =
  "headline" | "part" | "sign" | "bare" | "given" | "short" | "credit";

/**
 * Right and all predictions, over 116 annotated episodes of twenty shows and 300 drawn at random from thirty others and
 * read by hand, each name once an episode. `castgraph eval` prints the counts by recognizer that these are sums of.
 */
const measured: Readonly<Record<PersonEvidenceKind, readonly [right: number, all: number]>> = {
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
export const personPrior = (kind: PersonEvidenceKind): number => priors[kind];

/** Lower end of the 95 % interval of a share (Wilson 1927, doi:10.1080/01621459.1927.10502953). */
export function wilsonLowerBound(right: number, all: number): number {
  if (all === 0) return 0;
  const z = 1.96;
  const share = right / all;
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return (share + (z * z) / (2 * all) - spread) / (1 + (z * z) / all);
}

const bound = (kind: PersonEvidenceKind) =>
  Math.round(100 * wilsonLowerBound(...measured[kind])) / 100;
const priors: Readonly<Record<PersonEvidenceKind, number>> = {
  headline: bound("headline"),
  part: bound("part"),
  sign: bound("sign"),
  bare: bound("bare"),
  given: bound("given"),
  short: bound("short"),
  credit: bound("credit"),
};
