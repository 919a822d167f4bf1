// A copy of a graph that is being changed by hand, and what is found in it by id and by name.
import type { EntityType } from "../../model/index.ts";
import { typedNameKey } from "../../text/name-key.ts";
import type { EntityAttributes, EpisodeAttributes, KnowledgeGraph } from "../knowledge-graph.ts";

/** The graph in the making. */
export interface GraphDraft {
  readonly graph: KnowledgeGraph;
  /** Ids of the nodes that are not what they were; some may be gone. */
  readonly touched: Set<string>;
  /** Ids of things that a correction itself has made, or made something else of. */
  readonly changed: Set<string>;
  /** Ids by `type|folded name`, for labels and for other names; entries may be out of date. */
  readonly labels: Map<string, string[]>;
  readonly aliases: Map<string, string[]>;
}

/** A draft that leaves the graph itself as it is. Linear in its size. */
export function createGraphDraft(source: KnowledgeGraph): GraphDraft {
  const graph = source.copy();
  const draft: GraphDraft = {
    graph,
    touched: new Set(),
    changed: new Set(),
    labels: new Map(),
    aliases: new Map(),
  };
  graph.forEachNode((id, node) => {
    if (node.entityType !== "episode") fileNames(draft, id, node);
  });
  return draft;
}

/** Enters the names of a thing, so that it is found by them. */
export function fileNames(
  { labels, aliases }: GraphDraft,
  id: string,
  { entityType, label, aliases: others }: EntityAttributes,
): void {
  const file = (map: Map<string, string[]>, name: string) => {
    const key = `${entityType}|${typedNameKey(entityType, name)}`;
    const list = map.get(key);
    if (!list) map.set(key, [id]);
    else if (!list.includes(id)) list.push(id);
  };
  file(labels, label);
  for (const alias of others) file(aliases, alias);
}

/** The attributes of a thing; nothing for an episode or an id that is gone. */
export function entityIn({ graph }: GraphDraft, id: string): EntityAttributes | undefined {
  if (!graph.hasNode(id)) return undefined;
  const node = graph.getNodeAttributes(id);
  return node.entityType === "episode" ? undefined : node;
}

/** The attributes of an episode; nothing for a thing or an id that is gone. */
export function episodeIn({ graph }: GraphDraft, id: string): EpisodeAttributes | undefined {
  if (!graph.hasNode(id)) return undefined;
  const node = graph.getNodeAttributes(id);
  return node.entityType === "episode" ? node : undefined;
}

/** The things of a type that are called so; where none is, those that have it as another name. By id. */
export function thingsNamed(draft: GraphDraft, type: EntityType, name: string): string[] {
  const key = typedNameKey(type, name);
  const isNow = (id: string, namesOf: (entity: EntityAttributes) => readonly string[]) => {
    const entity = entityIn(draft, id);
    return (
      entity?.entityType === type &&
      namesOf(entity).some((other) => typedNameKey(type, other) === key)
    );
  };
  const of = (
    map: Map<string, string[]>,
    namesOf: (entity: EntityAttributes) => readonly string[],
  ) => (map.get(`${type}|${key}`) ?? []).filter((id) => isNow(id, namesOf)).sort();
  const called = of(draft.labels, ({ label }) => [label]);
  return called.length > 0 ? called : of(draft.aliases, ({ aliases }) => aliases);
}

/** Notes that the nodes beside one are not what they were. */
export function touchNeighbours({ graph, touched }: GraphDraft, id: string): void {
  graph.forEachNeighbor(id, (other) => touched.add(other));
}
