// Puts an overview together from what a store has chosen for it.
import type { CommunitySummary, NodeSummary, Overview } from "./graph-store.ts";
import type { Community } from "../graph/knowledge-graph.ts";
import { withoutUndefined } from "./node-summary.ts";

/** Places the communities where their members are; linear in the nodes. */
export function overviewOf({
  communities,
  ...rest
}: Omit<Overview, "communities"> & { readonly communities: readonly Community[] }): Overview {
  const sums = communities.map(() => ({ x: 0, y: 0, count: 0 }));
  for (const node of rest.nodes) addTo(sums, node);
  return {
    ...rest,
    communities: communities.map(({ label, size }, community) => {
      const { x, y, count } = sums[community]!;
      const mean = (sum: number) => (count > 0 ? Math.round((sum / count) * 100) / 100 : undefined);
      return withoutUndefined<CommunitySummary>({
        community,
        label,
        size,
        x: mean(x),
        y: mean(y),
      });
    }),
  };
}

function addTo(
  sums: { x: number; y: number; count: number }[],
  { x, y, community }: NodeSummary,
): void {
  const sum = community === undefined ? undefined : sums[community];
  if (!sum || x === undefined || y === undefined) return;
  sum.x += x;
  sum.y += y;
  sum.count++;
}
