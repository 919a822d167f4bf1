// The link table: links in flat arrays with the links of every node at hand.
import type { DatasetLinks } from "./dataset.ts";

/** Columns of links, sorted by source, then target; `source < target`. */
export type LinkColumns = Omit<DatasetLinks, "strongestFirst" | "offsets" | "incident">;

/** Adds to every node the list of its links, the strongest first, equal ones by index. */
export function createLinkTable(nodeCount: number, columns: LinkColumns): DatasetLinks {
  const { source, target, weight } = columns;
  const offsets = new Uint32Array(nodeCount + 1);
  for (const end of source) offsets[end + 1]!++;
  for (const end of target) offsets[end + 1]!++;
  for (let i = 0; i < nodeCount; i++) offsets[i + 1]! += offsets[i]!;

  // Links are dealt out from the strongest to the weakest, so that every node's row comes out sorted.
  const strongestFirst = Uint32Array.from(source.keys()).sort(
    (a, b) => weight[b]! - weight[a]! || a - b,
  );
  const next = offsets.slice();
  const incident = new Uint32Array(source.length * 2);
  for (const link of strongestFirst) {
    incident[next[source[link]!]!++] = link;
    incident[next[target[link]!]!++] = link;
  }
  const { episodes, asserted, direction, kinds } = columns;
  return {
    source,
    target,
    weight,
    episodes,
    asserted,
    direction,
    kinds,
    strongestFirst,
    offsets,
    incident,
  };
}
