// How sure several pieces of evidence make us together.

/** Nothing found by rule is certain. */
const ceiling = 0.99;

/**
 * Noisy-or of independent evidence, 1 − Π(1 − p), at most .99 unless a single piece was certain (1: stated by the
 * structure of the page), rounded to three decimals.
 */
export function combineConfidence(confidences: readonly number[]): number {
  if (confidences.includes(1)) return 1;
  const doubt = confidences.toSorted((a, b) => a - b).reduce((product, p) => product * (1 - p), 1);
  return Math.round(Math.min(ceiling, 1 - doubt) * 1000) / 1000;
}
