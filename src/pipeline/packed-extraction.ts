// A packed extraction: what was found in an episode as a short JSON value, to be kept or handed between threads.
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import { sentenceAround } from "../graph/sentence-around.ts";
import {
  textAt,
  type EntityType,
  type Episode,
  type Mention,
  type PersonRole,
  type RelationEnd,
  type RelationType,
} from "../model/index.ts";

/** Version of the packed form and of what it holds; raised when either changes. */
export const packedVersion = 1;

/** Start and end, start and end of its sentence, type, name ("" where it is the words themselves), kind, role, rule. */
export type PackedMention = readonly [
  start: number,
  end: number,
  sentenceStart: number,
  sentenceEnd: number,
  entityType: EntityType,
  canonicalName: string,
  kind: string,
  role: PersonRole | "",
  recognizer: string,
  confidence: number,
];

/** Ends are indices of mentions, {@link episodeEnd} or {@link showEnd}. */
export type PackedRelation = readonly [
  relationType: RelationType,
  subject: number,
  object: number,
  start: number,
  end: number,
  recognizer: string,
  confidence: number,
];

export const episodeEnd = -1;
export const showEnd = -2;

/** All that one episode says, without its text. */
export interface PackedExtraction {
  /** The mentions found, then those that stand at the end of a relation only. */
  readonly mentions: readonly PackedMention[];
  /** How many of `mentions` were found. */
  readonly found: number;
  readonly relations: readonly PackedRelation[];
}

/** Packs an extraction; {@link unpackExtraction} gives an equal one. */
export function packExtraction(extraction: EpisodeExtraction): PackedExtraction {
  const { episode, mentions, relations } = extraction;
  const all = [...mentions];
  const indexOf = new Map(mentions.map((mention, index) => [mention, index]));
  const endOf = (end: RelationEnd): number => {
    if (typeof end === "string") return end === "episode" ? episodeEnd : showEnd;
    let index = indexOf.get(end);
    if (index === undefined) indexOf.set(end, (index = all.push(end) - 1));
    return index;
  };
  const packedRelations = relations.map(
    ({ relationType, subject, object, span, recognizer, confidence }): PackedRelation => [
      relationType,
      endOf(subject),
      endOf(object),
      span.start,
      span.end,
      recognizer,
      confidence,
    ],
  );
  return {
    mentions: all.map((mention) => packMention(mention, episode)),
    found: mentions.length,
    relations: packedRelations,
  };
}

function packMention(mention: Mention, episode: Episode): PackedMention {
  const { span, entityType, canonicalName, surface, kind, role, recognizer, confidence } = mention;
  const sentence = sentenceAround(episode, span);
  return [
    span.start,
    span.end,
    sentence.start,
    sentence.end,
    entityType,
    canonicalName === surface ? "" : canonicalName,
    kind ?? "",
    role ?? "",
    recognizer,
    confidence,
  ];
}

/** The extraction that was packed; `episode` must be the one it was made from. */
export function unpackExtraction(episode: Episode, packed: PackedExtraction): EpisodeExtraction {
  const mentions = packed.mentions.map((fields): Mention => {
    const [start, end, , , entityType, canonicalName, kind, role, recognizer, confidence] = fields;
    const surface = textAt(episode.text, { start, end });
    return {
      episode: episode.id,
      span: { start, end },
      surface,
      entityType,
      ...(kind && { kind }),
      canonicalName: canonicalName || surface,
      ...(role && { role }),
      recognizer,
      confidence,
    };
  });
  const endAt = (index: number): RelationEnd =>
    index === episodeEnd ? "episode" : index === showEnd ? "show" : mentions[index]!;
  return {
    episode,
    mentions: mentions.slice(0, packed.found),
    relations: packed.relations.map(
      ([relationType, subject, object, start, end, recognizer, confidence]) => ({
        episode: episode.id,
        relationType,
        subject: endAt(subject),
        object: endAt(object),
        span: { start, end },
        recognizer,
        confidence,
      }),
    ),
  };
}
