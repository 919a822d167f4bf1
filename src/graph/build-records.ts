// The graph of an archive as records: made node by node and edge by edge when asked for, so that it need not fit in memory.
import { createRelationId, type RelationType } from "../model/index.ts";
import { episodeNode, titleSpan } from "./episode-node.ts";
import type { EdgeRecord, GraphRecords, NodeOutline, NodeRecord } from "./graph-records.ts";
import { graphFileVersion, type EdgeEvidence, type EntityAttributes } from "./knowledge-graph.ts";
import { ownCopy } from "../text/own-copy.ts";
import { createOwnLinks, type OwnLinks } from "./own-links.ts";
import {
  createPendingEdge,
  finish,
  outlineOf,
  quote,
  strongerRole,
  type PendingEdge,
} from "./pending-edge.ts";
import type { OutlinedEpisode, ResolvedArchive, ResolvedEpisode } from "./resolved-episode.ts";

type PendingEdges = Map<string, PendingEdge>;

/** What is counted for an entity while the episodes pass. */
interface Tally {
  episodes: number;
  first?: string;
  last?: string;
}

/**
 * The records of an archive. One pass over the episodes counts, notes in whole numbers which edges begin at each, and
 * gathers what several episodes say together; edges that begin at an episode rest on that episode alone and are made
 * anew at each reading. Memory: the entities, the edges between them with their evidence, 8 bytes for each of the others.
 */
export function buildRecords(archive: ResolvedArchive): GraphRecords {
  const { entities, episodeIds } = archive;
  const shared: PendingEdges = new Map();
  const tallies = new Map<string, Tally>();
  const shows = new Map<string, string>();
  const links = createOwnLinks();
  for (let i = 0; i < episodeIds.length; i++) {
    const outlined = archive.outlineAt(i);
    const { episode, show, entities: named } = outlined;
    shows.set(show, episode.show);
    links.add(outlined);
    fileStatements(outlined, shared);
    for (const id of new Set(named).add(show)) count(tallies, id, episode.published);
  }
  const own = links.sorted();

  const things = new Map<string, EntityAttributes>();
  for (const { id, entityType, kind, name, aliases } of entities) {
    const counted = tallied(tallies.get(id));
    things.set(id, { label: name, entityType, ...(kind && { kind }), aliases, ...counted });
  }
  for (const [id, label] of shows) {
    const aliases = things.get(id)?.aliases ?? [];
    things.set(id, { label, entityType: "podcast", aliases, ...tallied(tallies.get(id)) });
  }
  const thingIds = [...things.keys()].sort();
  const sharedKeys = [...shared.keys()].sort();
  // "a-b|" stands before "a|", though "a" stands before "a-b".
  const beginnings = episodeIds.map((id) => `${id}|`);
  const byKey = Uint32Array.from(episodeIds.keys()).sort((a, b) =>
    beginnings[a]! < beginnings[b]! ? -1 : 1,
  );
  return {
    attributes: { format: "castgraph", version: graphFileVersion },
    nodeCount: things.size + episodeIds.filter((id) => !things.has(id)).length,
    edgeCount: own.count + shared.size,
    nodes: () =>
      mergeSorted(
        episodeRecords(archive, things),
        thingIds.map((id): NodeRecord => ({ id, attributes: things.get(id)! })),
        ({ id }) => id,
      ),
    edges: () =>
      mergeSorted(
        ownEdgeRecords(archive, byKey, own),
        (function* () {
          for (const key of sharedKeys) yield finish(shared.get(key)!);
        })(),
        ({ key }) => key,
      ),
    nodeOutlines: () =>
      mergeSorted(
        (function* (): Generator<NodeOutline> {
          for (const id of episodeIds) if (!things.has(id)) yield { id, entityType: "episode" };
        })(),
        thingIds.map((id): NodeOutline => ({ id, ...things.get(id)! })),
        ({ id }) => id,
      ),
    *outlines() {
      for (const index of byKey) {
        const source = episodeIds[index]!;
        for (const link of own.of(index)) yield { source, ...link };
      }
      for (const key of sharedKeys) yield outlineOf(shared.get(key)!);
    },
  };
}

function* episodeRecords(
  archive: ResolvedArchive,
  things: ReadonlyMap<string, unknown>,
): Generator<NodeRecord> {
  for (const [i, id] of archive.episodeIds.entries())
    if (!things.has(id)) yield { id, attributes: episodeNode(archive.episodeAt(i)) };
}

function* ownEdgeRecords(
  archive: ResolvedArchive,
  order: Uint32Array,
  links: OwnLinks,
): Generator<EdgeRecord> {
  for (const index of order) {
    const own = ownEdges(archive.episodeAt(index));
    for (const { relationType, target } of links.of(index))
      yield finish(own.get(relationType)!.get(target)!);
  }
}

/** Two sorted streams as one. */
function* mergeSorted<T>(
  left: Iterable<T>,
  right: Iterable<T>,
  keyOf: (item: T) => string,
): Generator<T> {
  const rest = right[Symbol.iterator]();
  let next = rest.next();
  for (const item of left) {
    const key = keyOf(item);
    for (; !next.done && keyOf(next.value) < key; next = rest.next()) yield next.value;
    yield item;
  }
  for (; !next.done; next = rest.next()) yield next.value;
}

/** The edges that begin at an episode, by relation type and target. */
function ownEdges({ episode, show, mentions, relations }: ResolvedEpisode) {
  const own = new Map<RelationType, Map<string, PendingEdge>>();
  const add = (relationType: RelationType, target: string, evidence: EdgeEvidence) => {
    let edges = own.get(relationType);
    if (!edges) own.set(relationType, (edges = new Map()));
    let edge = edges.get(target);
    if (!edge) edges.set(target, (edge = createPendingEdge(episode.id, relationType, target)));
    edge.evidence.push(evidence);
    return edge;
  };
  const entry = quote(episode, titleSpan(episode), "structure/entry", 1);
  add("episode_of", show, entry);
  for (const { entity, sentence, role, recognizer, confidence } of mentions) {
    const edge = add("mentions", entity, quote(episode, sentence, recognizer, confidence));
    if (role) edge.role = strongerRole(edge.role, role);
  }
  for (const { source, relationType, target, span, recognizer, confidence } of relations) {
    if (source !== episode.id || source === target) continue;
    add(relationType, target, quote(episode, span, recognizer, confidence));
  }
  return own;
}

/** Files what an episode says of things under their edges. */
function fileStatements({ episode, relations }: OutlinedEpisode, shared: PendingEdges): void {
  for (const { source, relationType, target, span, recognizer, confidence } of relations) {
    if (source === episode.id || source === target) continue;
    const evidence = quote(episode, span, recognizer, confidence);
    const words = ownCopy(evidence.quote);
    addEvidence(shared, source, relationType, target, { ...evidence, quote: words });
  }
}

/** Files a quotation under its edge. */
function addEvidence(
  edges: PendingEdges,
  source: string,
  relationType: RelationType,
  target: string,
  evidence: EdgeEvidence,
): void {
  const key = createRelationId(source, relationType, target);
  let edge = edges.get(key);
  if (!edge) edges.set(key, (edge = createPendingEdge(source, relationType, target)));
  edge.evidence.push(evidence);
}

function count(tallies: Map<string, Tally>, id: string, published: string | undefined): void {
  let tally = tallies.get(id);
  if (!tally) tallies.set(id, (tally = { episodes: 0 }));
  tally.episodes++;
  if (published === undefined) return;
  if (tally.first === undefined || published < tally.first) tally.first = published;
  if (tally.last === undefined || published > tally.last) tally.last = published;
}

function tallied(
  tally: Tally | undefined,
): Pick<EntityAttributes, "episodeCount" | "firstPublished" | "lastPublished"> {
  return {
    episodeCount: tally?.episodes ?? 0,
    ...(tally?.first !== undefined && { firstPublished: tally.first }),
    ...(tally?.last !== undefined && { lastPublished: tally.last }),
  };
}
