// Runs tasks side by side, not too many at once and one at a time for each group, and gives the results in order.

/** How much at once. */
export interface Concurrency {
  /** Tasks that run at the same time: 6. */
  readonly total?: number;
}

/**
 * The results in the order of the items. Tasks of one group (a host) never run at the same time; no task starts that is
 * more than four times `total` ahead of what has been taken, so that memory stays bounded. A task must not fail.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  task: (item: Item) => Promise<Result>,
  { total = 6 }: Concurrency = {},
): AsyncGenerator<Result> {
  const results = new Map<number, Promise<Result>>();
  const groups = new Map<string, Promise<unknown>>();
  const free: (() => void)[] = [];
  let running = 0;
  const takePlace = async () => {
    if (running >= total) await new Promise<void>((resolve) => free.push(resolve));
    else running++;
  };
  const leavePlace = () => {
    const next = free.shift();
    if (next) next();
    else running--;
  };
  const start = (index: number) => {
    const item = items[index]!;
    const group = groupOf(item);
    const before = groups.get(group) ?? Promise.resolve();
    const result = before.then(async () => {
      await takePlace();
      try {
        return await task(item);
      } finally {
        leavePlace();
      }
    });
    groups.set(
      group,
      result.catch(() => {}),
    );
    results.set(index, result);
  };
  let started = 0;
  for (let index = 0; index < items.length; index++) {
    while (started < items.length && started < index + total * 4) start(started++);
    yield await results.get(index)!;
    results.delete(index);
  }
}
