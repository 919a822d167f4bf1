// Corrections that contradict each other: a merge and a cannot-link of the same names.
import type { Correction } from "../corrections/corrections.ts";
import type { Report, Span } from "../model/index.ts";
import { typedNameKey } from "../text/name-key.ts";

type Merge = Extract<Correction, { op: "merge" }>;

/** A merge of two names that a cannot-link keeps apart. */
export function mergeAgainst(
  { type, names }: Extract<Correction, { op: "cannot-link" }>,
  corrections: readonly Correction[],
): Merge | undefined {
  const keyOf = (name: string) => typedNameKey(type, name);
  const keys = new Set(names.map(keyOf));
  return corrections.find((other): other is Merge => {
    if (other.op !== "merge" || other.type !== type) return false;
    const merged = new Set(
      [...other.names, ...(other.as === undefined ? [] : [other.as])].map(keyOf),
    );
    return [...keys].filter((key) => merged.has(key)).length > 1;
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
