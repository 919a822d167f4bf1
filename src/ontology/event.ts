// Events: conferences, meetups, summits.
import type { EntityTypeSpec } from "./entity-type.ts";

/** Events: conferences, meetups, summits. */
export const event: EntityTypeSpec = {
  id: "event",
  label: "Event",
  plural: "Events",
  description: "Conferences, meetups and summits.",
  color: { light: "#832db6", dark: "#b574dd" },
  shape: "triangle",
  schemaOrg: "Event",
  specificity: 1,
  onMap: true,
};
