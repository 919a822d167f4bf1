// Puts a foreign graph in our terms: types where they can be told, everything else kept under its own name.
import { graphFromJson } from "../graph/graph-file.ts";
import type { KnowledgeGraph } from "../graph/knowledge-graph.ts";
import { createRelationId, isSafeKey, slug, type RelationType } from "../model/index.ts";
import { relationTypes } from "../ontology/relation-types.ts";
import { entityTypeNamed } from "./entity-type-names.ts";
import type { ForeignEdge, ForeignGraph, ForeignNode } from "./foreign-graph.ts";

type Attributes = Record<string, unknown>;

/**
 * The knowledge graph of a file that another tool wrote. Nodes are "other" unless an attribute names a type; edges are
 * "linked_to" unless they name a relation of ours, and are marked as imported, without evidence: there is nothing to quote.
 * An end that the file does not list becomes a node.
 */
export function adopt({ nodes, edges }: ForeignGraph): KnowledgeGraph {
  const adopted = new Map(nodes.map((node) => [keyOf(node.id), adoptNode(node)]));
  for (const { source, target } of edges) {
    for (const id of [source, target]) {
      if (!adopted.has(keyOf(id))) adopted.set(keyOf(id), adoptNode({ id, attributes: {} }));
    }
  }
  const keyed = new Map<string, Attributes & { source: string; target: string }>();
  for (const edge of edges) {
    const attributes = adoptEdge(edge);
    const { id } = edge;
    const [source, target] = [keyOf(edge.source), keyOf(edge.target)];
    const made = createRelationId(source, attributes["relationType"] as RelationType, target);
    keyed.set(freeKey(keyed, id ?? made), { source, target, attributes });
  }
  return graphFromJson({
    attributes: { format: "castgraph", version: 1 },
    nodes: [...adopted.keys()].sort().map((key) => ({ key, attributes: adopted.get(key) })),
    edges: [...keyed.keys()].sort().map((key) => ({ key, ...keyed.get(key) })),
  });
}

/** Ids as they are, but those that every object has as a name of its own. */
const keyOf = (id: string) => (isSafeKey(id) ? id : `id:${id}`);

/** Names of ours that a foreign attribute must not take with a value of another kind or meaning. */
const ours = new Set(
  (
    "label entityType aliases episodeCount community x y kind firstPublished lastPublished pagerank relationType " +
    "confidence role evidence provenance source target weight color size undirected"
  ).split(" "),
);

const typeNames = [
  "entitytype",
  "entity_type",
  "type",
  "class",
  "category",
  "kind",
  "group",
  "labels",
];

function adoptNode({ id, label, x, y, color, size, attributes }: ForeignNode): Attributes {
  const named = (names: readonly string[]) =>
    names.flatMap((name) => {
      const found = Object.keys(attributes).find((key) => key.toLowerCase() === name);
      return found === undefined ? [] : [attributes[found]];
    });
  const entityType = named(typeNames).map(entityTypeNamed).find(Boolean) ?? "other";
  const name = named(["label", "name", "title"]).find(
    (value) => typeof value === "string" && value !== "",
  );
  const aliases = named(["aliases", "alias"]).find(isListOfStrings);
  return {
    label: label || name || id,
    entityType,
    aliases: aliases ?? [],
    episodeCount: 0,
    ...(Number.isFinite(x) && Number.isFinite(y) && { x, y }),
    ...(color !== undefined && { color }),
    ...(Number.isFinite(size) && { size }),
    ...kept(attributes),
  };
}

function adoptEdge(edge: ForeignEdge): Attributes {
  const { label, kind, weight, isDirected, attributes } = edge;
  const words = [
    kind,
    label,
    attributes["relationType"],
    attributes["type"],
    attributes["interaction"],
  ];
  const relationType = words.map(relationNamed).find(Boolean) ?? "linked_to";
  const stated = attributes["confidence"];
  const isShare = typeof stated === "number" && stated >= 0 && stated <= 1;
  const shown = label ?? (relationType === "linked_to" ? kind : undefined);
  return {
    relationType,
    confidence: isShare ? stated : 1,
    provenance: "imported",
    evidence: [],
    ...(shown && relationNamed(shown) === undefined && { label: shown }),
    ...(Number.isFinite(weight) && { weight }),
    ...(!isDirected && { undirected: true }),
    ...kept(attributes, isShare ? ["confidence"] : []),
  };
}

/** Attributes under their own names, or as `imported:name` where the name is one of ours. */
function kept(attributes: Readonly<Attributes>, used: readonly string[] = []): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      if (used.includes(name) || value === undefined) return [];
      return [[ours.has(name) ? `imported:${name}` : name, value]];
    }),
  );
}

/** `WORKS_AT`, "works at" and `works-at` are `works_at`. */
function relationNamed(word: unknown): RelationType | undefined {
  if (typeof word !== "string" || word.length > 40) return undefined;
  const id = slug(word).replaceAll("-", "_");
  return relationTypes.find((spec) => spec.id === id)?.id;
}

function freeKey(taken: ReadonlyMap<string, unknown>, wanted: string): string {
  let key = wanted;
  for (let n = 2; taken.has(key); n++) key = `${wanted}#${n}`;
  return key;
}

function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
