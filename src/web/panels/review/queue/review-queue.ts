// The queue of the review: what is most worth deciding comes first.
import { oncePer } from "../../../../model/once-per.ts";
import type { Dataset } from "../../../data/dataset.ts";
import { doubtfulNames } from "./doubtful-names.ts";
import { doubtfulStatements } from "./doubtful-statements.ts";
import { namedThings } from "./named-things.ts";
import { possibleDuplicates } from "./possible-duplicates.ts";
import { priorityOf, type ReviewItem, type ReviewKind } from "./review-item.ts";
import { singleNames } from "./single-names.ts";
import { twoTypes } from "./two-types.ts";

/** Kinds in the order in which the filter lists them. */
export const reviewKinds: readonly ReviewKind[] = [
  "duplicates",
  "types",
  "name",
  "person",
  "statement",
  "mention",
];

/**
 * All questions about a graph, by uncertainty × weight, ties by key. Some 300 ms the first time at 10,000
 * things, because every name is compared with those it may be another form of.
 */
export const reviewQueue = oncePer((dataset: Dataset): readonly ReviewItem[] => {
  const things = namedThings(dataset);
  const items = new Map<string, ReviewItem>();
  const all = [
    ...twoTypes(things),
    ...possibleDuplicates(dataset, things),
    ...singleNames(dataset, things),
    ...doubtfulNames(things),
    ...doubtfulStatements(dataset, things),
  ];
  for (const item of all) if (!items.has(item.key)) items.set(item.key, item);
  return [...items.values()].sort(
    (a, b) => priorityOf(b) - priorityOf(a) || (a.key < b.key ? -1 : 1),
  );
});
