// Builds the knowledge graph: episodes, shows and resolved entities as nodes, statements with their quotes as edges.
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import {
  createEntityId,
  createRelationId,
  textAt,
  type Episode,
  type Mention,
  type PersonRole,
  type RelationEnd,
  type RelationType,
  type Span,
} from "../model/index.ts";
import type { Resolution } from "../resolution/resolution.ts";
import { sentenceAround } from "./sentence-around.ts";
import { combineConfidence } from "./confidence.ts";
import {
  createKnowledgeGraph,
  type EdgeAttributes,
  type EdgeEvidence,
  type EntityAttributes,
  type KnowledgeGraph,
  type NodeAttributes,
  type NodeMention,
} from "./knowledge-graph.ts";

/** An edge while its evidence is gathered. */
interface PendingEdge {
  readonly source: string;
  readonly relationType: RelationType;
  readonly target: string;
  readonly evidence: Map<string, EdgeEvidence>;
  role?: PersonRole;
}

/** What is counted for an entity while the episodes pass. */
interface Tally {
  episodes: number;
  first?: string;
  last?: string;
}

/**
 * Builds the graph of an archive. The order of `extractions` does not matter: nodes are added by id, edges by key,
 * evidence by episode and place.
 */
export function buildGraph(
  extractions: Iterable<EpisodeExtraction>,
  resolution: Resolution,
): KnowledgeGraph {
  const nodes = new Map<string, NodeAttributes>();
  const edges = new Map<string, PendingEdge>();
  const tallies = new Map<string, Tally>();
  const shows = new Map<string, string>();

  for (const extraction of extractions) {
    const { episode } = extraction;
    const show = createEntityId("podcast", episode.show);
    shows.set(show, episode.show);
    nodes.set(episode.id, episodeNode(extraction, resolution));

    const touched = new Set<string>([show]);
    const title = titleSpan(episode);
    addEvidence(edges, episode.id, "episode_of", show, quote(episode, title, "structure/entry", 1));

    for (const mention of extraction.mentions) {
      const entity = resolution.entityOf.get(mention);
      if (!entity) continue;
      touched.add(entity.id);
      const sentence = sentenceAround(episode, mention.span);
      const evidence = quote(episode, sentence, mention.recognizer, mention.confidence);
      const edge = addEvidence(edges, episode.id, "mentions", entity.id, evidence);
      if (mention.role) edge.role = strongerRole(edge.role, mention.role);
    }

    const idOf = (end: RelationEnd) =>
      end === "episode" ? episode.id : end === "show" ? show : resolution.entityOf.get(end)?.id;
    for (const relation of extraction.relations) {
      const source = idOf(relation.subject);
      const target = idOf(relation.object);
      if (!source || !target || source === target) continue;
      const { span, recognizer, confidence, relationType } = relation;
      addEvidence(
        edges,
        source,
        relationType,
        target,
        quote(episode, span, recognizer, confidence),
      );
    }
    for (const id of touched) count(tallies, id, episode.published);
  }

  for (const entity of resolution.entities) {
    const { entityType, kind, name, aliases } = entity;
    nodes.set(entity.id, {
      label: name,
      entityType,
      ...(kind && { kind }),
      aliases,
      ...tallied(tallies.get(entity.id)),
    });
  }
  for (const [id, label] of shows) {
    const known = nodes.get(id);
    nodes.set(id, {
      label,
      entityType: "podcast",
      aliases: known && "aliases" in known ? known.aliases : [],
      ...tallied(tallies.get(id)),
    });
  }

  const graph = createKnowledgeGraph();
  for (const id of [...nodes.keys()].sort()) graph.addNode(id, nodes.get(id));
  for (const key of [...edges.keys()].sort()) {
    const edge = edges.get(key)!;
    graph.addDirectedEdgeWithKey(key, edge.source, edge.target, finish(edge));
  }
  return graph;
}

function episodeNode(extraction: EpisodeExtraction, resolution: Resolution): NodeAttributes {
  const { episode } = extraction;
  const mentions: NodeMention[] = [];
  for (const mention of extraction.mentions) {
    const entity = resolution.entityOf.get(mention);
    if (entity) mentions.push(nodeMention(mention, entity.id));
  }
  mentions.sort((a, b) => a.start - b.start || a.end - b.end || (a.entity < b.entity ? -1 : 1));
  return {
    label: episode.title ?? titleFromNames(episode),
    entityType: "episode",
    show: episode.show,
    ...(episode.title !== undefined && { title: episode.title }),
    ...(episode.published !== undefined && { published: episode.published }),
    ...(episode.durationSeconds !== undefined && { durationSeconds: episode.durationSeconds }),
    ...(episode.url !== undefined && { url: episode.url }),
    document: episode.document,
    text: episode.text,
    sections: episode.sections,
    mentions,
  };
}

function nodeMention(mention: Mention, entity: string): NodeMention {
  const { span, recognizer, confidence } = mention;
  return { start: span.start, end: span.end, entity, recognizer, confidence };
}

/** A label for an entry without a title: the names in its byline, else its first words. */
function titleFromNames(episode: Episode): string {
  const bylines = episode.sections.filter((section) => section.role === "byline");
  const names = bylines.map((section) => textAt(episode.text, section.span));
  if (names.length > 0) return names.join(", ");
  const words = episode.text.trim().split(/\s+/).slice(0, 8).join(" ");
  return words || episode.id;
}

/** Where an entry introduces itself: its title, else its byline, else its first section. */
function titleSpan(episode: Episode): Span {
  const first = (role: string) => episode.sections.find((section) => section.role === role)?.span;
  const fallback = { start: 0, end: Math.min(episode.text.length, 80) };
  return first("title") ?? first("byline") ?? episode.sections[0]?.span ?? fallback;
}

function quote(episode: Episode, span: Span, recognizer: string, confidence: number): EdgeEvidence {
  const { start, end } = span;
  return {
    episode: episode.id,
    start,
    end,
    quote: textAt(episode.text, span),
    recognizer,
    confidence,
  };
}

/** Files a quotation under its edge; of several in the same place the most confident stays. */
function addEvidence(
  edges: Map<string, PendingEdge>,
  source: string,
  relationType: RelationType,
  target: string,
  evidence: EdgeEvidence,
): PendingEdge {
  const key = createRelationId(source, relationType, target);
  let edge = edges.get(key);
  if (!edge) edges.set(key, (edge = { source, relationType, target, evidence: new Map() }));
  const place = `${evidence.episode}|${evidence.start}|${evidence.end}`;
  const known = edge.evidence.get(place);
  if (!known || compareStrength(evidence, known) < 0) edge.evidence.set(place, evidence);
  return edge;
}

function compareStrength(a: EdgeEvidence, b: EdgeEvidence): number {
  return b.confidence - a.confidence || (a.recognizer < b.recognizer ? -1 : 1);
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

function finish(edge: PendingEdge): EdgeAttributes {
  const evidence = [...edge.evidence.values()].sort(
    (a, b) =>
      (a.episode < b.episode ? -1 : a.episode > b.episode ? 1 : 0) ||
      a.start - b.start ||
      a.end - b.end,
  );
  return {
    relationType: edge.relationType,
    confidence: combineConfidence(evidence.map((item) => item.confidence)),
    ...(edge.role && { role: edge.role }),
    evidence,
  };
}
