// The end of a draft: what was touched is counted anew, and what nothing names goes.
import type { KnowledgeGraph } from "../knowledge-graph.ts";
import { episodesNaming } from "./mentions.ts";
import { entityIn, episodeIn, type GraphDraft, touchNeighbours } from "./graph-draft.ts";

/** The finished graph: counts and dates of what was touched are right, things that nothing names are gone. */
export function settleDraft(draft: GraphDraft): KnowledgeGraph {
  const { graph, touched } = draft;
  for (const id of [...touched].sort()) {
    const entity = entityIn(draft, id);
    if (!entity || entity.entityType === "podcast") continue;
    const naming = episodesNaming(draft, id);
    if (naming.length === 0) {
      touchNeighbours(draft, id);
      graph.dropNode(id);
      continue;
    }
    const dates = naming.flatMap((episode) => episodeIn(draft, episode)?.published ?? []).sort();
    const { firstPublished: _, lastPublished: __, ...rest } = entity;
    graph.replaceNodeAttributes(id, {
      ...rest,
      episodeCount: naming.length,
      ...(dates[0] !== undefined && { firstPublished: dates[0], lastPublished: dates.at(-1)! }),
    });
  }
  return graph;
}
