// Graph records: the nodes and edges of a graph as streams of plain records, whatever keeps them.
import type { RelationType } from "../model/index.ts";
import type { CoOccurrences } from "./co-occurrence.ts";
import {
  createKnowledgeGraph,
  type EdgeAttributes,
  type GraphAttributes,
  type KnowledgeGraph,
  type NodeAttributes,
} from "./knowledge-graph.ts";

/** A node with its id. */
export interface NodeRecord {
  readonly id: string;
  readonly attributes: Readonly<NodeAttributes>;
}

/** An edge with its key and its ends. */
export interface EdgeRecord {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Readonly<EdgeAttributes>;
}

/** A node without its text and its counts: what analysis looks at. */
export interface NodeOutline {
  readonly id: string;
  readonly entityType: NodeAttributes["entityType"];
  /** May be missing for episodes. */
  readonly label?: string;
  /** Of things that stand on a map, once that is known. */
  readonly community?: number;
  readonly pagerank?: number;
}

/** An edge without its quotations: what analysis looks at. */
export interface EdgeOutline {
  readonly source: string;
  readonly target: string;
  readonly relationType: RelationType;
  /** What it rests on; missing where it begins at an episode, which is then all it rests on. */
  readonly statement?: {
    readonly confidence: number;
    /** Ids of the episodes that say so; repeats stand again. */
    readonly episodes: Iterable<string>;
  };
}

/**
 * A graph that can be gone through any number of times. A store implements it without holding the graph in memory, which
 * is what lets a million edges be exported in little of it.
 */
export interface GraphRecords {
  readonly attributes: Readonly<GraphAttributes>;
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** Sorted by id in the order of UTF-16 code units. */
  nodes(): Iterable<NodeRecord>;
  /** Sorted by key in the order of UTF-16 code units; their ends are among the nodes. */
  edges(): Iterable<EdgeRecord>;
  /** The same nodes in outline, where that is cheaper than `nodes`. Whoever adds or drops nodes on their way leaves this out. */
  nodeOutlines?(): Iterable<NodeOutline>;
  /**
   * The same edges without their quotations, where that is cheaper than `edges`; those that begin at a node in the order
   * of their keys. Whoever changes edges on their way leaves this out.
   */
  outlines?(): Iterable<EdgeOutline>;
  /**
   * The links of the map, of each thing {@link strongestLinks}, where they have been computed. Whoever changes what they
   * come from leaves this out.
   */
  readonly mapLinks?: CoOccurrences;
}

/** The nodes without their texts. */
export function* nodeOutlinesOf(records: GraphRecords): Generator<NodeOutline> {
  if (records.nodeOutlines) yield* records.nodeOutlines();
  else
    for (const { id, attributes } of records.nodes()) {
      const { entityType, label, community, pagerank } = attributes;
      yield {
        id,
        entityType,
        label,
        ...(community !== undefined && { community }),
        ...(pagerank !== undefined && { pagerank }),
      };
    }
}

/** The edges without their quotations. */
export function* outlinesOf(records: GraphRecords): Generator<EdgeOutline> {
  if (records.outlines) {
    yield* records.outlines();
    return;
  }
  for (const { source, target, attributes } of records.edges()) {
    const { relationType, confidence, evidence } = attributes;
    const episodes = evidence.map(({ episode }) => episode);
    yield { source, target, relationType, statement: { confidence, episodes } };
  }
}

/** The records of a graph object; records are returned as they are. */
export function recordsOf(graph: KnowledgeGraph | GraphRecords): GraphRecords {
  return "nodeEntries" in graph ? recordsOfObject(graph) : graph;
}

function recordsOfObject(graph: KnowledgeGraph): GraphRecords {
  const sorted = (keys: string[]) => (isSorted(keys) ? keys : keys.sort());
  return {
    attributes: graph.getAttributes(),
    nodeCount: graph.order,
    edgeCount: graph.size,
    *nodes() {
      for (const id of sorted(graph.nodes())) {
        yield { id, attributes: graph.getNodeAttributes(id) };
      }
    },
    *edges() {
      for (const key of sorted(graph.edges())) {
        const [source, target] = graph.extremities(key);
        yield { key, source, target, attributes: graph.getEdgeAttributes(key) };
      }
    },
  };
}

function isSorted(keys: readonly string[]): boolean {
  for (let i = 1; i < keys.length; i++) if (keys[i - 1]! > keys[i]!) return false;
  return true;
}

/** The graph object of some records, for what has to look around in it; a graph object is returned as it is. */
export function graphOfRecords(graph: KnowledgeGraph | GraphRecords): KnowledgeGraph {
  if ("nodeEntries" in graph) return graph;
  const made = createKnowledgeGraph();
  made.replaceAttributes({ ...graph.attributes });
  for (const { id, attributes } of graph.nodes()) made.addNode(id, attributes);
  for (const { key, source, target, attributes } of graph.edges()) {
    made.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return made;
}
