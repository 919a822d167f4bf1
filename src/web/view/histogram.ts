// Histograms of counts with steps that grow: there are many small numbers and few large ones.

/** How many fall into each step. */
export interface Histogram {
  /** The least number of each step, ascending; a step ends before the next begins. */
  readonly starts: readonly number[];
  /** Parallel to `starts`. */
  readonly counts: Uint32Array;
}

/** Preferred numbers, five to a decade (Renard 1879), where they are whole; round enough to be read and remembered. */
const decade = [1, 1.6, 2.5, 4, 6.3];

/** The steps for counts from `least` up to `most`: 0, 1, 2, 3, 4, 6, 10, 16, 25, 40, 63, 100 … */
export function stepsUpTo(most: number, least = 0): number[] {
  const starts = [0, 1, 2, 3];
  for (let scale = 1; starts.at(-1)! < most; scale *= 10) {
    for (const number of decade) {
      const start = Math.floor(number * scale);
      if (start > 3 && start <= most) starts.push(start);
    }
    if (decade[0]! * scale * 10 > most) break;
  }
  return starts.filter((start) => start >= least && start <= most);
}

/** Counts what is marked with 1 by its number, in steps. */
export function histogram(
  isLeft: Uint8Array,
  numberOf: (index: number) => number,
  starts: readonly number[],
): Histogram {
  const counts = new Uint32Array(starts.length);
  for (let i = 0; i < isLeft.length; i++) {
    if (isLeft[i] === 1) counts[stepOf(starts, numberOf(i))]!++;
  }
  return { starts, counts };
}

/** The step that a number falls into. */
export function stepOf(starts: readonly number[], value: number): number {
  let step = starts.length - 1;
  while (step > 0 && starts[step]! > value) step--;
  return step;
}
