// Every filter that is on, as a chip that takes it away.
import { nodeOf } from "../answers/episodes.ts";
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";
import {
  collapse,
  leaveFocus,
  setDegrees,
  setPeriod,
  toggleMuted,
  toggleShow,
  unpin,
} from "../state/actions.ts";
import { dataset, viewState } from "../state/store.ts";
import { type ViewState, initialViewState } from "../state/view-state.ts";
import { linkKinds } from "../view/link-kinds.ts";
import { StateLink } from "./state-link.tsx";

/** One filter that differs from how everybody begins. */
export interface ActiveFilter {
  readonly text: string;
  readonly remove: (state: ViewState) => ViewState;
}

/** A row over the map; nothing where nothing is filtered. */
export function FilterChips() {
  const filters = dataset.value ? activeFilters(dataset.value, viewState.value) : [];
  if (filters.length === 0) return null;
  return (
    <ul class="map-chips" aria-label={messages.filters.label}>
      {filters.map(({ text, remove }) => (
        <li key={text}>
          <StateLink class="chip" to={remove} aria-label={messages.filters.remove(text)}>
            {text}
            <span aria-hidden="true">×</span>
          </StateLink>
        </li>
      ))}
    </ul>
  );
}

/** More muted nodes are counted rather than named. */
const namedMuted = 2;

/** The filters of a state, in the order of the legend. */
export function activeFilters(current: Dataset, state: ViewState): ActiveFilter[] {
  const filters: ActiveFilter[] = [];
  const labelOf = (id: string) => nodeOf(current, id)?.label ?? id;
  const { focus, period } = state;
  if (focus) filters.push({ text: messages.map.focused(labelOf(focus.id)), remove: leaveFocus });
  if (state.hiddenTypes.join() !== initialViewState.hiddenTypes.join()) {
    // What everybody begins without is not missed.
    const offered = current.types.filter(
      (type) =>
        (type !== "episode" || state.mode === "episodes") &&
        !(initialViewState.hiddenTypes.includes(type) && state.hiddenTypes.includes(type)),
    );
    const isShown = (type: string) => !state.hiddenTypes.includes(type);
    filters.push({
      text: messages.filters.types(
        offered.filter(isShown),
        offered.filter((type) => !isShown(type)),
        offered.filter((type) => isShown(type) && initialViewState.hiddenTypes.includes(type)),
      ),
      remove: (from) => ({ ...from, hiddenTypes: initialViewState.hiddenTypes }),
    });
  }
  if (state.hiddenCommunities.length > 0) {
    const shown = current.communities.filter(
      (community) => !state.hiddenCommunities.includes(community.label),
    );
    filters.push({
      text: messages.filters.communities(
        shown.map((community) => community.label),
        current.communities.length,
      ),
      remove: (from) => ({ ...from, hiddenCommunities: [] }),
    });
  }
  for (const show of state.hiddenShows) {
    filters.push({
      text: messages.filters.without(show),
      remove: (from) => toggleShow(from, show),
    });
  }
  if (period) {
    filters.push({
      text: messages.filters.period(period.from, period.to),
      remove: (from) => setPeriod(from, undefined),
    });
  }
  if (state.minEpisodes > 1) {
    filters.push({
      text: messages.filters.minEpisodes(state.minEpisodes),
      remove: (from) => ({ ...from, minEpisodes: 1 }),
    });
  }
  if (state.degrees) {
    filters.push({
      text: messages.filters.degrees(state.degrees),
      remove: (from) => setDegrees(from, undefined),
    });
  }
  if (state.hiddenKinds.length > 0) {
    const shown = linkKinds.filter((kind) => !state.hiddenKinds.includes(kind));
    filters.push({
      text:
        state.hiddenKinds.length === 1
          ? messages.filters.withoutKind(state.hiddenKinds[0]!)
          : messages.filters.kinds(shown),
      remove: (from) => ({ ...from, hiddenKinds: [] }),
    });
  }
  if (state.muted.length > namedMuted) {
    filters.push({
      text: messages.filters.mutedMany(state.muted.length),
      remove: (from) => ({ ...from, muted: [] }),
    });
  } else {
    for (const id of state.muted) {
      filters.push({
        text: messages.filters.muted(labelOf(id)),
        remove: (from) => toggleMuted(from, id),
      });
    }
  }
  for (const { id, neighbours } of state.expanded) {
    filters.push({
      text: messages.filters.expanded(labelOf(id), neighbours),
      remove: (from) => collapse(from, id),
    });
  }
  if (state.pinned.length > 0) {
    filters.push({
      text: messages.filters.moved(state.pinned.length),
      remove: (from) => unpin(from),
    });
  }
  return filters;
}
