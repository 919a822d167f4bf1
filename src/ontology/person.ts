// People: guests, hosts and those who are talked about. What they are in an episode is a role, not a type.
import type { EntityTypeSpec } from "./entity-type.ts";

/** People: guests, hosts and those who are talked about. What they are in an episode is a role, not a type. */
export const person: EntityTypeSpec = {
  id: "person",
  label: "Person",
  plural: "People",
  description: "Real people: guests, hosts, and those who are named in passing.",
  color: { light: "#3f90da", dark: "#6cb0ee" },
  shape: "circle",
  recordField: "people",
  schemaOrg: "Person",
  specificity: 1,
  onMap: true,
};
