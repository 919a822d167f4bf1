// Appearance: colour, size and weight of nodes and edges, for formats that draw the graph.
import { nodeRadius } from "../analysis/node-radius.ts";
import type { EdgeAttributes, NodeAttributes } from "../graph/knowledge-graph.ts";
import { entityTypeSpec } from "../ontology/entity-types.ts";
import { relationTypeSpec } from "../ontology/relation-types.ts";

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const episodeColor = "#4a5568";

/** `#rrggbb`: an own `color` in that form (graphs made elsewhere), else that of the node's type on light ground. */
export function colorOf(attributes: Readonly<NodeAttributes>): string {
  const own: unknown = Reflect.get(attributes, "color");
  if (typeof own === "string" && /^#[0-9a-f]{6}$/i.test(own)) return own;
  const { entityType } = attributes;
  return entityType === "episode" ? episodeColor : entityTypeSpec(entityType).color.light;
}

/** As {@link colorOf}, in numbers. */
export function rgbOf(attributes: Readonly<NodeAttributes>): Rgb {
  const hex = colorOf(attributes);
  const channel = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** Radius: an own `size`, else 4 to 22 by the number of episodes (of mentions, for an episode), two decimals. */
export function sizeOf(attributes: Readonly<NodeAttributes>): number {
  const own: unknown = Reflect.get(attributes, "size");
  if (typeof own === "number" && own >= 0 && Number.isFinite(own)) return own;
  const links =
    attributes.entityType === "episode" ? attributes.mentions.length : 8 * attributes.episodeCount;
  return Math.round(nodeRadius(links) * 100) / 100;
}

/** How much an edge counts: an own `weight`, else the number of quotations, at least 1. */
export function weightOf(attributes: Readonly<EdgeAttributes>): number {
  const own: unknown = Reflect.get(attributes, "weight");
  if (typeof own === "number" && Number.isFinite(own)) return own;
  return Math.max(1, attributes.evidence.length);
}

/** What an edge is called: "guest of". */
export function edgeLabel(attributes: Readonly<EdgeAttributes>): string {
  const own: unknown = Reflect.get(attributes, "label");
  return typeof own === "string" ? own : relationTypeSpec(attributes.relationType).label;
}

/** Labels, each given once: some readers take them for ids. What bears a name that is taken bears its id as well. */
export function uniqueLabels(): (node: {
  readonly id: string;
  readonly attributes: { readonly label: string };
}) => string {
  const taken = new Set<string>();
  return ({ id, attributes }) => {
    let label = attributes.label || id;
    while (taken.has(label)) label = `${label} (${id})`;
    taken.add(label);
    return label;
  };
}
