// Co-occurrence: which things occur in the same episodes, and how much more often than chance would have it.

/** Things by episode: `members[i]` are the indices of the things that occur in the i-th episode, without repeats. */
export interface Occurrences {
  readonly nodeCount: number;
  readonly members: readonly Uint32Array[];
}

/** Pairs of things, sorted by source, then target; `source < target`. */
export interface Pairs {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** In how many episodes both occur. */
  readonly episodes: Uint32Array;
  readonly weight: Float64Array;
}

/** Counts and weighs all pairs in time proportional to the sum of squared episode sizes. */
export function coOccurrence({ nodeCount, members }: Occurrences): Pairs {
  const { offsets, episodesOf } = invert(nodeCount, members);
  const shared = new Uint32Array(nodeCount);
  const source: number[] = [];
  const target: number[] = [];
  const episodes: number[] = [];
  const weight: number[] = [];
  for (let a = 0; a < nodeCount; a++) {
    const partners: number[] = [];
    for (let i = offsets[a]!; i < offsets[a + 1]!; i++) {
      for (const b of members[episodesOf[i]!]!) {
        if (b <= a) continue;
        if (shared[b] === 0) partners.push(b);
        shared[b]!++;
      }
    }
    partners.sort((left, right) => left - right);
    const ofA = offsets[a + 1]! - offsets[a]!;
    for (const b of partners) {
      source.push(a);
      target.push(b);
      episodes.push(shared[b]!);
      weight.push(linkWeight(shared[b]!, ofA, offsets[b + 1]! - offsets[b]!, members.length));
      shared[b] = 0;
    }
  }
  return {
    source: Uint32Array.from(source),
    target: Uint32Array.from(target),
    episodes: Uint32Array.from(episodes),
    weight: Float64Array.from(weight),
  };
}

/** The weight of pairs that occur together no more often than chance has it: still a link, the faintest one. */
const faintest = 0.01;

/**
 * How strongly two things belong together, above 0 and below 1: the association of their occurrences, discounted where
 * it rests on little.
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

/** From things by episode to episodes by thing, in compressed rows. */
function invert(nodeCount: number, members: readonly Uint32Array[]) {
  const offsets = new Uint32Array(nodeCount + 1);
  for (const nodes of members) for (const node of nodes) offsets[node + 1]!++;
  for (let i = 0; i < nodeCount; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice();
  const episodesOf = new Uint32Array(offsets[nodeCount] ?? 0);
  members.forEach((nodes, episode) => {
    for (const node of nodes) episodesOf[next[node]!++] = episode;
  });
  return { offsets, episodesOf };
}
