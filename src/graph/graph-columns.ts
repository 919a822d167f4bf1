// Graph columns: all that a map is made of in flat arrays, without texts and quotations, so that a hundred thousand nodes
// are read at once instead of one by one.
import type { EntityType, RelationType } from "../model/index.ts";
import { entityTypes } from "../ontology/entity-types.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import type { CoOccurrences } from "./co-occurrence.ts";
import type { Counts } from "./counts.ts";
import { outlinesOf, type GraphRecords, type NodeRecord } from "./graph-records.ts";
import type { GraphAttributes } from "./knowledge-graph.ts";

/** Types of nodes by the numbers that columns hold. */
export const columnNodeTypes: readonly (EntityType | "episode")[] = [
  ...entityTypes.map(({ id }) => id),
  "episode",
];

/** Types of relations by the numbers that columns hold. */
export const columnRelationTypes: readonly RelationType[] = relationTypes.map(({ id }) => id);

/** A graph in columns; numbers of nodes are places in the columns of `nodes`. */
export interface GraphColumns {
  readonly attributes: GraphAttributes;
  readonly counts: Counts;
  /** Texts that come up again and again; the first is empty and stands for nothing. */
  readonly words: readonly string[];
  /** Sorted by id, in the order of UTF-16 code units. */
  readonly nodes: NodeColumns;
  /** What occurs in which episode, without repeats, sorted by episode, then thing. */
  readonly occurrences: { readonly episode: Uint32Array; readonly thing: Uint32Array };
  /** Relations between things: numbers of both and of the type in {@link columnRelationTypes}; sorted in this order. */
  readonly statements: {
    readonly source: Uint32Array;
    readonly target: Uint32Array;
    readonly relationType: Uint8Array;
  };
  /** Links between things as a map draws them, sorted by source, then target; see `CoOccurrences`. */
  readonly links: LinkColumns;
}

/** What is short of every node. */
export interface NodeColumns {
  readonly id: readonly string[];
  readonly label: readonly string[];
  /** A number in {@link columnNodeTypes}. */
  readonly type: Uint8Array;
  /** Places in `words`: of an entity its kind, of an episode its show. */
  readonly kind: Uint32Array;
  /** Places in `words`: first and last date; of an episode both are its own. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** In how many episodes a thing is mentioned; 0 for episodes. */
  readonly episodeCount: Uint32Array;
  /** NaN where it stands nowhere. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** −1 where it is in none. */
  readonly community: Int32Array;
  /** 0 where it has none. */
  readonly pagerank: Float32Array;
}

/** As `CoOccurrences`, by numbers of nodes. */
export interface LinkColumns {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly episodes: Uint32Array;
  readonly weight: Float32Array;
  readonly asserted: Uint8Array;
  readonly direction: Int8Array;
}

/** What the columns of a node are made of; missing is what it does not have. */
export interface NodeOutline {
  readonly id: string;
  readonly label: string;
  readonly entityType: EntityType | "episode";
  readonly kind?: string | undefined;
  readonly show?: string | undefined;
  readonly published?: string | undefined;
  readonly firstPublished?: string | undefined;
  readonly lastPublished?: string | undefined;
  readonly episodeCount?: number | undefined;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly community?: number | undefined;
  readonly pagerank?: number | undefined;
}

/** An edge by the numbers of its ends. */
export interface EdgeNumbers {
  readonly source: number;
  readonly target: number;
  readonly relationType: RelationType;
}

/** Puts nodes, sorted by id, and edges into columns. Linear. */
export function columnsOf(
  whole: Pick<GraphColumns, "attributes" | "counts">,
  nodes: readonly NodeOutline[],
  edges: Iterable<EdgeNumbers>,
  links: LinkColumns,
): GraphColumns {
  const places = new Map([["", 0]]);
  const placeOf = (word = "") => {
    let place = places.get(word);
    if (place === undefined) places.set(word, (place = places.size));
    return place;
  };
  const isEpisode = ({ entityType }: NodeOutline) => entityType === "episode";
  const columns: NodeColumns = {
    id: nodes.map(({ id }) => id),
    label: nodes.map(({ label }) => label),
    type: Uint8Array.from(nodes, ({ entityType }) => columnNodeTypes.indexOf(entityType)),
    kind: Uint32Array.from(nodes, (node) => placeOf(isEpisode(node) ? node.show : node.kind)),
    first: Uint32Array.from(nodes, (node) =>
      placeOf(isEpisode(node) ? node.published : node.firstPublished),
    ),
    last: Uint32Array.from(nodes, (node) =>
      placeOf(isEpisode(node) ? node.published : node.lastPublished),
    ),
    episodeCount: Uint32Array.from(nodes, ({ episodeCount = 0 }) => episodeCount),
    x: Float32Array.from(nodes, ({ x = NaN }) => x),
    y: Float32Array.from(nodes, ({ y = NaN }) => y),
    community: Int32Array.from(nodes, ({ community = -1 }) => community),
    pagerank: Float32Array.from(nodes, ({ pagerank = 0 }) => pagerank),
  };
  return {
    ...whole,
    words: [...places.keys()],
    nodes: columns,
    ...dealtOut(columns.type, edges),
    links,
  };
}

/** Columns of a graph that can be gone through; `links` are those among its things. */
export function columnsOfRecords(
  records: GraphRecords,
  counts: Counts,
  links: CoOccurrences,
): GraphColumns {
  const nodes = Array.from(records.nodes(), outlineOf);
  const numberOf = new Map(nodes.map(({ id }, number) => [id, number]));
  function* edges(): Generator<EdgeNumbers> {
    for (const { source, target, relationType } of outlinesOf(records))
      yield { source: numberOf.get(source)!, target: numberOf.get(target)!, relationType };
  }
  const whole = { attributes: records.attributes, counts };
  return columnsOf(whole, nodes, edges(), linkColumnsOf(links, numberOf));
}

/** What the columns of a node are made of, without what else it holds. */
export function outlineOf({ id, attributes }: NodeRecord): NodeOutline {
  const { label, community, pagerank, x, y } = attributes;
  const place = { community, pagerank, x, y };
  if (attributes.entityType === "episode") {
    const { entityType, show, published } = attributes;
    return { id, label, entityType, ...place, show, published };
  }
  const { entityType, kind, episodeCount, firstPublished, lastPublished } = attributes;
  return { id, label, entityType, ...place, kind, episodeCount, firstPublished, lastPublished };
}

/** Links by the numbers of their ends. */
export function linkColumnsOf(
  links: CoOccurrences,
  numberOf: ReadonlyMap<string, number>,
): LinkColumns {
  const numbers = Uint32Array.from(links.ids, (id) => numberOf.get(id)!);
  return {
    source: links.source.map((end) => numbers[end]!),
    target: links.target.map((end) => numbers[end]!),
    episodes: links.episodes,
    weight: Float32Array.from(links.weight),
    asserted: links.asserted,
    direction: links.direction,
  };
}

/** Edges are what occurs in an episode, or what is said of two things; the rest a map does not show. */
function dealtOut(
  type: Uint8Array,
  edges: Iterable<EdgeNumbers>,
): Pick<GraphColumns, "occurrences" | "statements"> {
  const episodeType = columnNodeTypes.indexOf("episode");
  const count = type.length;
  const relations = columnRelationTypes.length;
  /** Pairs as one number each, which sorts them. */
  const [occurrences, statements]: [number[], number[]] = [[], []];
  for (const { source, target, relationType } of edges) {
    const isFrom = type[source] === episodeType;
    const isTo = type[target] === episodeType;
    if (!isFrom && !isTo) {
      const relation = columnRelationTypes.indexOf(relationType);
      statements.push((source * count + target) * relations + relation);
    } else if (isFrom !== isTo && relationType !== "episode_of") {
      occurrences.push(isFrom ? source * count + target : target * count + source);
    }
  }
  const occurring = sortedOnce(occurrences);
  const stated = sortedOnce(statements);
  return {
    occurrences: {
      episode: Uint32Array.from(occurring, (pair) => Math.floor(pair / count)),
      thing: Uint32Array.from(occurring, (pair) => pair % count),
    },
    statements: {
      source: Uint32Array.from(stated, (one) => Math.floor(one / relations / count)),
      target: Uint32Array.from(stated, (one) => Math.floor(one / relations) % count),
      relationType: Uint8Array.from(stated, (one) => one % relations),
    },
  };
}

function sortedOnce(values: readonly number[]): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
}
