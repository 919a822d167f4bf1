// The map in the middle: the element the stage draws into.
import type { Dataset } from "../data/dataset.ts";
import { messages } from "../messages.ts";

/** Holds the stage. */
export function MapPanel(_: { readonly dataset: Dataset }) {
  return (
    <main class="map" aria-label={messages.map.label}>
      <div class="stage" />
    </main>
  );
}
