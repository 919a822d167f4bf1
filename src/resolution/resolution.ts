// What resolution gives: the entities, and for each mention the entity it names.
import type { Entity, Mention } from "../model/index.ts";
import type { LinkConflict } from "./union-find.ts";

/** The outcome of resolving all mentions of an archive. */
export interface Resolution {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** The entity a mention names; mentions left unresolved (a bare first name nobody explains) are missing. */
  readonly entityOf: ReadonlyMap<Mention, Entity>;
  /** Merges that a cannot-link forbade, in the order of the names. */
  readonly conflicts?: readonly LinkConflict[];
}
