// From columns to the dataset: arrays are taken as they come, and every node gets what is short of it.
import type { GraphColumns } from "../../../graph/graph-columns.ts";
import { columnNodeTypes, columnRelationTypes } from "../../../graph/graph-columns.ts";
import {
  type KnowledgeGraph,
  type NodeAttributes,
  createKnowledgeGraph,
} from "../../../graph/knowledge-graph.ts";
import { kindBits } from "../../view/relation-class.ts";
import type { Dataset, DatasetLinks } from "../dataset.ts";
import { linkEpisodes } from "../episode-links.ts";
import { createLinkTable } from "../link-table.ts";
import { placeMissing } from "../missing-positions.ts";

/** As `createDataset`, but that its graph has no edges, and its episodes no texts: they are fetched when looked at. */
export function datasetOfColumns(columns: GraphColumns): Dataset {
  const { nodes, occurrences } = columns;
  const ids = nodes.id;
  const attributes = summaries(columns);
  const things = linkThings(columns);
  const episodes = linkEpisodes(ids.length, occurrences, (thing) => nodes.episodeCount[thing]!);
  const x = Float64Array.from(nodes.x);
  const y = Float64Array.from(nodes.y);
  placeMissing(ids, x, y, [things, episodes]);
  const degree = nodes.episodeCount.slice();
  for (const episode of occurrences.episode) degree[episode]!++;
  const dayOfWord = Float64Array.from(columns.words, dayOf);
  return Object.freeze({
    graph: graphOf(columns, attributes),
    ids,
    indexOf: new Map(ids.map((id, index) => [id, index])),
    attributes,
    types: columnNodeTypes,
    communities: columns.attributes.communities ?? [],
    nodes: {
      x,
      y,
      type: nodes.type,
      community: nodes.community,
      rank: Float64Array.from(nodes.pagerank),
      degree,
      firstDay: Float64Array.from(nodes.first, (word) => dayOfWord[word]!),
      lastDay: Float64Array.from(nodes.last, (word) => dayOfWord[word]!),
    },
    things,
    episodes,
  });
}

const dayOf = (date: string) => (date === "" ? NaN : Math.floor(Date.parse(date) / 86_400_000));

const nothing: readonly never[] = [];

function summaries({ nodes, words }: GraphColumns): NodeAttributes[] {
  return nodes.label.map((label, i): NodeAttributes => {
    const entityType = columnNodeTypes[nodes.type[i]!]!;
    const [kind, first, last] = [nodes.kind[i]!, nodes.first[i]!, nodes.last[i]!];
    if (entityType !== "episode") {
      return {
        label,
        entityType,
        aliases: nothing,
        episodeCount: nodes.episodeCount[i]!,
        ...(kind > 0 && { kind: words[kind]! }),
        ...(first > 0 && { firstPublished: words[first]! }),
        ...(last > 0 && { lastPublished: words[last]! }),
      };
    }
    const texts = { document: "", text: "", sections: nothing, mentions: nothing };
    const published = first > 0 && { published: words[first]! };
    return { label, entityType, show: words[kind]!, ...texts, ...published };
  });
}

function linkThings({ nodes, links, statements }: GraphColumns): DatasetLinks {
  const count = nodes.id.length;
  const { source, target } = links;
  const kinds = new Uint8Array(source.length);
  const places = new Map<number, number>();
  links.asserted.forEach((flag, link) => {
    if (flag === 1) places.set(source[link]! * count + target[link]!, link);
  });
  statements.source.forEach((a, i) => {
    const b = statements.target[i]!;
    const link = places.get(Math.min(a, b) * count + Math.max(a, b));
    const relationType = columnRelationTypes[statements.relationType[i]!]!;
    if (link !== undefined) kinds[link]! |= kindBits(relationType, a < b);
  });
  return createLinkTable(count, { ...links, weight: Float64Array.from(links.weight), kinds });
}

function graphOf(columns: GraphColumns, attributes: readonly NodeAttributes[]): KnowledgeGraph {
  const graph = createKnowledgeGraph();
  graph.replaceAttributes({ ...columns.attributes });
  columns.nodes.id.forEach((id, i) => graph.addNode(id, attributes[i]));
  return graph;
}
