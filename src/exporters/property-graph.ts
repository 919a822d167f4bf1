// Labels and relationship types of property graphs, as Neo4j writes them: `Person`, `WORKS_AT`.
import type { EdgeAttributes, NodeAttributes } from "../graph/knowledge-graph.ts";

/** `Person`, `Episode`: the type of a node in capitals as is usual for labels. */
export function labelOf({ entityType }: Readonly<NodeAttributes>): string {
  return entityType.charAt(0).toUpperCase() + entityType.slice(1);
}

/** `WORKS_AT`. */
export function relationshipType({ relationType }: Readonly<EdgeAttributes>): string {
  return relationType.toUpperCase();
}
