// The extraction table: what was found in all episodes in whole numbers, some tens of bytes a mention.
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import {
  createShowIds,
  type OutlinedEpisode,
  type ResolvedArchive,
  type ResolvedEpisode,
} from "../graph/resolved-episode.ts";
import {
  textAt,
  type Episode,
  type Mention,
  type PersonRole,
  type RelationEnd,
  type RelationMention,
  type RelationType,
} from "../model/index.ts";
import { resolve } from "../resolution/resolve.ts";
import { ownCopy } from "../text/own-copy.ts";
import {
  episodeEnd,
  showEnd,
  type PackedExtraction,
  type PackedMention,
} from "./packed-extraction.ts";

/** Gathers extractions, then resolves them all. */
export interface ExtractionTable {
  readonly length: number;
  add(episode: Episode, extraction: PackedExtraction): void;
  /** Resolves the names of all episodes added, once, at the end. They must have been added in the order of their ids. */
  resolve(): ResolvedArchive;
}

/** What has become of a name. */
interface ResolvedName {
  /** Id of the entity, where it stands for one. */
  readonly entity: string | undefined;
  readonly role: PersonRole | undefined;
}

/** Numbers of a mention: start, end, sentence start and end, name, recognizer, confidence. */
const mentionFields = 7;
/** Numbers of a relation: type, subject, object, start, end, recognizer, confidence. */
const relationFields = 7;

/**
 * An empty table. Resolution needs of a mention only what it is called and as what; mentions alike in that share one
 * record, people only within their episode. Memory: 28 bytes a mention or relation, the names, and the episodes given.
 */
export function createExtractionTable(): ExtractionTable {
  const episodes: Episode[] = [];
  const rows: Int32Array[] = [];
  const names: Mention[] = [];
  const recognizers = createNumbering<string>();
  const relationTypes = createNumbering<RelationType>();
  const confidences = createNumbering<number>();

  const showIdOf = createShowIds();

  /** Numbers of names by their words, for each type and way of being named; of people in the last episode only. */
  const wordings = new Map<string, Map<string, number>>();

  const nameOf = (episode: Episode, fields: PackedMention): number => {
    const [start, end, , , entityType, canonical, kind, role] = fields;
    const surface = textAt(episode.text, { start, end });
    const isPerson = entityType === "person";
    // Most names are the words themselves, of no kind and without a role.
    const isPlain = canonical === "" && kind === "" && role === "";
    const way = isPlain ? entityType : `${entityType} named`;
    const key = isPlain ? surface : `${canonical.length}|${canonical}${surface}|${kind}|${role}`;
    let known = wordings.get(way);
    if (!known) wordings.set(way, (known = new Map()));
    let number = known.get(key);
    if (number === undefined) {
      number = names.length;
      // The words are kept, and their text need not be.
      const words = ownCopy(surface);
      known.set(isPlain ? words : key, number);
      names.push({
        episode: isPerson ? episode.id : "",
        span: { start: 0, end: 0 },
        surface: words,
        entityType,
        ...(kind && { kind }),
        canonicalName: canonical || words,
        ...(role && { role }),
        recognizer: "",
        confidence: 0,
      });
    }
    return number;
  };

  const add = (episode: Episode, { mentions, found, relations }: PackedExtraction): void => {
    // What a person is called says who it is within one episode only.
    wordings.get("person")?.clear();
    wordings.get("person named")?.clear();
    const row = new Int32Array(1 + found * mentionFields + relations.length * relationFields);
    const numbers = mentions.map((mention) => nameOf(episode, mention));
    row[0] = found;
    let at = 1;
    for (let i = 0; i < found; i++) {
      const mention = mentions[i]!;
      for (let k = 0; k < 4; k++) row[at++] = Number(mention[k]);
      row[at++] = numbers[i]!;
      row[at++] = recognizers.numberOf(mention[8], () => mention[8]);
      row[at++] = confidences.numberOf(mention[9], () => mention[9]);
    }
    for (const [type, subject, object, start, end, recognizer, confidence] of relations) {
      row[at++] = relationTypes.numberOf(type, () => type);
      row[at++] = subject < 0 ? subject : numbers[subject]!;
      row[at++] = object < 0 ? object : numbers[object]!;
      row[at++] = start;
      row[at++] = end;
      row[at++] = recognizers.numberOf(recognizer, () => recognizer);
      row[at++] = confidences.numberOf(confidence, () => confidence);
    }
    episodes.push(episode);
    rows.push(row);
  };

  /** The extraction of a row with no more than resolution looks at. */
  const slimExtraction = (index: number): EpisodeExtraction => {
    const row = rows[index]!;
    const found = row[0]!;
    const mentions: Mention[] = [];
    for (let i = 0; i < found; i++) mentions.push(names[row[1 + i * mentionFields + 4]!]!);
    const endAt = (number: number): RelationEnd =>
      number === episodeEnd ? "episode" : number === showEnd ? "show" : names[number]!;
    const relations: RelationMention[] = [];
    for (let at = 1 + found * mentionFields; at < row.length; at += relationFields) {
      relations.push({
        episode: "",
        relationType: relationTypes.at(row[at]!),
        subject: endAt(row[at + 1]!),
        object: endAt(row[at + 2]!),
        span: { start: 0, end: 0 },
        recognizer: "",
        confidence: 0,
      });
    }
    return { episode: episodes[index]!, mentions, relations };
  };

  const resolvedEpisode = (index: number, resolved: readonly ResolvedName[]): ResolvedEpisode => {
    const episode = episodes[index]!;
    const show = showIdOf(episode);
    const row = rows[index]!;
    const found = row[0]!;
    const mentions: ResolvedEpisode["mentions"][number][] = [];
    for (let i = 0, at = 1; i < found; i++, at += mentionFields) {
      const { entity, role } = resolved[row[at + 4]!]!;
      if (entity === undefined) continue;
      mentions.push({
        entity,
        span: { start: row[at]!, end: row[at + 1]! },
        sentence: { start: row[at + 2]!, end: row[at + 3]! },
        role,
        recognizer: recognizers.at(row[at + 5]!),
        confidence: confidences.at(row[at + 6]!),
      });
    }
    return { episode, show, mentions, relations: relationsAt(index, resolved) };
  };

  const outlinedEpisode = (index: number, resolved: readonly ResolvedName[]): OutlinedEpisode => {
    const episode = episodes[index]!;
    const row = rows[index]!;
    const found = row[0]!;
    const entities: string[] = [];
    for (let i = 0; i < found; i++) {
      const { entity } = resolved[row[1 + i * mentionFields + 4]!]!;
      if (entity !== undefined) entities.push(entity);
    }
    const relations = relationsAt(index, resolved);
    return { episode, show: showIdOf(episode), entities, relations };
  };

  const relationsAt = (
    index: number,
    resolved: readonly ResolvedName[],
  ): ResolvedEpisode["relations"] => {
    const episode = episodes[index]!;
    const row = rows[index]!;
    const idAt = (number: number) => {
      if (number >= 0) return resolved[number]!.entity;
      return number === episodeEnd ? episode.id : showIdOf(episode);
    };
    const relations: ResolvedEpisode["relations"][number][] = [];
    for (let at = 1 + row[0]! * mentionFields; at < row.length; at += relationFields) {
      const [source, target] = [idAt(row[at + 1]!), idAt(row[at + 2]!)];
      if (!source || !target) continue;
      relations.push({
        relationType: relationTypes.at(row[at]!),
        source,
        target,
        span: { start: row[at + 3]!, end: row[at + 4]! },
        recognizer: recognizers.at(row[at + 5]!),
        confidence: confidences.at(row[at + 6]!),
      });
    }
    return relations;
  };

  return {
    get length() {
      return rows.length;
    },
    add,
    resolve() {
      const { entities, entityOf } = resolve(rows.map((_, index) => slimExtraction(index)));
      const resolved = names.map((name): ResolvedName => {
        return { entity: entityOf.get(name)?.id, role: name.role };
      });
      // Nobody asks again what things were called.
      names.length = 0;
      wordings.clear();
      return {
        entities,
        episodeIds: episodes.map(({ id }) => id),
        episodeAt: (index) => resolvedEpisode(index, resolved),
        outlineAt: (index) => outlinedEpisode(index, resolved),
      };
    },
  };
}

/** Gives each key a number, 0, 1, …, and keeps a value for it. */
function createNumbering<Value>() {
  const numbers = new Map<string | number, number>();
  const values: Value[] = [];
  return {
    numberOf(key: string | number, make: () => Value): number {
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = values.push(make()) - 1));
      return number;
    },
    at: (number: number): Value => values[number]!,
  };
}
