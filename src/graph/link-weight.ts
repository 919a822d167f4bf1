// How strongly two things belong together: by the episodes they share, and by what is said of them.

/** An episode with more things than this says less about each of its pairs. */
const fullEpisode = 8;

/** The weight of pairs that occur together no more often than chance has it: still a link, the faintest one. */
const faintest = 0.01;

/**
 * The association of two things' occurrences, above 0 and below 1, discounted where it rests on little.
 *
 *     weight = max(.01, npmi) · both / (both + 1) · min(a, b) / (min(a, b) + 1)
 *     npmi   = ln(both · all / (a · b)) / ln(all / both)
 *
 * The numerator is the association strength, which of the usual measures is the one that takes the size of both things
 * out (van Eck & Waltman 2009, doi:10.1002/asi.21075), so that a hub gains nothing from being everywhere; divided by
 * its maximum it is normalised pointwise mutual information (Bouma 2009). Both favour pairs met once, hence the
 * discount (Pantel & Lin 2002, doi:10.1145/775047.775138).
 *
 * @param both episodes with both, at least 1
 * @param a episodes with the one
 * @param b episodes with the other
 * @param all episodes of the archive
 */
export function linkWeight(both: number, a: number, b: number, all: number): number {
  const fewest = Math.min(a, b);
  const discount = (both / (both + 1)) * (fewest / (fewest + 1));
  if (both >= all) return discount;
  const npmi = Math.log((both * all) / (a * b)) / Math.log(all / both);
  return Math.max(faintest, npmi) * discount;
}

/**
 * What an episode with so many things says about each of its pairs, above 0, at most 1: it has only so much to give, or
 * long listings would tie everything to everything (fractional counting; Newman 2001, doi:10.1103/PhysRevE.64.016132,
 * Perianes-Rodriguez, Waltman & van Eck 2016, doi:10.1016/j.joi.2016.10.006). The weight of a link is multiplied by the
 * mean of this over the episodes it stands on.
 */
export function episodeShare(things: number): number {
  return Math.min(1, (fullEpisode - 1) / Math.max(1, things - 1));
}

/**
 * The weight of a link that a relation is asserted of, too; `weight` is 0 where nothing else links the two. An assertion
 * counts as independent evidence, half of its confidence: what is said outranks what merely stands together.
 */
export function withAssertion(weight: number, confidence: number): number {
  return 1 - (1 - weight) * (1 - confidence / 2);
}
