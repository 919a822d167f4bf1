// From the graph to the dataset: links of both pictures and flat arrays, computed once when the page opens.
import type { KnowledgeGraph, NodeAttributes } from "../../graph/knowledge-graph.ts";
import { entityTypes } from "../../ontology/entity-types.ts";
import { relationTypeSpec } from "../../ontology/relation-types.ts";
import { coOccurrence } from "./co-occurrence.ts";
import type { Dataset, DatasetLinks, DatasetNodes } from "./dataset.ts";
import { createLinkTable } from "./link-table.ts";
import { placeMissing } from "./missing-positions.ts";

const types: Dataset["types"] = [...entityTypes.map((spec) => spec.id), "episode"];

/** Reads a graph once into the arrays that every view is computed from. */
export function createDataset(graph: KnowledgeGraph): Dataset {
  const ids = graph.nodes();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const attributes = ids.map((id) => graph.getNodeAttributes(id));
  const members = ids.map((id, index) => membersOf(graph, indexOf, attributes, id, index));
  const things = linkThings(graph, indexOf, attributes, members);
  const episodes = linkEpisodes(attributes, members);
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

/** What the graph's own relations say of a pair of things. */
interface Assertion {
  confidence: number;
  readonly episodes: Set<string>;
  /** Whether anything is said from the lower index to the higher, and the other way. */
  isForward: boolean;
  isBackward: boolean;
}

function directionOf(assertion: Assertion | undefined): number {
  return Number(assertion?.isForward ?? false) - Number(assertion?.isBackward ?? false);
}

/** Pairs of things that share an episode, with those asserted to be related. */
function linkThings(
  graph: KnowledgeGraph,
  indexOf: ReadonlyMap<string, number>,
  attributes: readonly NodeAttributes[],
  members: readonly Uint32Array[],
): DatasetLinks {
  const nodeCount = attributes.length;
  const pairs = coOccurrence({
    nodeCount,
    members: members.filter((_, index) => isEpisode(attributes[index])),
  });
  const key = (a: number, b: number) => Math.min(a, b) * nodeCount + Math.max(a, b);
  const assertions = new Map<number, Assertion>();
  graph.forEachEdge((_edge, { relationType, confidence, evidence }, source, target) => {
    const a = indexOf.get(source)!;
    const b = indexOf.get(target)!;
    if (a === b || isEpisode(attributes[a]) || isEpisode(attributes[b])) return;
    const assertion = assertions.get(key(a, b)) ?? {
      confidence: 0,
      episodes: new Set(),
      isForward: false,
      isBackward: false,
    };
    assertions.set(key(a, b), assertion);
    assertion.confidence = Math.max(assertion.confidence, confidence);
    for (const { episode } of evidence) assertion.episodes.add(episode);
    const { symmetric } = relationTypeSpec(relationType);
    if (symmetric || a < b) assertion.isForward = true;
    if (symmetric || a > b) assertion.isBackward = true;
  });

  const rows = Array.from(pairs.source, (source, i) => {
    const target = pairs.target[i]!;
    const assertion = assertions.get(key(source, target));
    assertions.delete(key(source, target));
    return {
      source,
      target,
      episodes: pairs.episodes[i]!,
      weight: withAssertion(pairs.weight[i]!, assertion?.confidence),
      asserted: assertion ? 1 : 0,
      direction: directionOf(assertion),
    };
  });
  // What is asserted without being mentioned together: a show and its host, for instance.
  for (const [pair, assertion] of assertions) {
    rows.push({
      source: Math.floor(pair / nodeCount),
      target: pair % nodeCount,
      episodes: Math.max(1, assertion.episodes.size),
      weight: withAssertion(0, assertion.confidence),
      asserted: 1,
      direction: directionOf(assertion),
    });
  }
  rows.sort((a, b) => a.source - b.source || a.target - b.target);
  return createLinkTable(nodeCount, {
    source: Uint32Array.from(rows, (row) => row.source),
    target: Uint32Array.from(rows, (row) => row.target),
    episodes: Uint32Array.from(rows, (row) => row.episodes),
    weight: Float64Array.from(rows, (row) => row.weight),
    asserted: Uint8Array.from(rows, (row) => row.asserted),
    direction: Int8Array.from(rows, (row) => row.direction),
  });
}

/** An assertion counts as independent evidence, half of it: what is said outranks what merely stands together. */
function withAssertion(weight: number, confidence: number | undefined): number {
  return confidence === undefined ? weight : 1 - (1 - weight) * (1 - confidence / 2);
}

/** Links of the bipartite picture; a thing met in few episodes tells more about each of them. */
function linkEpisodes(
  attributes: readonly NodeAttributes[],
  members: readonly Uint32Array[],
): DatasetLinks {
  const rows = members.flatMap((things, episode) =>
    Array.from(things, (thing) => ({
      source: Math.min(episode, thing),
      target: Math.max(episode, thing),
      weight: 1 / (1 + Math.log2(Math.max(1, episodeCountOf(attributes[thing]!)))),
    })),
  );
  rows.sort((a, b) => a.source - b.source || a.target - b.target);
  return createLinkTable(attributes.length, {
    source: Uint32Array.from(rows, (row) => row.source),
    target: Uint32Array.from(rows, (row) => row.target),
    episodes: new Uint32Array(rows.length).fill(1),
    weight: Float64Array.from(rows, (row) => row.weight),
    asserted: new Uint8Array(rows.length),
    direction: new Int8Array(rows.length),
  });
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
