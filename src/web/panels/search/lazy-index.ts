// The search index of the current dataset, made when it is first asked for.
import type { Dataset } from "../../data/dataset.ts";
import type { SearchIndex } from "./search-index.ts";

const made = new WeakMap<Dataset, Promise<SearchIndex>>();

/** The index of a dataset; made at most once. */
export function searchIndexOf(dataset: Dataset): Promise<SearchIndex> {
  let index = made.get(dataset);
  if (!index) {
    index = import("./search-index.ts").then(({ createSearchIndex }) => createSearchIndex(dataset));
    made.set(dataset, index);
  }
  return index;
}
