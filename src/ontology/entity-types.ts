// All entity types, in the order in which legends and reports list them.
import type { EntityType } from "../model/index.ts";
import type { EntityTypeSpec } from "./entity-type.ts";
import { event } from "./event.ts";
import { organisation } from "./organisation.ts";
import { other } from "./other.ts";
import { person } from "./person.ts";
import { podcast } from "./podcast.ts";
import { technology } from "./technology.ts";
import { topic } from "./topic.ts";
import { work } from "./work.ts";

export const entityTypes: readonly EntityTypeSpec[] = [
  person,
  organisation,
  technology,
  topic,
  event,
  work,
  podcast,
  other,
];

const byId = new Map(entityTypes.map((spec) => [spec.id, spec]));

/** The description of a type; throws for a type that is not in the list, which is a bug. */
export function entityTypeSpec(id: EntityType): EntityTypeSpec {
  const spec = byId.get(id);
  if (!spec) throw new Error(`unknown entity type: ${id}`);
  return spec;
}
