// Says what is selected to those who do not see the map.
import type { Dataset } from "../data/dataset.ts";
import { episodesOf, nodeOf } from "../answers/episodes.ts";
import { messages } from "../messages.ts";
import { viewState } from "../state/store.ts";

/** A live region that repeats the selection in words. */
export function Announcer({ dataset }: { readonly dataset: Dataset }) {
  return (
    <p class="hidden-text" role="status" aria-live="polite">
      {announcement(dataset)}
    </p>
  );
}

function announcement(dataset: Dataset): string {
  const { selected, linked } = viewState.value;
  const node = nodeOf(dataset, selected);
  if (!node) return "";
  const other = nodeOf(dataset, linked);
  if (other) return messages.card.linkSelected(node.label, other.label);
  if (node.entityType === "episode") return `${node.label}, ${messages.typeLabel("episode")}`;
  return messages.card.selected(node.label, node.entityType, episodesOf(dataset, selected!).length);
}
