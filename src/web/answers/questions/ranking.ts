// Rankings that several questions begin with.
import { oncePer } from "../../../model/once-per.ts";
import type { Dataset } from "../../data/dataset.ts";

/** A thing with a number. */
export interface Ranked {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

/**
 * Things of one type by a number, the highest first, without those at 0 and without what is advertised rather than
 * discussed; ties go to the higher PageRank, then the id.
 */
export function rankThings(
  dataset: Dataset,
  entityType: string,
  valueOf: (index: number, id: string) => number,
): Ranked[] {
  const { attributes, ids, nodes } = dataset;
  const advertised = advertisedNames(dataset);
  return [...attributes.keys()]
    .filter((index) => {
      const thing = attributes[index]!;
      return thing.entityType === entityType && !advertised.has(thing.label);
    })
    .map((index) => ({ index, value: valueOf(index, ids[index]!) }))
    .filter(({ value }) => value > 0)
    .sort(
      (a, b) =>
        b.value - a.value ||
        nodes.rank[b.index]! - nodes.rank[a.index]! ||
        (ids[a.index]! < ids[b.index]! ? -1 : 1),
    )
    .map(({ index, value }) => ({ id: ids[index]!, label: attributes[index]!.label, value }));
}

/** Names of the organisations that pay for most of the episodes in which they come up, which are those of their products, too. */
const advertisedNames = oncePer(
  ({ graph, attributes, ids, nodes }: Dataset): ReadonlySet<string> => {
    const names = new Set<string>();
    attributes.forEach((thing, index) => {
      if (thing.entityType !== "organisation") return;
      const paidFor = new Set<string>();
      graph.forEachInEdge(ids[index]!, (_key, { relationType }, source) => {
        if (relationType === "sponsored_by") paidFor.add(source);
      });
      if (2 * paidFor.size > nodes.degree[index]!) names.add(thing.label);
    });
    return names;
  },
);

/** The technology named in the most episodes. */
export function topTechnology(dataset: Dataset): Ranked | undefined {
  return rankThings(dataset, "technology", (index) => dataset.nodes.degree[index]!)[0];
}
