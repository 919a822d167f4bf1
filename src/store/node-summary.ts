// The summary of a node: what lists and maps show of it.
import type { NodeAttributes } from "../graph/knowledge-graph.ts";
import type { NodeSummary } from "./graph-store.ts";

/** What is short of a node's attributes. */
export function summaryOf(id: string, attributes: Readonly<NodeAttributes>): NodeSummary {
  const { label, entityType, x, y, community, pagerank } = attributes;
  const place = { x, y, community, pagerank };
  if (attributes.entityType === "episode") {
    const { show, published } = attributes;
    return withoutUndefined<NodeSummary>({ id, label, entityType, show, published, ...place });
  }
  const { kind, episodeCount } = attributes;
  return withoutUndefined<NodeSummary>({ id, label, entityType, kind, episodeCount, ...place });
}

/** A copy without the fields that are undefined. */
export function withoutUndefined<T extends object>(fields: {
  readonly [Name in keyof T]: T[Name] | undefined;
}): T {
  // What is left out is what `T` may lack.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as T;
}
