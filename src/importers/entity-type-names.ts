// Names under which other tools keep our entity types.
import type { EntityType } from "../model/index.ts";
import { entityTypes } from "../ontology/entity-types.ts";

const synonyms: Readonly<Record<string, EntityType>> = {
  people: "person",
  human: "person",
  author: "person",
  guest: "person",
  host: "person",
  company: "organisation",
  companies: "organisation",
  organization: "organisation",
  org: "organisation",
  institution: "organisation",
  software: "technology",
  tool: "technology",
  library: "technology",
  framework: "technology",
  language: "technology",
  concept: "topic",
  subject: "topic",
  keyword: "topic",
  conference: "event",
  meetup: "event",
  book: "work",
  paper: "work",
  talk: "work",
  show: "podcast",
  series: "podcast",
};

const names = new Map<string, EntityType>([
  ...Object.entries(synonyms),
  ...entityTypes.flatMap(({ id, label, plural }): [string, EntityType][] => [
    [label.toLowerCase(), id],
    [plural.toLowerCase(), id],
    [id, id],
  ]),
]);

/** The type that a value names (`Person`, `:PERSON`, `people`, `["Company"]`), or nothing. */
export function entityTypeNamed(value: unknown): EntityType | undefined {
  if (Array.isArray(value)) return value.map(entityTypeNamed).find((type) => type !== undefined);
  if (typeof value !== "string") return undefined;
  for (const part of value.toLowerCase().split(/[:;|,]/)) {
    const type = names.get(part.trim());
    if (type) return type;
  }
  return undefined;
}
