// Union-find over named items that also keeps what must stay apart.

/** A request to join two groups that was refused because a cannot-link stands between them. */
export interface LinkConflict {
  readonly a: string;
  readonly b: string;
  /** The pair that must stay apart. */
  readonly apart: readonly [string, string];
}

/**
 * Groups of strings joined by must-links and kept apart by cannot-links. The representative of a group is its smallest
 * member, so the outcome does not depend on the order of joins as long as no cannot-link interferes; callers with
 * cannot-links give their must-links in a fixed order. Nearly linear.
 */
export function createGroups(cannotLinks: Iterable<readonly [string, string]> = []) {
  const parent = new Map<string, string>();
  const enemies = new Map<string, Map<string, readonly [string, string]>>();
  const conflicts: LinkConflict[] = [];

  const find = (item: string): string => {
    let root = item;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root))
      root = up;
    for (let at = item; at !== root;) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  const enemiesOf = (root: string) => {
    let known = enemies.get(root);
    if (!known) enemies.set(root, (known = new Map()));
    return known;
  };
  for (const pair of cannotLinks) {
    const [a, b] = pair;
    enemiesOf(a).set(b, pair);
    enemiesOf(b).set(a, pair);
  }

  /** Joins the groups of both; false, and a conflict on record, where a cannot-link forbids it. */
  const join = (a: string, b: string): boolean => {
    const left = find(a);
    const right = find(b);
    if (left === right) return true;
    const apart = enemies.get(left)?.get(right);
    if (apart) {
      conflicts.push({ a, b, apart });
      return false;
    }
    const [root, child] = left < right ? [left, right] : [right, left];
    parent.set(child, root);
    for (const [enemy, pair] of enemies.get(child) ?? []) {
      enemiesOf(root).set(enemy, pair);
      const theirs = enemiesOf(enemy);
      theirs.delete(child);
      theirs.set(root, pair);
    }
    enemies.delete(child);
    return true;
  };
  return { find, join, conflicts: conflicts as readonly LinkConflict[] };
}
