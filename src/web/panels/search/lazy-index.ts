// The search index of the current dataset, made when it is first asked for.
import { oncePer } from "../../../model/once-per.ts";
import type { Dataset } from "../../data/dataset.ts";
import type { SearchIndex } from "./search-index.ts";

/** The index of a dataset; made at most once. */
export const searchIndexOf = oncePer(async (dataset: Dataset): Promise<SearchIndex> => {
  const { createSearchIndex } = await import("./search-index.ts");
  return createSearchIndex(dataset);
});
