// Other named things: web sites, places, awards; kept so that they are not taken for organisations.
import type { EntityTypeSpec } from "./entity-type.ts";

/** Other named things: web sites, places, awards; kept so that they are not taken for organisations. */
export const other: EntityTypeSpec = {
  id: "other",
  label: "Other",
  plural: "Other",
  description: "Web sites, places, awards and whatever else has a name.",
  color: { light: "#94a4a2", dark: "#b5c2c0" },
  shape: "ring",
  schemaOrg: "Thing",
  specificity: 1,
  onMap: false,
};
