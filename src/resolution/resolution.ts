// What resolution gives: the entities, and for each mention the entity it names.
import type { Entity, Mention } from "../model/index.ts";

/** The outcome of resolving all mentions of an archive. */
export interface Resolution {
  /** Sorted by id. */
  readonly entities: readonly Entity[];
  /** The entity a mention names; mentions left unresolved (a bare first name nobody explains) are missing. */
  readonly entityOf: ReadonlyMap<Mention, Entity>;
}
