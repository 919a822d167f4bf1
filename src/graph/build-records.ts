// The graph of an archive as records: made node by node and edge by edge when asked for, so that it need not fit in memory.
import {
  createRelationId,
  textAt,
  type Episode,
  type PersonRole,
  type RelationType,
  type Span,
} from "../model/index.ts";
import { combineConfidence } from "./confidence.ts";
import { episodeNode, titleSpan } from "./episode-node.ts";
import type { EdgeOutline, EdgeRecord, GraphRecords, NodeRecord } from "./graph-records.ts";
import {
  graphFileVersion,
  type EdgeAttributes,
  type EdgeEvidence,
  type EntityAttributes,
} from "./knowledge-graph.ts";
import { endId, type ResolvedArchive, type ResolvedEpisode } from "./resolved-episode.ts";

/** An edge while its evidence is gathered. */
interface PendingEdge {
  readonly key: string;
  readonly source: string;
  readonly relationType: RelationType;
  readonly target: string;
  /** As it came; several pieces may stand in one place. */
  readonly evidence: EdgeEvidence[];
  role?: PersonRole;
}

type PendingEdges = Map<string, PendingEdge>;

/** What is counted for an entity while the episodes pass. */
interface Tally {
  episodes: number;
  first?: string;
  last?: string;
}

/**
 * The records of an archive. One pass over the episodes counts and gathers what several episodes say together; edges that
 * begin at an episode rest on that episode alone and are made anew at each reading. Memory: the entities, and the edges
 * between them with their evidence.
 */
export function buildRecords(archive: ResolvedArchive): GraphRecords {
  const { entities, episodeIds } = archive;
  const shared: PendingEdges = new Map();
  const tallies = new Map<string, Tally>();
  const shows = new Map<string, string>();
  let ownCount = 0;
  for (let i = 0; i < episodeIds.length; i++) {
    const resolved = archive.episodeAt(i);
    const { episode, mentions } = resolved;
    const show = endId(episode, "show");
    shows.set(show, episode.show);
    ownCount += ownOutlines(resolved).size;
    fileStatements(resolved, shared);
    for (const id of new Set([show, ...mentions.map(({ entity }) => entity)]))
      count(tallies, id, episode.published);
  }

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
    edgeCount: ownCount + shared.size,
    nodes: () =>
      mergeSorted(
        episodeRecords(archive, things),
        thingIds.map((id): NodeRecord => ({ id, attributes: things.get(id)! })),
        ({ id }) => id,
      ),
    edges: () =>
      mergeSorted(
        ownEdgeRecords(archive, byKey),
        (function* () {
          for (const key of sharedKeys) yield finish(shared.get(key)!);
        })(),
        ({ key }) => key,
      ),
    *outlines() {
      for (const index of byKey) {
        const outlines = ownOutlines(archive.episodeAt(index));
        for (const key of [...outlines.keys()].sort()) yield outlines.get(key)!;
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

function* ownEdgeRecords(archive: ResolvedArchive, order: Uint32Array): Generator<EdgeRecord> {
  for (const index of order) {
    const own = ownEdges(archive.episodeAt(index));
    for (const key of [...own.keys()].sort()) yield finish(own.get(key)!);
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

/** The edges that begin at an episode. */
function ownEdges({ episode, mentions, relations }: ResolvedEpisode): PendingEdges {
  const own: PendingEdges = new Map();
  const entry = quote(episode, titleSpan(episode), "structure/entry", 1);
  addEvidence(own, episode.id, "episode_of", endId(episode, "show"), entry);
  for (const { entity, sentence, role, recognizer, confidence } of mentions) {
    const evidence = quote(episode, sentence, recognizer, confidence);
    const edge = addEvidence(own, episode.id, "mentions", entity, evidence);
    if (role) edge.role = strongerRole(edge.role, role);
  }
  for (const { source, relationType, target, span, recognizer, confidence } of relations) {
    if (source !== episode.id || source === target) continue;
    addEvidence(own, source, relationType, target, quote(episode, span, recognizer, confidence));
  }
  return own;
}

/** As {@link ownEdges}, in outline, by what their keys end with. */
function ownOutlines({ episode, mentions, relations }: ResolvedEpisode): Map<string, EdgeOutline> {
  const own = new Map<string, EdgeOutline>();
  const add = (relationType: RelationType, target: string) => {
    const key = `${relationType}|${target}`;
    if (!own.has(key)) own.set(key, { source: episode.id, target, relationType });
  };
  add("episode_of", endId(episode, "show"));
  for (const { entity } of mentions) add("mentions", entity);
  for (const { source, relationType, target } of relations)
    if (source === episode.id && source !== target) add(relationType, target);
  return own;
}

/** Files what an episode says of things under their edges. */
function fileStatements({ episode, relations }: ResolvedEpisode, shared: PendingEdges): void {
  for (const { source, relationType, target, span, recognizer, confidence } of relations) {
    if (source === episode.id || source === target) continue;
    addEvidence(shared, source, relationType, target, quote(episode, span, recognizer, confidence));
  }
}

function quote(episode: Episode, span: Span, recognizer: string, confidence: number): EdgeEvidence {
  const { start, end } = span;
  const words = textAt(episode.text, span);
  return { episode: episode.id, start, end, quote: words, recognizer, confidence };
}

/** Files a quotation under its edge. */
function addEvidence(
  edges: PendingEdges,
  source: string,
  relationType: RelationType,
  target: string,
  evidence: EdgeEvidence,
): PendingEdge {
  const key = createRelationId(source, relationType, target);
  let edge = edges.get(key);
  if (!edge) edges.set(key, (edge = { key, source, relationType, target, evidence: [] }));
  edge.evidence.push(evidence);
  return edge;
}

/** By episode and place; of pieces in one place the most confident first. */
function compareEvidence(a: EdgeEvidence, b: EdgeEvidence): number {
  return (
    (a.episode < b.episode ? -1 : a.episode > b.episode ? 1 : 0) ||
    a.start - b.start ||
    a.end - b.end ||
    b.confidence - a.confidence ||
    (a.recognizer < b.recognizer ? -1 : a.recognizer > b.recognizer ? 1 : 0)
  );
}

/** Sorted; of the pieces in one place the most confident. */
function distinctPlaces(evidence: EdgeEvidence[]): readonly EdgeEvidence[] {
  evidence.sort(compareEvidence);
  return evidence.filter((piece, i) => i === 0 || !isSamePlace(piece, evidence[i - 1]!));
}

function isSamePlace(a: EdgeEvidence, b: EdgeEvidence): boolean {
  return a.start === b.start && a.end === b.end && a.episode === b.episode;
}

const roleOrder: readonly PersonRole[] = ["guest", "host", "mentioned"];

function strongerRole(a: PersonRole | undefined, b: PersonRole): PersonRole {
  return a !== undefined && roleOrder.indexOf(a) <= roleOrder.indexOf(b) ? a : b;
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

function finish({ key, source, target, relationType, role, evidence }: PendingEdge): EdgeRecord {
  const sorted = distinctPlaces(evidence);
  const attributes: EdgeAttributes = {
    relationType,
    confidence: combineConfidence(sorted.map(({ confidence }) => confidence)),
    ...(role && { role }),
    evidence: sorted,
  };
  return { key, source, target, attributes };
}

function outlineOf({ source, target, relationType, evidence }: PendingEdge): EdgeOutline {
  const distinct = distinctPlaces(evidence);
  const confidence = combineConfidence(distinct.map((piece) => piece.confidence));
  const episodes = distinct.map(({ episode }) => episode);
  return { source, target, relationType, statement: { confidence, episodes } };
}
