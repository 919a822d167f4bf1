// Classes of relations: how lines tell what is said from what merely comes up together, by dash and not by colour.
import type { RelationType } from "../../model/index.ts";
import { type RelationTypeSpec, relationTypeSpec } from "../../ontology/relation-types.ts";

/** In the order of the bits of `DatasetLinks.kinds`: two for each, said from source to target, and the other way. */
export const relationGroups = [
  "people",
  "making",
  "use",
  "structure",
] as const satisfies readonly RelationTypeSpec["group"][];

/** Lengths of line and gap in pixels by group; none is a solid line. */
export const dashes: Readonly<
  Record<RelationTypeSpec["group"], readonly [number, number] | undefined>
> = {
  people: [9, 4],
  making: undefined,
  use: [2, 3.5],
  structure: [1, 6],
};

/** The bits of a relation for the pair (source, target); `isForward` says that its subject is the source. */
export function kindBits(relationType: RelationType, isForward: boolean): number {
  const { group, symmetric } = relationTypeSpec(relationType);
  const shift = 2 * relationGroups.indexOf(group);
  return (symmetric ? 3 : isForward ? 1 : 2) << shift;
}
