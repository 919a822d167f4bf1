// Why nothing matches: the filters that together, or each alone, leave nothing of the archive.
import type { Dataset } from "../data/dataset.ts";
import type { ViewState } from "../state/view-state.ts";
import { admit } from "./admitted.ts";

/** What a person can loosen when nothing is left to see. */
export type Filter =
  "types" | "communities" | "shows" | "period" | "minEpisodes" | "degrees" | "kinds";

/** Each filter lifted. */
const lifted: Readonly<Record<Filter, (state: ViewState) => ViewState>> = {
  types: (state) => ({ ...state, hiddenTypes: [] }),
  communities: (state) => ({ ...state, hiddenCommunities: [] }),
  shows: (state) => ({ ...state, hiddenShows: [] }),
  period: ({ period: _, ...state }) => state,
  minEpisodes: (state) => ({ ...state, minEpisodes: 1 }),
  degrees: ({ degrees: _, ...state }) => state,
  kinds: (state) => ({ ...state, hiddenKinds: [] }),
};

const isOn: Readonly<Record<Filter, (state: ViewState) => boolean>> = {
  types: (state) => state.hiddenTypes.length > 0,
  communities: (state) => state.hiddenCommunities.length > 0,
  shows: (state) => state.hiddenShows.length > 0,
  period: (state) => state.period !== undefined,
  minEpisodes: (state) => state.minEpisodes > 1,
  degrees: (state) => state.degrees !== undefined,
  kinds: (state) => state.hiddenKinds.length > 0,
};

const all = Object.keys(lifted) as readonly Filter[];

/** The state without some of its filters. */
export function withoutFilters(state: ViewState, filters: readonly Filter[]): ViewState {
  return filters.reduce((current, filter) => lifted[filter](current), state);
}

/**
 * Ways to see something again, each a set of filters to loosen: those that alone would do, one by one, or, where none
 * would, all that are on together. Empty where something matches, or where the archive has nothing in this picture.
 */
export function whyEmpty(dataset: Dataset, state: ViewState): readonly (readonly Filter[])[] {
  if (isAnythingLeft(dataset, state)) return [];
  if (!isAnythingLeft(dataset, withoutFilters(state, all))) return [];
  const on = all.filter((filter) => isOn[filter](state));
  const alone = on.filter((filter) => isAnythingLeft(dataset, withoutFilters(state, [filter])));
  return alone.length > 0 ? alone.map((filter) => [filter]) : [on];
}

function isAnythingLeft(dataset: Dataset, state: ViewState): boolean {
  return admit(dataset, state).nodes.includes(1);
}
