// From the graph to the dataset: links of both pictures and flat arrays, computed once when the page opens.
import { type CoOccurrences, coOccurrences } from "../../graph/co-occurrence.ts";
import type { KnowledgeGraph, NodeAttributes } from "../../graph/knowledge-graph.ts";
import { entityTypes } from "../../ontology/entity-types.ts";
import { kindBits } from "../view/relation-class.ts";
import type { Dataset, DatasetLinks, DatasetNodes } from "./dataset.ts";
import { type EpisodeThings, linkEpisodes } from "./episode-links.ts";
import { createLinkTable } from "./link-table.ts";
import { placeMissing } from "./missing-positions.ts";

const types: Dataset["types"] = [...entityTypes.map((spec) => spec.id), "episode"];

/**
 * Reads a graph once into the arrays that every view is computed from. `linksOf` says how its things are linked, where
 * the graph at hand is a part that does not tell.
 */
export function createDataset(
  graph: KnowledgeGraph,
  linksOf: (ids: readonly string[]) => CoOccurrences = (ids) => coOccurrences(graph, ids),
): Dataset {
  const ids = graph.nodes();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const attributes = ids.map((id) => graph.getNodeAttributes(id));
  const members = ids.map((id, index) => membersOf(graph, indexOf, attributes, id, index));
  const links = linksOf(ids);
  const things = createLinkTable(ids.length, { ...links, kinds: kindsOf(graph, indexOf, links) });
  const episodes = linkEpisodes(ids.length, pairsOf(members), (thing) =>
    episodeCountOf(attributes[thing]!),
  );
  return Object.freeze({
    graph,
    ids,
    indexOf,
    attributes,
    types,
    communities: graph.getAttributes().communities ?? [],
    nodes: readNodes(ids, attributes, members, things, episodes),
    things,
    episodes,
  });
}

const isEpisode = (node: NodeAttributes | undefined) => node?.entityType === "episode";

/** The things an episode is linked to, ascending, without its show; nothing for other nodes. */
function membersOf(
  graph: KnowledgeGraph,
  indexOf: ReadonlyMap<string, number>,
  attributes: readonly NodeAttributes[],
  id: string,
  index: number,
): Uint32Array {
  const found = new Set<number>();
  if (isEpisode(attributes[index])) {
    graph.forEachEdge(id, (_edge, edge, source, target) => {
      const other = indexOf.get(source === id ? target : source)!;
      if (edge.relationType !== "episode_of" && !isEpisode(attributes[other])) found.add(other);
    });
  }
  return Uint32Array.from(found).sort();
}

/** The members of all episodes as pairs. */
function pairsOf(members: readonly Uint32Array[]): EpisodeThings {
  const count = members.reduce((sum, { length }) => sum + length, 0);
  const [episode, thing] = [new Uint32Array(count), new Uint32Array(count)];
  let at = 0;
  members.forEach((things, of) => {
    episode.fill(of, at, at + things.length);
    thing.set(things, at);
    at += things.length;
  });
  return { episode, thing };
}

/** The classes of relation asserted along each link, which are sorted by source, then target. */
function kindsOf(
  graph: KnowledgeGraph,
  indexOf: ReadonlyMap<string, number>,
  { source, target, asserted }: Pick<CoOccurrences, "source" | "target" | "asserted">,
): Uint8Array {
  const kinds = new Uint8Array(source.length);
  const places = new Map<number, number>();
  asserted.forEach((flag, link) => {
    if (flag === 1) places.set(source[link]! * indexOf.size + target[link]!, link);
  });
  graph.forEachEdge((_key, { relationType }, from, to) => {
    const [a, b] = [indexOf.get(from)!, indexOf.get(to)!];
    const link = places.get(Math.min(a, b) * indexOf.size + Math.max(a, b));
    if (link !== undefined) kinds[link]! |= kindBits(relationType, a < b);
  });
  return kinds;
}

const episodeCountOf = (node: NodeAttributes) =>
  node.entityType === "episode" ? 0 : node.episodeCount;

const dayOf = (date: string | undefined) =>
  date === undefined ? NaN : Math.floor(Date.parse(date) / 86_400_000);

function readNodes(
  ids: readonly string[],
  attributes: readonly NodeAttributes[],
  members: readonly Uint32Array[],
  things: DatasetLinks,
  episodes: DatasetLinks,
): DatasetNodes {
  const numbers = (read: (node: NodeAttributes) => number) => Float64Array.from(attributes, read);
  const x = numbers((node) => node.x ?? NaN);
  const y = numbers((node) => node.y ?? NaN);
  placeMissing(ids, x, y, [things, episodes]);
  return {
    x,
    y,
    type: Uint8Array.from(attributes, (node) => types.indexOf(node.entityType)),
    community: Int32Array.from(attributes, (node) => node.community ?? -1),
    rank: numbers((node) => node.pagerank ?? 0),
    degree: Uint32Array.from(attributes, (node, index) =>
      node.entityType === "episode" ? members[index]!.length : node.episodeCount,
    ),
    firstDay: numbers((node) =>
      dayOf(node.entityType === "episode" ? node.published : node.firstPublished),
    ),
    lastDay: numbers((node) =>
      dayOf(node.entityType === "episode" ? node.published : node.lastPublished),
    ),
  };
}
