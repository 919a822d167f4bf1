// Pairs of things that occur in the same episodes, counted and weighed in flat arrays.
import { createNumberList } from "./number-list.ts";
import { episodeShare, linkWeight } from "./link-weight.ts";

/** Which thing occurs in which episode, as parallel arrays in any order; repeats count once. */
export interface Occurrences {
  readonly thingCount: number;
  readonly episodeCount: number;
  readonly thing: ArrayLike<number>;
  readonly episode: ArrayLike<number>;
}

/** Pairs of things, sorted by source, then target; `source < target`. */
export interface Pairs {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** In how many episodes both occur. */
  readonly episodes: Uint32Array;
  /** Above 0, below 1; see {@link linkWeight} and {@link episodeShare}. */
  readonly weight: Float64Array;
}

/** Counts and weighs pairs; time grows with the sum of squares of things per episode, memory with the pairs kept. */
export function coOccurringPairs(
  occurrences: Occurrences,
  { strongest = Infinity }: { readonly strongest?: number } = {},
): Pairs {
  const partnersOf = createPartners(occurrences);
  const { thingCount } = occurrences;
  const least = new Float64Array(thingCount);
  if (strongest < Infinity) {
    // A thing's pairs are strong enough from the weight of its strongest-th on; equal ones stay together.
    for (let a = 0; a < thingCount; a++) {
      const { count, weights } = partnersOf(a, 0);
      if (count <= strongest) continue;
      least[a] = weights.slice(0, count).sort()[count - strongest]!;
    }
  }
  const source = createNumberList(Uint32Array);
  const target = createNumberList(Uint32Array);
  const episodes = createNumberList(Uint32Array);
  const weight = createNumberList(Float64Array);
  for (let a = 0; a < thingCount; a++) {
    const partners = partnersOf(a, a + 1);
    for (let i = 0; i < partners.count; i++) {
      const b = partners.things[i]!;
      const strength = partners.weights[i]!;
      if (strength < least[a]! && strength < least[b]!) continue;
      source.push(a);
      target.push(b);
      episodes.push(partners.both[i]!);
      weight.push(strength);
    }
  }
  return {
    source: source.all(),
    target: target.all(),
    episodes: episodes.all(),
    weight: weight.all(),
  };
}

/** The things that occur with another, ascending; the arrays are longer than `count`, and written over by the next. */
interface Partners {
  readonly count: number;
  readonly things: Uint32Array;
  /** In how many episodes both occur. */
  readonly both: Uint32Array;
  readonly weights: Float64Array;
}

/** Gives the partners of a thing from an index on. */
function createPartners(occurrences: Occurrences): (a: number, from: number) => Partners {
  const { thingCount, episodeCount } = occurrences;
  const episodesOf = rowsOf(occurrences);
  // Read out of rows by thing, the things of every episode come out ascending and without repeats.
  const thingsIn = transposed(episodesOf, episodeCount);
  const shareOf = Float64Array.from({ length: episodeCount }, (_, i) =>
    episodeShare(thingsIn.offsets[i + 1]! - thingsIn.offsets[i]!),
  );
  const shared = new Uint32Array(thingCount);
  const shares = new Float64Array(thingCount);
  const things = new Uint32Array(thingCount);
  const bothOf = new Uint32Array(thingCount);
  const weights = new Float64Array(thingCount);
  return (a, from) => {
    const [first, last] = [episodesOf.offsets[a]!, episodesOf.offsets[a + 1]!];
    let count = 0;
    for (let i = first; i < last; i++) {
      const episode = episodesOf.values[i]!;
      const share = shareOf[episode]!;
      const start = thingsIn.offsets[episode]!;
      // From the end, so that only those from `from` on are met.
      for (let k = thingsIn.offsets[episode + 1]! - 1; k >= start; k--) {
        const b = thingsIn.values[k]!;
        if (b < from) break;
        if (b === a) continue;
        if (shared[b]!++ === 0) things[count++] = b;
        shares[b]! += share;
      }
    }
    things.subarray(0, count).sort();
    for (let i = 0; i < count; i++) {
      const b = things[i]!;
      const both = shared[b]!;
      const share = shares[b]! / both;
      shared[b] = shares[b] = 0;
      const ofB = episodesOf.offsets[b + 1]! - episodesOf.offsets[b]!;
      bothOf[i] = both;
      weights[i] = share * linkWeight(both, last - first, ofB, episodeCount);
    }
    return { count, things, both: bothOf, weights };
  };
}

/** Values by key in compressed rows: those of key `i` are `values[offsets[i] … offsets[i + 1])`. */
interface Rows {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** The episodes of every thing, each once. */
function rowsOf({ thing, episode, thingCount, episodeCount }: Occurrences): Rows {
  const { offsets: starts, values } = dealtOut(thing, episode, thingCount);
  const lastMet = new Int32Array(episodeCount).fill(-1);
  const offsets = new Uint32Array(thingCount + 1);
  let kept = 0;
  for (let key = 0; key < thingCount; key++) {
    for (let i = starts[key]!; i < starts[key + 1]!; i++) {
      const value = values[i]!;
      if (lastMet[value] === key) continue;
      lastMet[value] = key;
      values[kept++] = value;
    }
    offsets[key + 1] = kept;
  }
  return { offsets, values: values.subarray(0, kept) };
}

function transposed({ offsets, values }: Rows, valueCount: number): Rows {
  const keys = new Uint32Array(values.length);
  for (let key = 0; key + 1 < offsets.length; key++) {
    keys.fill(key, offsets[key], offsets[key + 1]);
  }
  return dealtOut(values, keys, valueCount);
}

/** A counting sort by key that leaves values of a key in their order. */
function dealtOut(keys: ArrayLike<number>, values: ArrayLike<number>, keyCount: number): Rows {
  const offsets = new Uint32Array(keyCount + 1);
  for (let i = 0; i < keys.length; i++) offsets[keys[i]! + 1]!++;
  for (let key = 0; key < keyCount; key++) offsets[key + 1]! += offsets[key]!;
  const next = offsets.slice();
  const sorted = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) sorted[next[keys[i]!]!++] = values[i]!;
  return { offsets, values: sorted };
}
