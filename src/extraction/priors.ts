// How sure a kind of evidence is, from how often it proved right where people have read what was found by it.

/** For each kind of evidence, how often it was right and how often it was met. */
export type Counts<Kind extends string> = Readonly<
  Record<Kind, readonly [right: number, all: number]>
>;

/** The probability that evidence of a kind is right, 0 to 1, in hundredths: the lower bound of what was counted. */
export function priorOf<Kind extends string>(counts: Counts<Kind>): (kind: Kind) => number {
  const priors = new Map<string, number>();
  for (const [kind, [right, all]] of Object.entries<Counts<Kind>[Kind]>(counts))
    priors.set(kind, Math.round(100 * wilsonLowerBound(right, all)) / 100);
  return (kind) => priors.get(kind)!;
}

/** Lower end of the 95 % interval of a share (Wilson 1927, doi:10.1080/01621459.1927.10502953). */
export function wilsonLowerBound(right: number, all: number): number {
  if (all === 0) return 0;
  const z = 1.96;
  const share = right / all;
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  return (share + (z * z) / (2 * all) - spread) / (1 + (z * z) / all);
}
