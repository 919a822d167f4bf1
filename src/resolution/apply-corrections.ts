// Applies corrections: an overlay over what the recognizers found, before names are resolved.
import type { EntityType, Report } from "../model/index.ts";
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import { matchesOf, placesOf } from "../corrections/anchor.ts";
import type { Correction } from "../corrections/corrections.ts";
import {
  createMergesAgainst,
  createNamesTaken,
  reportContradiction,
  reportTaken,
} from "./contradictions.ts";
import { correct, hasName, unreachable } from "./correct-extraction.ts";
import { endNamed } from "./correct-statements.ts";
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
 * correct any more is reported as stale, one that another contradicts as a conflict; neither is dropped silently.
 */
export function resolveWithCorrections(
  extractions: Iterable<EpisodeExtraction>,
  corrections: readonly Correction[],
  report: Report,
): CorrectedResolution {
  const index = createNameIndex(extractions);
  const links: { must: [string, string][]; cannot: [string, string][] } = { must: [], cannot: [] };
  const mergeAgainst = createMergesAgainst(corrections);
  const taken = createNamesTaken();
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
    const above = taken.against(correction, isUsed);
    if (isUsed) taken.add(correction);
    if (merge) reportContradiction(correction.span, merge, report);
    else if (above) reportTaken(correction, subjectOf(correction), above, report);
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

/** What a correction is about, for messages. */
function subjectOf(correction: Correction): string {
  if ("name" in correction) return correction.name;
  if ("names" in correction) return correction.names.join(", ");
  return `${correction.subject} ${correction.predicate} ${correction.object}`;
}

function reportStale(correction: Correction, report: Report): void {
  const { op, document, span } = correction;
  report({
    severity: "warning",
    code: "corrections/stale",
    message: `A correction no longer applies (${op}): ${subjectOf(correction)}.`,
    document,
    span,
    help: "The text it was made for has changed or is gone. Take it out, or quote the new words.",
  });
}
