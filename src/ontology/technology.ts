// Technologies: named software, languages, protocols, formats, services, algorithms, developer hardware.
import type { EntityTypeSpec } from "./entity-type.ts";

/** Technologies: named software, languages, protocols, formats, services, algorithms, developer hardware. */
export const technology: EntityTypeSpec = {
  id: "technology",
  label: "Technology",
  plural: "Technologies",
  description:
    "Named software, languages, protocols, formats, cloud services, algorithms and developer hardware.",
  color: { light: "#bd1f01", dark: "#f0704f" },
  shape: "hexagon",
  recordField: "technologies",
  schemaOrg: "SoftwareApplication",
  specificity: 1,
  onMap: true,
};
