// A copy of a graph that is being changed by hand: things are merged, taken out, and their mentions moved.
import { createEntityId, type EntityType, type Span } from "../model/index.ts";
import { relationTypeSpec } from "../ontology/relation-types.ts";
import { typedNameKey } from "../text/name-key.ts";
import { combineConfidence } from "./confidence.ts";
import type {
  EdgeAttributes,
  EdgeEvidence,
  EntityAttributes,
  EpisodeAttributes,
  KnowledgeGraph,
  NodeMention,
} from "./knowledge-graph.ts";

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

function fileNames(
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

function episodeIn({ graph }: GraphDraft, id: string): EpisodeAttributes | undefined {
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

/** Another name, type or list of names for a thing. */
export function changeThing(
  draft: GraphDraft,
  id: string,
  change: Partial<Pick<EntityAttributes, "label" | "entityType" | "aliases">>,
): void {
  const before = entityIn(draft, id);
  if (!before) return;
  const after = { ...before, ...change };
  if (after.entityType !== before.entityType) delete (after as { kind?: string }).kind;
  const isSame =
    after.label === before.label &&
    after.entityType === before.entityType &&
    after.aliases.join("|") === before.aliases.join("|");
  if (isSame) return;
  draft.graph.replaceNodeAttributes(id, after);
  draft.touched.add(id);
  draft.changed.add(id);
  fileNames(draft, id, after);
}

/** The thing of that name, made if there is none; it stands where `beside` stands on the map. */
export function thingFor(
  draft: GraphDraft,
  entityType: EntityType,
  label: string,
  beside?: string,
): string {
  const [known] = thingsNamed(draft, entityType, label);
  if (known !== undefined) return known;
  const { graph } = draft;
  const plain = createEntityId(entityType, label);
  let id = plain;
  for (let next = 2; graph.hasNode(id); next++) id = `${plain}.${next}`;
  const community = beside === undefined ? undefined : entityIn(draft, beside)?.community;
  const made: EntityAttributes = {
    label,
    entityType,
    aliases: [],
    episodeCount: 0,
    ...(community !== undefined && { community }),
  };
  graph.addNode(id, made);
  draft.touched.add(id);
  draft.changed.add(id);
  fileNames(draft, id, made);
  return id;
}

/** Takes a thing out with all that was said of it. */
export function dropThing(draft: GraphDraft, id: string): void {
  for (const episode of episodesNaming(draft, id)) {
    changeMentions(draft, episode, (mention) => (mention.entity === id ? undefined : mention));
  }
  touchNeighbours(draft, id);
  draft.graph.dropNode(id);
  draft.touched.add(id);
}

/** Makes two things one, which goes on as `into`. */
export function mergeThings(draft: GraphDraft, from: string, into: string): void {
  const { graph } = draft;
  const [gone, kept] = [entityIn(draft, from), entityIn(draft, into)];
  if (!gone || !kept || from === into) return;
  for (const episode of episodesNaming(draft, from)) {
    changeMentions(draft, episode, (mention) =>
      mention.entity === from ? { ...mention, entity: into } : mention,
    );
  }
  for (const key of graph.edges(from)) {
    const [source, target] = graph.extremities(key).map((end) => (end === from ? into : end));
    const { evidence, ...rest } = graph.getEdgeAttributes(key);
    if (source !== target) addEvidence(draft, source!, target!, rest, evidence);
  }
  touchNeighbours(draft, from);
  graph.dropNode(from);
  draft.touched.add(from).add(into);
  draft.changed.add(from).add(into);
  const names = [...kept.aliases, gone.label, ...gone.aliases].filter(
    (name) => name !== kept.label,
  );
  changeThing(draft, into, { aliases: [...new Set(names)].sort() });
}

/**
 * Gives the mentions of a thing in one episode that `isMeant` to another thing, or to none; what the episode says of the
 * thing goes with them where no other mention is left in the words that say it.
 */
export function moveMentions(
  draft: GraphDraft,
  episode: string,
  from: string,
  isMeant: (span: Span) => boolean,
  into: string | undefined,
): void {
  const before = episodeIn(draft, episode)?.mentions ?? [];
  const moved = before.filter((mention) => mention.entity === from && isMeant(mention));
  if (moved.length === 0 || into === from) return;
  const leaving = new Set(moved);
  changeMentions(draft, episode, (mention) => {
    if (!leaving.has(mention)) return mention;
    return into === undefined ? undefined : { ...mention, entity: into };
  });
  const left = before.filter((mention) => mention.entity === from && !leaving.has(mention));
  const lies = (mentions: readonly NodeMention[], { start, end }: EdgeEvidence) =>
    mentions.some((mention) => mention.start < end && start < mention.end);
  const { graph } = draft;
  for (const key of graph.edges(from)) {
    const { evidence, ...rest } = graph.getEdgeAttributes(key);
    const isHere = (piece: EdgeEvidence) => piece.episode === episode && lies(moved, piece);
    const gone = evidence.filter((piece) => isHere(piece) && !lies(left, piece));
    if (into !== undefined) {
      const [source, target] = graph.extremities(key).map((end) => (end === from ? into : end));
      // The name is met twice in the words: both things are named there.
      const shared = rest.relationType === "mentions" ? evidence.filter(isHere) : gone;
      if (source !== target && shared.length > 0)
        addEvidence(draft, source!, target!, rest, shared);
    }
    keepEvidence(draft, key, (piece) => !gone.includes(piece));
  }
  draft.touched.add(from);
  draft.changed.add(from);
  if (into !== undefined) draft.changed.add(into);
}

/** Adds quotations to the statement between two nodes, made if nobody made it before; false where all were known. */
export function addEvidence(
  draft: GraphDraft,
  source: string,
  target: string,
  rest: Omit<EdgeAttributes, "evidence">,
  added: readonly EdgeEvidence[],
): boolean {
  const { graph } = draft;
  if (!isPossible(draft, rest.relationType, source, target)) return false;
  const key = `${source}|${rest.relationType}|${target}`;
  const before = graph.hasEdge(key) ? graph.getEdgeAttributes(key) : undefined;
  const isSame = (a: EdgeEvidence, b: EdgeEvidence | undefined) =>
    a.episode === b?.episode && a.start === b.start;
  if (before && added.every((piece) => before.evidence.some((other) => isSame(other, piece))))
    return false;
  const evidence = [...(before?.evidence ?? []), ...added]
    .sort((a, b) => (a.episode < b.episode ? -1 : a.episode > b.episode ? 1 : a.start - b.start))
    .filter((piece, i, all) => !isSame(piece, all[i - 1]));
  const confidence = evidence.length > 0 ? sureness(evidence) : rest.confidence;
  const attributes: EdgeAttributes = { ...rest, ...before, evidence, confidence };
  if (before) graph.replaceEdgeAttributes(key, attributes);
  else graph.addDirectedEdgeWithKey(key, source, target, attributes);
  draft.touched.add(source).add(target);
  return true;
}

/** Leaves a statement the quotations that are kept; without any it is gone. */
export function keepEvidence(
  { graph, touched }: GraphDraft,
  key: string,
  isKept: (piece: EdgeEvidence) => boolean,
): void {
  const before = graph.getEdgeAttributes(key);
  const evidence = before.evidence.filter(isKept);
  if (evidence.length === before.evidence.length) return;
  for (const end of graph.extremities(key)) touched.add(end);
  if (evidence.length === 0) graph.dropEdge(key);
  else graph.replaceEdgeAttributes(key, { ...before, evidence, confidence: sureness(evidence) });
}

/** Takes out statements that cannot hold between what their ends have become. */
export function dropImpossible(draft: GraphDraft, id: string): void {
  const { graph } = draft;
  for (const key of graph.edges(id)) {
    const [source, target] = graph.extremities(key);
    if (!isPossible(draft, graph.getEdgeAttribute(key, "relationType"), source, target))
      graph.dropEdge(key);
  }
}

/** The finished graph: counts and dates of what was touched are right, things that nothing names are gone. */
export function settle(draft: GraphDraft): KnowledgeGraph {
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

/** The episodes with a mention of a thing, by id. */
export function episodesNaming({ graph }: GraphDraft, id: string): string[] {
  const found: string[] = [];
  graph.forEachInEdge(id, (_key, { relationType }, source) => {
    if (relationType === "mentions") found.push(source);
  });
  return found.sort();
}

function changeMentions(
  draft: GraphDraft,
  id: string,
  change: (mention: NodeMention) => NodeMention | undefined,
): void {
  const episode = episodeIn(draft, id);
  if (!episode) return;
  const mentions = episode.mentions.flatMap((mention) => change(mention) ?? []);
  draft.graph.replaceNodeAttributes(id, { ...episode, mentions });
  draft.touched.add(id);
}

function touchNeighbours({ graph, touched }: GraphDraft, id: string): void {
  graph.forEachNeighbor(id, (other) => touched.add(other));
}

function isPossible(
  { graph }: GraphDraft,
  type: EdgeAttributes["relationType"],
  source: string,
  target: string,
): boolean {
  const spec = relationTypeSpec(type);
  const fits = (id: string, types: readonly string[]) => {
    const { entityType } = graph.getNodeAttributes(id);
    return entityType === "episode" || types.includes(entityType);
  };
  return fits(source, spec.subject) && fits(target, spec.object);
}

const sureness = (evidence: readonly EdgeEvidence[]) =>
  combineConfidence(evidence.map(({ confidence }) => confidence));
