// Says what is selected to those who do not see the map, and names the tab after it.
import { useEffect } from "preact/hooks";
import type { Dataset } from "../data/dataset.ts";
import { episodesOf, nodeOf } from "../answers/episodes.ts";
import { messages } from "../messages.ts";
import { viewState } from "../state/store.ts";
import { communityPrefix } from "./go-to.ts";

/** A live region that repeats the selection in words. */
export function Announcer({ dataset }: { readonly dataset: Dataset }) {
  const title = titleOf(dataset);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <p class="hidden-text" role="status" aria-live="polite">
      {announcement(dataset)}
    </p>
  );
}

/** "Envoy · castgraph": what tabs, bookmarks and histories show. */
function titleOf(dataset: Dataset): string {
  const { page, selected, screen } = viewState.value;
  const id = page ?? selected;
  const name =
    nodeOf(dataset, id)?.label ??
    (page?.startsWith(communityPrefix) ? page.slice(communityPrefix.length) : undefined) ??
    (screen === "map" ? undefined : messages.screens[screen]);
  return name === undefined ? messages.name : `${name} · ${messages.name}`;
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
