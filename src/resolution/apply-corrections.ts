// Applies corrections: an overlay over what the recognizers found, before names are resolved.
import {
  overlaps,
  textAt,
  type EntityType,
  type Mention,
  type RelationEnd,
  type RelationMention,
  type Report,
  type Span,
} from "../model/index.ts";
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import { relationTypeSpec } from "../ontology/relation-types.ts";
import { matchesOf, placesOf } from "../corrections/anchor.ts";
import type { Correction } from "../corrections/corrections.ts";
import { typedNameKey } from "../text/name-key.ts";
import { createMergesAgainst, reportContradiction } from "./contradictions.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";
import type { Resolution } from "./resolution.ts";
import { resolve } from "./resolve.ts";

/** The corrected extractions and what they resolve to. */
export interface CorrectedResolution {
  readonly extractions: readonly EpisodeExtraction[];
  readonly resolution: Resolution;
}

/**
 * Applies the corrections in the order of the file and resolves what comes of it. A correction that finds nothing to
 * correct any more is reported as stale, a merge that a cannot-link forbids as a conflict; neither is dropped silently.
 */
export function resolveWithCorrections(
  extractions: Iterable<EpisodeExtraction>,
  corrections: readonly Correction[],
  report: Report,
): CorrectedResolution {
  const index = createNameIndex(extractions);
  const links: { must: [string, string][]; cannot: [string, string][] } = { must: [], cannot: [] };
  const mergeAgainst = createMergesAgainst(corrections);
  for (const correction of corrections) {
    let isUsed = false;
    for (const number of touched(correction, index)) {
      const extraction = index.extractions[number]!;
      const corrected = correct(extraction, correction);
      if (corrected === extraction) continue;
      isUsed = true;
      index.replace(number, corrected);
    }
    if (correction.op === "merge" || correction.op === "cannot-link")
      isUsed = linkNames(correction, index, links) || isUsed;
    const merge = correction.op === "cannot-link" ? mergeAgainst(correction) : undefined;
    if (merge) reportContradiction(correction.span, merge, report);
    else if (!isUsed && !isDone(correction, index)) reportStale(correction, report);
  }
  const current = index.extractions;
  const resolution = resolve(current, { mustLinks: links.must, cannotLinks: links.cannot });
  for (const { a, b } of resolution.conflicts ?? [])
    report({
      severity: "warning",
      code: "corrections/conflict",
      message: `Two names stay apart: ${nameIn(a)} and ${nameIn(b)}.`,
      document: corrections[0]?.document ?? "corrections.yaml",
      help: "A merge and a cannot-link contradict each other. Take one of them out.",
    });
  return { extractions: current, resolution };
}

/** Numbers of the extractions that a correction may change. */
function touched(correction: Correction, index: NameIndex): Iterable<number> {
  switch (correction.op) {
    case "merge":
      return index.meeting(correction.type, correction.names);
    case "split":
    case "rename":
    case "retype":
    case "reject":
      return index.meeting(correction.type, [correction.name]);
    case "cannot-link":
      return [];
    case "alias": {
      const { type, alias } = correction;
      const named = new Set(index.meeting(type, [alias]));
      const isMeant = ({ episode }: EpisodeExtraction, number: number) =>
        named.has(number) || matchesOf(alias, episode.text).length > 0;
      return [...index.extractions.keys()].filter((number) =>
        isMeant(index.extractions[number]!, number),
      );
    }
    case "link":
    case "assert":
    case "retract":
      return index.extractions.keys();
  }
  return unreachable(correction);
}

const nameIn = (key: string) => key.split("|")[1] ?? key;

/** The extraction as one correction makes it; the very same object where the correction does not touch it. */
function correct(extraction: EpisodeExtraction, correction: Correction): EpisodeExtraction {
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

interface Named {
  readonly type: EntityType;
  readonly name: string;
}

const hasName = ({ type, name }: Named, mention: Mention) =>
  mention.entityType === type &&
  typedNameKey(type, mention.canonicalName) === typedNameKey(type, name);

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

type StatementCorrection = Extract<Correction, { op: "assert" | "retract" }>;

/** Whether an end of a relation is what a statement calls it: a name, "episode", "show", or the show's own name. */
function isEnd(end: RelationEnd, name: string, { episode }: EpisodeExtraction): boolean {
  if (end === "episode") return name === "episode" || name === episode.id || name === episode.title;
  if (end === "show") return name === "show" || name === episode.show;
  return typedNameKey(end.entityType, end.canonicalName) === typedNameKey(end.entityType, name);
}

function withStatement(
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

function endNamed(name: string, extraction: EpisodeExtraction): RelationEnd | undefined {
  for (const end of ["episode", "show"] as const) if (isEnd(end, name, extraction)) return end;
  return extraction.mentions.find(
    (mention) => isEnd(mention, name, extraction) || mention.surface === name,
  );
}

function withoutStatement(
  extraction: EpisodeExtraction,
  correction: Extract<StatementCorrection, { op: "retract" }>,
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

/** Adds the links between the occurrences of the names; false where fewer than two names occur (one, for a merge). */
function linkNames(
  correction: Extract<Correction, { op: "merge" | "cannot-link" }>,
  index: NameIndex,
  links: { must: [string, string][]; cannot: [string, string][] },
): boolean {
  const { op, type, names } = correction;
  const isMerge = op === "merge";
  const wanted = isMerge ? [correction.as ?? names[0]!] : names;
  const found = wanted.map((name) => index.occurrencesOf(type, name));
  if (isMerge) {
    const [all = []] = found;
    for (const key of all.slice(1)) links.must.push([all[0]!, key]);
    return all.length > 1 && type === "person";
  }
  for (const [i, left] of found.entries())
    for (const right of found.slice(i + 1))
      for (const a of left) for (const b of right) links.cannot.push([a, b]);
  return found.filter((list) => list.length > 0).length > 1;
}

/** Whether the texts already say what a correction wants, so that it is not stale though it changes nothing. */
function isDone(correction: Correction, index: NameIndex): boolean {
  const { extractions } = index;
  const isNamed = (type: EntityType, name: string) =>
    index
      .meeting(type, [name])
      .some((number) => extractions[number]!.mentions.some((m) => hasName({ type, name }, m)));
  switch (correction.op) {
    case "merge":
      return correction.names.some((name) => isNamed(correction.type, name));
    case "link":
      return extractions.some(({ episode }) => placesOf(correction.quote, episode).length > 0);
    case "alias":
      return extractions.some(
        ({ episode }) => matchesOf(correction.alias, episode.text).length > 0,
      );
    case "assert":
      return extractions.some(
        (extraction) =>
          placesOf(correction.quote, extraction.episode).length > 0 &&
          endNamed(correction.subject, extraction) !== undefined &&
          endNamed(correction.object, extraction) !== undefined,
      );
    case "split":
    case "rename":
    case "retype":
    case "reject":
    case "retract":
    case "cannot-link":
      return false;
  }
  return unreachable(correction);
}

/** For the end of an exhaustive switch. */
function unreachable(value: never): never {
  throw new Error(`unknown correction: ${JSON.stringify(value)}`);
}

function reportStale(correction: Correction, report: Report): void {
  const { op, document, span } = correction;
  const what =
    "name" in correction
      ? correction.name
      : "names" in correction
        ? correction.names.join(", ")
        : `${correction.subject} ${correction.predicate} ${correction.object}`;
  report({
    severity: "warning",
    code: "corrections/stale",
    message: `A correction no longer applies (${op}): ${what}.`,
    document,
    span,
    help: "The text it was made for has changed or is gone. Take it out, or quote the new words.",
  });
}
