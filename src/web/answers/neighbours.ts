// Neighbours: what comes up together with a thing, ranked and gathered by type.
import type { EpisodeAttributes } from "../../graph/knowledge-graph.ts";
import { type Dataset, neighboursOf } from "../data/dataset.ts";

/** One neighbour of a thing. */
export interface Neighbour {
  readonly id: string;
  readonly label: string;
  readonly entityType: string;
  /** In how many episodes both occur; beside an episode, how often it names the thing. */
  readonly count: number;
  /** Whether a relation is stated between the two. */
  readonly asserted: boolean;
}

/** Neighbours of one type, the most shared episodes first. */
export interface NeighbourGroup {
  readonly entityType: string;
  readonly neighbours: readonly Neighbour[];
}

/**
 * The neighbours of a node by type, types in the order of legends. In a group the most shared episodes come first; of
 * equal ones the more strongly linked, so that a thing met everywhere comes after one met only here.
 */
export function neighboursByType(dataset: Dataset, id: string): NeighbourGroup[] {
  const index = dataset.indexOf.get(id);
  if (index === undefined) return [];
  const node = dataset.attributes[index]!;
  const episode = node.entityType === "episode" ? node : undefined;
  const links = episode ? dataset.episodes : dataset.things;
  const groups = new Map<string, (Neighbour & { readonly weight: number })[]>();
  for (const { node, link } of neighboursOf(links, index)) {
    const { label, entityType } = dataset.attributes[node]!;
    let group = groups.get(entityType);
    if (!group) groups.set(entityType, (group = []));
    const other = dataset.ids[node]!;
    group.push({
      id: other,
      label,
      entityType,
      count: episode ? namings(episode, other) : links.episodes[link]!,
      asserted: links.asserted[link] === 1,
      weight: links.weight[link]!,
    });
  }
  return dataset.types.flatMap((entityType) => {
    const neighbours = groups.get(entityType);
    if (!neighbours) return [];
    neighbours.sort(
      (a, b) => b.count - a.count || b.weight - a.weight || (a.label < b.label ? -1 : 1),
    );
    return [{ entityType, neighbours }];
  });
}

const namings = (episode: EpisodeAttributes, id: string) =>
  episode.mentions.filter((mention) => mention.entity === id).length;
