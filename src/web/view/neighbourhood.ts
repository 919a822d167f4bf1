// The neighbourhood of a node: everything within so many links of it, and by way of whom.
import { neighboursOf } from "../data/dataset.ts";
import type { Admitted } from "./admitted.ts";

/** How many of a node's links are followed, the strongest first: hubs would bring in everything. */
const followed = { first: 40, later: 8 } as const;

/** Nodes around a middle one, in arrays of equal length. */
export interface Neighbourhood {
  /** Nearest first, among them the strongest first; the middle leads. */
  readonly nodes: Uint32Array;
  /** How many links away from the middle. */
  readonly distance: Uint8Array;
  /** Place in `nodes` of the node it was reached from; 0 for the middle itself. Parents stand before their children. */
  readonly parent: Uint32Array;
}

/**
 * At most `limit` nodes within `depth` links of `start`. Of the node itself the 40 strongest links are followed, of
 * others 8.
 */
export function neighbourhood(
  { table, nodes, links }: Admitted,
  start: number,
  depth: number,
  limit = Infinity,
): Neighbourhood {
  const found = [start];
  const distance = [0];
  const parent = [0];
  const seen = new Set(found);
  for (let place = 0; place < found.length && distance[place]! < depth; place++) {
    let left: number = place === 0 ? followed.first : followed.later;
    for (const { node, link } of neighboursOf(table, found[place]!)) {
      if (left === 0 || found.length >= limit) break;
      if (nodes[node] === 0 || links[link] === 0) continue;
      left--;
      if (seen.has(node)) continue;
      seen.add(node);
      found.push(node);
      distance.push(distance[place]! + 1);
      parent.push(place);
    }
  }
  return {
    nodes: Uint32Array.from(found),
    distance: Uint8Array.from(distance),
    parent: Uint32Array.from(parent),
  };
}
