// Corrects an extraction: what one correction makes of the names and statements of one episode.
import {
  overlaps,
  textAt,
  type EntityType,
  type Mention,
  type RelationEnd,
  type RelationMention,
  type Span,
} from "../model/index.ts";
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import { relationTypeSpec } from "../ontology/relation-types.ts";
import { matchesOf, placesOf } from "../corrections/anchor.ts";
import type { Correction } from "../corrections/corrections.ts";
import { typedNameKey } from "../text/name-key.ts";
import { withoutStatement, withStatement } from "./correct-statements.ts";

/** The extraction as one correction makes it; the very same object where the correction does not touch it. */
export function correct(extraction: EpisodeExtraction, correction: Correction): EpisodeExtraction {
  const { episode } = extraction;
  switch (correction.op) {
    case "merge": {
      const name = correction.as ?? correction.names[0]!;
      const keys = new Set(correction.names.map((other) => typedNameKey(correction.type, other)));
      return change(extraction, (mention) =>
        mention.entityType === correction.type &&
        keys.has(typedNameKey(correction.type, mention.canonicalName)) &&
        mention.canonicalName !== name
          ? { ...mention, canonicalName: name }
          : mention,
      );
    }
    case "split":
      return correction.episodes.includes(episode.id)
        ? rename(extraction, correction, correction.as)
        : extraction;
    case "rename":
      return rename(extraction, correction, correction.to);
    case "alias":
      return withAlias(extraction, correction);
    case "retype": {
      const isMeant = meaning(extraction, correction);
      return change(extraction, (mention) => {
        if (!isMeant(mention)) return mention;
        const { kind: _, role: __, ...rest } = mention;
        return { ...rest, entityType: correction.to };
      });
    }
    case "reject": {
      const isMeant = meaning(extraction, correction);
      return change(extraction, (mention) => (isMeant(mention) ? undefined : mention));
    }
    case "link":
      return placesOf(correction.quote, episode).reduce(
        (result, place) => linkAt(result, place, correction.type, correction.name),
        extraction,
      );
    case "assert":
      return withStatement(extraction, correction);
    case "retract":
      return withoutStatement(extraction, correction);
    case "cannot-link":
      return extraction;
  }
  return unreachable(correction);
}

/** What a correction of a name is about. */
export interface Named {
  readonly type: EntityType;
  readonly name: string;
}

/** Whether a mention goes by a name, whatever its case and spelling. */
export const hasName = ({ type, name }: Named, mention: Mention) =>
  mention.entityType === type &&
  typedNameKey(type, mention.canonicalName) === typedNameKey(type, name);

/** For the end of an exhaustive switch. */
export function unreachable(value: never): never {
  throw new Error(`unknown correction: ${JSON.stringify(value)}`);
}

/** Replaces mentions, in the list and at the ends of relations; a relation that loses an end is gone. */
function change(
  extraction: EpisodeExtraction,
  replace: (mention: Mention) => Mention | undefined,
): EpisodeExtraction {
  const changed = new Map<Mention, Mention | undefined>();
  const replaced = (mention: Mention) => {
    if (!changed.has(mention)) changed.set(mention, replace(mention));
    return changed.get(mention);
  };
  const mentions = extraction.mentions.flatMap((mention) => replaced(mention) ?? []);
  const end = (relationEnd: RelationEnd): RelationEnd | undefined =>
    typeof relationEnd === "string" ? relationEnd : replaced(relationEnd);
  const relations = extraction.relations.flatMap((relation) => {
    const subject = end(relation.subject);
    const object = end(relation.object);
    if (!subject || !object) return [];
    if (subject === relation.subject && object === relation.object) return [relation];
    const changedRelation = { ...relation, subject, object };
    return isPossible(changedRelation) ? [changedRelation] : [];
  });
  const isSame = [...changed].every(([before, after]) => before === after);
  return isSame ? extraction : { ...extraction, mentions, relations };
}

/** Whether the ends of a relation are of types it can hold between. */
function isPossible({ relationType, subject, object }: RelationMention): boolean {
  const spec = relationTypeSpec(relationType);
  const fits = (end: RelationEnd, types: readonly string[]) =>
    typeof end === "string" || types.includes(end.entityType);
  return fits(subject, spec.subject) && fits(object, spec.object);
}

/** Whether a correction of a name, everywhere or at a quotation, means a mention. */
function meaning(
  { episode }: EpisodeExtraction,
  correction: Named & Pick<Extract<Correction, { op: "reject" }>, "quote">,
): (mention: Mention) => boolean {
  const places = correction.quote ? placesOf(correction.quote, episode) : undefined;
  return (mention) =>
    hasName(correction, mention) &&
    (!places || places.some((place) => overlaps(place, mention.span)));
}

function rename(extraction: EpisodeExtraction, named: Named, to: string): EpisodeExtraction {
  return change(extraction, (mention) =>
    hasName(named, mention) && mention.canonicalName !== to
      ? { ...mention, canonicalName: to }
      : mention,
  );
}

/** Mentions under the alias get the name; words that nobody recognised become mentions. */
function withAlias(
  extraction: EpisodeExtraction,
  { type, name, alias }: Extract<Correction, { op: "alias" }>,
): EpisodeExtraction {
  const renamed = rename(extraction, { type, name: alias }, name);
  const { episode } = renamed;
  return matchesOf(alias, episode.text).reduce((result, match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const section = episode.sections.find(
      (s) => s.span.start <= span.start && span.end <= s.span.end,
    );
    const isSearched = section && section.role !== "boilerplate" && section.role !== "metadata";
    const isTaken = result.mentions.some((mention) => overlaps(mention.span, span));
    return isSearched && !isTaken ? linkAt(result, span, type, name) : result;
  }, renamed);
}

/** Makes the words at a place name an entity; what stood there before gives way. */
function linkAt(
  extraction: EpisodeExtraction,
  place: Span,
  entityType: EntityType,
  name: string,
): EpisodeExtraction {
  const { episode } = extraction;
  const there = extraction.mentions.find(
    ({ span }) => span.start === place.start && span.end === place.end,
  );
  if (there?.entityType === entityType && there.canonicalName === name) return extraction;
  const mention: Mention = {
    episode: episode.id,
    span: place,
    surface: textAt(episode.text, place),
    entityType,
    canonicalName: name,
    ...(there?.role && entityType === "person" ? { role: there.role } : {}),
    recognizer: "correction/link",
    confidence: 0.99,
  };
  const cleared = change(extraction, (other) =>
    other === there ? mention : overlaps(other.span, place) ? undefined : other,
  );
  if (there) return cleared;
  const mentions = [...cleared.mentions, mention].sort((a, b) => a.span.start - b.span.start);
  return { ...cleared, mentions };
}
