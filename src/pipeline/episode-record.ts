// The record `castgraph extract` prints for an episode: everything found in it, with names instead of ids.
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import {
  textAt,
  type Entity,
  type Mention,
  type PersonRole,
  type RelationEnd,
} from "../model/index.ts";
import { entityTypeSpec } from "../ontology/entity-types.ts";
import type { Resolution } from "../resolution/resolution.ts";

/** Someone or something found in an episode. */
export interface RecordEntity {
  readonly name: string;
  /** People only. */
  readonly role?: PersonRole;
  /** Forms met in this episode, other than the name, sorted. */
  readonly aliases: readonly string[];
  /** The best of its mentions, 0 to 1. */
  readonly confidence: number;
  /** Ids of the recognizers that found it, sorted; only where asked for. */
  readonly recognizers?: readonly string[];
}

/** A statement found in an episode; ends are names, the episode's id or the show. */
export interface RecordRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** Literally in the text. */
  readonly evidence: string;
  readonly confidence: number;
  /** Only where asked for. */
  readonly recognizers?: readonly string[];
}

/** One line of `castgraph extract`. */
export interface EpisodeRecord {
  readonly id: string;
  readonly title?: string;
  readonly show: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly durationSeconds?: number;
  readonly people: readonly RecordEntity[];
  readonly companies: readonly RecordEntity[];
  readonly technologies: readonly RecordEntity[];
  readonly topics: readonly RecordEntity[];
  readonly relations: readonly RecordRelation[];
}

/** Entities and statements below `minConfidence` are left out. */
export function toRecord(
  extraction: EpisodeExtraction,
  resolution: Resolution,
  { minConfidence = 0.5, withRecognizers = false } = {},
): EpisodeRecord {
  const { episode } = extraction;
  const found = new Map<Entity, Mention[]>();
  for (const mention of extraction.mentions) {
    const entity = resolution.entityOf.get(mention);
    if (!entity) continue;
    const list = found.get(entity);
    if (list) list.push(mention);
    else found.set(entity, [mention]);
  }
  const lists = {
    people: [] as RecordEntity[],
    companies: [] as RecordEntity[],
    technologies: [] as RecordEntity[],
    topics: [] as RecordEntity[],
  };
  const kept = new Set<Entity>();
  for (const [entity, mentions] of found) {
    const field = entityTypeSpec(entity.entityType).recordField;
    const confidence = mentions.reduce((best, mention) => Math.max(best, mention.confidence), 0);
    if (!field || confidence < minConfidence) continue;
    kept.add(entity);
    lists[field].push(recordEntity(entity, mentions, confidence, withRecognizers));
  }
  for (const list of Object.values(lists)) list.sort((a, b) => compare(a.name, b.name));

  const nameOf = (end: RelationEnd): string | undefined => {
    if (end === "episode") return episode.id;
    if (end === "show") return episode.show;
    const entity = resolution.entityOf.get(end);
    return entity && kept.has(entity) ? entity.name : undefined;
  };
  const relations = new Map<string, RecordRelation>();
  for (const relation of extraction.relations) {
    const subject = nameOf(relation.subject);
    const object = nameOf(relation.object);
    const { relationType: predicate, confidence } = relation;
    if (subject === undefined || object === undefined || confidence < minConfidence) continue;
    const key = `${subject}\n${predicate}\n${object}`;
    if ((relations.get(key)?.confidence ?? -1) >= confidence) continue;
    const evidence = textAt(episode.text, relation.span);
    const recognizers = withRecognizers ? { recognizers: [relation.recognizer] } : {};
    relations.set(key, { subject, predicate, object, evidence, confidence, ...recognizers });
  }
  return {
    id: episode.id,
    ...(episode.title !== undefined && { title: episode.title }),
    show: episode.show,
    ...(episode.published !== undefined && { date: episode.published }),
    ...(episode.durationSeconds !== undefined && { durationSeconds: episode.durationSeconds }),
    ...lists,
    relations: [...relations.keys()].sort().map((key) => relations.get(key)!),
  };
}

const roles: readonly PersonRole[] = ["guest", "host", "mentioned"];

function recordEntity(
  entity: Entity,
  mentions: readonly Mention[],
  confidence: number,
  withRecognizers: boolean,
): RecordEntity {
  const forms = new Set(mentions.map((mention) => mention.surface.replace(/\s+/g, " ")));
  forms.delete(entity.name);
  const role = roles.find((candidate) => mentions.some((mention) => mention.role === candidate));
  return {
    name: entity.name,
    ...(entity.entityType === "person" && { role: role ?? "mentioned" }),
    aliases: [...forms].sort(),
    confidence: Math.round(confidence * 1000) / 1000,
    ...(withRecognizers && {
      recognizers: [...new Set(mentions.map((mention) => mention.recognizer))].sort(),
    }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
