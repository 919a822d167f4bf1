// Why nothing matches: the filters that together, or each alone, leave nothing of the archive.
import type { Dataset } from "../data/dataset.ts";
import type { ViewState } from "../state/view-state.ts";
import { admit } from "./admitted.ts";

/** What a person can loosen when nothing is left to see. */
export type Filter = "types" | "communities" | "shows" | "period" | "minEpisodes";

/** Each filter lifted. */
const lifted: Readonly<Record<Filter, (state: ViewState) => ViewState>> = {
  types: (state) => ({ ...state, hiddenTypes: [] }),
  communities: (state) => ({ ...state, hiddenCommunities: [] }),
  shows: (state) => ({ ...state, hiddenShows: [] }),
  period: ({ period: _, ...state }) => state,
  minEpisodes: (state) => ({ ...state, minEpisodes: 1 }),
};

const all = Object.keys(lifted) as readonly Filter[];

/** The state without some of its filters. */
export function withoutFilters(state: ViewState, filters: readonly Filter[]): ViewState {
  return filters.reduce((current, filter) => lifted[filter](current), state);
}

/**
 * The filters to loosen so that something can be seen again: each of them alone would do, or, where none would, all
 * that are on. Empty where something matches, or where the archive has nothing in this picture.
 */
export function whyEmpty(dataset: Dataset, state: ViewState): readonly Filter[] {
  if (isAnythingLeft(dataset, state)) return [];
  if (!isAnythingLeft(dataset, withoutFilters(state, all))) return [];
  const alone = all.filter((filter) => isAnythingLeft(dataset, withoutFilters(state, [filter])));
  return alone.length > 0 ? alone : all.filter((filter) => isOn(state, filter));
}

function isOn(state: ViewState, filter: Filter): boolean {
  return {
    types: state.hiddenTypes.length > 0,
    communities: state.hiddenCommunities.length > 0,
    shows: state.hiddenShows.length > 0,
    period: state.period !== undefined,
    minEpisodes: state.minEpisodes > 1,
  }[filter];
}

function isAnythingLeft(dataset: Dataset, state: ViewState): boolean {
  return admit(dataset, state).nodes.includes(1);
}
