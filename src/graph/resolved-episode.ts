// A resolved episode: what it says, with the ids of the nodes in place of names; what the graph is built from.
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import {
  createEntityId,
  type Entity,
  type Episode,
  type PersonRole,
  type RelationEnd,
  type RelationType,
  type Span,
} from "../model/index.ts";
import type { Resolution } from "../resolution/resolution.ts";
import { sentenceAround } from "./sentence-around.ts";

/** A mention whose entity is known. */
export interface ResolvedMention {
  /** Id of the entity. */
  readonly entity: string;
  readonly span: Span;
  /** The sentence it stands in: what is quoted. */
  readonly sentence: Span;
  readonly role?: PersonRole | undefined;
  readonly recognizer: string;
  readonly confidence: number;
}

/** A statement between two nodes, given by their ids. */
export interface ResolvedRelation {
  readonly relationType: RelationType;
  readonly source: string;
  readonly target: string;
  /** The words that say so. */
  readonly span: Span;
  readonly recognizer: string;
  readonly confidence: number;
}

/** One episode without the places where it names things. */
export interface OutlinedEpisode {
  readonly episode: Episode;
  /** Id of its show. */
  readonly show: string;
  /** Ids of the entities it names, each as often as it is named. */
  readonly entities: readonly string[];
  readonly relations: readonly ResolvedRelation[];
}

/** One episode with what it names and says; names that stand for nothing known are left out. */
export interface ResolvedEpisode extends Omit<OutlinedEpisode, "entities"> {
  readonly mentions: readonly ResolvedMention[];
}

/** All episodes and entities of an archive, wherever they are kept; an episode is made when it is asked for. */
export interface ResolvedArchive {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** Ids of the episodes, sorted. */
  readonly episodeIds: readonly string[];
  /** The episode at an index of `episodeIds`. */
  episodeAt(index: number): ResolvedEpisode;
  /** As `episodeAt`, in less time. */
  outlineAt(index: number): OutlinedEpisode;
}

/** Extractions in memory as a resolved archive; their order does not matter. */
export function resolvedArchive(
  extractions: Iterable<EpisodeExtraction>,
  resolution: Resolution,
): ResolvedArchive {
  const sorted = [...extractions].sort((a, b) => (a.episode.id < b.episode.id ? -1 : 1));
  const showIdOf = createShowIds();
  const episodeAt = (index: number) => resolveEpisode(sorted[index]!, resolution, showIdOf);
  return {
    entities: resolution.entities,
    episodeIds: sorted.map(({ episode }) => episode.id),
    episodeAt,
    outlineAt(index) {
      const { mentions, ...rest } = episodeAt(index);
      return { ...rest, entities: mentions.map(({ entity }) => entity) };
    },
  };
}

function resolveEpisode(
  { episode, mentions, relations }: EpisodeExtraction,
  { entityOf }: Resolution,
  showIdOf: (episode: Episode) => string,
): ResolvedEpisode {
  const show = showIdOf(episode);
  const idOf = (end: RelationEnd) => {
    if (typeof end === "string") return end === "episode" ? episode.id : show;
    return entityOf.get(end)?.id;
  };
  return {
    episode,
    show,
    mentions: mentions.flatMap((mention) => {
      const { span, role, recognizer, confidence } = mention;
      const entity = entityOf.get(mention)?.id;
      if (entity === undefined) return [];
      const sentence = sentenceAround(episode, span);
      return [{ entity, span, sentence, role, recognizer, confidence }];
    }),
    relations: relations.flatMap(({ subject, object, ...rest }) => {
      const [source, target] = [idOf(subject), idOf(object)];
      return source && target ? [{ ...rest, source, target }] : [];
    }),
  };
}

/** Gives the ids of shows; each name is folded once. */
export function createShowIds(): (episode: Episode) => string {
  const ids = new Map<string, string>();
  return ({ show }) => {
    let id = ids.get(show);
    if (id === undefined) ids.set(show, (id = createEntityId("podcast", show)));
    return id;
  };
}
