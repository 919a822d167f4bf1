// Settles who owns the words: where mentions overlap, the better one stays.
import { compareSpans, type Mention } from "../model/index.ts";
import { firstIndex } from "../model/first-index.ts";

/**
 * A set of mentions without overlaps, in reading order. The longer mention wins, then the more confident, then the
 * earlier recognizer; but one believed less than half gives way to any that is believed more. One recognizer may give
 * the same words two types (a company and its product): both stay. The order of `mentions` is the order of the
 * recognizers. Cost: n log n.
 */
export function settle(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  if (mentions.length === 0) return kept;
  // Pushed, not mapped: arrays made by `map` are of two kinds, before the engine has optimized the code and after.
  const ranked: Ranked[] = [];
  for (const mention of mentions) ranked.push({ mention, order: ranked.length });
  ranked.sort((a, b) => compareSpans(a.mention.span, b.mention.span) || a.order - b.order);
  for (let from = 0; from < ranked.length;) {
    const to = endOfCluster(ranked, from);
    // Most mentions overlap no other.
    if (to === from + 1) kept.push(ranked[from]!.mention);
    else settleCluster(ranked.slice(from, to), kept);
    from = to;
  }
  return kept;
}

/** Where the chain of overlapping mentions ends that begins at an index. */
function endOfCluster(ranked: readonly Ranked[], from: number): number {
  let reach = ranked[from]!.mention.span.end;
  let to = from + 1;
  for (; to < ranked.length; to++) {
    const { span } = ranked[to]!.mention;
    if (span.start >= reach) break;
    reach = Math.max(reach, span.end);
  }
  return to;
}

/** Settles mentions that overlap in a chain; what is kept goes to the end of `kept` in reading order. */
function settleCluster(cluster: Ranked[], kept: Mention[]): void {
  cluster.sort(byPreference);
  const chosen: Mention[] = [];
  const taken = new IntervalSet();
  for (const { mention } of cluster) {
    const owner = taken.ownerOf(mention.span.start, mention.span.end);
    if (!owner) {
      taken.add(mention);
      chosen.push(mention);
    } else if (isSecondReading(mention, owner, chosen)) chosen.push(mention);
  }
  chosen.sort(
    (a, b) =>
      compareSpans(a.span, b.span) ||
      b.confidence - a.confidence ||
      compareText(a.entityType, b.entityType),
  );
  for (const mention of chosen) kept.push(mention);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Ranked {
  readonly mention: Mention;
  readonly order: number;
}

function byPreference(a: Ranked, b: Ranked): number {
  return (
    Number(b.mention.confidence >= 0.5) - Number(a.mention.confidence >= 0.5) ||
    length(b.mention) - length(a.mention) ||
    b.mention.confidence - a.mention.confidence ||
    a.order - b.order
  );
}

const length = (mention: Mention) => mention.span.end - mention.span.start;

function isSecondReading(mention: Mention, owner: Mention, kept: readonly Mention[]): boolean {
  return (
    sameSpan(mention, owner) &&
    mention.recognizer === owner.recognizer &&
    mention.entityType !== owner.entityType &&
    !kept.some((other) => sameSpan(other, mention) && other.entityType === mention.entityType)
  );
}

const sameSpan = (a: Mention, b: Mention) =>
  a.span.start === b.span.start && a.span.end === b.span.end;

/** Disjoint spans, sorted by start, with binary search. */
class IntervalSet {
  readonly #owners: Mention[] = [];

  /** A member that overlaps `[start, end)`. */
  ownerOf(start: number, end: number): Mention | undefined {
    const before = this.#owners[this.#indexAfter(start) - 1];
    if (before && before.span.end > start) return before;
    const after = this.#owners[this.#indexAfter(start)];
    return after && after.span.start < end ? after : undefined;
  }

  add(mention: Mention): void {
    this.#owners.splice(this.#indexAfter(mention.span.start), 0, mention);
  }

  /** Index of the first member that starts after `start`. */
  #indexAfter(start: number): number {
    return firstIndex(this.#owners, (owner) => owner.span.start <= start);
  }
}
