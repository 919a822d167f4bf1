// The search index of the current dataset, made when the browser is idle or when somebody begins to type.
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

/** Makes the index once nothing more urgent is to be done. */
export function prepareSearchIndex(dataset: Dataset): void {
  const prepare = () => void searchIndexOf(dataset);
  if ("requestIdleCallback" in window) window.requestIdleCallback(prepare, { timeout: 3000 });
  else setTimeout(prepare, 500);
}
