// Everything that leaves something out, taken away at once.
import { leaveFocus } from "../../state/actions.ts";
import { type ViewState, initialViewState } from "../../state/view-state.ts";

/** The picture as everybody begins, with what is selected and how it is coloured left as it is. */
export function withoutAnyFilter(state: ViewState): ViewState {
  const { period: _p, degrees: _d, ...rest } = leaveFocus(state);
  const { hiddenTypes, hiddenCommunities, hiddenShows, hiddenKinds, minEpisodes, muted } =
    initialViewState;
  return { ...rest, hiddenTypes, hiddenCommunities, hiddenShows, hiddenKinds, minEpisodes, muted };
}
