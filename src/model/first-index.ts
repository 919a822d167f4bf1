// Binary search: where in an array in order the first member stands that is not before something.

/**
 * Index of the first member that is not before what is looked for; the length where all are. `isBefore` holds of all
 * members up to one and of none behind. Cost: log n questions.
 */
export function firstIndex<T>(sorted: readonly T[], isBefore: (member: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
