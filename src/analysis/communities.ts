// Communities: groups of things that come up together, found by Louvain's method with a fixed seed, and named.
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { type FlatGraph, strength } from "../graph/flatten.ts";
import { louvainGroups } from "./louvain.ts";
import { createRandom } from "./random.ts";

/** Which community each node belongs to, and how good the division is. */
export interface Partition {
  /** Index of the community of each node, 0 is the largest; ties by the smallest member. */
  readonly communityOf: Uint32Array;
  readonly count: number;
  /** Newman's modularity of the division, −.5 to 1. */
  readonly modularity: number;
}

/** Links, counted from both ends, above which no graph of objects is built any more. */
const manyLinks = 200_000;

/**
 * Divides the graph by Louvain's method (Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008). A higher
 * `louvainResolution` gives more and smaller communities. Nodes without links are communities of their own.
 */
export function findCommunities(
  graph: FlatGraph,
  { louvainResolution = 1, seed = 1 } = {},
): Partition {
  const { ids, offsets, targets, weights } = graph;
  if (ids.length === 0) return { communityOf: new Uint32Array(), count: 0, modularity: 0 };
  if (targets.length > manyLinks) {
    const { groupOf, modularity } = louvainGroups(graph, { louvainResolution, seed });
    return { ...orderBySize([...groupOf]), modularity };
  }
  const projection = new UndirectedGraph();
  for (const id of ids) projection.addNode(id);
  for (let i = 0; i < ids.length; i++) {
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const j = targets[k]!;
      if (i < j) projection.addEdgeWithKey(`${i}-${j}`, ids[i], ids[j], { weight: weights[k]! });
    }
  }
  if (projection.size === 0) {
    return { communityOf: Uint32Array.from(ids, (_, i) => i), count: ids.length, modularity: 0 };
  }
  const { communities, modularity } = louvain.detailed(projection, {
    resolution: louvainResolution,
    rng: createRandom(seed),
    getEdgeWeight: "weight",
  });
  const { communityOf, count } = orderBySize(ids.map((id) => communities[id]!));
  return { communityOf, count, modularity };
}

/** Renumbers groups: the largest first, ties by first member. */
function orderBySize(groups: readonly number[]): { communityOf: Uint32Array; count: number } {
  const first = new Map<number, number>();
  const size = new Map<number, number>();
  groups.forEach((group, i) => {
    if (!first.has(group)) first.set(group, i);
    size.set(group, (size.get(group) ?? 0) + 1);
  });
  const order = [...first.keys()].sort(
    (a, b) => size.get(b)! - size.get(a)! || first.get(a)! - first.get(b)!,
  );
  const rank = new Map(order.map((group, index) => [group, index]));
  return {
    communityOf: Uint32Array.from(groups, (group) => rank.get(group)!),
    count: order.length,
  };
}

/**
 * Names each community by its distinctive members, "Kubernetes · Envoy · Istio": those with the most weight inside it,
 * discounted by the root of the share that stays inside. `labelOf` returns nothing for nodes that shall not name one;
 * where none of a community shall, `otherLabelOf` names it.
 */
export function nameCommunities(
  graph: FlatGraph,
  partition: Partition,
  labelOf: (node: number) => string | undefined,
  otherLabelOf: (node: number) => string | undefined = () => undefined,
): string[] {
  const best: { label: string; score: number }[][] = Array.from(
    { length: partition.count },
    () => [],
  );
  const isNamed = new Uint8Array(partition.count);
  for (let i = 0; i < graph.ids.length; i++)
    if (labelOf(i) !== undefined) isNamed[partition.communityOf[i]!] = 1;
  for (let i = 0; i < graph.ids.length; i++) {
    const community = partition.communityOf[i]!;
    const label = isNamed[community] ? labelOf(i) : otherLabelOf(i);
    if (label === undefined) continue;
    let inside = 0;
    for (let k = graph.offsets[i]!; k < graph.offsets[i + 1]!; k++) {
      if (partition.communityOf[graph.targets[k]!] === community) inside += graph.weights[k]!;
    }
    const all = strength(graph, i);
    best[community]!.push({ label, score: all > 0 ? inside * Math.sqrt(inside / all) : 0 });
  }
  const used = new Set<string>();
  return best.map((members, index) => {
    members.sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
    // A company and its product may be called the same.
    const names = new Set(members.map((member) => member.label));
    let label = [...names].slice(0, 3).join(" · ") || `Community ${index + 1}`;
    if (used.has(label)) label += ` (${index + 1})`;
    used.add(label);
    return label;
  });
}
