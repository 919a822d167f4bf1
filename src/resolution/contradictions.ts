// Corrections that contradict each other: a merge and a cannot-link of the same names.
import type { Correction } from "../corrections/corrections.ts";
import type { EntityType, Report, Span } from "../model/index.ts";
import { typedNameKey } from "../text/name-key.ts";

type Merge = Extract<Correction, { op: "merge" }>;

/** Gives the first merge of two names that a cannot-link keeps apart. */
export function createMergesAgainst(
  corrections: readonly Correction[],
): (cannotLink: Extract<Correction, { op: "cannot-link" }>) => Merge | undefined {
  const keyOf = (type: EntityType, name: string) => `${type}|${typedNameKey(type, name)}`;
  /** Merges by each of their names, in the order of the file. */
  const merges = new Map<string, Set<Merge>>();
  const places = new Map<Merge, number>();
  for (const [place, merge] of corrections.entries()) {
    if (merge.op !== "merge") continue;
    places.set(merge, place);
    for (const name of [...merge.names, ...(merge.as === undefined ? [] : [merge.as])]) {
      const key = keyOf(merge.type, name);
      const list = merges.get(key);
      if (list) list.add(merge);
      else merges.set(key, new Set([merge]));
    }
  }
  return ({ type, names }) => {
    const times = new Map<Merge, number>();
    for (const key of new Set(names.map((name) => keyOf(type, name))))
      for (const merge of merges.get(key) ?? []) times.set(merge, (times.get(merge) ?? 0) + 1);
    return [...times]
      .filter(([, count]) => count > 1)
      .map(([merge]) => merge)
      .sort((a, b) => places.get(a)! - places.get(b)!)[0];
  };
}

/** Tells of it, at the cannot-link. */
export function reportContradiction(span: Span, { names, document }: Merge, report: Report): void {
  report({
    severity: "warning",
    code: "corrections/conflict",
    message: `Two names are to be one and are to stay apart: ${names.join(", ")}. They are one.`,
    document,
    span,
    help: "A merge and a cannot-link contradict each other. Take one of them out.",
  });
}
