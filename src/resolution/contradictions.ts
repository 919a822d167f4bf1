// Corrections that contradict each other: a merge and a cannot-link of the same names, two that want a name changed.
import type { Correction } from "../corrections/corrections.ts";
import type { EntityType, Report, Span } from "../model/index.ts";
import { unreachable } from "./correct-extraction.ts";
import { typedNameKey } from "../text/name-key.ts";

type Merge = Extract<Correction, { op: "merge" }>;

/** Gives the first merge of two names that a cannot-link keeps apart. */
export function createMergesAgainst(
  corrections: readonly Correction[],
): (cannotLink: Extract<Correction, { op: "cannot-link" }>) => Merge | undefined {
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

/** The corrections so far that leave nothing under a name, by that name. */
export interface NamesTaken {
  /** Keeps what a correction leaves nothing under. */
  add(correction: Correction): void;
  /** The one above that a correction contradicts or comes too late for; `isUsed` says whether it found its name. */
  against(correction: Correction, isUsed: boolean): Correction | undefined;
}

/** None at first. */
export function createNamesTaken(): NamesTaken {
  const taken = new Map<string, Correction>();
  return {
    add(correction) {
      for (const name of namesTakenBy(correction)) taken.set(name, correction);
    },
    against(correction, isUsed) {
      if (!("type" in correction)) return undefined;
      const names = "names" in correction ? correction.names : [correction.name];
      const above = names
        .map((name) => taken.get(keyOf(correction.type, name)))
        .find((found) => found !== undefined);
      const isOtherName =
        above?.op === "rename" && correction.op === "rename" && above.to !== correction.to;
      return isUsed && !isOtherName ? undefined : above;
    },
  };
}

function namesTakenBy(correction: Correction): string[] {
  switch (correction.op) {
    case "rename":
      return [keyOf(correction.type, correction.name)];
    case "retype":
    case "reject":
      return correction.quote ? [] : [keyOf(correction.type, correction.name)];
    case "merge": {
      const { type, names, as = names[0]! } = correction;
      return names.map((name) => keyOf(type, name)).filter((key) => key !== keyOf(type, as));
    }
    case "alias":
    case "assert":
    case "cannot-link":
    case "link":
    case "retract":
    case "split":
      return [];
  }
  return unreachable(correction);
}

const keyOf = (type: EntityType, name: string) => `${type}|${typedNameKey(type, name)}`;

/** Tells of a correction that one above stands in the way of. */
export function reportTaken(
  { op, document, span }: Correction,
  what: string,
  above: Correction,
  report: Report,
): void {
  report({
    severity: "warning",
    code: "corrections/conflict",
    message: `A correction above (${above.op}) has changed what this one (${op}) is about: ${what}.`,
    document,
    span,
    help: "They apply in their order. Take one of them out.",
  });
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
