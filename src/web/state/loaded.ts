// What was opened, by the entry of the history it came with: going back brings the former one.

/** Something that is shown from an entry on, until another takes its place. */
export interface Loaded<Value> {
  /** Position of the entry it came with, 0 for the first. */
  readonly since: number;
  readonly value: Value;
}

/** What is shown at a position; nothing where nothing was opened before it. */
export function loadedAt<Value>(
  all: readonly Loaded<Value>[],
  position: number,
): Value | undefined {
  return all.findLast(({ since }) => since <= position)?.value;
}

/** With a value from `since` on; what came later is gone, as entries of a history are. */
export function withLoaded<Value>(
  all: readonly Loaded<Value>[],
  since: number,
  value: Value,
): readonly Loaded<Value>[] {
  return [...all.filter((item) => item.since < since), { since, value }];
}
