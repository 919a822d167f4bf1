// The counts beside the filters, kept in step with what is filtered.
import { computed, signal } from "@preact/signals";
import { dataset, view, viewState } from "../../state/store.ts";
import { facetsOf } from "../../view/facets.ts";

const isWanted = signal(false);

/** Lets the counts be made: the first picture does not wait for them. */
export function wantFacets(): void {
  isWanted.value = true;
}

/** Missing until somebody wants them. */
export const facets = computed(() => {
  // The view changes with everything the counts depend on, and with nothing that moves only the camera.
  void view.value;
  return isWanted.value && dataset.value ? facetsOf(dataset.value, viewState.peek()) : undefined;
});
