// What can be done to a node on the map: more of its neighbours, its links left out, put back where it was.
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { collapse, expand, toggleMuted, unpin } from "../../state/actions.ts";
import { view, viewState } from "../../state/store.ts";
import { neighboursOnMap } from "../../view/neighbours-on-map.ts";
import { StateLink } from "../state-link.tsx";

interface MapToolsProps {
  readonly dataset: Dataset;
  readonly id: string;
}

/** Nothing on screens that show no map, and for what is not on it. */
export function MapTools({ dataset, id }: MapToolsProps) {
  const { muted, pinned, expanded, focus, showAll } = viewState.value;
  const index = dataset.indexOf.get(id);
  const current = view.value;
  if (index === undefined || !current || current.isShown[index] !== 1) return null;
  const { shown, all } = neighboursOnMap(current, index);
  const isMuted = muted.includes(id);
  const isUnfolded = expanded.some((other) => other.id === id);
  const more = Math.min(10, all - shown);
  return (
    <p class="map-tools">
      <span>{messages.card.neighboursShown(shown, all)}</span>
      {more > 0 && !focus && !showAll && !isMuted && (
        <StateLink class="quiet" to={(state) => expand(state, id)}>
          {messages.card.unfold(more)}
        </StateLink>
      )}
      {isUnfolded && (
        <StateLink class="quiet" to={(state) => collapse(state, id)}>
          {messages.card.fold}
        </StateLink>
      )}
      <StateLink class="quiet" to={(state) => toggleMuted(state, id)}>
        {isMuted ? messages.card.unmute : messages.card.mute}
      </StateLink>
      {pinned.some((pin) => pin.id === id) && (
        <StateLink class="quiet" to={(state) => unpin(state, id)}>
          {messages.card.unpin}
        </StateLink>
      )}
    </p>
  );
}
