// Hubs, whose links hide all others, and nodes that were moved: one button for each, where there are any.
import { useMemo } from "preact/hooks";
import { greatestHubs } from "../../answers/paths.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { toggleAllMuted, unpin } from "../../state/actions.ts";
import { navigate, viewState } from "../../state/store.ts";

/** A pressed button leaves their links out. */
export function HubFilters({ dataset }: { readonly dataset: Dataset }) {
  const hubs = useMemo(() => greatestHubs(dataset), [dataset]);
  const { muted, pinned } = viewState.value;
  const areMuted = hubs.every((id) => muted.includes(id));
  if (hubs.length === 0 && pinned.length === 0) return null;
  return (
    <section class="hub-filters">
      {hubs.length > 0 && (
        <button
          type="button"
          class="button"
          title={messages.filters.hubsAbout}
          onClick={() => navigate((state) => toggleAllMuted(state, hubs))}
        >
          {areMuted
            ? messages.filters.unmuteHubs(hubs.length)
            : messages.filters.muteHubs(hubs.length)}
        </button>
      )}
      {pinned.length > 0 && (
        <button type="button" class="button" onClick={() => navigate((state) => unpin(state))}>
          {messages.filters.unpinAll(pinned.length)}
        </button>
      )}
    </section>
  );
}
