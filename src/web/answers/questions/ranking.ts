// Rankings that several questions begin with.
import type { Dataset } from "../../data/dataset.ts";

/** A thing with a number. */
export interface Ranked {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

/** Things of one type by a number, the highest first, without those at 0; ties go to the higher PageRank, then the id. */
export function rankThings(
  dataset: Dataset,
  entityType: string,
  valueOf: (index: number, id: string) => number,
): Ranked[] {
  const { attributes, ids, nodes } = dataset;
  return [...attributes.keys()]
    .filter((index) => attributes[index]!.entityType === entityType)
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

/** The technology named in the most episodes. */
export function topTechnology(dataset: Dataset): Ranked | undefined {
  return rankThings(dataset, "technology", (index) => dataset.nodes.degree[index]!)[0];
}
