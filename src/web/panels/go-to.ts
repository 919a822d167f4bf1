// Where a name leads: on the map it is selected, on a page its own page opens.
import { closePage, openPage, select } from "../state/actions.ts";
import type { ViewState } from "../state/view-state.ts";

/** Goes to a thing or an episode, staying in the kind of screen one is in. */
export function goTo(state: ViewState, id: string): ViewState {
  return state.page === undefined ? select(state, id) : openPage(state, id);
}

/** Closes the card; on a page only the link that was looked at. */
export function leaveCard(state: ViewState): ViewState {
  return select(state, state.page);
}

/** Opens the page of a community, which is no node and so cannot be selected. */
export function openCommunity(state: ViewState, label: string): ViewState {
  return { ...select(closePage(state), undefined), page: `${communityPrefix}${label}` };
}

/** Ids of community pages begin with this. */
export const communityPrefix = "community:";
