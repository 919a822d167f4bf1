// What is compared: annotated records and what a system found in them, as they stand in JSON Lines files.

/** An annotated entity. */
export interface GoldEntity {
  readonly name: string;
  /** Forms met in this record. */
  readonly aliases_in_text?: readonly string[];
  /** People only. */
  readonly role?: "guest" | "host" | "mentioned";
  /** Organisations and technologies: company, foundation, language … */
  readonly kind?: string;
  /** Debatable: neither a miss nor an error. */
  readonly optional?: boolean;
  /** A company and its product of one name: right as either. */
  readonly either?: boolean;
  /** Added by rule (a vendor's name inside a product's): right as organisation or technology. */
  readonly auto?: string;
}

/** An annotated statement. Subject and object are names of entities, the id of the record, or the show. */
export interface GoldRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly evidence: string;
  readonly optional?: boolean;
}

/** One annotated episode. */
export interface GoldRecord {
  readonly id: string;
  readonly show: string;
  readonly title?: string | null;
  readonly header?: string | null;
  readonly text: string;
  readonly people: readonly GoldEntity[];
  readonly companies: readonly GoldEntity[];
  readonly technologies: readonly GoldEntity[];
  readonly topics: readonly GoldEntity[];
  /** Entities of other types; as person, company or technology they are errors. */
  readonly other?: readonly (GoldEntity & { readonly type: string })[];
  readonly relations: readonly GoldRelation[];
  /** Statements a careless reader would make; errors if made. */
  readonly not_relations?: readonly GoldRelation[];
  /** Strings that occur only as boilerplate or as ordinary words. */
  readonly traps?: readonly string[];
}

/** An entity a system found. */
export interface PredictedEntity {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
  /** 0 to 1; for the reliability table. */
  readonly confidence?: number;
  /** Ids of the recognizers that found it; for the table by recognizer. */
  readonly recognizers?: readonly string[];
}

/** A statement a system made. */
export interface PredictedRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** A literal quotation. */
  readonly evidence?: string;
  readonly confidence?: number;
  readonly recognizers?: readonly string[];
}

/** What a system found in one episode; the record `castgraph extract` prints is one. */
export interface Prediction {
  readonly id: string;
  readonly people?: readonly PredictedEntity[];
  readonly companies?: readonly PredictedEntity[];
  readonly technologies?: readonly PredictedEntity[];
  readonly topics?: readonly PredictedEntity[];
  readonly relations?: readonly PredictedRelation[];
}

/** The lists whose precision and recall are counted in full. */
export const entityLists = ["people", "companies", "technologies"] as const;
export type EntityList = (typeof entityLists)[number];

/** The predicates that are scored; others are reported. `built_on` counts as `built_with`. */
export const scoredPredicates: readonly string[] = (
  "guest_of hosts works_at worked_at founded created maintains built_by built_with uses part_of " +
  "alternative_to acquired sponsored_by"
).split(" ");

/** Ids that several records bear, in the order in which they come again. */
export function sharedIds(records: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { id } of records) (seen.has(id) ? shared : seen).add(id);
  return [...shared];
}

/** The annotated records of a JSON Lines text; throws on a line that is none, naming it. */
export function parseGold(text: string): GoldRecord[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const record = parseLine(line, index + 1) as Partial<GoldRecord> | null;
    for (const field of ["id", "show", "text"] as const)
      if (typeof record?.[field] !== "string")
        throw new Error(`Line ${index + 1} of the annotated file has no "${field}".`);
    const list = <T>(value: readonly T[] | undefined): readonly T[] => value ?? [];
    return {
      ...(record as GoldRecord),
      people: list(record!.people),
      companies: list(record!.companies),
      technologies: list(record!.technologies),
      topics: list(record!.topics),
      relations: list(record!.relations),
    };
  });
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} of the annotated file is no JSON: ${line.slice(0, 60)}.`);
  }
}
