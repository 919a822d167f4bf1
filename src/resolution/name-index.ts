// A name index: in which extractions a name is met, so that thousands of corrections need not look into all of them.
import type { EpisodeExtraction } from "../extraction/recognizer.ts";
import type { EntityType, Mention } from "../model/index.ts";
import { typedNameKey } from "../text/name-key.ts";
import { gatherOccurrences } from "./block.ts";

/** Extractions that corrections replace one by one, found by the names in them. */
export interface NameIndex {
  readonly extractions: readonly EpisodeExtraction[];
  /** Numbers of the extractions in which any of the names may be met, ascending: all of those, perhaps some more. */
  meeting(type: EntityType, names: readonly string[]): readonly number[];
  replace(number: number, extraction: EpisodeExtraction): void;
  /** Keys of the occurrences of a name, sorted, as resolution gathers them. */
  occurrencesOf(type: EntityType, name: string): readonly string[];
}

/** Indexes extractions. Memory: a number for each name of each extraction. */
export function createNameIndex(given: Iterable<EpisodeExtraction>): NameIndex {
  const extractions = [...given];
  const met = new Map<string, Set<number>>();
  const folded = new Map<string, string>();
  let occurrences: Map<string, string[]> | undefined;
  const keyOf = (type: EntityType, name: string) => {
    const plain = `${type}|${name}`;
    let key = folded.get(plain);
    if (key === undefined) folded.set(plain, (key = `${type}|${typedNameKey(type, name)}`));
    return key;
  };
  const note = (number: number) => {
    const add = ({ entityType, canonicalName }: Mention) => {
      const key = keyOf(entityType, canonicalName);
      const numbers = met.get(key);
      if (numbers) numbers.add(number);
      else met.set(key, new Set([number]));
    };
    const { mentions, relations } = extractions[number]!;
    for (const mention of mentions) add(mention);
    for (const { subject, object } of relations)
      for (const end of [subject, object]) if (typeof end !== "string") add(end);
  };
  for (const number of extractions.keys()) note(number);
  return {
    extractions,
    meeting(type, names) {
      const numbers = new Set<number>();
      for (const name of names) for (const n of met.get(keyOf(type, name)) ?? []) numbers.add(n);
      return [...numbers].sort((a, b) => a - b);
    },
    replace(number, extraction) {
      extractions[number] = extraction;
      occurrences = undefined;
      note(number);
    },
    occurrencesOf(type, name) {
      if (!occurrences) {
        occurrences = new Map();
        for (const { key, entityType, nameKey } of gatherOccurrences(extractions).values()) {
          const list = occurrences.get(`${entityType}|${nameKey}`);
          if (list) list.push(key);
          else occurrences.set(`${entityType}|${nameKey}`, [key]);
        }
        for (const list of occurrences.values()) list.sort();
      }
      return occurrences.get(keyOf(type, name)) ?? [];
    },
  };
}
