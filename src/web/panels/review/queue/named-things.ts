// The things of a graph with their mentions: what the questions of the review are made from.
import type { EntityAttributes } from "../../../../graph/knowledge-graph.ts";
import { oncePer } from "../../../../model/once-per.ts";
import { typedNameKey } from "../../../../text/name-key.ts";
import type { Dataset } from "../../../data/dataset.ts";
import type { MentionPlace } from "./review-item.ts";

/** A thing as the review sees it. */
export interface NamedThing extends EntityAttributes {
  readonly id: string;
  /** Folded name. */
  readonly nameKey: string;
  /** The least sure first. */
  readonly mentions: readonly MentionPlace[];
  /** See `weight` of a review item. */
  readonly weight: number;
}

/** All things with at least one mention, in the graph's order. */
export const namedThings = oncePer(({ ids, attributes, graph }: Dataset): readonly NamedThing[] => {
  const mentions = new Map<string, MentionPlace[]>();
  attributes.forEach((node, i) => {
    if (node.entityType !== "episode") return;
    for (const { entity, start, end, confidence } of node.mentions) {
      const place = { episode: ids[i]!, start, end, confidence };
      const list = mentions.get(entity);
      if (list) list.push(place);
      else mentions.set(entity, [place]);
    }
  });
  return attributes.flatMap((node, i) => {
    const places = mentions.get(ids[i]!);
    if (node.entityType === "episode" || !places) return [];
    return {
      ...node,
      id: ids[i]!,
      nameKey: typedNameKey(node.entityType, node.label),
      mentions: places.sort((a, b) => a.confidence - b.confidence),
      weight: Math.log2(1 + graph.degree(ids[i]!)),
    };
  });
});
