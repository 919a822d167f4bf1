// Restores a graph that castgraph itself exported: ids as they were, what was added for drawing taken away.
import { graphFromJson } from "../graph/graph-file.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { originalEdgeKey, originalId } from "../graph/safe-ids.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import type { ForeignEdge, ForeignGraph, ForeignNode } from "./foreign-graph.ts";

type Attributes = Record<string, unknown>;

/** The graph with every attribute that went out; texts that were left out are empty. */
export function restore({ castgraph = {}, nodes, edges }: ForeignGraph): KnowledgeGraph {
  const restored = new Map(nodes.map((node) => [originalId(node.id), restoreNode(node)]));
  const keyed = new Map(edges.map((edge) => [originalEdgeKey(edge.id ?? ""), restoreEdge(edge)]));
  return graphFromJson({
    attributes: castgraph,
    nodes: [...restored.keys()].sort().map((key) => ({ key, attributes: restored.get(key) })),
    edges: [...keyed.keys()].sort().map((key) => ({ key, ...keyed.get(key) })),
  });
}

function restoreNode({ label, x, y, attributes }: ForeignNode): Attributes {
  const isEpisode = attributes["entityType"] === "episode";
  return {
    ...(label !== undefined && { label }),
    ...(isEpisode && { text: "", sections: [], mentions: [] }),
    ...attributes,
    ...(x !== undefined && y !== undefined && { x, y }),
  };
}

function restoreEdge({ source, target, label, weight, attributes }: ForeignEdge): Attributes {
  const { relationType, evidence } = attributes;
  const quotations = Array.isArray(evidence) ? evidence.length : 0;
  const words = relationTypes.find((spec) => spec.id === relationType)?.label;
  return {
    source: originalId(source),
    target: originalId(target),
    attributes: {
      ...attributes,
      ...(label !== undefined && label !== words && { label }),
      ...(weight !== undefined && weight !== Math.max(1, quotations) && { weight }),
    },
  };
}
