// People who are called by one name: who they may be.
import { isSingleName, nameKey } from "../../../../text/name-key.ts";
import type { Dataset } from "../../../data/dataset.ts";
import type { NamedThing } from "./named-things.ts";
import type { ReviewItem } from "./review-item.ts";

const mostCandidates = 4;

/** Nobody is recognised by a first name beyond its scope, so these are nearly always worth a look. */
export function* singleNames(
  dataset: Dataset,
  things: readonly NamedThing[],
): Generator<ReviewItem> {
  const people = things.filter(({ entityType }) => entityType === "person");
  for (const person of people) {
    if (!isSingleName(person.label)) continue;
    const episodes = new Set(person.mentions.map(({ episode }) => episode));
    const shows = showsOf(dataset, episodes);
    const candidates = people
      .filter(
        ({ id, label }) =>
          id !== person.id &&
          !isSingleName(label) &&
          label.split(/\s+/).some((part) => nameKey(part) === person.nameKey),
      )
      .map((candidate) => {
        const others = new Set(candidate.mentions.map(({ episode }) => episode));
        const isNear = [...others].some((episode) => episodes.has(episode));
        const isOfShow = [...showsOf(dataset, others)].some((show) => shows.has(show));
        return { ...candidate, nearness: (isNear ? 2 : 0) + (isOfShow ? 1 : 0) };
      })
      .sort((a, b) => b.nearness - a.nearness || b.weight - a.weight || (a.id < b.id ? -1 : 1));
    yield {
      kind: "person",
      key: `person ${person.nameKey} ${[...episodes].sort()[0]}`,
      subject: person.id,
      candidates: candidates.slice(0, mostCandidates).map(({ id }) => id),
      uncertainty: candidates.length > 0 ? 0.9 : 0.7,
      weight: person.weight,
    };
  }
}

function showsOf({ attributes, indexOf }: Dataset, episodes: ReadonlySet<string>): Set<string> {
  const shows = new Set<string>();
  for (const id of episodes) {
    const node = attributes[indexOf.get(id)!];
    if (node?.entityType === "episode") shows.add(node.show);
  }
  return shows;
}
