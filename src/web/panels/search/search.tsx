// The search of the header: `/` comes here from everywhere, a choice selects on the map or opens the page.
import { useEffect, useRef } from "preact/hooks";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { openPage, select, showScreen } from "../../state/actions.ts";
import { navigate, viewState } from "../../state/store.ts";
import { EntityCombobox } from "./entity-combobox.tsx";

/** Search over everything that has a name. */
export function Search({ dataset }: { readonly dataset: Dataset }) {
  const input = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    const { page, selected, screen } = viewState.peek();
    // On a phone the focus would bring up the keyboard over everything.
    const hasKeyboard = window.matchMedia("(pointer: fine)").matches;
    const isStart = page === undefined && selected === undefined && screen === "map";
    if (hasKeyboard && isStart) input.current?.focus();
  }, []);
  return (
    <div
      class="search"
      role="search"
      onKeyDown={(event) => event.key === "Escape" && leaveBy(event)}
    >
      <EntityCombobox
        dataset={dataset}
        label={messages.search.label}
        placeholder={messages.search.placeholder}
        inputRef={(element) => (input.current = element)}
        onChoose={({ id }) => {
          navigate((state) =>
            state.page === undefined
              ? select(state.screen === "map" ? state : showScreen(state, "map"), id)
              : openPage(state, id),
          );
          leave();
        }}
      />
      <kbd class="search-key" aria-hidden="true">
        /
      </kbd>
    </div>
  );
}

/** From the search to the map, where keys act on what was found; where there is no map the focus goes nowhere. */
function leave(): void {
  document.querySelector<HTMLInputElement>(".search input")?.blur();
  // The map may come with the next frame only.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(".stage")?.focus());
}

/** An Escape that the field had no use for leads out of it, and changes nothing else. */
function leaveBy(event: KeyboardEvent): void {
  event.stopPropagation();
  leave();
}

/** Puts the focus into the search field. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>(".search input")?.focus();
}
