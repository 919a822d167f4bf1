// What an episode names besides its speakers, by type; a row opens the sentences.
import { speakersOf } from "../../answers/episodes.ts";
import { neighboursByType } from "../../answers/neighbours.ts";
import type { Dataset } from "../../data/dataset.ts";
import { messages } from "../../messages.ts";
import { NeighbourList } from "./neighbour-list.tsx";

/** Counts say how often the episode names each. */
export function NamedThings({ dataset, id }: { readonly dataset: Dataset; readonly id: string }) {
  const { guests, hosts } = speakersOf(dataset, id);
  const speakers = new Set([...guests, ...hosts]);
  return (
    <>
      {neighboursByType(dataset, id)
        .filter(({ entityType }) => entityType !== "podcast")
        .map(({ entityType, neighbours }) => ({
          entityType,
          neighbours: neighbours.filter((neighbour) => !speakers.has(neighbour.id)),
        }))
        .filter(({ neighbours }) => neighbours.length > 0)
        .map((group) => (
          <NeighbourList
            key={group.entityType}
            of={id}
            group={group}
            countText={messages.card.named}
          />
        ))}
    </>
  );
}
