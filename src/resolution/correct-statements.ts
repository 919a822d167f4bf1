// Corrects statements: adds what people assert, and takes out what they retract.
import { overlaps, type RelationEnd, type RelationMention } from "../model/index.ts";
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import { placesOf } from "../corrections/anchor.ts";
import type { Correction } from "../corrections/corrections.ts";
import { typedNameKey } from "../text/name-key.ts";

/** The extraction with a statement at each place of its quotation where both ends are named; the same object where it is known. */
export function withStatement(
  extraction: EpisodeExtraction,
  { subject, predicate, object, quote }: Extract<Correction, { op: "assert" }>,
): EpisodeExtraction {
  const { episode } = extraction;
  const added: RelationMention[] = [];
  for (const span of placesOf(quote, episode)) {
    const [from, to] = [endNamed(subject, extraction), endNamed(object, extraction)];
    if (!from || !to) continue;
    const isKnown = extraction.relations.some(
      (relation) =>
        relation.relationType === predicate &&
        overlaps(relation.span, span) &&
        isEnd(relation.subject, subject, extraction) &&
        isEnd(relation.object, object, extraction),
    );
    if (isKnown) continue;
    added.push({
      episode: episode.id,
      relationType: predicate,
      subject: from,
      object: to,
      span,
      recognizer: "correction/assert",
      confidence: 0.99,
    });
  }
  if (added.length === 0) return extraction;
  return { ...extraction, relations: [...extraction.relations, ...added] };
}

/** What an episode calls by a name: itself, its show, or the first mention of it. */
export function endNamed(name: string, extraction: EpisodeExtraction): RelationEnd | undefined {
  for (const end of ["episode", "show"] as const) if (isEnd(end, name, extraction)) return end;
  return extraction.mentions.find(
    (mention) => isEnd(mention, name, extraction) || mention.surface === name,
  );
}

/** The extraction without a statement, everywhere or at a quotation; the same object where it makes none. */
export function withoutStatement(
  extraction: EpisodeExtraction,
  correction: Extract<Correction, { op: "retract" }>,
): EpisodeExtraction {
  const places = correction.quote ? placesOf(correction.quote, extraction.episode) : undefined;
  const relations = extraction.relations.filter(
    (relation) =>
      relation.relationType !== correction.predicate ||
      !isEnd(relation.subject, correction.subject, extraction) ||
      !isEnd(relation.object, correction.object, extraction) ||
      (places !== undefined && !places.some((place) => overlaps(place, relation.span))),
  );
  return relations.length === extraction.relations.length
    ? extraction
    : { ...extraction, relations };
}

/** Whether an end of a relation is what a statement calls it: a name, "episode", "show", or the show's own name. */
function isEnd(end: RelationEnd, name: string, { episode }: EpisodeExtraction): boolean {
  if (end === "episode") return name === "episode" || name === episode.id || name === episode.title;
  if (end === "show") return name === "show" || name === episode.show;
  return typedNameKey(end.entityType, end.canonicalName) === typedNameKey(end.entityType, name);
}
