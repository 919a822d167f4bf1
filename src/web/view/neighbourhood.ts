// The neighbourhood of a node: everything within so many links of it, as far as a budget reaches.
import { neighboursOf } from "../data/dataset.ts";
import type { Admitted } from "./admitted.ts";

/** How many of a node's links are followed, the strongest first: hubs would bring in everything. */
const followed = { first: 40, later: 8 } as const;

/**
 * Nodes within `depth` links of `start`, nearest first, among them the strongest first; `start` leads. Of the node
 * itself the 40 strongest links are followed, of others 8.
 */
export function neighbourhood(
  { table, nodes, links }: Admitted,
  start: number,
  depth: number,
): Uint32Array {
  const found = [start];
  const seen = new Set(found);
  let ring = found;
  for (let distance = 1; distance <= depth; distance++) {
    const next: number[] = [];
    for (const node of ring) {
      let left: number = distance === 1 ? followed.first : followed.later;
      for (const { node: other, link } of neighboursOf(table, node)) {
        if (left === 0) break;
        if (nodes[other] === 0 || links[link] === 0) continue;
        left--;
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    found.push(...next);
    ring = next;
  }
  return Uint32Array.from(found);
}
