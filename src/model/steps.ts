// Long work in steps: it pauses where others may have a turn, so that one thread can work and still be stopped.

/** Work that yields every few milliseconds where it can, and returns what came of it. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function allSteps<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does the work and calls `pause` between two steps; what it throws ends the work. */
export async function stepByStep<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}
