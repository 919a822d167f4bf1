// How sure several pieces of evidence make us together.

/** Nothing found by rule is certain. */
const ceiling = 0.99;

/**
 * Noisy-or of independent evidence, 1 − Π(1 − p), at most .99 unless a single piece was certain (1: stated by the
 * structure of the page), rounded to three decimals.
 */
export function combineConfidence(confidences: readonly number[]): number {
  if (confidences.includes(1)) return 1;
  // Most often there is a single one.
  const sorted = confidences.length < 2 ? confidences : confidences.toSorted((a, b) => a - b);
  const doubt = sorted.reduce((product, p) => product * (1 - p), 1);
  return Math.round(Math.min(ceiling, 1 - doubt) * 1000) / 1000;
}
