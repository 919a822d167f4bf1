// A part of the graph as a graph of its own: some things, what is said among them, and the episodes that say so.
import { type KnowledgeGraph, createKnowledgeGraph } from "../../graph/knowledge-graph.ts";
import type { Dataset } from "../data/dataset.ts";

/**
 * Keeps the nodes in `ids`, every episode that names two of them or is quoted between them, and all statements among
 * what is kept. Mentions of things that are left out are taken from the episodes' lists; texts stay whole, so that every
 * quotation can still be found in its place.
 */
export function subgraphOf(dataset: Dataset, ids: Iterable<string>): KnowledgeGraph {
  const { graph, attributes } = dataset;
  const kept = new Set(ids);
  for (const episode of supportingEpisodes(dataset, kept)) kept.add(episode);
  const part = createKnowledgeGraph();
  part.replaceAttributes({ ...graph.getAttributes() });
  dataset.ids.forEach((id, index) => {
    if (!kept.has(id)) return;
    const node = attributes[index]!;
    part.addNode(
      id,
      node.entityType === "episode"
        ? { ...node, mentions: node.mentions.filter((mention) => kept.has(mention.entity)) }
        : { ...node },
    );
  });
  graph.forEachEdge((key, edge, source, target) => {
    if (!kept.has(source) || !kept.has(target)) return;
    const evidence = edge.evidence.filter((item) => kept.has(item.episode));
    if (evidence.length > 0)
      part.addDirectedEdgeWithKey(key, source, target, { ...edge, evidence });
  });
  return part;
}

function supportingEpisodes({ graph }: Dataset, kept: ReadonlySet<string>): Set<string> {
  const naming = new Map<string, number>();
  const found = new Set<string>();
  graph.forEachEdge((_key, { relationType, evidence }, source, target) => {
    if (relationType === "mentions") {
      if (kept.has(target)) naming.set(source, (naming.get(source) ?? 0) + 1);
    } else if (kept.has(source) && kept.has(target)) {
      for (const { episode } of evidence) found.add(episode);
    }
  });
  for (const [episode, count] of naming) if (count > 1) found.add(episode);
  return found;
}
