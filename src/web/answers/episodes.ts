// Episodes: those of the archive, and those that a thing comes up in.
import type { EpisodeAttributes, NodeAttributes } from "../../graph/knowledge-graph.ts";
import type { Dataset } from "../data/dataset.ts";

/** An episode of the archive with its id. */
export interface EpisodeNode extends EpisodeAttributes {
  readonly id: string;
}

/** The attributes of a node; nothing for an id that the graph does not have, as an old address may hold. */
export function nodeOf(dataset: Dataset, id: string | undefined): NodeAttributes | undefined {
  const index = id === undefined ? undefined : dataset.indexOf.get(id);
  return index === undefined ? undefined : dataset.attributes[index];
}

/** An episode by its id; nothing for other nodes. */
export function episodeOf(dataset: Dataset, id: string | undefined): EpisodeNode | undefined {
  const node = nodeOf(dataset, id);
  return node?.entityType === "episode" ? { ...node, id: id! } : undefined;
}

/** All episodes, the newest first, those without a date last. */
export function episodeNodes(dataset: Dataset): EpisodeNode[] {
  return dataset.ids.flatMap((id) => episodeOf(dataset, id) ?? []).sort(newestFirst);
}

/** The episodes that a node is linked to in any way, the newest first; linear in its edges. */
export function episodesOf(dataset: Dataset, id: string): EpisodeNode[] {
  const found = new Map<string, EpisodeNode>();
  if (!dataset.graph.hasNode(id)) return [];
  dataset.graph.forEachEdge(id, (_key, _edge, source, target) => {
    const other = source === id ? target : source;
    const episode = found.has(other) ? undefined : episodeOf(dataset, other);
    if (episode) found.set(other, episode);
  });
  return [...found.values()].sort(newestFirst);
}

/** Newest first, undated last, then by title. */
export function newestFirst(a: EpisodeNode, b: EpisodeNode): number {
  const [left, right] = [a.published ?? "", b.published ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
}

/** The people who speak in an episode, guests before hosts, by name. */
export function speakersOf(dataset: Dataset, id: string): { guests: string[]; hosts: string[] } {
  const guests = new Set<string>();
  const hosts = new Set<string>();
  dataset.graph.forEachEdge(id, (_key, { relationType, role }, source, target) => {
    const person = source === id ? target : source;
    if (relationType === "guest_of" || role === "guest") guests.add(person);
    else if (relationType === "hosts" || role === "host") hosts.add(person);
  });
  return { guests: [...guests].sort(), hosts: [...hosts].sort() };
}

/** The node of the show that an episode belongs to, if the graph has one. */
export function showOf(dataset: Dataset, id: string): string | undefined {
  const isMembership = (_key: string, edge: { relationType: string }) =>
    edge.relationType === "episode_of";
  const edge = dataset.graph.findOutEdge(id, isMembership);
  return edge === undefined ? undefined : dataset.graph.target(edge);
}
