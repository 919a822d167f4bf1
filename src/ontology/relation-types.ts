// All relation types: what may be said of whom, and how it is put in words.
import type { EntityType, RelationType } from "../model/index.ts";

/** What may stand at an end of a relation: an entity type, an episode, or the show. */
export type EndType = EntityType | "episode";

/** A kind of statement. */
export interface RelationTypeSpec {
  readonly id: RelationType;
  /** Subject to object: "works at". */
  readonly label: string;
  /** Object to subject: "employs". */
  readonly inverse: string;
  readonly subject: readonly EndType[];
  readonly object: readonly EndType[];
  /** Whether the statement reads the same both ways. */
  readonly symmetric: boolean;
  /** How lines are drawn: facts about people, about making, about use. */
  readonly group: "structure" | "people" | "making" | "use";
}

type Row = readonly [
  RelationType,
  string,
  string,
  readonly EndType[],
  readonly EndType[],
  RelationTypeSpec["group"],
];

const anything: readonly EndType[] = [
  "person",
  "organisation",
  "technology",
  "topic",
  "event",
  "podcast",
  "work",
  "other",
];

const rows: readonly Row[] = [
  ["mentions", "mentions", "mentioned in", ["episode"], anything, "structure"],
  ["episode_of", "episode of", "has episode", ["episode"], ["podcast"], "structure"],
  ["guest_of", "guest of", "has guest", ["person"], ["episode"], "people"],
  ["hosts", "hosts", "hosted by", ["person"], ["podcast"], "people"],
  ["works_at", "works at", "employs", ["person"], ["organisation"], "people"],
  ["worked_at", "worked at", "employed", ["person"], ["organisation"], "people"],
  ["founded", "founded", "founded by", ["person"], ["organisation"], "people"],
  ["created", "created", "created by", ["person"], ["technology"], "making"],
  ["maintains", "maintains", "maintained by", ["person"], ["technology"], "making"],
  ["built_by", "built by", "builds", ["technology"], ["organisation"], "making"],
  ["built_with", "built with", "used to build", ["technology"], ["technology"], "making"],
  ["built_on", "built on", "basis of", ["technology"], ["technology"], "making"],
  ["uses", "uses", "used by", ["organisation", "technology"], ["technology"], "use"],
  ["part_of", "part of", "includes", ["technology"], ["technology", "organisation"], "making"],
  ["alternative_to", "alternative to", "alternative to", ["technology"], ["technology"], "use"],
  [
    "acquired",
    "acquired",
    "acquired by",
    ["organisation"],
    ["organisation", "technology"],
    "making",
  ],
  ["sponsored_by", "sponsored by", "sponsors", ["episode"], ["organisation"], "structure"],
  ["linked_to", "linked to", "linked to", anything, anything, "structure"],
];

export const relationTypes: readonly RelationTypeSpec[] = rows.map(
  ([id, label, inverse, subject, object, group]) => ({
    id,
    label,
    inverse,
    subject,
    object,
    group,
    symmetric: label === inverse,
  }),
);

const byId = new Map(relationTypes.map((spec) => [spec.id, spec]));

/** The description of a relation type; throws for one that is not in the list, which is a bug. */
export function relationTypeSpec(id: RelationType): RelationTypeSpec {
  const spec = byId.get(id);
  if (!spec) throw new Error(`unknown relation type: ${id}`);
  return spec;
}
